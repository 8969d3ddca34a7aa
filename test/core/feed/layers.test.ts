import { assert } from '@open-wc/testing';
import { openDirectory } from '../../../src/core/directory/client.js';
import { readCounts } from '../../../src/core/directory/counts.js';
import { readFacility } from '../../../src/core/directory/record.js';
import type { Feed } from '../../../src/core/feed/feed.js';
import { namedFeed } from '../../../src/core/feed/named-feed.js';
import { SETTINGS } from '../../../src/domain/directory/facility.js';
import { FACILITIES, FULL, SPARSE } from '../../fixtures/facilities.js';
import { HELPLINES, PACK_FR } from '../../fixtures/pack.js';
import { serveFeed } from '../../helpers/feed.js';

const told: string[] = [];
const complain = (code: string, detail: string): void => void told.push(`${code} ${detail}`);
const placed: Element[] = [];

/** The id of a script of the page that says what the site hides and changes. */
function inline(value: unknown): string {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = `overrides-${placed.length}`;
  script.textContent = typeof value === 'string' ? value : JSON.stringify(value);
  document.head.append(script);
  placed.push(script);
  return `#${script.id}`;
}

const open = (address: string, overrides?: string): Promise<Feed> =>
  namedFeed({ address, overrides }, complain).open();

async function idsOf(feed: Feed): Promise<string[]> {
  const directory = await (await openDirectory(feed)).open(SETTINGS, complain);
  return directory.tables.flatMap((table) => table.records().map(({ id }) => id)).sort();
}

/** How many of each kind a guide counts, and how many the lists hold. */
async function countedIn(feed: Feed): Promise<{ counted: Counts; listed: Counts }> {
  const { groups } = await readCounts(feed);
  const directory = await (await openDirectory(feed)).open(SETTINGS, complain);
  const listed = directory.tables.flatMap((table) => table.records().map(({ kind }) => kind));
  const counted = groups.flatMap(({ kinds }) =>
    Object.entries(kinds).flatMap(([kind, count]) => Array.from({ length: count }, () => kind)),
  );
  return { counted: counted.sort(), listed: listed.sort() };
}

type Counts = readonly string[];

const IDS = FACILITIES.map(({ id }) => id).sort();

describe('a feed that the site changes', () => {
  beforeEach(() => void told.splice(0));
  afterEach(() => placed.splice(0).forEach((each) => each.remove()));

  for (const divided of [false, true])
    it(`hides what the site hides, ${divided ? 'of a feed as it is built now' : 'of an older one too'}`, async () => {
      const feed = await open(await serveFeed({ divided }), inline({ hide: [FULL.id, 'nobody'] }));
      assert.deepEqual(
        await idsOf(feed),
        IDS.filter((id) => id !== FULL.id),
      );
      assert.isUndefined(await readFacility(feed, FULL.id));
      assert.deepEqual(told, []);
    });

  it('is counted without what the site hides', async () => {
    const feed = await open(await serveFeed({ divided: true }), inline({ hide: [FULL.id, SPARSE.id] }));
    const { counted, listed } = await countedIn(feed);
    assert.lengthOf(listed, IDS.length - 2);
    assert.deepEqual(counted, listed);
  });

  it('shows what the site changes, and how the new number is dialled is not the old way', async () => {
    const change = { [FULL.id]: { phone: '03 53 01 90 77', hours: null, languages: ['fr', 'nl'] } };
    const feed = await open(await serveFeed({ divided: true }), inline({ change }));
    const found = (await readFacility(feed, FULL.id))?.facility;
    const { hours: _hours, phone_dialled: _dialled, ...rest } = FULL;
    assert.deepEqual(found, { ...rest, phone: '03 53 01 90 77', languages: ['fr', 'nl'] });
    assert.deepEqual(await idsOf(feed), IDS);
  });

  it('is changed in parts of a large group as well', async () => {
    const setting = 'residential-collective';
    const feed = await open(
      await serveFeed({ cut: setting, divided: true }),
      inline({ hide: [SPARSE.id], change: { [FULL.id]: { city: 'Metz' } } }),
    );
    assert.equal((await readFacility(feed, FULL.id))?.facility.city, 'Metz');
    assert.isUndefined(await readFacility(feed, SPARSE.id));
    const client = await openDirectory(feed);
    const directory = await client.open([setting], complain);
    await client.reach(directory, { most: 100 }, complain);
    assert.isUndefined(directory.byId(SPARSE.id));
    assert.equal(directory.byId(FULL.id)?.city, 'Metz');
  });

  it('is searched by the words of the change, and no longer by those before', async () => {
    const feed = await open(
      await serveFeed({ divided: true }),
      inline({ change: { [FULL.id]: { name: 'Maison Nouvelle' } } }),
    );
    const client = await openDirectory(feed);
    const directory = await client.open(SETTINGS, complain);
    await client.readIndexes(directory, complain);
    assert.equal(directory.byId(FULL.id)?.name, 'Maison Nouvelle');
  });

  it('takes what fits of the changes, and tells the rest', async () => {
    const overrides = inline({
      hide: [FULL.id, 7],
      change: {
        [SPARSE.id]: {
          phone: 'call us',
          kind: 'csapa',
          nonsense: 'x',
          website: 'javascript:alert(1)',
          city: 'Metz',
        },
        other: 'x',
      },
    });
    const feed = await open(await serveFeed(), overrides);
    const found = (await readFacility(feed, SPARSE.id))?.facility;
    assert.deepEqual(
      [found?.phone, found?.kind, found?.website, found?.city],
      [SPARSE.phone, SPARSE.kind, undefined, 'Metz'],
    );
    assert.isUndefined(await readFacility(feed, FULL.id));
    assert.lengthOf(told, 6);
    assert.isTrue(told.every((line) => line.startsWith(`overrides-entries ${overrides} `)));
  });

  it('is shown as it is where what the site changes cannot be read, and the webmaster is told', async () => {
    const comment = document.createElement('p');
    comment.id = 'comment';
    comment.textContent = JSON.stringify({ hide: [FULL.id] });
    document.body.append(comment);
    placed.push(comment);
    for (const overrides of [
      '#nowhere',
      '#comment',
      inline('{'),
      inline('[]'),
      'javascript:1',
      '/nowhere.json',
    ]) {
      told.splice(0);
      assert.deepEqual(await idsOf(await open(await serveFeed(), overrides)), IDS, overrides);
      assert.match(told.join(), /overrides-(unread|entries)/, overrides);
    }
  });
});

describe('several feeds on a page', () => {
  beforeEach(() => void told.splice(0));

  const OWN = { ...FULL, name: 'Chez nous', phone: '03 53 01 90 99' };
  const NEW = { ...SPARSE, id: 'nouveau', name: 'Lieu nouveau' };

  it('are one list: what two have is shown as the first has it', async () => {
    const [own, whole] = [await serveFeed({ facilities: [OWN, NEW] }), await serveFeed({ divided: true })];
    const feed = await open(`${own} ${whole}`);
    assert.deepEqual(await idsOf(feed), [...IDS, NEW.id].sort());
    assert.equal((await readFacility(feed, FULL.id))?.facility.name, 'Chez nous');
    const other = await open(`${whole} ${own}`);
    assert.deepEqual(await idsOf(other), [...IDS, NEW.id].sort());
    assert.equal((await readFacility(other, FULL.id))?.facility.name, FULL.name);
  });

  it('are one list where a group of the first, of the second or of both is in parts', async () => {
    const cut = 'residential-collective';
    for (const parted of [{ own: true }, { whole: true }, { own: true, whole: true }]) {
      const own = await serveFeed({ facilities: [OWN, NEW], divided: true, ...('own' in parted && { cut }) });
      const whole = await serveFeed({ divided: true, ...('whole' in parted && { cut }) });
      for (const [address, name] of [
        [`${own} ${whole}`, OWN.name],
        [`${whole} ${own}`, FULL.name],
      ] as const) {
        const client = await openDirectory(await open(address));
        const directory = await client.open(SETTINGS, complain);
        await client.reach(directory, { most: 100 }, complain);
        const shown = directory.tables.flatMap((table) => table.records());
        assert.deepEqual(shown.map(({ id }) => id).sort(), [...IDS, NEW.id].sort(), JSON.stringify(parted));
        assert.equal(directory.byId(FULL.id)?.name, name);
      }
    }
    assert.deepEqual(told, []);
  });

  it('are two lists where the ids of a group in parts cannot be read, and the webmaster is told', async () => {
    const cut = 'residential-collective';
    const spoil = { [`${cut}-ids.json`]: () => '{' };
    const own = await serveFeed({ facilities: [OWN, NEW], divided: true, cut, spoil });
    const client = await openDirectory(await open(`${own} ${await serveFeed({ divided: true })}`));
    const directory = await client.open(SETTINGS, complain);
    await client.reach(directory, { most: 100 }, complain);
    const shown = directory.tables.flatMap((table) => table.records());
    assert.lengthOf(
      shown.filter(({ id }) => id === FULL.id),
      2,
    );
    assert.include(told.join(), `${cut}-ids.json`);
  });

  it('count once what two have', async () => {
    const [own, whole] = [await serveFeed({ facilities: [OWN, NEW] }), await serveFeed({ divided: true })];
    const { counted, listed } = await countedIn(await open(`${own} ${whole}`));
    assert.lengthOf(listed, IDS.length + 1);
    assert.deepEqual(counted, listed);
  });

  it('lay texts and helplines over each other by their ids', async () => {
    const [first] = HELPLINES;
    const kind = PACK_FR.kinds['ctr'];
    const own = await serveFeed({
      facilities: [NEW],
      helplines: [{ ...first, phone: '3114' } as (typeof HELPLINES)[number]],
      locales: {
        fr: { ...PACK_FR, kinds: { ctr: { ...kind, label: 'Maison de soin' } as NonNullable<typeof kind> } },
      },
    });
    const feed = await open(`${own} ${await serveFeed()}`);
    const [pack, lines] = [await feed.locale('fr'), await feed.helplines()];
    assert.equal(pack.kinds['ctr']?.label, 'Maison de soin');
    assert.equal(pack.kinds['csapa']?.label, PACK_FR.kinds['csapa']?.label);
    assert.lengthOf(lines, HELPLINES.length);
    assert.equal(lines.find(({ id }) => id === first?.id)?.phone, '3114');
  });

  it('name both publishers under the list', async () => {
    const { licence } = (await open(`${await serveFeed({ facilities: [NEW] })} ${await serveFeed()}`))
      .manifest;
    assert.match(licence.name, /Fédération d’essai/);
  });

  it('go on without the one that cannot be read, and fail only with all', async () => {
    const down = (): Promise<string> => serveFeed({ server: () => new Response('', { status: 500 }) });
    const feed = await open(`${await serveFeed({ facilities: [NEW] })} ${await down()}`);
    assert.deepEqual(await idsOf(feed), [NEW.id]);
    assert.lengthOf(told, 1);
    const all = open(`${await down()} ${await down()}`);
    const error: unknown = await all.catch((reason: unknown) => reason);
    assert.match(String(error), /feed-status/);
  });
});
