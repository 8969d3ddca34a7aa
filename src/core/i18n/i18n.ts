import i18next from 'i18next';
import { hardSpaces } from '../../domain/text.js';
import { piece } from '../loading/piece.js';
import { OPTIONS, type InterfaceLocale, type StringSource } from './strings.js';

/** The one instance of the page: interface strings only. */
const instance = i18next.createInstance();
void instance.init({ ...OPTIONS });

const files = new Map<string, () => Promise<{ readonly default: object }>>();

/** Loads the strings of one part in one locale, once; a failed load can be tried again. Rejects with PieceError. */
export async function loadStrings(source: StringSource<string>, locale: InterfaceLocale): Promise<void> {
  const id = `${locale}/${source.namespace}`;
  const fetchFile = files.get(id) ?? piece(source.load[locale]);
  files.set(id, fetchFile);
  const { default: strings } = await fetchFile();
  if (!instance.hasResourceBundle(locale, source.namespace))
    instance.addResourceBundle(locale, source.namespace, strings);
}

export type TranslationArgs = Readonly<Record<string, string | number>>;

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
