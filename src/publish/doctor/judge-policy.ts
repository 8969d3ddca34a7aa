import { header } from './answer.js';
import { finding, type Finding } from './finding.js';
import { addressIn, type ReadPage } from './page.js';
import { forbiddenBy, policiesOf, type Policy, type Wish } from './policy.js';

const SCRIPTS = ['script-src-elem', 'script-src', 'default-src'];
const READS = ['connect-src', 'default-src'];
const PICTURES = ['img-src', 'default-src'];

/**
 * What the content security policy of a page keeps from the widgets: their scripts, the data of their folder and of the
 * feed, where a contact form sends, and the tiles of a map. Styles need no permission.
 */
export function judgePolicy(page: ReadPage): Finding[] {
  const { url, tags, answer, loader, feed } = page;
  const policies = policiesOf(header(answer, 'content-security-policy'), tags);
  const wanted = (written: string | undefined): URL[] => {
    const address = written?.trim() ? addressIn(written.replaceAll(/[{}]/g, ''), url) : undefined;
    return address ? [address] : [];
  };
  const reads = [
    ...(loader ? [new URL('content/', loader.src)] : []),
    ...(feed ? [feed.url] : []),
    ...tags
      .filter(isWidget)
      .flatMap(({ attributes }) => wanted(attributes['feed'] ?? attributes['data-feed'])),
    ...tags
      .filter(isContact)
      .flatMap(({ attributes }) => wanted(attributes['action'] ?? attributes['data-action'])),
  ];
  const pictures = tags
    .filter(isWidget)
    .flatMap(({ attributes }) => wanted(attributes['tiles'] ?? attributes['data-tiles']));
  const found = policies.flatMap((policy) => [
    ...(loader ? judgeScripts(policy, page, loader) : []),
    ...reads.flatMap((each) => judgeWish(policy, { directives: READS, url: each, page: url })),
    ...pictures.flatMap((each) => judgeWish(policy, { directives: PICTURES, url: each, page: url })),
  ]);
  return [...new Map(found.map((each) => [JSON.stringify(each.values), each])).values()];
}

const isWidget = ({ name, attributes }: ReadPage['tags'][number]): boolean =>
  name.startsWith('passerelle-') || attributes['data-passerelle'] !== undefined;

const isContact = ({ name, attributes }: ReadPage['tags'][number]): boolean =>
  name === 'passerelle-contact' || attributes['data-passerelle'] === 'contact';

function judgeScripts(
  policy: Policy,
  { url }: ReadPage,
  { tag, src }: NonNullable<ReadPage['loader']>,
): Finding[] {
  const { nonce, integrity } = tag.attributes;
  const first = judgeWish(policy, { directives: SCRIPTS, url: src, page: url, nonce, integrity });
  const name = SCRIPTS.find((each) => policy.has(each)) ?? '';
  if (first.length > 0 || policy.get(name)?.includes("'strict-dynamic'")) return first;
  // The tag passed by its nonce or digest; what it imports has neither.
  return judgeWish(policy, { directives: SCRIPTS, url: new URL('chunks/core.js', src), page: url });
}

function judgeWish(policy: Policy, wish: Wish): Finding[] {
  const by = forbiddenBy(policy, wish);
  if (!by) return [];
  const [directive = by.name] = wish.directives;
  const wanted = wish.url.origin;
  return [
    finding('policy_forbids', wish.page.href, { ...by, directive: directive.replace('-elem', ''), wanted }),
  ];
}
