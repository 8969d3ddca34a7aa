import type { Severity } from '../../../domain/issue.js';

/** A word that stigmatises, and what to write instead, in the same language. */
export interface WordRule {
  /**
   * Source of a regular expression that matches whole words in any case. In the text it meets, apostrophes are
   * straight, spaces plain and marks on Arabic letters gone.
   */
  readonly pattern: string;
  readonly instead: string;
  /** `warning` where the word is widespread and not an insult; an error otherwise. */
  readonly severity?: Severity;
  /** What makes the word harmless when it stands in the same sentence: needles may be clean. */
  readonly unless?: string;
  /** True where a capital letter tells the noun from the adjective, as in German. */
  readonly exactCase?: boolean;
}

/** What is known of a language. */
export interface LanguageRules {
  readonly words: readonly WordRule[];
  /** Sources of what is passed over: names that groups gave themselves. */
  readonly names: readonly string[];
  /** Sources of abbreviations with their full stop, which may stand before a capital within a sentence. */
  readonly abbreviations: readonly string[];
  /** The same, but only before a figure: "no. 5", and not "They said no. Call again." */
  readonly beforeFigures: readonly string[];
}
