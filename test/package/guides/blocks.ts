/** The blocks of code of a guide. The words behind the language on a fence say what the test does with the block. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../packed.js';

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Whose guides are followed one after the other, in one folder. */
export const AUDIENCES = ['publisher', 'webmaster'] as const;
export const GUIDES = [...AUDIENCES, 'relay', 'spip', 'wordpress'] as const;
export type Guide = (typeof GUIDES)[number];

export interface Block {
  /** Such as `sh`, `yaml` or `html`. */
  readonly kind: string;
  /** What else stands on the fence: a file, or how a command ends. */
  readonly words: readonly string[];
  readonly text: string;
  /** Of the fence, from 1. */
  readonly line: number;
}

export function guideText(guide: Guide, language: Language): string {
  return readFileSync(join(ROOT, `src/publish/guides/${guide}.${language}.md`), 'utf8');
}

/** Every block of a guide, in its order. */
export function blocksOf(guide: string): Block[] {
  const blocks: Block[] = [];
  let open: { kind: string; words: string[]; line: number; text: string } | undefined;
  guide.split('\n').forEach((line, at) => {
    if (open && line === '```') {
      blocks.push(open);
      open = undefined;
    } else if (open) open.text += `${line}\n`;
    else if (line.trimStart().startsWith('```')) {
      const [kind = '', ...words] = line.trim().slice(3).split(/\s+/).filter(Boolean);
      open = { kind, words, line: at + 1, text: '' };
    }
  });
  if (open) throw new Error(`the block of line ${String(open.line)} is not closed`);
  return blocks;
}

/** A guide without its blocks, and without code between words. */
export function proseOf(guide: string): string {
  return guide.replace(/^```.*\n[^]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
}

const DAY = 86_400_000;
/** The day on which what the guides show is published. */
const GUIDE_DAY = Date.UTC(2026, 11, 2);

/** A text of a guide as on its first day, read today: no list is out of date because the guide is old. */
export function asOfToday(text: string, now = Date.now()): string {
  const days = Math.floor(now / DAY) - GUIDE_DAY / DAY;
  return text.replace(/\b20\d\d-\d\d-\d\d\b/g, (day) =>
    new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10),
  );
}
