import { own } from '../../domain/own.js';
import type { Given } from './given.js';
import { list, markup, type Markup, type Piece } from './markup.js';
import type { Speech } from './speech.js';

/** Texts of one language on a page of another, or of the same. */
export interface Wording {
  /** A text within others. */
  readonly say: (text: string) => Markup;
  readonly paragraphs: (texts: readonly string[]) => Markup[];
  /** A list of texts; nothing without any. */
  readonly bullets: (texts: readonly string[]) => Markup | undefined;
}

/** @param written the language of the texts */
export function wording(speech: Speech, written: string): Wording {
  const say = (text: string): Markup => speech.say(text, written);
  return {
    say,
    paragraphs: (texts) => texts.map((text) => markup`<p>${say(text)}</p>`),
    bullets: (texts) => list(texts.map(say)),
  };
}

/** A word and what it stands before; nothing where there is nothing to say. */
export function labelled(label: Piece, value: Piece): Markup | undefined {
  return value === undefined ? undefined : markup`<p><strong>${label}</strong></p>\n${value}`;
}

/** Labels of kinds of the feed; what the feed does not know is left out. */
export function kindLabels(ids: readonly string[], { pack, speech }: Given): Markup[] {
  return ids.flatMap((id) => {
    const kind = own(pack.kinds, id);
    return kind ? [speech.say(kind.label, kind.lang ?? pack.locale)] : [];
  });
}
