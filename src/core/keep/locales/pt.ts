import type { StringsLike } from '../../i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  shared:
    'Num computador partilhado, nada fica guardado aqui. O que copiar ou imprimir pode ser visto por outros.',
  copy: 'Copiar como texto',
  copied: 'Copiado.',
  by_hand: 'Este navegador não copia. Aqui está o texto para o copiar.',
  share: 'Enviar',
  code: 'Código para fotografar',
  code_note: 'O telefone que o fotografa lê este nome e este número, nada mais:',
  print: 'Imprimir',
  link: 'Ligação para estes filtros',
  link_note: 'Esta ligação contém os filtros escolhidos. Não contém nem as suas palavras nem a sua posição.',
  address: 'Morada',
  hours: 'Horário',
};
export default strings;
