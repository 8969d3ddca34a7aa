/** Categories of the register that are a kind of the vocabulary. */
export const KINDS: Readonly<Record<string, string>> = {
  '165': 'act',
  '178': 'caarud',
  '180': 'lhss',
  '197': 'csapa',
  '213': 'lam',
  '214': 'chrs',
  '219': 'shelter',
};

/** What a name says of a kind that has no category of its own, by the category among which it stands. */
export const GUESSES: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  '197': [
    [/\b(?:communaute|cte) therapeutique/, 'ct'],
    [/\bapp?arte?(?:ment)?s? therapeutique/, 'therapeutic-flat'],
    [/\bcaut\b|accueil (?:d )?urgence|urgence et (?:de )?transition/, 'caut'],
    [/\bctr\b|therapeutique residentiel|\bresidentiel/, 'ctr'],
  ],
  '219': [
    [
      /\b(?:chus?|uhu)\b|urgence|\burg\b|\b(?:abris?|accueil|halte|asile) de nuit|mise a l abri|\babri hivernal/,
      'chu',
    ],
  ],
};
