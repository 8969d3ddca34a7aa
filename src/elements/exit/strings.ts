import type { InterfaceLocale } from '../../core/i18n/strings.js';

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

/** All languages in one small file: the exit has to work before anything else has been fetched. */
export const exitStrings: Readonly<Record<InterfaceLocale, ExitStrings>> = {
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
  es: {
    leave: 'Salir de la página',
    how: 'Cómo funciona',
    title: 'Salir rápido de la página',
    what: 'Este botón abre otro sitio en lugar de esta página. «Atrás» no vuelve aquí.',
    keys: 'Con el teclado: Mayús tres veces.',
    kept: 'No borra el historial.',
    history: 'En un dispositivo compartido, bórrelo o use una ventana privada.',
    close: 'Cerrar',
  },
  pt: {
    leave: 'Sair da página',
    how: 'Como funciona',
    title: 'Sair depressa da página',
    what: 'Este botão abre outro sítio no lugar desta página. «Voltar» não regressa aqui.',
    keys: 'No teclado: Shift três vezes.',
    kept: 'Não apaga o histórico.',
    history: 'Num aparelho partilhado, apague-o ou use uma janela privada.',
    close: 'Fechar',
  },
  nb: {
    leave: 'Forlat siden',
    how: 'Slik virker det',
    title: 'Forlat siden raskt',
    what: 'Knappen åpner en annen side i stedet for denne. «Tilbake» fører ikke hit igjen.',
    keys: 'På tastaturet: Shift tre ganger.',
    kept: 'Loggen blir ikke slettet.',
    history: 'På en delt enhet: slett den, eller bruk et privat vindu.',
    close: 'Lukk',
  },
  de: {
    leave: 'Seite verlassen',
    how: 'So funktioniert es',
    title: 'Seite schnell verlassen',
    what: 'Dieser Knopf öffnet eine andere Seite an Stelle dieser. „Zurück“ führt nicht mehr hierher.',
    keys: 'Auf der Tastatur: dreimal Umschalt.',
    kept: 'Der Verlauf wird nicht gelöscht.',
    history: 'Löschen Sie ihn auf einem geteilten Gerät, oder nutzen Sie ein privates Fenster.',
    close: 'Schließen',
  },
};

/**
 * The language of the exit for that of the page; apart from the other widgets', which are fetched later.
 *
 * @param tag as NearestAttribute reads it
 */
export function exitLanguage(tag: string | undefined): InterfaceLocale {
  const [base = ''] = (tag ?? 'fr').split('-');
  if (base === 'no' || base === 'nn') return 'nb';
  return Object.keys(exitStrings).includes(base) ? (base as InterfaceLocale) : 'fr';
}
