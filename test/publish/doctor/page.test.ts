import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Workplace } from '../folder.js';
import { examined, host, published, type Host } from './host.js';

let place: Workplace;
let online: Host;
/** The site that embeds the widgets: another origin. */
let site: Host;
let loader = '';

before(async () => {
  place = await published();
  online = await host(place.at('site'));
  site = await host(place.at('nothing'));
  loader = place.read('site/widgets/0.2.0/loader.js');
});
after(async () => {
  await online?.close();
  await site?.close();
  place?.remove();
});
beforeEach(() => (site.fault = () => undefined));

interface Written {
  readonly html?: string;
  readonly head?: string;
  /** More of the script tag. */
  readonly tag?: string;
  readonly src?: string;
  readonly type?: string;
  readonly feed?: string | undefined;
  readonly script?: string;
  readonly body?: string;
}

/** A page as the folder's own index.html has it pasted, with something changed. */
function page(written: Written = {}): string {
  const {
    html = ' lang="fr"',
    head = '',
    tag = '',
    type = ' type="module"',
    body = '<passerelle-finder near="Metz"></passerelle-finder>',
  } = written;
  const src = written.src ?? `${online.address}widgets/v0/loader.js`;
  const feed = 'feed' in written ? (written.feed ?? '') : ` data-feed="${online.address}feed.json"`;
  const script = written.script ?? `<script${type} data-passerelle src="${src}"${feed}${tag}></script>`;
  return `<!doctype html>\n<html${html}><head><title>Page</title>${head}\n${script}\n</head>\n<body>${body}</body></html>`;
}

const seen = (written: Written = {}): ReturnType<typeof examined> => {
  site.pages.set('/page.html', page(written));
  return examined(online.address, new URL('/page.html', site.address).href);
};

const V = (path: string): string => new URL(path, online.address).href;
const sha = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;
const widget = (tag: string): Written => ({ body: tag });
const policy = (content: string): Written => ({
  head: `<meta http-equiv="Content-Security-Policy" content="${content}">`,
});

type Case = readonly [what: string, code: string, written: () => Written, says?: RegExp];
const FAULTS: readonly Case[] = [
  ['no script tag', 'loader_missing', () => ({ script: '' }), /widgets\/v0\/loader\.js/],
  ['a script that is not there', 'missing', () => ({ src: V('widgets/v9/loader.js') })],
  ['a script tag that is no module', 'loader_no_module', () => ({ type: '' }), /type="module"/],
  [
    'another digest',
    'integrity_wrong',
    () => ({ src: V('widgets/0.2.0/loader.js'), tag: ` integrity="${sha('x')}"` }),
  ],
  [
    'what is no digest',
    'integrity_unread',
    () => ({ src: V('widgets/0.2.0/loader.js'), tag: ' integrity="md5-abc"' }),
  ],
  [
    'a digest of what changes',
    'integrity_moving',
    () => ({ tag: ` integrity="${sha(place.read('site/widgets/v0/loader.js'))}"` }),
  ],
  ['no feed', 'feed_unnamed', () => ({ feed: undefined }), /data-feed="http.*feed\.json"/],
  ['a feed that is no address', 'feed_address_invalid', () => ({ feed: ' data-feed="http://"' })],
  ['a feed that is not there', 'missing', () => ({ feed: ` data-feed="${V('other/feed.json')}"` }), /404/],
  [
    'a key of which nothing is signed',
    'signature_missing',
    () => ({ tag: ` data-key="${Buffer.alloc(32, 1).toString('base64')}"` }),
  ],
  ['a country that is none', 'country_invalid', () => ({ tag: ' data-country="France"' }), /France/],
  ['a slip in the script tag', 'attribute_unknown', () => ({ tag: ' data-contry="FR"' }), /data-country/],
  [
    'a widget to define that is none',
    'mounted_unknown',
    () => ({ tag: ' data-widgets="finder, findr"' }),
    /finder/,
  ],
  [
    'a tag that is no widget',
    'tag_unknown',
    () => widget('<passerelle-findr></passerelle-findr>'),
    /passerelle-finder/,
  ],
  [
    'an attribute that no widget reads',
    'attribute_unknown',
    () => widget('<passerelle-finder nears="Metz"></passerelle-finder>'),
    /Write near\./,
  ],
  ['a place for no widget', 'mounted_unknown', () => widget('<div data-passerelle="findr"></div>'), /finder/],
  [
    'a place for what only a tag makes',
    'mounted_tag_only',
    () => widget('<div data-passerelle="exit"></div>'),
    /<passerelle-exit>/,
  ],
  [
    'a place that the loader leaves as it is',
    'mounted_misplaced',
    () => widget('<ul><li data-passerelle="finder"></li></ul>'),
    /<li>.*<div>/,
  ],
  [
    'an attribute without data-',
    'attribute_bare',
    () => widget('<div data-passerelle="finder" near="Metz"></div>'),
    /data-near/,
  ],
  [
    'a slip in a place',
    'attribute_unknown',
    () => widget('<div data-passerelle="finder" data-neer="Metz"></div>'),
    /data-near/,
  ],
  ['a page without a language', 'language_missing', () => ({ html: '' }), /lang="fr"/],
  ['a page of a language that the feed has not', 'language_absent', () => ({ html: ' lang="de"' }), /fr, en/],
  [
    'a pale accent',
    'accent_pale',
    () => ({ head: '<style>:root{--passerelle-accent: #ffe680}</style>' }),
    /#ffe680 .*#fff/,
  ],
  [
    'a pale accent on a surface of its own',
    'accent_pale',
    () =>
      widget(
        '<passerelle-finder style="--passerelle-accent: rgb(30, 30, 30); --passerelle-surface: #222"></passerelle-finder>',
      ),
  ],
  ['a pale text', 'text_pale', () => ({ head: '<style>body{--passerelle-text:#999}</style>' })],
  [
    'a policy that keeps scripts out',
    'policy_forbids',
    () => policy("script-src 'self'; connect-src *"),
    /to script-src/,
  ],
  [
    'a policy that keeps data out',
    'policy_forbids',
    () => policy(`script-src ${online.address}; connect-src 'self'`),
    /to connect-src/,
  ],
  [
    'a policy that keeps all out by default',
    'policy_forbids',
    () => policy("default-src 'self'"),
    /default-src allows "'self'"/,
  ],
  [
    'a policy that lets one file pass by its nonce',
    'policy_forbids',
    () => ({ ...policy("script-src 'nonce-abc'; connect-src *"), tag: ' nonce="abc"' }),
    /to script-src/,
  ],
  [
    'a policy that keeps the tiles of a map out',
    'policy_forbids',
    () => ({
      ...policy("img-src 'self'"),
      ...widget('<passerelle-finder tiles="https://tiles.example/{z}/{x}/{y}.png"></passerelle-finder>'),
    }),
    /https:\/\/tiles\.example to img-src/,
  ],
  [
    'a policy that keeps a message from its receiver',
    'policy_forbids',
    () => ({
      ...policy(`connect-src ${new URL(online.address).origin}`),
      ...widget('<passerelle-contact action="https://post.example/"></passerelle-contact>'),
    }),
    /https:\/\/post\.example to connect-src/,
  ],
  [
    'a policy that keeps the page of a relay out of its frame',
    'policy_forbids',
    () => ({
      ...policy("frame-src 'self'"),
      ...widget('<passerelle-contact mode="frame" action="https://relay.example"></passerelle-contact>'),
    }),
    /https:\/\/relay\.example to frame-src/,
  ],
  [
    'a policy under which the scripts may write no markup',
    'policy_forbids',
    () => policy("require-trusted-types-for 'script'; trusted-types 'none'"),
    /trusted-types allows "'none'"\. Add lit-html/,
  ],
  [
    'a policy under which a form cannot read its answer',
    'policy_forbids',
    () => ({
      ...policy('trusted-types lit-html'),
      ...widget('<passerelle-contact success-text="Merci"></passerelle-contact>'),
    }),
    /Add passerelle to trusted-types/,
  ],
];

describe('the doctor of a page', () => {
  it('finds nothing on a page as it is pasted', async () => {
    const { code, told } = await seen();
    assert.deepEqual(told, []);
    assert.equal(code, 0);
  });

  for (const [what, code, written, says = /./] of FAULTS)
    it(`tells ${what}, and nothing else`, async () => {
      const found = await seen(written());
      assert.deepEqual(found.codes, [code]);
      assert.equal(found.code, 1);
      const said = found.told.map(({ message }) => message).join('\n');
      assert.match(said, says);
      assert.doesNotMatch(said, /\{\{|^[\w:]+$/m);
    });

  it('says at which line a tag stands', async () => {
    const { told } = await seen(widget('<p>\n</p>\n<passerelle-findr></passerelle-findr>'));
    assert.match(told[0]?.address ?? '', /page\.html:7$/);
  });

  it('leaves alone what is right', async () => {
    const origin = new URL(online.address).origin;
    for (const written of [
      policy(`script-src ${origin}; connect-src ${origin}; style-src 'none'`),
      policy("require-trusted-types-for 'script'"),
      policy("require-trusted-types-for 'script'; trusted-types *"),
      policy('trusted-types lit-html passerelle'),
      {
        ...policy(`connect-src ${origin}; frame-src https://relay.example`),
        ...widget('<passerelle-contact mode="frame" action="https://relay.example"></passerelle-contact>'),
      },
      { ...policy(`script-src 'nonce-abc' 'strict-dynamic'; connect-src ${origin}`), tag: ' nonce="abc"' },
      { src: V('widgets/0.2.0/loader.js'), tag: ` integrity="${sha(loader)}"` },
      { html: ' lang="fr-BE"', head: '<style>:root{--passerelle-accent:#1a604a}</style>' },
      widget('<div data-passerelle="finder" data-near="Metz" data-id="1" class="a" onclick="x()"></div>'),
      widget('<passerelle-finder class="a" aria-label="b" data-x="c" v-if="d"></passerelle-finder>'),
      widget('<!-- <passerelle-findr> --><template><passerelle-findr></passerelle-findr></template>'),
      {
        feed: undefined,
        body: `<passerelle-feed src="${online.address}"></passerelle-feed>`,
        script: `<script type="module" src="${V('widgets/v0/loader.js')}" data-feed="${V('feed.json')}" data-passerelle></script>`,
      },
      { script: `<iframe src="${V('frame.html')}?widget=finder"></iframe>` },
    ] satisfies Written[]) {
      const { told } = await seen(written);
      assert.deepEqual(told, [], JSON.stringify(written));
    }
  });

  it('tells a page that uses nothing of the folder', async () => {
    const other = await host(place.at('site'));
    const { codes } = await seen({
      src: `${other.address}widgets/v0/loader.js`,
      feed: ` data-feed="${other.address}"`,
    });
    assert.deepEqual(codes, ['folder_unused']);
    await other.close();
  });

  it('does not ask a site for access to its own files', async () => {
    online.fault = (_path, { headers }) =>
      void Reflect.deleteProperty(headers, 'access-control-allow-origin');
    online.pages.set('/page.html', page());
    const { told } = await examined(online.address, V('/page.html'));
    // They are told of the folder, which other sites read.
    assert.ok(
      told.every(({ code, address }) => code === 'cors_missing' && address.startsWith(online.address)),
    );
    online.fault = () => undefined;
  });

  it('reads the policy of the header, and follows one of several that forbids', async () => {
    site.fault = (_path, { headers }) =>
      (headers['content-security-policy'] = "connect-src *, connect-src 'none'");
    assert.deepEqual((await seen()).codes, ['policy_forbids']);
    site.fault = (_path, { headers }) => (headers['content-security-policy'] = 'sandbox allow-forms');
    const { told } = await seen();
    assert.match(told[0]?.message ?? '', /Add allow-scripts to sandbox/);
  });

  it('tells a page that is not there, or is none', async () => {
    assert.deepEqual((await examined(online.address, new URL('/gone.html', site.address).href)).codes, [
      'missing',
    ]);
    site.fault = (_path, { headers }) => (headers['content-type'] = 'application/pdf');
    assert.deepEqual((await seen()).codes, ['type_page']);
  });
});
