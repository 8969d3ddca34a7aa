/** What is written inside the tags that are copied, in languages that a publisher may write in. */
export interface TagWords {
  /** Words of the link that leaves the page. */
  readonly leave: string;
  /** Words of the link to all of which a short list names a part. */
  readonly all: string;
}

const ENGLISH: TagWords = { leave: 'Leave this page', all: 'See everything' };

const WORDS: Readonly<Record<string, TagWords>> = {
  fr: { leave: 'Quitter la page', all: 'Tout voir' },
  en: ENGLISH,
  nl: { leave: 'Deze pagina verlaten', all: 'Alles bekijken' },
  ar: { leave: 'مغادرة الصفحة', all: 'عرض الكل' },
  es: { leave: 'Salir de la página', all: 'Ver todo' },
  pt: { leave: 'Sair da página', all: 'Ver tudo' },
  nb: { leave: 'Forlat siden', all: 'Se alt' },
  de: { leave: 'Seite verlassen', all: 'Alles ansehen' },
};

/**
 * @param locale a BCP 47 code
 * @returns English for a language that has no words here
 */
export function tagWords(locale: string): TagWords {
  const [language = ''] = locale.split('-');
  return WORDS[language] ?? ENGLISH;
}
