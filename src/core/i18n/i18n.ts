import i18next, { type InitOptions } from 'i18next';
import type { InterfaceLocale, StringSource } from './strings.js';

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

/** The one instance of the page: interface strings only. */
const instance = i18next.createInstance();
void instance.init({ ...OPTIONS });

const loading = new Map<string, Promise<void>>();

/** Loads the strings of one part in one locale, once; a failed load can be tried again. */
export function loadStrings(source: StringSource<string>, locale: InterfaceLocale): Promise<void> {
  const id = `${locale}/${source.namespace}`;
  const known = loading.get(id);
  if (known) return known;
  const promise = source.load[locale]().then(
    (module) => {
      instance.addResourceBundle(locale, source.namespace, module.default);
    },
    (error: unknown) => {
      loading.delete(id);
      throw error;
    },
  );
  loading.set(id, promise);
  return promise;
}

export type TranslationArgs = Readonly<Record<string, string | number>>;

/** French sets a space before these signs, or after the first of them, which keeps them on the line of their word. */
const SPACE_AT_SIGN = /(«) | (?=[:;?!»])/g;

/** The string of a key in the first namespace that has it; `count` chooses the plural form. */
export function translate(
  locale: InterfaceLocale,
  namespaces: readonly string[],
  key: string,
  args: TranslationArgs = {},
): string {
  const text = instance.t(key, { ...args, lng: locale, ns: [...namespaces] });
  return hardSpaces(text, locale);
}

/** A text with the hard spaces that its language asks for before signs; the files have plain ones. */
export function hardSpaces(text: string, language: string): string {
  return /^fr\b/i.test(language) ? text.replace(SPACE_AT_SIGN, '$1\u00a0') : text;
}
