export interface Sentence {
  readonly text: string;
  /** A number written in groups, a word with hyphens and one with an apostrophe count as one, as in a word processor. */
  readonly words: number;
}

/** Cuts a text of one language into its sentences. */
export type Splitter = (text: string) => Sentence[];

/** Stands for a full stop or a space that ends nothing. To `Intl.Segmenter` it is a part of its word. */
const JOIN = '_';

/** Signs given to `Intl.Segmenter` at once: each segment carries a copy of its input. */
const MOST_SIGNS = 2_000;

/** A text in pieces of bounded length, cut after a sentence where there is one, else at a space. */
function pieces(text: string): string[] {
  const cut: string[] = [];
  let rest = text;
  while (rest.length > MOST_SIGNS) {
    const head = rest.slice(0, MOST_SIGNS);
    const end = /^[^]*(?:[.!?\u061F]\s|\n)/.exec(head)?.[0].length ?? head.lastIndexOf(' ') + 1;
    const length = end > 0 ? end : MOST_SIGNS;
    cut.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return [...cut, rest];
}

/**
 * How a language cuts a text into sentences. `Intl.Segmenter` alone cuts after "Dr." and before a capital, and
 * does not cut before a figure: both are put right in a copy of the text that has the same length.
 *
 * @param abbreviations sources of regular expressions, each with its full stop
 * @param beforeFigures the same, for abbreviations that count as such before a figure only
 */
export function sentenceSplitter(
  language: string,
  abbreviations: readonly string[],
  beforeFigures: readonly string[],
): Splitter {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  const short = [...abbreviations, ...beforeFigures.map((each) => `${each}(?= \\p{N})`)];
  const shortened =
    short.length > 0
      ? new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${short.join('|')})(?=\\P{L}|$)`, 'giu')
      : undefined;
  const masked = (text: string): string =>
    (shortened ? text.replace(shortened, (each) => each.replace(/[. ]/g, JOIN)) : text)
      .replace(/(?<=\p{N})[ .](?=\p{N})/gu, JOIN)
      .replace(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, JOIN)
      .replace(/(?<=[\p{L}\p{N})»”"'][.!?]) (?=\p{N})/gu, '\n');
  const wordsIn = (text: string): number => {
    let count = 0;
    for (const { isWordLike } of words.segment(text)) if (isWordLike) count += 1;
    return count;
  };
  return (text) => {
    let start = 0;
    return pieces(masked(text)).flatMap((piece) => {
      const from = start;
      start += piece.length;
      return Array.from(sentences.segment(piece), ({ segment, index }) => ({
        text: text.slice(from + index, from + index + segment.length),
        words: wordsIn(segment),
      }));
    });
  };
}
