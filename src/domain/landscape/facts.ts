/** How one lives in a kind of place: with others, in a place of one's own or a family, or either. */
export const FORMS = ['collective', 'individual', 'both'] as const;
export type Form = (typeof FORMS)[number];

/** What a kind of place is like, in words; an absent one is unknown, and said so. */
export const LANDSCAPE_FACTS = [
  'for_whom',
  'daily_life',
  'stay',
  'admission',
  'cost',
  'on_entry',
  'on_use',
] as const;
export type LandscapeFact = (typeof LANDSCAPE_FACTS)[number];

/** What a person may have to confirm about a kind. */
export const UNCONFIRMED = ['form', 'links', ...LANDSCAPE_FACTS] as const;
export type Unconfirmed = (typeof UNCONFIRMED)[number];
