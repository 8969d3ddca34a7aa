/** What stands around the frame. With the frame, and not with the strings of the form: only `mode="frame"` needs it. */
export interface FramedWords {
  /** Before the name of the host that shows the frame. */
  readonly unseen: string;
  readonly apart: string;
}

// To be checked by a person: all but fr and en.
const WORDS: Readonly<Record<string, FramedWords>> = {
  fr: {
    unseen: 'Ce site ne voit pas ce que vous tapez dans ce cadre. Le cadre vient de',
    apart: 'Écrire sur une page à part',
  },
  en: {
    unseen: 'This site does not see what you type in this frame. The frame comes from',
    apart: 'Write on a page of its own',
  },
  nl: {
    unseen: 'Deze site ziet niet wat u in dit kader typt. Het kader komt van',
    apart: 'Op een aparte pagina schrijven',
  },
  de: {
    unseen: 'Diese Website sieht nicht, was Sie in diesem Rahmen schreiben. Der Rahmen kommt von',
    apart: 'Auf einer eigenen Seite schreiben',
  },
  es: {
    unseen: 'Este sitio no ve lo que usted escribe en este marco. El marco viene de',
    apart: 'Escribir en una página aparte',
  },
  pt: {
    unseen: 'Este site não vê o que escreve nesta moldura. A moldura vem de',
    apart: 'Escrever numa página à parte',
  },
  nb: {
    unseen: 'Dette nettstedet ser ikke det du skriver i denne rammen. Rammen kommer fra',
    apart: 'Skriv på en egen side',
  },
  ar: {
    unseen: 'لا يرى هذا الموقع ما تكتبه في هذا الإطار. يأتي الإطار من',
    apart: 'الكتابة في صفحة مستقلة',
  },
};

const FRENCH: FramedWords = WORDS['fr'] as FramedWords;

/** @param tag of the language that is drawn, such as `fr-BE` */
export function framedWords(tag: string): FramedWords {
  return WORDS[tag.split('-')[0] ?? ''] ?? FRENCH;
}
