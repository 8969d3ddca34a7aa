/** What the relay writes on its page, outside of the form. */

export interface PageWords {
  readonly title: string;
  readonly noScript: string;
  /** Above the places, where an address leads to none. */
  readonly unknown: string;
  /** Before the name of who is responsible. */
  readonly responsible: string;
  readonly privacy: string;
  readonly places: string;
  /** Of the site around the frame, or from which a link led here. */
  readonly unseen: string;
}

// To be checked by a person: all but fr and en.
export const PAGE_WORDS = {
  fr: {
    title: 'Écrire à un lieu',
    noScript: 'Cette page a besoin de JavaScript. Vous pouvez appeler :',
    unknown: 'Cette adresse ne mène à aucun lieu. Vous pouvez écrire à :',
    responsible: 'Responsable des messages :',
    privacy: 'Ce que deviennent vos données',
    places: 'À qui écrire ?',
    unseen: 'Le site d’où vous venez ne voit rien de ce que vous écrivez ici.',
  },
  en: {
    title: 'Write to a place',
    noScript: 'This page needs JavaScript. You can call:',
    unknown: 'This address leads to no place. You can write to:',
    responsible: 'Responsible for the messages:',
    privacy: 'What becomes of your data',
    places: 'Whom to write to?',
    unseen: 'The site that you come from sees nothing of what you write here.',
  },
  nl: {
    title: 'Een plek schrijven',
    noScript: 'Deze pagina heeft JavaScript nodig. U kunt bellen:',
    unknown: 'Dit adres leidt naar geen plek. U kunt schrijven aan:',
    responsible: 'Verantwoordelijk voor de berichten:',
    privacy: 'Wat er met uw gegevens gebeurt',
    places: 'Aan wie schrijven?',
    unseen: 'De site waar u vandaan komt, ziet niets van wat u hier schrijft.',
  },
  de: {
    title: 'An eine Einrichtung schreiben',
    noScript: 'Diese Seite braucht JavaScript. Sie können anrufen:',
    unknown: 'Diese Adresse führt zu keiner Einrichtung. Sie können schreiben an:',
    responsible: 'Verantwortlich für die Nachrichten:',
    privacy: 'Was mit Ihren Daten geschieht',
    places: 'An wen schreiben?',
    unseen: 'Die Website, von der Sie kommen, sieht nichts von dem, was Sie hier schreiben.',
  },
  es: {
    title: 'Escribir a un centro',
    noScript: 'Esta página necesita JavaScript. Puede llamar:',
    unknown: 'Esta dirección no lleva a ningún centro. Puede escribir a:',
    responsible: 'Responsable de los mensajes:',
    privacy: 'Qué pasa con sus datos',
    places: '¿A quién escribir?',
    unseen: 'El sitio del que usted viene no ve nada de lo que escribe aquí.',
  },
  pt: {
    title: 'Escrever a um centro',
    noScript: 'Esta página precisa de JavaScript. Pode telefonar:',
    unknown: 'Este endereço não leva a nenhum centro. Pode escrever a:',
    responsible: 'Responsável pelas mensagens:',
    privacy: 'O que acontece aos seus dados',
    places: 'A quem escrever?',
    unseen: 'O site de onde vem não vê nada do que escreve aqui.',
  },
  nb: {
    title: 'Skriv til et sted',
    noScript: 'Denne siden trenger JavaScript. Du kan ringe:',
    unknown: 'Denne adressen fører ikke til noe sted. Du kan skrive til:',
    responsible: 'Ansvarlig for meldingene:',
    privacy: 'Hva som skjer med opplysningene dine',
    places: 'Hvem vil du skrive til?',
    unseen: 'Nettstedet du kommer fra, ser ingenting av det du skriver her.',
  },
  ar: {
    title: 'الكتابة إلى مكان',
    noScript: 'تحتاج هذه الصفحة إلى JavaScript. يمكنك الاتصال:',
    unknown: 'لا يؤدي هذا العنوان إلى أي مكان. يمكنك الكتابة إلى:',
    responsible: 'المسؤول عن الرسائل:',
    privacy: 'ما مصير بياناتك',
    places: 'إلى من تكتب؟',
    unseen: 'الموقع الذي أتيت منه لا يرى شيئًا مما تكتبه هنا.',
  },
} as const satisfies Record<string, PageWords>;

export type PageLanguage = keyof typeof PAGE_WORDS;

/** The language that is asked for, else the relay's own. */
export function pageLanguage(asked: string | undefined, own: PageLanguage): PageLanguage {
  return asked !== undefined && Object.hasOwn(PAGE_WORDS, asked) ? (asked as PageLanguage) : own;
}
