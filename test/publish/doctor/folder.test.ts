import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { FeedManifest } from '../../../src/domain/content/model.js';
import { NOW, type Workplace } from '../folder.js';
import { examined, host, published, type Fault, type Given, type Host } from './host.js';

const DAY = 86_400_000;
let place: Workplace;
let online: Host;
let manifest: FeedManifest;

before(async () => {
  place = await published();
  online = await host(place.at('site'));
  manifest = JSON.parse(place.read('site/feed.json')) as FeedManifest;
});
after(async () => {
  await online?.close();
  place?.remove();
});
beforeEach(() => (online.fault = () => undefined));

/** Another body, compressed as the right one is. */
const rewrite = (given: Given, change: (text: string) => string): void => {
  given.body = gzipSync(change(gunzipSync(given.body).toString('utf8')));
};
const at =
  (name: string, change: (given: Given) => void): Fault =>
  (path, given) => {
    if (path === name) change(given);
  };
const set = (name: string, header: string, value: string | undefined): Fault =>
  at(name, ({ headers }) => {
    if (value === undefined) Reflect.deleteProperty(headers, header);
    else headers[header] = value;
  });
const feed = (change: (value: Record<string, unknown>) => void): Fault =>
  at('feed.json', (given) =>
    rewrite(given, (text) => {
      const value = JSON.parse(text) as Record<string, unknown>;
      change(value);
      return JSON.stringify(value);
    }),
  );
const V0 = 'widgets/v0/loader.js';
const LOADER = 'widgets/0.2.0/loader.js';
const directory: Fault = (path, given) => {
  if (path === manifest.directory.path) given.status = 404;
};

const FAULTS: readonly (readonly [what: string, code: string, fault: Fault, where: RegExp])[] = [
  ['a feed that is not there', 'missing', at('feed.json', (given) => (given.status = 404)), /feed\.json$/],
  ['a folder that is closed', 'forbidden', at('feed.json', (given) => (given.status = 403)), /feed\.json$/],
  ['a server that fails', 'status', at(V0, (given) => (given.status = 500)), /v0\/loader\.js$/],
  ['a file of the feed that is missing', 'missing', directory, /directory\.[0-9a-f]{8}\.json$/],
  [
    'no access from other sites',
    'cors_missing',
    set('feed.json', 'access-control-allow-origin', undefined),
    /feed\.json$/,
  ],
  [
    'access that is sent twice',
    'cors_differs',
    set(LOADER, 'access-control-allow-origin', '*, *'),
    /0\.2\.0\/loader\.js$/,
  ],
  [
    'access for one site',
    'cors_differs',
    set(V0, 'access-control-allow-origin', 'https://a.example'),
    /v0\/loader\.js$/,
  ],
  ['a script sent as text', 'type_script', set(V0, 'content-type', 'text/plain'), /v0\/loader\.js$/],
  ['data sent as a page', 'type_data', set('feed.json', 'content-type', 'text/html'), /feed\.json$/],
  ['a page sent as text', 'type_page', set('index.html', 'content-type', 'text/plain'), /index\.html$/],
  [
    'no compression',
    'uncompressed',
    at(LOADER, (given) => {
      given.body = gunzipSync(given.body);
      Reflect.deleteProperty(given.headers, 'content-encoding');
    }),
    /loader\.js$/,
  ],
  [
    'a feed that caches keep for a day',
    'cache_long',
    set('feed.json', 'cache-control', 'max-age=86400'),
    /feed\.json$/,
  ],
  [
    'a loader that caches keep as they like',
    'cache_unsaid',
    set(V0, 'cache-control', undefined),
    /v0\/loader\.js$/,
  ],
  [
    'a version that caches keep as they like',
    'cache_unsaid_long',
    set(LOADER, 'cache-control', undefined),
    /0\.2\.0\/loader\.js$/,
  ],
  [
    'a version that is never kept',
    'cache_short',
    set(LOADER, 'cache-control', 'no-store'),
    /0\.2\.0\/loader\.js$/,
  ],
  ['nothing to ask a cache by', 'validator_missing', set('feed.json', 'etag', undefined), /feed\.json$/],
  [
    'a page in the place of the feed',
    'feed_not_json',
    at('feed.json', (given) => rewrite(given, () => '<!doctype html>')),
    /feed\.json$/,
  ],
  [
    'a feed of another format',
    'feed_invalid',
    feed((value) => (value['format'] = 'passerelle-feed/9')),
    /feed\.json$/,
  ],
  [
    'an entry that no page reads',
    'feed_entry',
    feed((value) => (value['countries'] = ['FR', 'France'])),
    /feed\.json$/,
  ],
  [
    'a feed that is too large',
    'feed_too_large',
    feed((value) => (value['more'] = 'x'.repeat(600_000))),
    /feed\.json$/,
  ],
  ['a feed past its end', 'feed_expired', feed((value) => (value['expires'] = '2026-11-01')), /feed\.json$/],
  [
    'a feed near its end',
    'feed_ends_soon',
    feed((value) => (value['expires'] = '2026-11-30')),
    /feed\.json$/,
  ],
  [
    'a feed of tomorrow',
    'feed_from_future',
    feed((value) => (value['issued'] = '2027-01-01')),
    /feed\.json$/,
  ],
  ['a feed of last year', 'feed_old', feed((value) => (value['issued'] = '2025-10-01')), /feed\.json$/],
  ['a feed of half a year', 'feed_aging', feed((value) => (value['issued'] = '2026-05-01')), /feed\.json$/],
  ['a feed that is a start', 'feed_starter', feed((value) => (value['starter'] = true)), /feed\.json$/],
  [
    'a loader of something else',
    'loader_differs',
    at(V0, (given) => rewrite(given, () => 'export {};')),
    /v0\/loader\.js$/,
  ],
  [
    'a page of another version',
    'versions_differ',
    at('index.html', (given) => rewrite(given, (text) => text.replaceAll('0.2.0', '0.1.0'))),
    /index\.html$/,
  ],
  [
    'a loader far too large',
    'loader_large',
    at(LOADER, (given) => rewrite(given, (text) => text + ' '.repeat(200_000))),
    /0\.2\.0\/loader\.js$/,
  ],
  [
    'a part that was not uploaded',
    'parts_missing',
    at('widgets/0.2.0/chunks/core-abcdefgh.js', (given) => (given.status = 404)),
    /0\.2\.0\/loader\.js$/,
  ],
  [
    'a file that was altered',
    'file_changed',
    (path, given) => {
      if (path === manifest.directory.path) rewrite(given, (text) => `${text}\n`);
    },
    /directory\./,
  ],
  [
    'a body that is no gzip',
    'no_answer_broken',
    at('feed.json', (given) => (given.body = Buffer.from('{}'))),
    /feed\.json$/,
  ],
  [
    'a way in a circle',
    'no_answer_redirects',
    at('feed.json', (given) => {
      given.status = 302;
      given.headers['location'] = '/passerelle/feed.json';
    }),
    /feed\.json$/,
  ],
  [
    'a way to another file',
    'redirected',
    at(V0, (given) => {
      given.status = 301;
      given.headers['location'] = '/passerelle/widgets/v0/all.js';
    }),
    /v0\/loader\.js$/,
  ],
];

describe('the doctor of a folder', () => {
  it('finds nothing in what build wrote, by GET and HEAD alone', async () => {
    const { code, told } = await examined(online.address);
    assert.deepEqual(told, []);
    assert.equal(code, 0);
    assert.deepEqual([...new Set(online.asked.map((each) => each.split(' ')[0]))].sort(), ['GET', 'HEAD']);
  });

  it('takes the address of feed.json, and of the folder without its slash', async () => {
    assert.equal((await examined(`${online.address}feed.json?v=2`)).code, 0);
    assert.equal((await examined(online.address.slice(0, -1))).code, 0);
  });

  for (const [what, code, fault, where] of FAULTS)
    it(`tells ${what}, and nothing else`, async () => {
      online.fault = fault;
      const seen = await examined(online.address);
      assert.deepEqual(seen.codes, [code]);
      assert.equal(seen.code, 1);
      assert.match(seen.told[0]?.address ?? '', where);
      assert.doesNotMatch(seen.told[0]?.message ?? '', /\{\{|^[\w:]+$/);
    });

  it('says what to write on the kind of host that answers', async () => {
    for (const [server, says] of [
      ['Apache/2.4', /\.htaccess .*Header set Access-Control-Allow-Origin "\*"/],
      ['nginx/1.26', /nginx\.conf .*add_header Access-Control-Allow-Origin "\*" always;/],
      ['Microsoft-IIS/10.0', /web\.config .*<add name="Access-Control-Allow-Origin"/],
      ['Netlify', /_headers .*Access-Control-Allow-Origin: \*/],
      ['own', /\.htaccess \(Apache\), nginx\.conf, web\.config \(IIS\), _headers/],
    ] as const) {
      online.fault = (_path, { headers }) => {
        headers['server'] = server;
        Reflect.deleteProperty(headers, 'access-control-allow-origin');
      };
      const { told } = await examined(online.address);
      assert.match(told[0]?.message ?? '', says, server);
    }
  });

  it('does not ask of IIS what the file for IIS cannot say', async () => {
    online.fault = (_path, { headers }) => {
      headers['server'] = 'Microsoft-IIS/10.0';
      headers['cache-control'] = 'max-age=300';
    };
    assert.deepEqual((await examined(online.address)).codes, []);
  });

  it('tells a server that does not answer in time, and one that is not there', async () => {
    const slow = await examined('http://192.0.2.1/passerelle/', undefined, { patience: 200 });
    assert.ok(
      slow.codes.some((code) => /^no_answer_(slow|refused)$/.test(code)),
      slow.codes.join(),
    );
    const closed = await host(place.at('site'));
    await closed.close();
    assert.deepEqual((await examined(closed.address)).codes, ['no_answer_refused']);
  });

  it('holds a feed to a key', async () => {
    const key = Buffer.alloc(32, 7).toString('base64');
    assert.deepEqual((await examined(online.address, undefined, { key })).codes, ['signature_missing']);
    const { out } = await place.cli('keygen', '--out', place.at('pair.key'));
    const publicKey = /[A-Za-z\d+/]{43}=/.exec(out.join('\n'))?.[0] ?? '';
    const signed = await published(['--key', place.at('pair.key')]);
    const other = await host(signed.at('site'));
    assert.deepEqual((await examined(other.address, undefined, { key: publicKey })).codes, []);
    assert.deepEqual((await examined(other.address, undefined, { key })).codes, ['signature_wrong']);
    await other.close();
    signed.remove();
  });

  it('tells the age at the time of asking', async () => {
    assert.deepEqual((await examined(online.address, undefined, { now: NOW + 500 * DAY })).codes, [
      'feed_old',
    ]);
  });
});
