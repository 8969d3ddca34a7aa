import i18next from 'i18next';
import en from './locales/en/index.js';
import fr from './locales/fr/index.js';

/** The languages that the command line speaks. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What stands between `{{` and `}}` of a sentence, by its name. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * A sentence of the command line.
 *
 * @param key `area:name`, as the files of locales/ have them
 * @param values what stands between `{{` and `}}`; `count` chooses the plural
 */
export type Words = (key: string, values?: Values) => string;

const instance = i18next.createInstance();
void instance.init({
  resources: { en, fr },
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  // A terminal shows text as it is.
  interpolation: { escapeValue: false },
});

/** The sentences of the command line in a language. */
export function wordsIn(language: Language): Words {
  const t = instance.getFixedT(language);
  return (key, values = {}) => {
    const { count } = values;
    // Apart from the options of the library: a value may bear the name of one.
    return t(key, { replace: values, ...(typeof count === 'number' && { count }) });
  };
}

/** Whether there is a sentence for a key. */
export function isWorded(key: string): boolean {
  return instance.exists(key);
}

/**
 * The language in which somebody is spoken to.
 *
 * @param wanted what `--lang` says, such as `fr` or `fr_FR`
 * @param env the environment, read in the order of POSIX: LC_ALL, LC_MESSAGES, LANG
 * @returns English where none of them is spoken
 */
export function languageOf(
  wanted: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const named = [wanted, env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((each) => each) ?? '';
  const [code = ''] = named.toLowerCase().split(/[-_.@]/);
  return LANGUAGES.find((each) => each === code) ?? 'en';
}
