import { assert } from '@open-wc/testing';
import { WIDGETS } from '../../src/elements/registry.js';
import { FeedController } from '../../src/core/feed/controller.js';
import { FACILITIES, FULL, KINDS } from '../fixtures/facilities.js';
import { put, serveFeed, type FixtureFeed } from '../helpers/feed.js';
import { silence, type Server } from '../helpers/network.js';
import { PACK_EN, PACK_FR } from '../fixtures/pack.js';
import { SUPPORT } from '../fixtures/pathways.js';
import { QUESTIONNAIRE } from '../fixtures/questionnaire.js';
import { sampledBesideChromium } from '../helpers/sweep.js';
import { until } from '../helpers/until.js';
import { replace, shorten } from '../helpers/surroundings.js';
import { watch, type Watch } from '../helpers/watch.js';
import { defineAll } from '../helpers/widgets.js';

type Outcome = 'works' | 'cannot';
/** One line on the console for each. */
type Codes = string | readonly string[];

/** One thing that can be wrong: with the address, the server, the feed, or the attributes. */
interface Fault {
  readonly name: string;
  /** Address of the feed; `{feed}` stands for that of the feed below. */
  readonly address?: string;
  readonly feed?: FixtureFeed;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What finder and sheet do all the same; one for both, or one each. */
  readonly then: Outcome | { readonly finder: Outcome; readonly facility: Outcome };
  /** What the guides do, where it is not what the finder does. */
  readonly guides?: Outcome;
  /** Code of the line on the console; none when it is not the webmaster's fault. */
  readonly code?: Codes | { readonly finder?: Codes; readonly facility?: Codes };
}

const GROUP = 'residential-collective.json';
const LIT = { _$litType$: 1, strings: ['<img src=x>'], values: [] };

function answer(make: () => Response): FixtureFeed {
  return { server: make };
}

function facilities(change: Readonly<Record<string, unknown>>): FixtureFeed {
  const rows = FACILITIES.map((each) => (each.id === FULL.id ? { ...each, ...change } : each));
  return { facilities: rows };
}

/** A number as large as the limit allows is not needed: the header and the stream are each stopped. */
function endless(): Response {
  const block = new Uint8Array(1024 * 1024).fill(32);
  let sent = 0;
  return new Response(
    new ReadableStream<Uint8Array>({
      pull(controller) {
        if (++sent > 50) controller.close();
        else controller.enqueue(block);
      },
    }),
  );
}

/** The text of a JSON file with a key that an object literal cannot have. */
function withProto(text: string): string {
  return text.replace('{', '{"__proto__":{"format":"x","polluted":true},"constructor":{"prototype":{}},');
}

/** A byte now and then, and never the end. */
const drip: Server = (_path, init) =>
  new Response(
    new ReadableStream<Uint8Array>({
      async pull(controller) {
        await new Promise((resume) => setTimeout(resume, 10));
        if (init.signal?.aborted) controller.error(new DOMException('aborted', 'AbortError'));
        else controller.enqueue(new Uint8Array([32]));
      },
    }),
  );

const FAULTS: readonly Fault[] = [
  // The address
  { name: 'an address that is none', address: 'http://[', then: 'cannot', code: 'feed-address' },
  { name: 'a javascript: address', address: 'javascript:alert(1)', then: 'cannot', code: 'feed-address' },
  { name: 'a data: address', address: 'data:application/json,{}', then: 'cannot', code: 'feed-address' },
  {
    name: 'a host that does not exist',
    address: 'https://nowhere.invalid/feed.json',
    then: 'cannot',
    code: 'feed-unreachable',
  },
  // The server
  {
    name: 'no CORS',
    feed: { server: () => Promise.reject(new TypeError('Failed to fetch')) },
    then: 'cannot',
    code: 'feed-unreachable',
  },
  { name: '404', feed: answer(() => new Response('', { status: 404 })), then: 'cannot', code: 'feed-status' },
  { name: '500', feed: answer(() => new Response('', { status: 500 })), then: 'cannot', code: 'feed-status' },
  {
    name: 'a page in the place of JSON',
    feed: answer(() => new Response('<!doctype html><title>Accueil</title>')),
    then: 'cannot',
    code: 'feed-not-json',
  },
  { name: 'an empty body', feed: answer(() => new Response('')), then: 'cannot', code: 'feed-not-json' },
  {
    name: 'JSON that is cut short',
    feed: { spoil: { 'feed.json': (text) => text.slice(0, -9) } },
    then: 'cannot',
    code: 'feed-not-json',
  },
  {
    name: 'bytes that are no text',
    feed: answer(() => new Response(new Uint8Array([0xff, 0xfe, 0x00]))),
    then: 'cannot',
    code: 'feed-not-json',
  },
  { name: '50 MB', feed: answer(endless), then: 'cannot', code: 'feed-too-large' },
  {
    name: 'a length of 50 MB',
    feed: answer(() => new Response('{}', { headers: { 'content-length': '52428800' } })),
    then: 'cannot',
    code: 'feed-too-large',
  },
  { name: 'no answer', feed: { server: silence }, then: 'cannot', code: 'feed-slow' },
  { name: 'a byte now and then', feed: { server: drip }, then: 'cannot', code: 'feed-slow' },
  {
    name: 'a stream that breaks off',
    feed: answer(
      () =>
        new Response(new ReadableStream({ start: (controller) => controller.error(new Error('broken')) })),
    ),
    then: 'cannot',
    code: 'feed-unreachable',
  },
  // The manifest
  ...[null, [], 'text', 3, true, LIT].map((value) => ({
    name: `feed.json is ${JSON.stringify(value)}`,
    feed: { edit: { 'feed.json': () => value } },
    then: 'cannot' as const,
    code: 'feed-invalid',
  })),
  {
    name: 'another format',
    feed: { edit: { 'feed.json': put(['format'], 'passerelle-feed/2') } },
    then: 'cannot',
    code: 'feed-invalid',
  },
  {
    name: 'no locale',
    feed: { edit: { 'feed.json': put(['locales'], {}) } },
    then: 'cannot',
    code: 'feed-invalid',
  },
  {
    name: 'a file elsewhere',
    feed: { edit: { 'feed.json': put(['helplines', 'path'], '../../secret.json') } },
    then: 'cannot',
    code: 'feed-invalid',
  },
  {
    name: 'unknown fields',
    feed: {
      edit: {
        'feed.json': put(['new'], { deep: [LIT] }),
        'fr.json': (json) => put(['landscape'], [LIT])(put(['models'], [LIT])(json)),
        'directory.json': put(['new'], 1),
        [GROUP]: put(['table', 'columns', 'colour'], ['red']),
      },
    },
    then: 'works',
  },
  {
    name: 'steps that are templates, and lead to one another',
    feed: {
      edit: {
        'fr.json': put(
          ['pathways', 0, 'steps'],
          [LIT, { id: 'a', title: 'A', next: ['b', LIT] }, { id: 'b', title: 'B', next: ['a', 'toString'] }],
        ),
      },
    },
    then: 'works',
  },
  {
    name: 'a feed issued in 1901',
    feed: { edit: { 'feed.json': put(['issued'], '1901-01-01') } },
    then: 'works',
  },
  {
    name: 'a feed past its day',
    feed: { edit: { 'feed.json': put(['expires'], '2020-01-01') } },
    then: 'works',
  },
  { name: 'keys of every object’s prototype', feed: { spoil: { 'feed.json': withProto } }, then: 'works' },
  // The files
  {
    name: 'a file that was changed',
    feed: { spoil: { 'helplines.json': (text) => `${text} ` } },
    then: 'works',
    code: 'feed-changed',
  },
  {
    name: 'a missing locale',
    feed: {
      server: (path) => (path === 'fr.json' ? new Response('', { status: 404 }) : undefined),
    },
    then: 'works',
    guides: 'cannot',
    code: 'feed-status',
  },
  {
    name: 'a missing group',
    feed: {
      server: (path) => (path === GROUP ? new Response('', { status: 404 }) : undefined),
    },
    then: { finder: 'works', facility: 'cannot' },
    code: 'feed-status',
  },
  {
    name: 'a directory that is a list',
    feed: { edit: { 'directory.json': () => [] } },
    then: 'cannot',
    guides: 'works',
    code: 'feed-invalid',
  },
  {
    name: 'an empty directory',
    feed: { facilities: [] },
    then: { finder: 'works', facility: 'cannot' },
    code: { facility: 'facility-unknown' },
  },
  {
    name: 'kinds of the wrong type',
    feed: { edit: { 'fr.json': put(['kinds', 'ctr'], 3) } },
    then: 'works',
    code: 'feed-entries',
  },
  {
    name: 'a kind whose label is a template',
    feed: { edit: { 'fr.json': put(['kinds', 'ctr', 'label'], LIT) } },
    then: 'works',
    code: 'feed-entries',
  },
  {
    name: 'terms named as an object’s own methods',
    feed: { ...facilities({ publics: ['toString', '__proto__', 'constructor'], kind: 'ctr' }) },
    then: 'works',
  },
  {
    name: 'prose that is a template',
    feed: {
      edit: {
        'fr.json': put(
          ['kinds', 'ctr', 'body'],
          [LIT, { type: 'paragraph', children: [{ type: 'text', text: { toString: 1 } }] }],
        ),
      },
    },
    then: 'works',
    code: 'feed-entries',
  },
  {
    name: 'helplines of the wrong type',
    feed: {
      edit: {
        'helplines.json': () => [
          null,
          3,
          LIT,
          { id: 'x', country: 'FR', situations: ['drugs'], phone: { toString: 1 }, source: 's' },
        ],
      },
    },
    then: 'works',
    code: 'feed-entries',
  },
  {
    name: 'helplines that are an object',
    feed: { edit: { 'helplines.json': () => ({}) } },
    then: 'works',
    code: 'feed-invalid',
  },
  // The publisher
  {
    name: 'a feed of another country',
    feed: { edit: { 'feed.json': put(['countries'], ['CH']) } },
    then: 'works',
  },
  {
    name: 'half of a list',
    feed: { facilities: FACILITIES.filter(({ id }, at) => id === FULL.id || at % 2 === 0) },
    then: 'works',
  },
  // The facilities
  {
    name: 'names that are objects',
    feed: { edit: { [GROUP]: put(['table', 'columns', 'name', 0], { toString: 1 }) } },
    then: { finder: 'works', facility: 'cannot' },
    code: { finder: 'feed-entries', facility: ['feed-entries', 'facility-unknown'] },
  },
  {
    name: 'another facility without a name',
    feed: { edit: { [GROUP]: put(['table', 'columns', 'name', 1], '') } },
    then: 'works',
    code: 'feed-entries',
  },
  {
    name: 'summaries that are templates',
    feed: { edit: { [GROUP]: put(['table', 'columns', 'summary'], [LIT]) } },
    then: 'works',
    code: 'feed-entries',
  },
  {
    name: 'a column of another length',
    feed: { edit: { [GROUP]: put(['table', 'columns', 'organisation'], ['a']) } },
    then: 'works',
    code: 'feed-entries',
  },
  {
    name: 'an index of other words',
    feed: { edit: { [GROUP]: put(['index'], { terms: ['a'], lengths: [9], postings: '' }) } },
    then: 'works',
    code: 'feed-entries',
  },
  { name: 'a facility without a point', feed: facilities({ lat: undefined, lon: undefined }), then: 'works' },
  { name: 'a point beyond the poles', feed: facilities({ lat: 91, lon: 400 }), then: 'works' },
  {
    name: 'dates of 1901',
    feed: facilities({ verified_on: '1901-01-01', source_date: '1901-01-01', places_as_of: '1901-01-01' }),
    then: 'works',
  },
  {
    name: 'dates that are none',
    feed: facilities({ verified_on: 'yesterday', source_date: '2021-13-45' }),
    then: 'works',
  },
  {
    name: 'a kind that no feed has',
    feed: { ...facilities({ kind: 'spaceship' }), kinds: KINDS },
    then: { finder: 'works', facility: 'works' },
  },
  {
    name: 'a kind named toString',
    feed: facilities({ kind: 'toString' }),
    then: 'works',
    code: 'feed-entries',
  },
  {
    name: 'a group of an unknown setting',
    feed: { edit: { 'directory.json': put(['groups', 0, 'setting'], 'moon') } },
    then: { finder: 'works', facility: 'cannot' },
    code: { finder: 'feed-entries', facility: ['feed-entries', 'facility-unknown'] },
  },
  {
    name: 'the same id twice',
    feed: { facilities: [...FACILITIES, { ...FULL, name: 'Le double' }] },
    then: 'works',
  },
  {
    name: 'control characters and marks that turn the text',
    feed: facilities({ name: 'A\u0000B\u202Egnp.exe\u0007', summary: '\u2028' }),
    then: 'works',
    code: 'feed-entries',
  },
  {
    name: 'a name of ten thousand letters',
    feed: facilities({ name: 'Verger'.repeat(1700), summary: 'x'.repeat(10_000) }),
    then: 'works',
    code: 'feed-entries',
  },
  {
    name: 'hours in no known grammar',
    feed: facilities({ hours: 'on demand', on_call_hours: '25:99-', holidays: ['MARS'] }),
    then: 'works',
  },
  { name: 'a zone that does not exist', feed: facilities({ time_zone: 'Europe/Atlantis' }), then: 'works' },
  {
    name: 'languages that are none',
    feed: facilities({ languages: ['???', 'x', 'toString'] }),
    then: 'works',
  },
  { name: 'a site in javascript:', feed: facilities({ website: 'javascript:alert(1)' }), then: 'works' },
  {
    name: 'links to itself and to nobody',
    feed: facilities({ linked_to: ['verger', 'verger', 'toString', ''] }),
    then: 'works',
  },
  {
    name: 'texts with markup',
    feed: facilities({ name: '<img src=x onerror=alert(1)>', summary: '<script>alert(1)</script>' }),
    then: 'works',
  },
  // The attributes
  {
    name: 'a facility that climbs',
    attributes: { facility: '../x' },
    then: { finder: 'works', facility: 'cannot' },
    code: { facility: 'facility-unknown' },
  },
  {
    name: 'a facility named __proto__',
    attributes: { facility: '__proto__' },
    then: { finder: 'works', facility: 'cannot' },
    code: { facility: 'facility-unknown' },
  },
  { name: 'an empty facility', attributes: { facility: '' }, then: 'works' },
  {
    name: 'a heading that is no level',
    attributes: { heading: 'abc' },
    then: 'works',
    code: 'attribute-invalid',
  },
  { name: 'a heading of level 99', attributes: { heading: '99' }, then: 'works', code: 'attribute-invalid' },
  {
    name: 'a country that is none',
    attributes: { country: 'XX!' },
    then: 'works',
    code: 'attribute-invalid',
  },
  { name: 'a country without numbers', attributes: { country: 'XX' }, then: 'works' },
  { name: 'a language that is none', attributes: { lang: 'é_!-Ω' }, then: 'works' },
  {
    name: 'a radius and a limit that are no numbers',
    attributes: { radius: 'far', limit: '-3' },
    then: 'works',
    code: { finder: ['attribute-invalid', 'attribute-invalid'] },
  },
];

/** What tells and asks nothing. */
const TELLS_ONLY: ReadonlySet<string> = new Set(['models', 'pathway', 'action', 'panorama']);

const FALLBACK = 'tel:0800231313';

/** The texts of the fixtures, with a questionnaire and a pathway. */
const LOCALES = {
  fr: { ...PACK_FR, questionnaires: [QUESTIONNAIRE], pathways: [SUPPORT] },
  en: {
    ...PACK_EN,
    questionnaires: [{ ...QUESTIONNAIRE, lang: 'fr' }],
    pathways: [{ ...SUPPORT, lang: 'fr' }],
  },
};

async function setup(tag: string, fault: Fault): Promise<HTMLElement> {
  const element = document.createElement(tag);
  const feed = fault.address ?? (await serveFeed({ locales: LOCALES, ...fault.feed }));
  const attributes = { facility: FULL.id, country: 'FR', lang: 'fr', feed, ...fault.attributes };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const link = document.createElement('a');
  link.href = FALLBACK;
  link.textContent = '0 800 23 13 13';
  element.append(link);
  document.body.append(element);
  return element;
}

/** Waits until the element has said what has become of it, and a moment more for what should not come. */
async function settled(element: HTMLElement, state: { last: string }): Promise<void> {
  await until(() => state.last !== '', `an event of ${element.localName}`);
  await new Promise((resolve) => setTimeout(resolve, 30));
}

const isSlow = ({ feed }: Fault): boolean => feed?.server === silence || feed?.server === drip;

const outcomeOf = (fault: Fault, name: 'finder' | 'facility'): Outcome =>
  typeof fault.then === 'string' ? fault.then : fault.then[name];
function codesOf({ code = [] }: Fault, name: 'finder' | 'facility'): readonly string[] {
  const codes =
    typeof code === 'object' && !Array.isArray(code)
      ? ((code as Record<string, Codes>)[name] ?? [])
      : (code as Codes);
  return typeof codes === 'string' ? [codes] : codes;
}

/** What the guides do: they read texts, helplines and counts, and no facility. */
function guideOutcome(fault: Fault): Outcome {
  return fault.guides ?? outcomeOf(fault, 'finder');
}

let heard: Watch;
let element: HTMLElement;
let restore = (): void => undefined;

/** The other widgets that read a feed: the on-call card only where the page names a facility. */
const OTHERS = WIDGETS.filter(({ name, reads }) => reads.length > 0 || name === 'on-call')
  .map(({ name }) => name)
  .filter((name) => name !== 'finder' && name !== 'facility');

describe('whatever is wrong', () => {
  before(defineAll);

  beforeEach(() => (heard = watch()));

  afterEach(() => {
    element.remove();
    heard.stop();
    restore();
  });

  for (const name of ['finder', 'facility'] as const)
    for (const fault of FAULTS)
      it(`passerelle-${name} bears ${fault.name}`, async () => {
        const told = { last: '' };
        const note = (event: Event): void => void (told.last = event.type);
        document.addEventListener('passerelle-ready', note);
        document.addEventListener('passerelle-error', note);
        if (isSlow(fault)) restore = shorten(FeedController.slowAfter);
        element = await setup(`passerelle-${name}`, fault);
        await settled(element, told);
        document.removeEventListener('passerelle-ready', note);
        document.removeEventListener('passerelle-error', note);

        const root = element.shadowRoot as ShadowRoot;
        assert.deepEqual(heard.errors, [], 'nothing was thrown');
        assert.isTrue(Boolean(root.querySelector('a[href^="tel:"]')), 'a number to call');
        assert.notMatch(root.textContent, /undefined|NaN|\[object|function /, 'no inside of the program');
        assert.isFalse(Boolean(root.querySelector('a[href^="javascript:"], img, script')));

        const works = outcomeOf(fault, name) === 'works';
        assert.equal(told.last, works ? 'passerelle-ready' : 'passerelle-error');
        const shown = element.querySelector('a')?.checkVisibility();
        assert.equal(shown, !works, works ? 'the fallback is put away' : 'the fallback is shown');

        assert.deepEqual(
          heard.warnings.map((line) => /^\[(\S+)\] ([\w-]+): \S/.exec(line)?.slice(1, 3).join(' ')),
          codesOf(fault, name).map((code) => `passerelle-${name} ${code}`),
          heard.warnings.join('\n'),
        );
      });

  // Each begins elsewhere in the list, so that a sample of it has every fault.
  for (const [at, name] of OTHERS.entries())
    for (const fault of sampledBesideChromium(FAULTS.slice(at).concat(FAULTS.slice(0, at)), 4))
      it(`passerelle-${name} bears ${fault.name}`, async () => {
        const told = { last: '' };
        const note = (event: Event): void => void (told.last = event.type);
        document.addEventListener('passerelle-ready', note);
        document.addEventListener('passerelle-error', note);
        if (isSlow(fault)) restore = shorten(FeedController.slowAfter);
        element = await setup(`passerelle-${name}`, fault);
        await settled(element, told);
        document.removeEventListener('passerelle-ready', note);
        document.removeEventListener('passerelle-error', note);

        const root = element.shadowRoot as ShadowRoot;
        assert.deepEqual(heard.errors, [], 'nothing was thrown');
        assert.notMatch(root.textContent, /undefined|NaN|\[object|function /, 'no inside of the program');
        assert.isFalse(Boolean(root.querySelector('a[href^="javascript:"], img, script')));

        // What a facility's own record does to the sheet, it does to the contact and to the on-call widget; the guides read no facility.
        const reads = name === 'contact' || name === 'on-call';
        const expected = reads ? outcomeOf(fault, 'facility') : guideOutcome(fault);
        const works = expected === 'works';
        assert.equal(told.last, works ? 'passerelle-ready' : 'passerelle-error');
        assert.equal(element.querySelector('a')?.checkVisibility(), !works, 'the fallback');
        // Models, pathways and sheets only tell: where they work, the number is on the page beside them.
        // A country without numbers is told to call its own, never another's.
        if (!works || !TELLS_ONLY.has(name))
          assert.isTrue(
            Boolean(root.querySelector('a[href^="tel:"]')) || root.textContent.includes('de votre pays'),
            'a number to call',
          );
        const codes = heard.warnings.map((line) =>
          /^\[(\S+)\] ([\w-]+): \S/.exec(line)?.slice(1, 3).join(' '),
        );
        assert.deepEqual(new Set(codes).size, codes.length, 'each told once');
        assert.isTrue(codes.every((code) => code?.startsWith(`passerelle-${name} `)));
        if (!works) assert.isAtLeast(codes.length, 1, 'the webmaster is told');
      });

  for (const fault of FAULTS.filter(({ attributes }) => !attributes))
    it(`passerelle-feed bears ${fault.name}`, async () => {
      const told = { last: '' };
      const note = (event: Event): void => void (told.last = event.type);
      element = document.createElement('passerelle-feed');
      element.addEventListener('passerelle-feed', note);
      element.addEventListener('passerelle-error', note);
      if (isSlow(fault)) restore = shorten(FeedController.slowAfter);
      element.setAttribute('src', fault.address ?? (await serveFeed(fault.feed)));
      element.append(document.createElement('p'));
      document.body.append(element);
      await settled(element, told);
      assert.deepEqual(heard.errors, []);
      const lines = heard.warnings.filter((line) => line.startsWith('[passerelle-feed] '));
      assert.lengthOf(lines, told.last === 'passerelle-error' ? 1 : 0, heard.warnings.join('\n'));
    });

  for (const name of ['finder', 'facility', ...OTHERS])
    it(`passerelle-${name} bears a clock that is a year off`, async () => {
      for (const years of [-1, 1]) {
        const told = { last: '' };
        const note = (event: Event): void => void (told.last = event.type);
        const now = Date.now() + years * 365 * 86_400_000;
        restore = replace(Date, 'now', () => now);
        element = await setup(`passerelle-${name}`, { name: '', then: 'works' });
        element.addEventListener('passerelle-ready', note);
        await settled(element, told);
        restore();
        assert.deepEqual(heard.errors, []);
        assert.deepEqual(heard.warnings, []);
        assert.notMatch((element.shadowRoot as ShadowRoot).textContent, /undefined|NaN/);
        element.remove();
      }
    });

  for (const href of ['javascript:alert(1)', 'http://[', '', 'data:text/html,x', '//', 'mailto:a@b.example'])
    it(`passerelle-exit leads somewhere with href="${href}"`, async () => {
      element = document.createElement('passerelle-exit');
      element.setAttribute('href', href);
      document.body.append(element);
      await until(() => Boolean(element.shadowRoot?.querySelector('a')), 'the button');
      assert.match(element.shadowRoot?.querySelector('a')?.href ?? '', /^https:\/\/www\.wikipedia\.org/);
      assert.deepEqual(heard.errors, []);
    });

  it('refuses a feed that the publisher’s key did not sign', async () => {
    const key = btoa(String.fromCharCode(...new Uint8Array(32).fill(7)));
    const signature = btoa(String.fromCharCode(...new Uint8Array(64).fill(9)));
    const address = await serveFeed({
      server: (path) => (path === 'feed.json.sig' ? new Response(signature) : undefined),
    });
    element = document.createElement('passerelle-feed');
    element.setAttribute('src', address);
    element.setAttribute('key', key);
    const sheet = document.createElement('passerelle-facility');
    sheet.setAttribute('facility', FULL.id);
    sheet.setAttribute('country', 'FR');
    element.append(sheet);
    document.body.append(element);
    await until(() => Boolean(sheet.shadowRoot?.querySelector('.words')), 'the sheet');
    assert.isTrue(Boolean(sheet.shadowRoot?.querySelector('a[href^="tel:"]')));
    assert.isTrue(heard.warnings.some((line) => line.startsWith('[passerelle-feed] feed-signature')));
    assert.deepEqual(heard.errors, []);
  });

  it('tells a key that is pinned to a feed without signature as that', async () => {
    const key = btoa(String.fromCharCode(...new Uint8Array(32).fill(7)));
    element = document.createElement('passerelle-feed');
    element.setAttribute('src', await serveFeed());
    element.setAttribute('key', key);
    const sheet = document.createElement('passerelle-facility');
    sheet.setAttribute('facility', FULL.id);
    sheet.setAttribute('country', 'FR');
    element.append(sheet);
    document.body.append(element);
    await until(() => Boolean(sheet.shadowRoot?.querySelector('.words')), 'the sheet');
    assert.isTrue(Boolean(sheet.shadowRoot?.querySelector('a[href^="tel:"]')));
    const told = heard.warnings.filter((line) => line.startsWith('[passerelle-feed] feed-unsigned'));
    assert.lengthOf(told, 1);
    assert.include(told[0], 'feed.json.sig');
    assert.isFalse(heard.warnings.some((line) => line.includes('feed-unreachable')));
    assert.deepEqual(heard.errors, []);
  });

  it('has at least thirty faults in its table, each with a name of its own', () => {
    element = document.createElement('div');
    assert.isAtLeast(FAULTS.length, 30);
    assert.equal(new Set(FAULTS.map(({ name }) => name)).size, FAULTS.length);
  });
});
