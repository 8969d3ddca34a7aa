import type { StringsLike } from '../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  outside: 'Zonder er te slapen',
  stay: 'Met verblijf',
  asked: 'Wat men van u vraagt',
  ask: 'Vragen aan een plek',
  research: 'Wat onderzoek zegt',
  research_none: 'Wij vonden hier geen zekere bron om te noemen.',
  shown: 'De hulp die daarbij past, staat hieronder.',
  say_one: '{{number}} plek in deze lijst zegt hierbij te helpen.',
  say_other: '{{number}} plekken in deze lijst zeggen hierbij te helpen.',
  say_none: 'In deze lijst zegt nog geen enkele plek hierbij te helpen.',
  unsaid_one: '{{number}} andere zegt er niets over: vraag het na.',
  unsaid_other: '{{number}} andere zeggen er niets over: vraag het na.',
  fit: 'Deze plekken passen vaak:',
  fit_unsure: 'Om erover te praten, passen deze plekken vaak:',
  see_one: '{{number}} plek bekijken',
  see_other: '{{number}} plekken bekijken',
  see_any: 'Een plek zoeken',
  no_places: 'Deze lijst heeft nog geen plek die past. U kunt er telefonisch over praten.',
  close_list: 'De lijst met plekken sluiten',
  empty_title: 'Hier staat nog geen tekst',
  empty_text: 'Deze site heeft de hulp nog niet beschreven. U kunt er met iemand over praten.',
};
export default strings;
