import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { telHref } from '../../../src/domain/directory/phone.js';
import { FacilityTable } from '../../../src/domain/directory/table.js';
import type { DirectoryManifest, GroupFile } from '../../../src/domain/directory/files.js';
import type { FeedManifest } from '../../../src/domain/content/model.js';
import type { Helpline } from '../../../src/domain/helplines/model.js';
import { readPhone } from '../../../src/publish/read/contacts/phones.js';
import { changed, SOUND, workplace } from '../folder.js';

const place = workplace();
after(() => place.remove());

/** What a cell becomes: what is shown, what is dialled, and the codes of what is told. */
function read(raw: string, country = 'FR', postcode?: string): string {
  const { number, issues } = readPhone(raw, { country, postcode });
  const told = issues.map(({ code, severity }) => (severity === 'error' ? `error ${code}` : code));
  if (!number) return told.join();
  return [number.shown, telHref(number.shown, number.dialled), ...told].join(' | ');
}

type Row = readonly [raw: string, becomes: string, country?: string, postcode?: string];

function hold(rows: readonly Row[]): void {
  for (const [raw, becomes, country, postcode] of rows)
    it(`reads ${JSON.stringify(raw)} of ${country ?? 'FR'} ${postcode ?? ''}`, () => {
      assert.equal(read(raw, country, postcode), becomes);
    });
}

describe('numbers overseas', () => {
  hold([
    ['0262 12 34 56', '0262 12 34 56 | tel:+262262123456'],
    ['0692123456', '0692 12 34 56 | tel:+262692123456'],
    ['0590 27 12 34', '0590 27 12 34 | tel:+590590271234'],
    ['0690 12 34 56', '0690 12 34 56 | tel:+590690123456'],
    ['0594 12 34 56', '0594 12 34 56 | tel:+594594123456'],
    ['0694 12 34 56', '0694 12 34 56 | tel:+594694123456'],
    // The library takes all of 0596 for the mainland's too, and does not know this one in Martinique.
    ['0596 12 34 56', '0596 12 34 56 | tel:+596596123456'],
    ['0596 60 12 34', '0596 60 12 34 | tel:+596596601234'],
    ['0696 12 34 56', '0696 12 34 56 | tel:+596696123456'],
    ['0269 61 23 45', '0269 61 23 45 | tel:+262269612345'],
    ['0639 69 12 34', '0639 69 12 34 | tel:+262639691234'],
    ['0508 41 12 34', '0508 41 12 34 | tel:+508411234'],
    ['0699 24 20 36', '0699 24 20 36 | tel:+33699242036'],
    ['0262 12 34 56', '0262 12 34 56 | tel:+262262123456', 'RE'],
    ['01 99 00 12 34', '01 99 00 12 34 | tel:+33199001234', 'RE'],
    ['0508 41 12 34', '0508 41 12 34 | tel:+508411234', 'PM'],
    ['41 12 34', '41 12 34 | tel:+508411234', 'FR', '97500'],
    ['25 12 34', '25 12 34 | tel:+687251234', 'FR', '98800'],
    ['25.12.34', '25.12.34 | tel:+687251234', 'NC'],
    // Of a place elsewhere these are numbers with digits lost.
    ['25 12 34', 'error phone'],
    ['41 12 34', 'error phone'],
    ['87 12 34 56', 'error phone'],
    ['262 12 34 56', '0262 12 34 56 | tel:+262262123456 | phone-mended'],
    ['+33 262 12 34 56', '0262 12 34 56 | tel:+262262123456 | phone-mended'],
    ['+33 596 60 12 34', '0596 60 12 34 | tel:+596596601234 | phone-mended'],
    ['+262 262 12 34 56', '+262 262 12 34 56 | tel:+262262123456'],
    ['+262 (0)262 12 34 56', '0262 12 34 56 | tel:+262262123456 | phone-mended'],
    ['262262123456', '0262 12 34 56 | tel:+262262123456 | phone-mended'],
  ]);
});

describe('numbers that leave no doubt', () => {
  const mended = '03 87 00 00 00 | tel:+33387000000 | phone-mended';
  hold(
    [
      '387000000',
      '3 87 00 00 00',
      '33387000000',
      '+33 (0)3 87 00 00 00',
      '+33(0)387000000',
      '+33 03 87 00 00 00',
      '+330387000000',
      '0033 3 87 00 00 00',
      '0033 (0)3 87 00 00 00',
      '+0033387000000',
      '(+33) 3 87 00 00 00',
      'Tél. : 03 87 00 00 00',
      'Tel 03 87 00 00 00',
      'T. 03 87 00 00 00',
      'tel:+33387000000',
      'TEL:03-87-00-00-00',
      '03.87.00.00.00.',
      "'0387000000",
      '387000000.0',
      '０３８７００００００',
      '\u200e03 87 00 00 00\u202c',
      '03 87 00\u200b 00 00',
    ].map((raw): Row => [raw, mended]),
  );
  hold([
    ['2 227 52 52', '02 227 52 52 | tel:+3222275252 | phone-mended', 'BE'],
    ['+32 (0)2/614.37.50', '02 614 37 50 | tel:+3226143750 | phone-mended', 'BE'],
    ['0033 3 87 00 00 00', '+33 3 87 00 00 00 | tel:+33387000000 | phone-mended', 'BE'],
    ['+41 (0)44 123 45 67', '044 123 45 67 | tel:+41441234567 | phone-mended', 'CH'],
    ['+352 (0)26 12 34 56', '26 12 34 56 | tel:+35226123456 | phone-mended', 'LU'],
    ['011 33 3 87 00 00 00', '+33 3 87 00 00 00 | tel:+33387000000 | phone-mended', 'CA'],
  ]);
});

describe('numbers that are right', () => {
  hold([
    ['0387000000', '03 87 00 00 00 | tel:+33387000000'],
    ['03.87.00.00.00', '03.87.00.00.00 | tel:+33387000000'],
    ['03\u00a087\u202f00 00  00', '03 87 00 00 00 | tel:+33387000000'],
    ['03‑87‑00‑00‑00', '03-87-00-00-00 | tel:+33387000000'],
    ['03/87/00/00/00', '03/87/00/00/00 | tel:+33387000000'],
    ['+33387000000', '+33 3 87 00 00 00 | tel:+33387000000'],
    ['0 980 980 930', '0 980 980 930 | tel:+33980980930'],
    ['+32 2 227 52 52', '+32 2 227 52 52 | tel:+3222275252'],
    ['06 39 98 90 04', '06 39 98 90 04 | tel:+33639989004'],
    ['04/222 22 22', '04/222 22 22 | tel:+3242222222', 'BE'],
    ['0470 00 00 00', '0470 00 00 00 | tel:+32470000000', 'BE'],
    ['058 123 45 67', '058 123 45 67 | tel:+41581234567', 'CH'],
    ['45 45 45', '45 45 45 | tel:+352454545', 'LU'],
    ['514 527-2626', '514 527-2626 | tel:+15145272626', 'CA'],
    ['5145272626', '(514) 527-2626 | tel:+15145272626', 'CA'],
    ['+1 514 527 2626', '+1 514 527 2626 | tel:+15145272626', 'CA'],
    ['06 6982 0000', '06 6982 0000 | tel:+390669820000', 'IT'],
    ['+33 3 87 00 00 00', '+33 3 87 00 00 00 | tel:+33387000000', 'ZZ'],
  ]);
});

describe('numbers that are dialled as they are written', () => {
  hold([
    ['15', '15 | tel:15'],
    ['112', '112 | tel:112'],
    ['3114', '3114 | tel:3114'],
    ['39 19', '39 19 | tel:3919'],
    ['116 117', '116 117 | tel:116117'],
    ['118 218', '118 218 | tel:118218'],
    ['3114', '3114 | tel:3114', 'RE'],
    ['107', '107 | tel:107', 'BE'],
    ['1813', '1813 | tel:1813', 'BE'],
    ['116 123', '116 123 | tel:116123', 'BE'],
    ['143', '143 | tel:143', 'CH'],
    ['113', '113 | tel:113', 'LU'],
    ['811', '811 | tel:811', 'CA'],
    ['016', '016 | tel:016', 'ES'],
    ['1097', '1097 | tel:1097 | short-number-unknown', 'IN'],
    ['0 800 23 13 13', '0 800 23 13 13 | tel:0800231313'],
    ['0800231313', '0 800 23 13 13 | tel:0800231313'],
    ['0 825 12 34 56', '0 825 12 34 56 | tel:0825123456'],
    // The library knows no number that starts so.
    ['0871 21 82 66', '0871 21 82 66 | tel:0871218266'],
    ['+33 825 12 34 56', '0 825 12 34 56 | tel:0825123456 | phone-mended'],
    ['825 12 34 56', '0 825 12 34 56 | tel:0825123456 | phone-mended'],
    ['0800 32 123', '0800 32 123 | tel:080032123', 'BE'],
    ['078 15 15 15', '078 15 15 15 | tel:078151515', 'BE'],
    ['0800 12 34 56', '0800 12 34 56 | tel:0800123456', 'CH'],
    ['8002 8002', '8002 8002 | tel:80028002', 'LU'],
    ['1 800 265-2626', '1 800 265-2626 | tel:18002652626', 'CA'],
    // Elsewhere the country's code is needed to try.
    ['+32 800 32 123', '+32 800 32 123 | tel:+3280032123'],
  ]);
});

describe('extensions', () => {
  hold([
    ['03 87 00 00 00 poste 12', '03 87 00 00 00 poste 12 | tel:+33387000000,12'],
    ['03 87 00 00 00, poste 12', '03 87 00 00 00 poste 12 | tel:+33387000000,12'],
    ['03 87 00 00 00 p. 12', '03 87 00 00 00 p. 12 | tel:+33387000000,12'],
    ['0387000000x12', '03 87 00 00 00 x12 | tel:+33387000000,12'],
    ['(514) 527-2626 poste 303', '(514) 527-2626 poste 303 | tel:+15145272626,303', 'CA'],
    ['514.527.2626 ext. 12', '514.527.2626 ext. 12 | tel:+15145272626,12', 'CA'],
    ['1-514-527-2626 #5', '1-514-527-2626 #5 | tel:+15145272626,5', 'CA'],
    ['0800 32 123 x7', '0800 32 123 x7 | tel:080032123,7', 'BE'],
    ['tel:+33387000000;ext=12', '03 87 00 00 00 ext. 12 | tel:+33387000000,12 | phone-mended'],
  ]);
  it('stand in the feed as RFC 3966 writes them', () =>
    assert.equal(readPhone('514 527-2626 x303', { country: 'CA' }).number?.dialled, '+15145272626;ext=303'));
});

describe('cells that hold no number or several', () => {
  const several = [
    '03 87 00 00 00 / 03 87 00 00 01',
    '0387000000/0612345678',
    '03 87 00 00 00/01',
    '03 87 00 00 00 ou 06 12 34 56 78',
    '03 87 00 00 00 et 06 12 34 56 78',
    '03 87 00 00 00, 06 12 34 56 78',
    '03 87 00 00 00; 06 12 34 56 78',
    '03 87 00 00 00\n06 12 34 56 78',
    '03 87 00 00 00 – 06 12 34 56 78',
    '03 87 00 00 00 06 12 34 56 78',
    'Tél. 03 87 00 00 00 / Port. 06 12 34 56 78',
    '15 / 112',
    '15/112',
    '15 ou 112',
  ];
  hold(several.map((raw): Row => [raw, 'error phone-several']));
  hold([
    ['02/227.52.52 - 0470 12 34 56', 'error phone-several', 'BE'],
    ['26 12 34 56 / 26 12 34 57', 'error phone-several', 'LU'],
    ['45 45 45 / 46 46 46', 'error phone-several', 'LU'],
  ]);
  const none = [
    'call us',
    'Fax 03 87 00 00 00',
    '03 87 00 00 00 (standard)',
    '03 87 00 00 0O',
    '٠٣٨٧٠٠٠٠٠٠',
    '1 000 000.00',
    '87 00 00 00',
    '03 87 00 00',
    '038700000',
    '03 87 00 00 000',
    '0000000000',
    '1545915013',
    '02 227 52 52',
    '311',
    '11',
    '38700',
    '++33387000000',
  ];
  hold(none.map((raw): Row => [raw, 'error phone']));
  hold([
    ['02 227 52 5', 'error phone', 'BE'],
    ['999', 'error phone', 'BE'],
    ['527-2626', 'error phone', 'CA'],
    ['1 800 265-262', 'error phone', 'CA'],
  ]);
});

/** Facilities and helplines of a feed as a page reads them. */
function published(): { phones: Record<string, string | undefined>; lines: readonly Helpline[] } {
  const json = (path: string): unknown => JSON.parse(place.read(`feed/${path}`));
  const { directory, helplines } = json('feed.json') as FeedManifest;
  const phones: Record<string, string | undefined> = {};
  for (const { path } of (json(directory.path) as DirectoryManifest).groups) {
    const table = new FacilityTable((json(path) as GroupFile).table);
    for (let row = 0; row < table.count; row += 1) {
      const { id, phone, phone_dialled, on_call_phone, on_call_phone_dialled } = table.record(row);
      phones[id] = phone && telHref(phone, phone_dialled);
      phones[`${id} rota`] = on_call_phone && telHref(on_call_phone, on_call_phone_dialled);
    }
  }
  return { phones, lines: json(helplines.path) as readonly Helpline[] };
}

const HEAD = 'id,name,kind,country,postcode,phone,on_call_phone,email,contact\n';

describe('directory.csv', () => {
  it('tells what it mended with file, line and the name of the column, and publishes it', async () => {
    const dir = place.content({
      'directory.csv': `${HEAD}un,Un,ctr,FR,57000,387000000,+33 (0)6 12 34 56 78,mailto:a@b.example,x
deux,Deux,ctr,FR,97400,0262 12 34 56,,,x
`,
    });
    const ran = await place.cli('build', dir, '--out', place.at('feed'), '--allow');
    assert.equal(ran.code, 0, ran.out.join('\n'));
    const said = ran.out.filter((line) => /mended/.test(line));
    assert.deepEqual(said, [
      'directory.csv:2:20 warning phone-mended phone: "387000000" is published as "03 87 00 00 00". Check it, and write it so.',
      'directory.csv:2:30 warning phone-mended on_call_phone: "+33 (0)6 12 34 56 78" is published as "06 12 34 56 78". Check it, and write it so.',
      'directory.csv:2:51 warning email-mended email: "mailto:a@b.example" is published as "a@b.example". Write it so.',
    ]);
    assert.deepEqual(published().phones, {
      un: 'tel:+33387000000',
      'un rota': 'tel:+33612345678',
      deux: 'tel:+262262123456',
      'deux rota': undefined,
    });
  });

  it('refuses what it cannot read, with file, line and the name of the column', async () => {
    const dir = place.content({
      'directory.csv': `${HEAD}un,Un,ctr,FR,57000,03 87 00 00 00 / 06 12 34 56 78,87 00 00 00,a@b.example;c@d.example,x\n`,
    });
    const ran = await place.cli('check', dir);
    assert.equal(ran.code, 1);
    const errors = ran.out.filter((line) => / error /.test(line));
    assert.equal(errors.length, 3, ran.out.join('\n'));
    assert.match(errors[0] ?? '', /^directory\.csv:2:20 error phone-several phone: "03 87 00 00 00 \/ 06/);
    assert.match(errors[1] ?? '', /^directory\.csv:2:52 error phone on_call_phone: "87 00 00 00".* of FR\./);
    assert.match(errors[2] ?? '', /^directory\.csv:2:64 error email-several email: /);
  });

  it('has no column for how a number is dialled', async () => {
    const dir = place.content({
      'directory.csv': 'id,name,kind,country,phone,phone_dialled\nun,Un,ctr,FR,03 87 00 00 00,+33612345678\n',
    });
    const ran = await place.cli('build', dir, '--out', place.at('feed'), '--allow');
    assert.equal(ran.code, 0, ran.out.join('\n'));
    assert.ok(ran.out.some((line) => /warning unknown-column .*"phone_dialled"/.test(line)));
    assert.equal(published().phones['un'], 'tel:+33387000000');
  });
});

describe('helplines.yaml', () => {
  const digits = '0 980 980 930';
  const folder = (phone: string): string =>
    place.content(changed('helplines.yaml', "'0 800 00 00 00'", `'${phone}'`));

  it('refuses a line with one digit lost, whichever it is, with its file and line', async () => {
    const at = [...digits.matchAll(/\d/g)].map(({ index }) => index).slice(1);
    for (const index of at) {
      const lost = digits.slice(0, index) + digits.slice(index + 1);
      const ran = await place.cli('check', folder(lost));
      assert.equal(ran.code, 1, lost);
      assert.ok(
        ran.out.some((line) => line.startsWith(`helplines.yaml:12:3 error phone phone: "${lost}"`)),
        ran.out.join('\n'),
      );
    }
  });

  it('mends what leaves no doubt, and says how each line is dialled', async () => {
    const ran = await place.cli('build', folder('980 980 930'), '--out', place.at('feed'), '--allow');
    assert.equal(ran.code, 0, ran.out.join('\n'));
    assert.ok(
      ran.out.some((line) => line.startsWith('helplines.yaml:12:3 warning phone-mended phone: "980')),
    );
    const { lines } = published();
    assert.deepEqual(
      lines.map(({ phone = '', phone_dialled: dialled }) => [phone, telHref(phone, dialled)]),
      [
        ['112', 'tel:112'],
        ['09 80 98 09 30', 'tel:+33980980930'],
      ],
    );
  });

  it('reads numbers for messages too', async () => {
    const text = (SOUND['helplines.yaml'] ?? '').replace("  phone: '112'", "  phone: '112'\n  sms: '11'");
    const ran = await place.cli('check', place.content({ 'helplines.yaml': text }));
    assert.ok(ran.out.some((line) => line.startsWith('helplines.yaml:5:3 error phone sms: "11"')));
  });
});

describe('texts', () => {
  const link = (href: string): Record<string, string> =>
    changed('fr/kinds/ctr.md', 'https://example.org', href);
  for (const href of ['tel:+33387000000', 'tel:3114', 'mailto:a@b.example'])
    it(`may link to ${href}`, async () =>
      assert.equal((await place.cli('check', place.content(link(href)))).code, 0));
  for (const href of ['tel:+330387000000', 'tel:...', 'tel:+33(0)387000000', 'mailto:mailto:a@b.example'])
    it(`may not link to ${href}`, async () => {
      const ran = await place.cli('check', place.content(link(href)));
      assert.ok(
        ran.out.some((line) => / error link /.test(line)),
        ran.out.join('\n'),
      );
    });
});
