import i18next, { type InitOptions } from 'i18next';
import { piece } from '../loading/piece.js';
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

const pieces = new Map<string, () => Promise<void>>();

/** Loads the strings of one part in one locale, once; a failed load can be tried again. Rejects with PieceError. */
export function loadStrings(source: StringSource<string>, locale: InterfaceLocale): Promise<void> {
  const id = `${locale}/${source.namespace}`;
  let load = pieces.get(id);
  if (!load) {
    load = piece(async (again) => {
      const { default: strings } = await source.load[locale](again);
      instance.addResourceBundle(locale, source.namespace, strings);
    });
    pieces.set(id, load);
  }
  return load();
}

export type TranslationArgs = Readonly<Record<string, string | number>>;

/** French sets a space before these signs, which stays on the line of the word before. */
const BEFORE_SIGN = / (?=[:;?!»])/g;
const AFTER_OPENING = /« /g;

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
  return /^fr\b/i.test(language)
    ? text.replace(BEFORE_SIGN, '\u00a0').replace(AFTER_OPENING, '«\u00a0')
    : text;
}
