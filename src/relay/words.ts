/** What the relay writes in mails. */

import type { Time, Voicemail } from '../domain/contact/message.js';

export const RELAY_LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof RELAY_LANGUAGES)[number];

export interface RelayWords {
  /** Says nothing of who wrote, nor of what: it is read on locked screens. */
  readonly subject: string;
  readonly checkSubject: string;
  readonly checkText: string;
  readonly alertSubject: string;
  /**
   * @param hours age of the messages
   * @param lines of each, the place and its number
   */
  readonly alertText: (hours: number, lines: readonly string[]) => string;
  readonly refusedSubject: string;
  /**
   * @param hours that its messages are kept
   * @param name of the place
   * @param code of the mail server
   */
  readonly refusedText: (hours: number, name: string, code: string) => string;
  /** Between a name and what it names. */
  readonly colon: string;
  readonly for: string;
  readonly from: string;
  readonly byPhone: string;
  readonly byEmail: string;
  readonly times: string;
  readonly leads: string;
  readonly voicemail: Readonly<Record<Voicemail, string>>;
  readonly time: Readonly<Record<Time, string>>;
}

export const RELAY_WORDS: Readonly<Record<Language, RelayWords>> = {
  fr: {
    subject: 'Nouveau message',
    checkSubject: 'Message d’essai du relais',
    checkText: 'Ce message d’essai est arrivé : le relais peut envoyer à cette adresse.',
    alertSubject: 'Un message n’a pas pu être remis',
    alertText: (hours, lines) =>
      `Ce qui suit n’a pas pu être remis pendant ${String(hours)} heures, et le texte est effacé.\n` +
      `Quelqu’un attend peut-être une réponse : prévenez les équipes.\n\n${lines.join('\n')}`,
    refusedSubject: 'Des messages sont refusés',
    refusedText: (hours, name, code) =>
      `Le serveur de courrier refuse les messages pour : ${name} (${code}).\n` +
      `L’adresse de cette équipe dans relay.yaml est sans doute fausse ou fermée. Corrigez-la, puis relancez le relais : ` +
      `les messages partiront. Ils sont gardés ${String(hours)} heures, puis effacés.`,
    colon: ' : ',
    for: 'Pour',
    from: 'De la part de',
    byPhone: 'Répondre par téléphone',
    byEmail: 'Répondre par courriel',
    times: 'Meilleur moment',
    leads: 'Pistes jointes',
    voicemail: {
      yes: 'Sur un répondeur : un message est possible, en disant qui appelle.',
      discreet: 'Sur un répondeur : un message est possible, SANS dire qui appelle.',
      no: 'Sur un répondeur : ne laissez AUCUN message.',
    },
    time: { morning: 'le matin', noon: 'vers midi', afternoon: 'l’après-midi', evening: 'le soir' },
  },
  en: {
    subject: 'New message',
    checkSubject: 'Test message of the relay',
    checkText: 'This test message has arrived: the relay can send to this address.',
    alertSubject: 'A message could not be delivered',
    alertText: (hours, lines) =>
      `What follows could not be delivered for ${String(hours)} hours, and its text is erased.\n` +
      `Somebody may be waiting for an answer: tell the teams.\n\n${lines.join('\n')}`,
    refusedSubject: 'Messages are refused',
    refusedText: (hours, name, code) =>
      `The mail server refuses the messages for: ${name} (${code}).\n` +
      `The address of this team in relay.yaml may be wrong or closed. Correct it and start the relay again: the messages ` +
      `will go out. They are kept for ${String(hours)} hours, then erased.`,
    colon: ': ',
    for: 'For',
    from: 'From',
    byPhone: 'Answer by telephone',
    byEmail: 'Answer by email',
    times: 'Best time',
    leads: 'Leads sent along',
    voicemail: {
      yes: 'On an answering machine: a message may be left, saying who calls.',
      discreet: 'On an answering machine: a message may be left, WITHOUT saying who calls.',
      no: 'On an answering machine: leave NO message.',
    },
    time: {
      morning: 'in the morning',
      noon: 'around noon',
      afternoon: 'in the afternoon',
      evening: 'in the evening',
    },
  },
};
