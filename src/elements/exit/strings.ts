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
  /** Where nothing helped, as in a frame that may not leave its window. */
  readonly stuck: string;
}

/** All languages in one small file: the exit has to work before anything else has been fetched. */
export const exitStrings: Readonly<Record<InterfaceLocale, ExitStrings>> = {
  fr: {
    leave: 'Quitter la page',
    how: 'Comment ça marche',
    title: 'Quitter la page vite',
    what: 'Ce bouton ouvre un autre site à la place de cette page. «\u00a0Retour\u00a0» n’y revient pas.',
    keys: 'Au clavier\u00a0: trois fois Maj, hors d’un champ.',
    kept: 'Cela n’efface pas l’historique.',
    history: 'Sur un appareil partagé, effacez-le ou utilisez une fenêtre privée.',
    close: 'Fermer',
    stuck: 'Impossible de quitter cette page d’ici. Fermez l’onglet ou la fenêtre.',
  },
  en: {
    leave: 'Leave this page',
    how: 'How it works',
    title: 'Leave this page quickly',
    what: 'This button opens another site in place of this page. “Back” does not return here.',
    keys: 'On a keyboard: Shift three times, outside a field.',
    kept: 'It does not erase the history.',
    history: 'On a shared device, erase it or use a private window.',
    close: 'Close',
    stuck: 'This page cannot be left from here. Close the tab or the window.',
  },
  nl: {
    leave: 'Pagina verlaten',
    how: 'Hoe het werkt',
    title: 'Deze pagina snel verlaten',
    what: 'Deze knop opent een andere site in plaats van deze pagina. Met ‘Terug’ komt u hier niet meer.',
    keys: 'Met het toetsenbord: drie keer Shift, buiten een invoerveld.',
    kept: 'De geschiedenis wordt niet gewist.',
    history: 'Wis die op een gedeeld toestel, of gebruik een privévenster.',
    close: 'Sluiten',
    stuck: 'U kunt deze pagina van hieruit niet verlaten. Sluit het tabblad of het venster.',
  },
  ar: {
    leave: 'مغادرة الصفحة',
    how: 'كيف يعمل',
    title: 'مغادرة الصفحة بسرعة',
    what: 'يفتح هذا الزر موقعاً آخر بدلاً من هذه الصفحة. زر الرجوع لا يعيدك إليها.',
    keys: 'بلوحة المفاتيح: اضغط Shift ثلاث مرات خارج خانات الكتابة.',
    kept: 'هذا لا يمحو سجل التصفح.',
    history: 'على جهاز مشترك، امحُ السجل أو استخدم نافذة خاصة.',
    close: 'إغلاق',
    stuck: 'لا يمكن مغادرة هذه الصفحة من هنا. أغلق علامة التبويب أو النافذة.',
  },
  es: {
    leave: 'Salir de la página',
    how: 'Cómo funciona',
    title: 'Salir rápido de la página',
    what: 'Este botón abre otro sitio en lugar de esta página. «Atrás» no vuelve aquí.',
    keys: 'Con el teclado: Mayús tres veces, fuera de un campo.',
    kept: 'No borra el historial.',
    history: 'En un dispositivo compartido, bórrelo o use una ventana privada.',
    close: 'Cerrar',
    stuck: 'No se puede salir de esta página desde aquí. Cierre la pestaña o la ventana.',
  },
  pt: {
    leave: 'Sair da página',
    how: 'Como funciona',
    title: 'Sair depressa da página',
    what: 'Este botão abre outro sítio no lugar desta página. «Voltar» não regressa aqui.',
    keys: 'No teclado: Shift três vezes, fora de um campo.',
    kept: 'Não apaga o histórico.',
    history: 'Num aparelho partilhado, apague-o ou use uma janela privada.',
    close: 'Fechar',
    stuck: 'Não é possível sair desta página a partir daqui. Feche o separador ou a janela.',
  },
  nb: {
    leave: 'Forlat siden',
    how: 'Slik virker det',
    title: 'Forlat siden raskt',
    what: 'Knappen åpner en annen side i stedet for denne. «Tilbake» fører ikke hit igjen.',
    keys: 'På tastaturet: Shift tre ganger, utenfor et felt.',
    kept: 'Loggen blir ikke slettet.',
    history: 'På en delt enhet: slett den, eller bruk et privat vindu.',
    close: 'Lukk',
    stuck: 'Du kan ikke forlate siden herfra. Lukk fanen eller vinduet.',
  },
  de: {
    leave: 'Seite verlassen',
    how: 'So funktioniert es',
    title: 'Seite schnell verlassen',
    what: 'Dieser Knopf öffnet eine andere Seite an Stelle dieser. „Zurück“ führt nicht mehr hierher.',
    keys: 'Auf der Tastatur: dreimal Umschalt, außerhalb eines Feldes.',
    kept: 'Der Verlauf wird nicht gelöscht.',
    history: 'Löschen Sie ihn auf einem geteilten Gerät, oder nutzen Sie ein privates Fenster.',
    close: 'Schließen',
    stuck: 'Von hier aus lässt sich diese Seite nicht verlassen. Schließen Sie den Tab oder das Fenster.',
  },
};

/**
 * The language of the exit for that of the page; apart from the other widgets', which are fetched later.
 *
 * @param tag as InheritedAttribute reads it
 */
export function exitLanguage(tag: string | undefined): InterfaceLocale {
  const [base = ''] = (tag ?? 'fr').split('-');
  if (base === 'no' || base === 'nn') return 'nb';
  return Object.keys(exitStrings).includes(base) ? (base as InterfaceLocale) : 'fr';
}
