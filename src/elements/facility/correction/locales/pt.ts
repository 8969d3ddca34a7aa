import type { StringsLike } from '../../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  by_mail:
    'Abre-se um e-mail já escrito. Lê-o e envia-o, ou não: nada sai sem si. Quem o recebe vê o seu endereço.',
  by_form:
    'Abre-se um formulário num novo separador, em {{host}}. Fica a saber de que ficha se trata e o que escolhe aqui, nada sobre si.',
  choose: 'O que está errado?',
  address: 'A morada',
  phone: 'O telefone',
  hours: 'O horário',
  website: 'O site',
  closed: 'Este lugar fechou',
  other: 'Outra coisa',
  subject: 'Erro numa ficha',
  sheet: 'Ficha',
  wrong: 'A corrigir',
  said: 'A lista diz',
  right: 'O que está certo',
};
export default strings;
