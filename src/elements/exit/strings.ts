export interface ExitStrings {
  readonly leave: string;
  readonly how: string;
  readonly title: string;
  readonly what: string;
  /** Only while the shortcut is on. */
  readonly keys: string;
  /** First of all: what it does not do. */
  readonly kept: string;
  readonly history: string;
  readonly close: string;
}

/** Four languages in one small file: the exit has to work before anything else has been fetched. */
export const exitStrings: Readonly<Record<'fr' | 'en' | 'nl' | 'ar', ExitStrings>> = {
  fr: {
    leave: 'Quitter la page',
    how: 'Comment ça marche',
    title: 'Quitter la page vite',
    what: 'Ce bouton ouvre un autre site à la place de cette page. «\u00a0Retour\u00a0» n’y revient pas.',
    keys: 'Au clavier\u00a0: trois fois Maj.',
    kept: 'Cela n’efface pas l’historique.',
    history: 'Sur un appareil partagé, effacez-le ou utilisez une fenêtre privée.',
    close: 'Fermer',
  },
  en: {
    leave: 'Leave this page',
    how: 'How it works',
    title: 'Leave this page quickly',
    what: 'This button opens another site in place of this page. “Back” does not return here.',
    keys: 'On a keyboard: Shift three times.',
    kept: 'It does not erase the history.',
    history: 'On a shared device, erase it or use a private window.',
    close: 'Close',
  },
  nl: {
    leave: 'Pagina verlaten',
    how: 'Hoe het werkt',
    title: 'Deze pagina snel verlaten',
    what: 'Deze knop opent een andere site in plaats van deze pagina. Met ‘Terug’ komt u hier niet meer.',
    keys: 'Met het toetsenbord: drie keer Shift.',
    kept: 'De geschiedenis wordt niet gewist.',
    history: 'Wis die op een gedeeld toestel, of gebruik een privévenster.',
    close: 'Sluiten',
  },
  ar: {
    leave: 'مغادرة الصفحة',
    how: 'كيف يعمل',
    title: 'مغادرة الصفحة بسرعة',
    what: 'يفتح هذا الزر موقعاً آخر بدلاً من هذه الصفحة. زر الرجوع لا يعيدك إليها.',
    keys: 'بلوحة المفاتيح: اضغط Shift ثلاث مرات.',
    kept: 'هذا لا يمحو سجل التصفح.',
    history: 'على جهاز مشترك، امحُ السجل أو استخدم نافذة خاصة.',
    close: 'إغلاق',
  },
};
