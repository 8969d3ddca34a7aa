import type { FacilityField } from '../../../domain/directory/facility.js';
import { fold } from '../../../domain/text.js';
import { codeText, wordKey } from './word-key.js';

const YES: ReadonlySet<string> = new Set(
  'yes y true 1 x oui o vrai ja waar wahr si verdadero sim'.split(' '),
);
const NO: ReadonlySet<string> = new Set('no n false 0 non faux nee onwaar nein falsch falso nao'.split(' '));

/** Yes or no, in a language in which spreadsheets write it; undefined for another word. */
export function readYesNo(written: string): 'yes' | 'no' | undefined {
  const key = fold(written.trim());
  return YES.has(key) ? 'yes' : NO.has(key) ? 'no' : undefined;
}

const FREE: ReadonlySet<string> = new Set(
  'free gratuit gratuite gratis kostenlos gratuito gratuita'.split(' '),
);

/** The word of the format for what costs nothing; undefined for a sentence, which may say under which conditions. */
export function readFree(written: string): 'free' | undefined {
  return FREE.has(wordKey(written)) ? 'free' : undefined;
}

/** What people write for the words of a column that has only a few. */
const WORDS: Readonly<Partial<Record<FacilityField, Readonly<Record<string, string>>>>> = {
  precision: {
    adresse: 'address',
    'code postal': 'postcode',
    'postal code': 'postcode',
    ville: 'city',
    commune: 'city',
    town: 'city',
  },
  on_call_for: {
    residents: 'residents',
    'personnes suivies': 'followed',
    suivis: 'followed',
    tous: 'anyone',
    'tout le monde': 'anyone',
    'toute personne': 'anyone',
    everyone: 'anyone',
  },
  goals: {
    arreter: 'stop',
    'ne pas reprendre': 'stay-stopped',
    reduire: 'reduce',
    'moins de risques': 'use-safer',
    'prendre moins de risques': 'use-safer',
    'reduire les risques': 'use-safer',
    'reduire ou controler': 'reduce',
    'stay stopped': 'stay-stopped',
    'cut down or control': 'reduce',
    'take fewer risks': 'use-safer',
  },
};

/** The word of the format for a word of a column that has only a few of them; the text as it is for another. */
export function readChoice(field: FacilityField, written: string): string {
  const text = codeText(written);
  return WORDS[field]?.[wordKey(text)] ?? text.toLowerCase();
}
