/**
 * All that the widgets ask for, keep on a visitor's device and send. The audit page of a published folder is made of it, and
 * the tests that listen to the widgets compare what they hear with it: whatever is not here fails them.
 */
import type { Told } from './told.js';
import type { WireField } from '../../domain/contact/field-map.js';

/** Whose address it is: the folder of the widgets, that of a feed, or one that the webmaster or the visitor chose. */
type Whose = 'widgets' | 'feed' | 'site';

export interface Request {
  readonly id: string;
  readonly whose: Whose;
  /** True: asked for as soon as a page shows the widgets that need it. False: only once the visitor acts. */
  readonly unasked: boolean;
  /** The part of the address behind the folder; absent where who wrote the page or the feed chose the address. */
  readonly path?: RegExp;
  readonly what: Told;
  readonly when: Told;
}

export const REQUESTS: readonly Request[] = [
  {
    id: 'script',
    whose: 'widgets',
    unasked: true,
    path: /^(?:v\d+\/|[\d.]+\/)?(?:loader|all|frame|framed)\.js$/,
    what: { fr: 'Le script que le site a collé', en: 'The script that the site has pasted' },
    when: { fr: 'à l’ouverture de la page', en: 'when the page opens' },
  },
  {
    id: 'pieces',
    whose: 'widgets',
    unasked: true,
    path: /^(?:[\d.]+\/)?chunks\/[\w-]+\.js$/,
    what: {
      fr: 'Les morceaux de ce script : un par widget, par langue, et pour ce qu’on ouvre',
      en: 'The pieces of this script: for each widget, each language, and what is opened',
    },
    when: {
      fr: 'à l’ouverture de la page, puis à mesure que vous vous en servez',
      en: 'when the page opens, then as you make use of them',
    },
  },
  {
    id: 'built-in',
    whose: 'widgets',
    unasked: true,
    path: /^(?:[\d.]+\/)?content\/[\da-f]+\/[\w-]+\.json$/,
    what: {
      fr: 'Les textes, numéros et lieux qui viennent avec les widgets',
      en: 'The texts, numbers and places that come with the widgets',
    },
    when: { fr: 'si le site ne nomme aucune autre liste', en: 'where the site names no other list' },
  },
  {
    id: 'feed',
    whose: 'feed',
    unasked: true,
    path: /^feed\.json$/,
    what: { fr: 'Le sommaire de la liste', en: 'The contents page of the list' },
    when: {
      fr: 'à l’ouverture de la page, et quand vous y revenez, une fois par minute au plus',
      en: 'when the page opens, and when you come back to it, once a minute at most',
    },
  },
  {
    id: 'signature',
    whose: 'feed',
    unasked: true,
    path: /^feed\.json\.sig$/,
    what: { fr: 'La signature de la liste', en: 'The signature of the list' },
    when: { fr: 'si le site demande à la vérifier', en: 'where the site asks to check it' },
  },
  {
    id: 'list',
    whose: 'feed',
    unasked: true,
    path: /^[\w./-]+\.[\da-f]{8}\.json$/,
    what: { fr: 'Les textes, numéros et lieux de la liste', en: 'The texts, numbers and places of the list' },
    when: {
      fr: 'à l’ouverture de la page, puis à mesure que vous cherchez ; avec une très longue liste, les fichiers demandés laissent deviner de quelle région il s’agit',
      en: 'when the page opens, then as you search; with a very long list, the files that are asked for hint at the region that you look at',
    },
  },
  {
    id: 'overrides',
    whose: 'site',
    unasked: true,
    what: {
      fr: 'Les corrections que le site apporte à la liste, si elles sont dans un fichier à part',
      en: 'What the site corrects in the list, where that is a file of its own',
    },
    when: { fr: 'à l’ouverture de la page', en: 'when the page opens' },
  },
  {
    id: 'relay',
    whose: 'site',
    unasked: true,
    what: {
      fr: 'La page qui prend les messages, dans un cadre, si le site a choisi cette voie ; son adresse est écrite au-dessus',
      en: 'The page that takes messages, in a frame, where the site chose this way; its address is written above it',
    },
    when: {
      fr: 'quand le formulaire s’affiche',
      en: 'when the form is shown',
    },
  },
  {
    id: 'tiles',
    whose: 'site',
    unasked: false,
    what: {
      fr: 'Les images d’un plan de ville, si le site en propose un',
      en: 'The pictures of a street map, where the site offers one',
    },
    when: {
      fr: 'après votre accord, demandé avec le nom de l’hébergeur',
      en: 'after you agreed, being told the name of its host',
    },
  },
  {
    id: 'message',
    whose: 'site',
    unasked: false,
    what: {
      fr: 'Votre message, à l’adresse du site ou de l’association, écrite sous le formulaire',
      en: 'Your message, to the address of the site or of the association, written under the form',
    },
    when: { fr: 'quand vous appuyez sur « Envoyer »', en: 'when you press “Send”' },
  },
  {
    id: 'links',
    whose: 'site',
    unasked: false,
    what: {
      fr: 'Un numéro à appeler, un courriel à écrire, le site d’un lieu, la page de la sortie rapide : des liens',
      en: 'A number to call, a mail to write, the site of a place, the page of the quick exit: links',
    },
    when: { fr: 'quand vous les suivez', en: 'when you follow them' },
  },
];

/** What may be kept on the visitor's device. */
export interface Kept {
  readonly store: 'caches';
  /** As the browser lists it. */
  readonly name: string;
  /** Addresses under which it is kept: none of them is asked for. */
  readonly entries: RegExp;
  /** The attribute by which the webmaster asks for it. */
  readonly asked: string;
  readonly what: Told;
  readonly until: Told;
}

export const KEPT: readonly Kept[] = [
  {
    store: 'caches',
    name: 'offline-texts/1',
    entries: /^https:\/\/kept\.invalid\/[msf]\/[\da-f]{64}$/,
    asked: 'data-keep',
    what: {
      fr: 'Une copie de la liste publique, pour le jour où son serveur ne répond pas ; rien de vous',
      en: 'A copy of the public list, for the day when its server does not answer; nothing of you',
    },
    until: {
      fr: 'jusqu’à la sortie rapide, ou tant que le navigateur la garde',
      en: 'until the quick exit, or as long as the browser keeps it',
    },
  },
];

/** Where a page could keep something, and the widgets keep nothing. */
export const NOT_KEPT = ['localStorage', 'sessionStorage', 'cookies', 'databases', 'workers'] as const;

/** The fields of a message, in the order of the form. */
export const SENT: Readonly<Record<WireField, Told>> = {
  facility: {
    fr: 'le lieu à qui vous écrivez',
    en: 'the place that you write to',
  },
  message: { fr: 'votre message', en: 'your message' },
  way: { fr: 'comment vous répondre : téléphone ou courriel', en: 'how to answer you: telephone or mail' },
  reply: {
    fr: 'ce numéro ou cette adresse, pour un site qui n’a qu’un champ pour les deux',
    en: 'that number or address, for a site that has one field for both',
  },
  phone: {
    fr: 'votre numéro, si vous choisissez le téléphone',
    en: 'your number, if you choose the telephone',
  },
  voicemail: {
    fr: 'si l’on peut laisser un message sur le répondeur, et comment',
    en: 'whether a message may be left on the answering machine, and how',
  },
  times: { fr: 'les moments qui vous vont', en: 'the times that suit you' },
  email: { fr: 'votre adresse, si vous choisissez le courriel', en: 'your address, if you choose mail' },
  name: { fr: 'votre nom, si vous l’écrivez', en: 'your name, if you write it' },
  leads: {
    fr: 'les pistes de l’orientation, si vous cochez la case, mot pour mot comme affichées',
    en: 'the leads of the orientation, if you tick the box, word for word as shown',
  },
};

/** What a message says besides: that it is one, and what the webmaster wrote into `constants`. */
export const SENT_BESIDE = ['format', 'constants'] as const;

/** Headers by which a request could tell who asks; none of ours has them. */
export const NOT_TOLD = ['cookie', 'referer', 'authorization'] as const;

/** The request that an address is; undefined for one that the widgets do not make by themselves. */
export function requestAt(whose: Whose, path: string): Request | undefined {
  return REQUESTS.find((each) => each.whose === whose && each.path?.test(path));
}
