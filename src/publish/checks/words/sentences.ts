export interface Sentence {
  readonly text: string;
  /** A number written in groups, a word with hyphens and one with an apostrophe count as one, as in a word processor. */
  readonly words: number;
}

export type Splitter = (text: string) => Sentence[];

/** Stands for a full stop or a space that ends nothing. To `Intl.Segmenter` it is a part of its word. */
const JOIN = '_';

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
  return (text) => {
    const copy = masked(text);
    return [...sentences.segment(copy)].map(({ segment, index }) => ({
      text: text.slice(index, index + segment.length),
      words: [...words.segment(segment)].filter(({ isWordLike }) => isWordLike).length,
    }));
  };
}
