/**
 * The guides, followed: every block of them is done in its order, in an empty folder, with the packed command line. What the
 * publisher puts online there is what the webmaster's guide then shows on a page of another site.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { AUDIENCES, blocksOf, GUIDES, guideText, LANGUAGES, proseOf, type Block } from './guides/blocks.js';
import { follow, type Story } from './guides/follow.js';
import { makePlace } from './guides/place.js';
import { ROOT } from './packed.js';
import { openSites } from './guides/sites.js';

/** Lines that can be read and followed within twenty minutes. */
const MOST_LINES = 250;

function nameOf({ kind, words, text, line }: Block): string {
  return `line ${String(line)}, ${[kind, ...words].join(' ')}: ${text.split('\n')[0]?.slice(0, 70) ?? ''}`;
}

/** What kinds of blocks a guide has, in order; names of files differ by language. */
const shape = (blocks: readonly Block[]): string[] =>
  blocks.map(({ kind, words }) =>
    [kind, ...words.map((word) => (/[./]/.test(word) ? 'a file' : word))].join(' '),
  );

for (const language of LANGUAGES)
  describe(`who follows the guides (${language})`, { skip: process.platform === 'win32' && 'no sh' }, () => {
    let story: Story;
    before(async () => {
      const place = makePlace(language);
      story = { place, sites: await openSites(place), said: '' };
    });
    after(async () => {
      await story?.sites.close();
      story?.place.remove();
    });

    for (const audience of AUDIENCES)
      describe(`as a ${audience}`, () => {
        for (const block of blocksOf(guideText(audience, language)))
          it(nameOf(block), async (t) => {
            const untried = await follow(block, story);
            if (untried !== undefined) t.skip(untried);
          });
      });

    it('has the guide for publishers in the folder that init wrote', () => {
      const folder = { fr: 'mon-contenu', en: 'my-content' }[language];
      assert.ok(story.place.read(`${folder}/GUIDE.md`) === guideText('publisher', language));
    });
  });

for (const name of GUIDES)
  describe(`the guide called ${name}`, () => {
    const [fr, en] = LANGUAGES.map((language) => guideText(name, language)) as [string, string];

    it('has the same blocks and sections in both languages', () => {
      assert.deepEqual(shape(blocksOf(fr)), shape(blocksOf(en)));
      const sections = (guide: string): string[] => guide.match(/^#+ /gm) ?? [];
      assert.deepEqual(sections(fr), sections(en));
    });

    it('names in its sentences each file that a block is', () => {
      for (const guide of [fr, en]) {
        const sentences = guide.replace(/^```.*\n[^]*?^```$/gm, '');
        for (const { words } of blocksOf(guide))
          for (const word of words.filter((each) => /[./]/.test(each)))
            assert.ok(sentences.includes(`\`${word}\``), word);
      }
    });

    it(`is read in ${String(MOST_LINES)} lines`, () => {
      for (const guide of [fr, en]) assert.ok(guide.split('\n').length <= MOST_LINES);
    });

    it('judges nobody', () => {
      for (const guide of [fr, en])
        assert.doesNotMatch(guide, /toxicoman|drogué|\bclean\b|\baddict\b|junkie/i);
    });

    it('has the spaces of French before and within its signs', () => {
      const wrong = proseOf(fr)
        .split('\n')
        .filter((line) => /[^\s\u00a0|:-][:;?!»](?=\s|$)| [:;?!»](?=\s|$)|«(?!\u00a0)/.test(line));
      assert.deepEqual(wrong, []);
    });
  });

describe('the recipe for Webform of Drupal', () => {
  it('sends the fields that the contact form is tried with, against a server that answers as Webform does', () => {
    const sent = (text: string): string[] =>
      / action="[^"]*(\/webform_rest\/.*?)" (fields=".*?" constants=".*?") /.exec(text)?.slice(1) ?? [];
    const tried = sent(readFileSync(join(ROOT, 'stories/guides/contact.mdx'), 'utf8'));
    assert.equal(tried.length, 2);
    for (const language of LANGUAGES) assert.deepEqual(sent(guideText('spip', language)), tried);
  });
});
