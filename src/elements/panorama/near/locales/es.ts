import type { StringsLike } from '../../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  ask: '¿Cuántos cerca de mí?',
  waiting: 'Buscando su posición',
  refused: 'Su posición no está disponible. Puede buscar cerca de una ciudad, en la lista.',
  forget: 'Olvidar mi posición',
  place: '{{number}} a menos de {{distance}} de {{place}}.',
  place_none: 'Ninguno a menos de {{distance}} de {{place}}.',
  point: '{{number}} a menos de {{distance}} del punto que este sitio ha elegido.',
  point_none: 'Ninguno a menos de {{distance}} del punto que este sitio ha elegido.',
  you: '{{number}} a menos de {{distance}} de usted.',
  you_none: 'Ninguno a menos de {{distance}} de usted.',
  unplaced_one: 'Y {{number}} del que no se sabe dónde está exactamente.',
  unplaced_many: 'Y {{number}} de los que no se sabe dónde están exactamente.',
  unplaced_other: 'Y {{number}} de los que no se sabe dónde están exactamente.',
  nowhere_one: 'No se sabe dónde está exactamente, hay que preguntar.',
  nowhere_many: 'No se sabe dónde están exactamente, hay que preguntar.',
  nowhere_other: 'No se sabe dónde están exactamente, hay que preguntar.',
};
export default strings;
