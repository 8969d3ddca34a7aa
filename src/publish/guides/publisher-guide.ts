import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../words/words.js';

/** Names of the guides and of their pictures, which stand beside this module, and beside the command in its package. */
export const GUIDES = [
  'images/wordpress-editor.png',
  'images/wordpress-settings.png',
  'images/wordpress-visitor.png',
  'publisher.en.md',
  'publisher.fr.md',
  'relay.en.md',
  'relay.fr.md',
  'spip.en.md',
  'spip.fr.md',
  'webmaster.en.md',
  'webmaster.fr.md',
  'wordpress.en.md',
  'wordpress.fr.md',
] as const;

/** The guide for publishers in a language, as Markdown. */
export function publisherGuide(language: Language): string {
  return readFileSync(join(import.meta.dirname, `publisher.${language}.md`), 'utf8');
}
