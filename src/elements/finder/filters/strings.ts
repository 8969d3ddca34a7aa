import type { LocaleController } from '../../../core/i18n/locale.js';
import type { KeyOf, StringSource } from '../../../core/i18n/strings.js';
import type reference from './locales/fr.js';

export type FilterKey = KeyOf<typeof reference>;
export type FilterLocale = LocaleController<FilterKey>;

/** Apart from those of the finder: nobody fetches them before the panel is open. */
export const filterStrings: StringSource<FilterKey> = {
  namespace: 'finder-filters',
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
