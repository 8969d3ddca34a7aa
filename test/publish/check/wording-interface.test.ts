import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { exitStrings } from '../../../src/elements/exit/strings.js';
import { proseOf } from '../../../src/publish/check/language.js';
import { checkWording } from '../../../src/publish/check/words/wording.js';
import { formatFaults } from '../../../src/publish/faults/report.js';
import { wordsIn } from '../../../src/publish/words/words.js';
import { readAndCheck } from '../../../src/publish/pipeline.js';

const src = fileURLToPath(new URL('../../../src/', import.meta.url));

/** Every file of interface strings, one a locale. */
const files = ['core', 'elements']
  .flatMap((folder) =>
    readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\/locales\/\w+\.ts$/.test(path));

function faultsOf(strings: unknown, locale: string): string[] {
  return proseOf(strings).flatMap(({ text }) =>
    checkWording(text, locale).map(({ code, args }) => `${code} "${args.value}" in “${text}”`),
  );
}

describe('the interface', () => {
  it('has strings to look at', () => {
    for (const file of [
      'core/i18n/locales/fr.ts',
      'elements/finder/locales/en.ts',
      'elements/panorama/near/locales/de.ts',
    ])
      assert.ok(files.includes(file), file);
  });

  for (const file of files)
    it(`says nothing that stigmatises and no long sentence in ${file}`, async () => {
      const { default: strings } = (await import(pathToFileURL(join(src, file)).href)) as {
        default: unknown;
      };
      assert.ok(proseOf(strings).length > 0);
      assert.deepEqual(faultsOf(strings, basename(file, '.ts')), []);
    });

  for (const [locale, strings] of Object.entries(exitStrings))
    it(`says nothing that stigmatises and no long sentence in the exit’s ${locale}`, () => {
      assert.deepEqual(faultsOf(strings, locale), []);
    });
});

it('says nothing that stigmatises and no long sentence in the built-in pack', () => {
  const { content, faults } = readAndCheck(join(src, 'content'), 0);
  assert.ok(content);
  const wording = faults.filter(({ issue }) =>
    ['stigmatising-word', 'sentence-too-long'].includes(issue.code),
  );
  assert.deepEqual(formatFaults(wording, wordsIn('en'), true), []);
});
