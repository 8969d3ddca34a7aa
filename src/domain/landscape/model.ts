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

/** A text of law or a circular that says what a kind of place is. */
export interface LegalReference {
  readonly id: string;
  /** As it is cited, in the language of its country. */
  readonly title: string;
  /** ISO 3166-1 alpha-2: it holds in no other country. */
  readonly country: string;
  /** Absolute `https:`. */
  readonly url?: string;
  /** Where the reference was found. */
  readonly source: string;
  /** ISO day or month on which the source was read. */
  readonly checked_on?: string;
  /** True while a person has still to confirm it. */
  readonly to_check?: boolean;
}

/** What comes nearest to a kind of place in another country. */
export interface Counterpart {
  readonly country: string;
  /** Kinds of the feed; none where the feed has no such kind. */
  readonly kinds: readonly string[];
  readonly text?: string;
  readonly to_check?: boolean;
}

/** Where a kind stands in the landscape, and what it is like. Its label and summary are those of the pack's kinds. */
export interface LandscapeKind extends Readonly<Partial<Record<LandscapeFact, string>>> {
  readonly id: string;
  /** The words' language, when the pack has none of its own and shows the publisher's. */
  readonly lang?: string;
  /** Without it, what the setting says; nothing where the setting says nothing. */
  readonly form?: Form;
  /** It is drawn on pages of these countries only; everywhere without it. */
  readonly countries?: readonly string[];
  /** Kinds that it works with. Links go both ways: one side is enough. */
  readonly links: readonly string[];
  /** Ids of references. */
  readonly legal: readonly string[];
  readonly counterparts: readonly Counterpart[];
  readonly to_check: readonly Unconfirmed[];
  /** One short sentence, under the label. */
  readonly short?: string;
}

/** Kinds of place on two axes, specialised or not, collective or individual, and the links between them. */
export interface Landscape {
  /** The texts' language, when the pack has none of its own and shows the publisher's. */
  readonly lang?: string;
  readonly title?: string;
  /** Under the title. */
  readonly opening?: string;
  /** Harm reduction, inside all of it. */
  readonly harm_reduction?: { readonly title: string; readonly text: string };
  /** What care without sleeping there does before, during and after a stay. */
  readonly around?: { readonly title: string; readonly text: string };
  /** How demand and publics change. */
  readonly changes?: { readonly title: string; readonly text: readonly string[] };
  readonly references: readonly LegalReference[];
  readonly kinds: readonly LandscapeKind[];
}

/** Something to read, named as it was published. */
export interface PublishedDocument {
  readonly id: string;
  /** Language of `about`, when it is not the pack's. */
  readonly lang?: string;
  readonly title: string;
  /** Language of the title. */
  readonly language: string;
  readonly publisher: string;
  /** ISO day, month or year; absent is unknown. */
  readonly date?: string;
  /** Absolute `https:`; absent is unknown. */
  readonly url?: string;
  readonly source: string;
  readonly to_check?: boolean;
  readonly about?: string;
}

/** What a federation works for. */
export interface Commitments {
  readonly lang?: string;
  readonly title: string;
  /** Who commits. */
  readonly by: string;
  readonly source: string;
  readonly items: readonly string[];
}
