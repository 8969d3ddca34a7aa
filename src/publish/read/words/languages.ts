import { NAMING_LANGUAGES } from './countries.js';
import { codeText, wordKey } from './word-key.js';

/** Names that people write and no list of the runtime has. */
const OTHERS: Readonly<Record<string, string>> = {
  flamand: 'nl',
  flemish: 'nl',
  vlaams: 'nl',
  berbere: 'ber',
  amazigh: 'ber',
  kabyle: 'kab',
  dari: 'fa-AF',
  farsi: 'fa',
  persan: 'fa',
  mandarin: 'zh',
  lsf: 'fsl',
  'langue des signes': 'fsl',
  'langue des signes francaise': 'fsl',
  lsfb: 'sfb',
  'langue des signes de belgique francophone': 'sfb',
  asl: 'ase',
  'american sign language': 'ase',
  lsq: 'fcs',
  'langue des signes quebecoise': 'fcs',
  'creole haitien': 'ht',
  moldave: 'ro',
  'serbo croate': 'sh',
};

/** ISO 639-1, and languages of three letters that are spoken where places of care are. */
const THREE_LETTERS =
  'ase ber ckb fcs fsl gcf gsw kab kmr ltz mfe prs rcf rmy rom sfb shi tzm vgt zgh ary arq aeb pcm tpi'.split(
    ' ',
  );

let names: Map<string, string> | undefined;

function languageNames(): Map<string, string> {
  if (names) return names;
  names = new Map();
  const codes = [...THREE_LETTERS];
  for (let first = 97; first <= 122; first += 1)
    for (let second = 97; second <= 122; second += 1) codes.push(String.fromCharCode(first, second));
  for (const code of codes)
    for (const language of [...NAMING_LANGUAGES, code]) {
      const name = nameIn(language, code);
      /* A language that has two codes keeps the one that the runtime writes. */
      if (name !== undefined && !names.has(wordKey(name)))
        names.set(wordKey(name), Intl.getCanonicalLocales(code)[0] ?? code);
    }
  for (const [name, code] of Object.entries(OTHERS)) names.set(name, code);
  return names;
}

function nameIn(language: string, code: string): string | undefined {
  try {
    return new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(code);
  } catch {
    return undefined;
  }
}

/** The code of a language that is written by its code or its name; the text as it is when neither is known. */
export function readLanguage(written: string): string {
  const text = codeText(written);
  const [code = '', ...region] = text.split(/[-_]/);
  if (/^[a-z]{2,3}$/i.test(code) && region.every((each) => /^[a-z\d]{2,8}$/i.test(each)))
    if (text.length === 2 || region.length > 0 || !languageNames().has(wordKey(text)))
      return [code.toLowerCase(), ...region].join('-');
  return languageNames().get(wordKey(text)) ?? text;
}
