import { header } from './answer.js';
import { finding, type Finding } from './finding.js';
import { addressIn, type ReadPage } from './page.js';
import { forbiddenBy, policiesOf, type Policy, type Wish } from './policy.js';

const SCRIPTS = ['script-src-elem', 'script-src', 'default-src'];
const READS = ['connect-src', 'default-src'];
const PICTURES = ['img-src', 'default-src'];
const FRAMES = ['frame-src', 'child-src', 'default-src'];

/**
 * What the content security policy of a page keeps from the widgets: their scripts and how these write markup, the data
 * of their folder and of the feed, where a contact form sends or the page of a relay in its frame, and the tiles of a map.
 * Styles need no permission.
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
    ...tags.filter(isWidget).flatMap((tag) => wanted(said(tag, 'feed'))),
    ...tags.filter((tag) => isContact(tag) && !isFramed(tag)).flatMap((tag) => wanted(said(tag, 'action'))),
  ];
  const frames = tags
    .filter((tag) => isContact(tag) && isFramed(tag))
    .flatMap((tag) => wanted(said(tag, 'action')));
  const pictures = tags.filter(isWidget).flatMap((tag) => wanted(said(tag, 'tiles')));
  const found = policies.flatMap((policy) => [
    ...(loader ? judgeScripts(policy, page, loader) : []),
    ...(loader ? judgeKeywords(policy, page) : []),
    ...reads.flatMap((each) => judgeWish(policy, { directives: READS, url: each, page: url })),
    ...frames.flatMap((each) => judgeWish(policy, { directives: FRAMES, url: each, page: url })),
    ...pictures.flatMap((each) => judgeWish(policy, { directives: PICTURES, url: each, page: url })),
  ]);
  return [...new Map(found.map((each) => [JSON.stringify(each.values), each])).values()];
}

type Tag = ReadPage['tags'][number];

/** What a tag says of a widget, or a `data-passerelle` in its way. */
const said = ({ attributes }: Tag, name: string): string | undefined =>
  attributes[name] ?? attributes[`data-${name}`];

const isFramed = (tag: Tag): boolean => said(tag, 'mode') === 'frame';

/** Reads the page that answers a message, to see whether it shows that it has come. */
const isReader = (tag: Tag): boolean => isContact(tag) && said(tag, 'success-text') !== undefined;

const isWidget = ({ name, attributes }: Tag): boolean =>
  name.startsWith('passerelle-') || attributes['data-passerelle'] !== undefined;

const isContact = ({ name, attributes }: Tag): boolean =>
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

/** Words that a directive must have for the scripts to run at all, where the policy has that directive. */
function judgeKeywords(policy: Policy, { url, tags }: ReadPage): Finding[] {
  const lacks = (name: string, wanted: string): Finding[] => {
    const sources = policy.get(name);
    if (!sources || sources.includes(wanted) || (name === 'trusted-types' && sources.includes('*')))
      return [];
    return [
      finding('policy_forbids', url.href, { name, sources: sources.join(' '), directive: name, wanted }),
    ];
  };
  return [
    ...lacks('sandbox', 'allow-scripts'),
    // The name under which lit writes markup; without it, its module stops where it is loaded.
    ...lacks('trusted-types', 'lit-html'),
    ...(tags.some(isReader) ? lacks('trusted-types', 'passerelle') : []),
  ];
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
