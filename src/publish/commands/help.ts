import type { CAC } from 'cac';
import type { Words } from '../words/words.js';

/** Titles of the library that are keys of ours; its only other one is a sentence. */
const TITLES = ['Usage', 'Commands', 'Options'];

/** Adds `--help`, in the words of a language: the library has a few of its own. */
export function addHelp(cli: CAC, words: Words): void {
  cli.help((sections) =>
    sections.map(({ title, body }) => {
      if (title === undefined) return { body };
      const named = words(TITLES.includes(title) ? `help:${title}` : 'help:more');
      return { title: named, body: inWords(body, words) };
    }),
  );
  for (const option of cli.globalCommand.options)
    if (option.name === 'help') option.description = words('help:help');
}

/** What the library writes into a section. */
function inWords(body: string, words: Words): string {
  return body
    .replace('<command> [options]', () => words('help:command-and-options'))
    .replaceAll(/\(default: (.*)\)$/gm, (_, value: string) => words('help:default', { value }));
}
