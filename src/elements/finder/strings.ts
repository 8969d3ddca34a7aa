import type { LocaleController } from '../../core/i18n/locale.js';
import type { KeyOf, StringSource } from '../../core/i18n/strings.js';
import type reference from './locales/fr.js';

export type FinderKey = KeyOf<typeof reference>;
export type FinderLocale = LocaleController<FinderKey>;

export const finderStrings: StringSource<FinderKey> = {
  namespace: 'finder',
  load: {
    fr: () => import('./locales/fr.js'),
    en: () => import('./locales/en.js'),
    nl: () => import('./locales/nl.js'),
    ar: () => import('./locales/ar.js'),
    es: () => import('./locales/es.js'),
    pt: () => import('./locales/pt.js'),
    nb: () => import('./locales/nb.js'),
    de: () => import('./locales/de.js'),
  },
};

/** A counted string: the plural form is the language's, the number is written as it writes numbers. */
export function counted(locale: FinderLocale, key: FinderKey, count: number): string {
  return locale.t(key, { count, number: locale.format.number(count) });
}
