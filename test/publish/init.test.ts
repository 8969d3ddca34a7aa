import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { publisherGuide } from '../../src/publish/guides/publisher-guide.js';
import { workplace } from './folder.js';

const place = workplace();
after(() => place.remove());

for (const language of ['fr', 'en'] as const)
  test(`writes the guide for publishers in the language of the command line, and names it (${language})`, async () => {
    const { code, out } = await place.cliIn({ LANG: `${language}.UTF-8` }, 'init', place.at(language));
    assert.equal(code, 0);
    assert.equal(place.read(`${language}/GUIDE.md`), publisherGuide(language));
    assert.match(out[0] ?? '', /GUIDE\.md/);
  });

test('says nothing of the guide in a check of the folder', async () => {
  await place.cli('init', place.at('example'));
  const { out } = await place.cli('check', place.at('example'));
  assert.doesNotMatch(out.join('\n'), /GUIDE/);
});
