import type { StringsLike } from '../../i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  shared:
    'En un ordenador compartido, aquí no se guarda nada. Lo que copie o imprima puede verlo otra persona.',
  copy: 'Copiar como texto',
  copied: 'Copiado.',
  by_hand: 'Este navegador no copia. Aquí está el texto para copiarlo usted.',
  share: 'Enviar',
  code: 'Código para fotografiar',
  code_note: 'El teléfono que lo fotografía lee este nombre y este número, nada más:',
  print: 'Imprimir',
  link: 'Enlace a estos filtros',
  link_note: 'Este enlace contiene los filtros elegidos. No contiene ni sus palabras ni su posición.',
  address: 'Dirección',
  hours: 'Horario',
};
export default strings;
