import type reference from './locales/fr.js';
import type { KeyOf, StringSource } from './strings.js';

export type CommonKey = KeyOf<typeof reference>;

/** Strings that several widgets share. */
export const common: StringSource<CommonKey> = {
  namespace: 'common',
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
