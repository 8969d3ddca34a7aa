import type { LocaleController } from '../../../core/i18n/locale.js';
import type { KeyOf, StringSource } from '../../../core/i18n/strings.js';
import type reference from './locales/fr.js';

export type FirstCallKey = KeyOf<typeof reference>;
export type FirstCallLocale = LocaleController<FirstCallKey>;

/** The library’s own words: they are in the visitor’s language even where the feed has no text in it. */
export const firstCallStrings: StringSource<FirstCallKey> = {
  namespace: 'first-call',
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
