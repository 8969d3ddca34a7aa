import type { PageLocale } from './choice.js';
import en from './locales/en.js';
import fr from './locales/fr.js';

export type StringKey = keyof typeof fr;

/** The words of the page: both languages at once, since a person changes them while looking. */
export const STRINGS: Readonly<Record<PageLocale, Readonly<Record<StringKey, string>>>> = { fr, en };

export type Say = (key: StringKey, values?: Readonly<Record<string, string>>) => string;

export function sayIn(locale: PageLocale): Say {
  return (key, values = {}) =>
    STRINGS[locale][key].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** `widget on-call` names the string `widgetOnCall`; undefined where there is none. */
export function keyOf(name: string): StringKey | undefined {
  const key = name.replace(/[ -](\w)/g, (_, letter: string) => letter.toUpperCase());
  return key in STRINGS.fr ? (key as StringKey) : undefined;
}
