/** What is known to fail, and what only people can find out: told to visitors as it is. */
import type { Told } from './told.js';

interface Fault {
  readonly told: Told;
  /** What stands in its place meanwhile. */
  readonly meanwhile: Told;
  /** Day on which it was last seen. */
  readonly seen_on: string;
}

export const FAULTS = {
  completion: {
    told: {
      fr: 'Le formulaire de contact ne dit pas au navigateur qu’un champ attend un nom, un numéro ou une adresse : c’est voulu. Un navigateur qui complète garde aussi ce qui a été tapé, et le montrerait à qui se sert du même ordinateur.',
      en: 'The contact form does not tell the browser that a field expects a name, a number or an address: this is on purpose. A browser that completes also keeps what was typed, and would show it to whoever uses the same computer.',
    },
    meanwhile: {
      fr: 'Chaque champ a une étiquette en toutes lettres, et seul le moyen de vous répondre est demandé.',
      en: 'Each field has a label in plain words, and only a way to answer you is asked for.',
    },
    seen_on: '2026-12-03',
  },
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof FAULTS;

interface ForPeople {
  readonly told: Told;
  /** Who did it and when; undefined as long as nobody has. No criterion is said to be met by it before. */
  readonly done: { readonly by: string; readonly on: string } | undefined;
}

/** What no automatic test can stand for. */
export const FOR_PEOPLE: readonly ForPeople[] = [
  {
    told: {
      fr: 'Le chemin entier avec NVDA, JAWS, VoiceOver ou TalkBack, par une personne qui s’en sert chaque jour',
      en: 'The whole way with NVDA, JAWS, VoiceOver or TalkBack, by a person who uses one every day',
    },
    done: undefined,
  },
  {
    told: {
      fr: 'Le chemin entier à la voix, au contacteur ou avec une loupe, par une personne qui s’en sert chaque jour',
      en: 'The whole way by voice, by switch or with a magnifier, by a person who uses it every day',
    },
    done: undefined,
  },
  {
    told: {
      fr: 'Les widgets essayés par des personnes concernées et par leurs proches',
      en: 'The widgets tried by people concerned and by those close to them',
    },
    done: undefined,
  },
  {
    told: {
      fr: 'Les textes en français facile, relus et essayés avec les personnes pour qui ils sont écrits',
      en: 'The texts in easier French, read over and tried with the people for whom they are written',
    },
    done: undefined,
  },
  {
    told: {
      fr: 'Un audit selon le RGAA, sur un site réel, par une personne dont c’est le métier',
      en: 'An audit by the RGAA, on a real site, by a person whose work it is',
    },
    done: undefined,
  },
];
