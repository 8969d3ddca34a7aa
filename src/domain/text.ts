const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

/** Lower case, without accents, ligatures opened: what two spellings of one word have in common. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[œæßøłđ]/g, (letter) => LIGATURES[letter] ?? letter);
}

/** The folded words of a text, in order: runs of letters and digits; hyphens and apostrophes separate. */
export function tokens(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** French sets a space before these signs, which stays on the line of the word before. */
const BEFORE_SIGN = / (?=[:;?!»])/g;
const AFTER_OPENING = /« /g;

/** A text with the hard spaces that its language asks for before signs; the files have plain ones. */
export function hardSpaces(text: string, language: string): string {
  return /^fr\b/i.test(language)
    ? text.replace(BEFORE_SIGN, '\u00a0').replace(AFTER_OPENING, '«\u00a0')
    : text;
}
