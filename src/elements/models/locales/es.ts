import type { StringsLike } from '../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  outside: 'Sin dormir allí',
  stay: 'Con alojamiento',
  asked: 'Lo que se le pide',
  ask: 'Preguntas para hacer a un lugar',
  research: 'Lo que dice la investigación',
  research_none: 'No hemos encontrado una fuente segura que citar aquí.',
  shown: 'La ayuda correspondiente se describe más abajo.',
  say_one: '{{number}} lugar de esta lista dice que ayuda en este sentido.',
  say_many: '{{number}} lugares de esta lista dicen que ayudan en este sentido.',
  say_other: '{{number}} lugares de esta lista dicen que ayudan en este sentido.',
  say_none: 'En esta lista, ningún lugar dice todavía que ayuda en este sentido.',
  unsaid_one: '{{number}} más no lo precisa: pregúntele.',
  unsaid_many: '{{number}} más no lo precisan: pregúnteles.',
  unsaid_other: '{{number}} más no lo precisan: pregúnteles.',
  fit: 'Estos lugares suelen convenir:',
  fit_unsure: 'Para hablar de ello, estos lugares suelen convenir:',
  see_one: 'Ver {{number}} lugar',
  see_many: 'Ver {{number}} lugares',
  see_other: 'Ver {{number}} lugares',
  see_any: 'Buscar un lugar',
  no_places: 'Esta lista no tiene todavía un lugar que convenga. Puede hablar de ello por teléfono.',
  close_list: 'Cerrar la lista de lugares',
  empty_title: 'Aquí todavía no hay texto',
  empty_text: 'Este sitio no ha descrito todavía las ayudas. Puede hablar de ello con alguien.',
};
export default strings;
