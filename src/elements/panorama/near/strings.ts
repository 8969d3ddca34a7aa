import type { KeyOf, StringSource } from '../../../core/i18n/strings.js';
import type reference from './locales/fr.js';

export type NearKey = KeyOf<typeof reference>;

/** Apart from those of the panorama: nobody fetches them before a kind is open. */
export const nearStrings: StringSource<NearKey> = {
  namespace: 'panorama-near',
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
