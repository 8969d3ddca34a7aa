import type { LocaleController } from '../i18n/locale.js';
import type { KeyOf, StringSource } from '../i18n/strings.js';
import type reference from './locales/fr.js';

export type KeepKey = KeyOf<typeof reference>;
export type KeepLocale = LocaleController<KeepKey>;

/** Nobody fetches them before somebody wants to keep something. */
export const keepStrings: StringSource<KeepKey> = {
  namespace: 'keep',
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
