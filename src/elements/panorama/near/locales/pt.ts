import type { StringsLike } from '../../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  ask: 'Quantos perto de mim?',
  waiting: 'A procurar a sua posição',
  refused: 'A sua posição não está disponível. Pode procurar perto de uma cidade, na lista.',
  forget: 'Esquecer a minha posição',
  place: '{{number}} a menos de {{distance}} de {{place}}.',
  place_none: 'Nenhum a menos de {{distance}} de {{place}}.',
  point: '{{number}} a menos de {{distance}} do ponto que este site escolheu.',
  point_none: 'Nenhum a menos de {{distance}} do ponto que este site escolheu.',
  you: '{{number}} a menos de {{distance}} de si.',
  you_none: 'Nenhum a menos de {{distance}} de si.',
  unplaced_one: 'E {{number}} que não se sabe onde fica exatamente.',
  unplaced_many: 'E {{number}} que não se sabe onde ficam exatamente.',
  unplaced_other: 'E {{number}} que não se sabe onde ficam exatamente.',
  nowhere_one: 'Não se sabe onde fica exatamente, é preciso perguntar.',
  nowhere_many: 'Não se sabe onde ficam exatamente, é preciso perguntar.',
  nowhere_other: 'Não se sabe onde ficam exatamente, é preciso perguntar.',
};
export default strings;
