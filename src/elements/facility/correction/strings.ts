import type { LocaleController } from '../../../core/i18n/locale.js';
import type { KeyOf, StringSource } from '../../../core/i18n/strings.js';
import type reference from './locales/fr.js';

export type CorrectionKey = KeyOf<typeof reference>;
export type CorrectionLocale = LocaleController<CorrectionKey>;

/** Nobody fetches them before somebody has seen a fault. */
export const correctionStrings: StringSource<CorrectionKey> = {
  namespace: 'correction',
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
