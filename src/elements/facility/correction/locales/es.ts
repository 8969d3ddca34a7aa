import type { StringsLike } from '../../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  by_mail:
    'Se abre un correo ya escrito. Usted lo lee y lo envía, o no: nada sale sin usted. Quien lo recibe ve su dirección.',
  by_form:
    'Se abre un formulario en una pestaña nueva, en {{host}}. Sabe de qué ficha se trata y lo que usted elige aquí, nada de usted.',
  choose: '¿Qué está mal?',
  address: 'La dirección',
  phone: 'El teléfono',
  hours: 'El horario',
  website: 'El sitio web',
  closed: 'Este lugar ha cerrado',
  other: 'Otra cosa',
  subject: 'Error en una ficha',
  sheet: 'Ficha',
  wrong: 'Para corregir',
  said: 'La lista dice',
  right: 'Lo correcto',
};
export default strings;
