import type { InitOptions } from 'i18next';

type Category = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** The key by which a plural string is asked for, without its category. */
type PluralBase<K> = K extends `${infer Base}_${Category}` ? Base : never;
type Plain<K> = K extends `${string}_${Category}` ? never : K;

/** The keys of a reference locale: plain ones as they stand, plural ones without their category. */
export type KeyOf<Reference> = Plain<keyof Reference & string> | PluralBase<keyof Reference & string>;

/**
 * What another locale has to hold, given the reference: every plain key, and for every plural one at least
 * `_other`. That each plural category of a language is there is held by a test, which asks Intl.
 */
export type StringsLike<Reference> = Readonly<
  Record<Plain<keyof Reference & string>, string> &
    Record<`${PluralBase<keyof Reference & string>}_other`, string> &
    Partial<Record<`${PluralBase<keyof Reference & string>}_${Category}`, string>>
>;

export const INTERFACE_LOCALES = ['fr', 'en', 'nl', 'ar', 'es', 'pt', 'nb', 'de'] as const;
export type InterfaceLocale = (typeof INTERFACE_LOCALES)[number];

/** Strings of one part of the interface, one file per locale, fetched when the page's language is known. */
export interface StringSource<Key extends string> {
  readonly namespace: string;
  readonly load: Readonly<Record<InterfaceLocale, () => Promise<{ readonly default: object }>>>;
  /** Never set: carries the keys in the type. */
  readonly keys?: Key;
}

/** No detection, no storage, no network of its own; a key is one name, without a path or a namespace in it. */
export const OPTIONS = {
  lng: 'fr',
  fallbackLng: false,
  initAsync: false,
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
} as const satisfies InitOptions;
