import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import { parse } from 'parse5';
import type { Graph } from '../../../src/publish/fragments/json-ld.js';
import { elementsOf } from '../../../src/publish/prerender/page.js';
import { SOUND, workplace, type Ran } from '../folder.js';

const place = workplace();
after(() => place.remove());
before(async () => {
  const helplines = `${SOUND['helplines.yaml'] ?? ''}- id: be-un
  country: BE
  situations: [emergency, overdose, suicide, drugs]
  phone: '101'
  source: essai
`;
  const content = place.content({
    'helplines.yaml': helplines,
    'feed.yaml': (SOUND['feed.yaml'] ?? '').replace('countries: [FR]', 'countries: [FR, BE]'),
    'directory.csv': `${SOUND['directory.csv'] ?? ''}quatre,Centre Quatre,csapa,BE,Liège,,,04 222 22 22,,,,\n`,
    'fr/helplines.yaml': `${SOUND['fr/helplines.yaml'] ?? ''}be-un: {name: Urgences}\n`,
    'en/helplines.yaml': `${SOUND['en/helplines.yaml'] ?? ''}be-un: {name: Emergency}\n`,
  });
  const { code, out } = await place.cli('build', content, '--out', place.at('public'));
  assert.equal(code, 0, out.join('\n'));
});

const PAGE = `<!DOCTYPE html>\r
<HTML lang="fr">\r
 <Head><title>Aide &amp; écoute</title>\r
\t<meta charset="utf-8"></Head>\r
<body class='a'  id=b>\r
<p>Bonjour,   vous
<div><passerelle-finder></passerelle-finder></div>\r
<p lang=en>Hello<div lang=en data-passerelle="panorama"><a href="tel:112">112</a></div>\r
<!-- fin --></body>\r
</HTML>\r
`;

const path = (): string => place.at('page.html');
const read = (): string => readFileSync(path(), 'utf8');
const write = (page: string | Uint8Array): void => writeFileSync(path(), page);
const run = (...more: string[]): Promise<Ran> =>
  place.cli('prerender', path(), '--feed', place.at('public'), ...more);
const inPlace = (): Promise<Ran> => run('--in-place');

/** A page without what a run put there. */
function stripped(page: string): string {
  return page.replace(/<!--passerelle ([\w.-]+)-->[^]*?<!--\/passerelle \1-->/g, '');
}

function graphIn(page: string): Graph {
  const [, json = ''] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(page) ?? [];
  return JSON.parse(json) as Graph;
}

describe('prerender', () => {
  beforeEach(() => write(PAGE));

  it('puts fragments in the tags, data in the head, and leaves every other byte', async () => {
    const { code, out } = await inPlace();
    assert.equal(code, 0, out.join('\n'));
    const page = read();
    assert.equal(stripped(page), PAGE);
    assert.match(
      page,
      /<passerelle-finder><!--passerelle finder\.fr--><section[^]*Maison Un[^]*<\/passerelle-finder>/,
    );
    assert.match(page, /<a href="tel:112">112<\/a><!--passerelle panorama\.en--><section[^>]* lang="en"/);
    assert.match(page.slice(0, page.search(/<\/head>/i)), /03|\+33353019001/);
    assert.equal(graphIn(page)['@context'], 'https://schema.org');
  });

  it('changes nothing when it runs again', async () => {
    await inPlace();
    const once = read();
    const { out } = await inPlace();
    assert.equal(read(), once);
    assert.match(out.join('\n'), /2 fragments, as before/);
  });

  it('replaces what it put there before, and takes data out with the list', async () => {
    await inPlace();
    write(read().replace('Maison Un', 'Maison Ancienne'));
    await inPlace();
    assert.match(read(), /Maison Un/);
    assert.doesNotMatch(read(), /Maison Ancienne/);
    write(read().replaceAll('passerelle-finder', 'my-finder'));
    await inPlace();
    assert.doesNotMatch(read(), /ld\+json/);
  });

  it('writes nothing unless it is told where', async () => {
    const { out } = await run();
    assert.equal(read(), PAGE);
    assert.match(out.join('\n'), /2 fragments would be written/);
    await run('--out', place.at('other.html'));
    assert.equal(read(), PAGE);
    assert.equal(stripped(place.read('other.html')), PAGE);
  });

  it('shows the country and the kinds that the tag names, in the list and in the data', async () => {
    write(PAGE.replace('<passerelle-finder>', '<passerelle-finder country="fr" kinds="csapa">'));
    await inPlace();
    const page = read();
    const list = page.slice(page.indexOf('<passerelle-finder'), page.indexOf('</passerelle-finder'));
    assert.match(list, /Centre Trois/);
    assert.doesNotMatch(list, /Maison Un|Centre Quatre|tel:101/);
    const ids = graphIn(page)['@graph'].map(({ identifier }) => identifier);
    assert.deepEqual(ids, ['fr-un', 'fr-deux', 'deux', 'trois']);
  });

  it('takes the country of the loader where the tag names none', async () => {
    write(PAGE.replace('</Head>', '<script data-passerelle data-country="BE" src="x"></script></Head>'));
    await inPlace();
    assert.match(read(), /Centre Quatre/);
    assert.doesNotMatch(read(), /Maison Un/);
  });

  it('leaves alone a tag in a paragraph, which cannot hold a list, and one without an end', async () => {
    for (const [tag, why] of [
      ['<p><passerelle-finder></passerelle-finder></p>', /line 2: <passerelle-finder> stands in a tag/],
      ['<div><passerelle-finder></div>', /line 2: <passerelle-finder> has no end tag/],
    ] as const) {
      const page = `<!DOCTYPE html><meta charset=utf-8>\n${tag}`;
      write(page);
      const { out } = await inPlace();
      assert.match(out.join('\n'), why);
      assert.equal(read(), page);
    }
  });

  it('keeps a page of another encoding as it is, and is read in it', async () => {
    const latin = Buffer.from(PAGE.replace('utf-8', 'iso-8859-1'), 'latin1');
    write(latin);
    await inPlace();
    const page = readFileSync(path());
    assert.equal(stripped(page.toString('latin1')), latin.toString('latin1'));
    const added = page.toString('latin1').replace(latin.toString('latin1'), '');
    assert.doesNotMatch(added.replace('é', ''), /[^\u0000-\u007F]/);
    const { document } = { document: parse(page.toString('latin1')) };
    assert.ok(elementsOf(document).some(({ tagName }) => tagName === 'section'));
    assert.match(page.toString('latin1'), /Trouver un lieu d’aide|lieu d&#8217;aide/);
  });

  it('keeps the mark of UTF-8, and refuses UTF-16', async () => {
    write(`\uFEFF${PAGE}`);
    await inPlace();
    assert.equal(stripped(read()), `\uFEFF${PAGE}`);
    write(Buffer.from(`\uFEFF${PAGE}`, 'utf16le'));
    const { code, err } = await inPlace();
    assert.equal(code, 1);
    assert.match(err.join('\n'), /UTF-16/);
  });

  it('does not take the comments of others for its own', async () => {
    const page = PAGE.replace(
      '<passerelle-finder>',
      '<passerelle-finder><!-- passerelle finder --><b>Appelez-nous</b><!-- /passerelle -->',
    );
    write(page);
    await inPlace();
    assert.equal(stripped(read()), page);
  });

  it('says what is missing', async () => {
    const told = async (...argv: string[]): Promise<string> => {
      const { code, err } = await place.cli('prerender', ...argv);
      assert.equal(code, 2);
      return err.join('\n');
    };
    assert.match(await told('--feed', place.at('public')), /Name a page/);
    assert.match(await told(path()), /--feed is missing/);
    assert.match(await told(path(), '--feed', place.root), /has no fragments/);
    assert.match(
      await told(path(), path(), '--feed', place.at('public'), '--out', 'x'),
      /--out takes one page/,
    );
  });
});
