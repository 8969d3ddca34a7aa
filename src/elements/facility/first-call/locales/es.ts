import type { StringsLike } from '../../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  who: 'Quién responde',
  who_any: 'Alguien del equipo, o un contestador. Puede volver a llamar en otro momento.',
  who_ambulatory: 'A menudo la recepción o la secretaría. Le dicen cómo conseguir una primera cita.',
  'who_harm-reduction':
    'Alguien del equipo. A menudo también se puede ir sin llamar, en el horario de acogida.',
  who_stay: 'A menudo la recepción o alguien del equipo. Le dicen cómo pedir una plaza.',
  'who_health-beds': 'Alguien del equipo. Le dice quién tiene que hacer la solicitud.',
  'who_social-housing':
    'Alguien del lugar. A veces le da otro número, el del servicio que conoce las plazas libres.',
  who_peers: 'A menudo una persona que ha pasado por ello, o un contestador.',
  asked: 'Lo que le pueden preguntar',
  asked_any: 'Qué le trae. Bastan unas palabras.',
  asked_ambulatory: 'Qué le trae, y cuándo puede venir. Bastan unas palabras.',
  'asked_harm-reduction':
    'Qué necesita: material, una cura, un sitio para descansar. No hace falta que quiera dejarlo.',
  asked_stay: 'Qué busca, dónde vive ahora, sus tratamientos, y si alguien ya le acompaña.',
  'asked_health-beds': 'Dónde duerme, y qué cuidados necesita.',
  'asked_social-housing': 'Dónde está, con quién, y dónde puede dormir esta noche.',
  asked_peers: 'Cómo llamarle: basta un nombre de pila, el verdadero u otro. No tiene que contar su vida.',
  yours_title: 'Lo que puede guardarse',
  yours:
    'Su nombre, para una primera pregunta. Y todo lo que no le apetezca decir: «Prefiero no responder» basta.',
  bound_title: 'A qué le compromete',
  bound: 'A nada. Puede colgar, pensarlo, volver a llamar, o llamar a otro lugar.',
  begin_title: 'Para empezar',
  begin: 'Basta una frase: «Hola, quisiera saber cómo funciona su centro.»',
  language_title: 'Si no hablan su idioma',
  language: 'Diga primero qué idioma habla, y pregunte si alguien puede traducir.',
  minor_title: 'Si tiene menos de 18 años',
  minor: 'Puede llamar por su cuenta. Antes de dar su nombre, pregunte qué se dirá a sus padres.',
  deaf_title: 'Si oye mal, o no oye',
  deaf_mail: 'Puede escribir a este lugar por correo electrónico.',
  deaf_voice: 'Alguien puede llamar por usted, y pedir que le respondan por escrito.',
  deaf_urgent: 'En una urgencia, por escrito:',
  deaf_114: 'El 114 también responde por la aplicación «Urgence 114» y por fax.',
  cover_title: 'Si no tiene cobertura sanitaria',
  cover: 'Dígalo al llamar. Pregunte qué es gratuito, y quién puede ayudarle con los trámites.',
  csapa_FR:
    'En Francia, un centro de atención a las adicciones (CSAPA) es gratuito. Para las drogas ilegales, puede seguir siendo anónimo.',
  pass_FR:
    'En Francia, muchos hospitales tienen un servicio de acceso a la atención (PASS). Está para esto, y también ayuda a pedir derechos, como la ayuda médica del Estado (AME).',
  source: 'Fuente: {{source}}. Leída el {{date}}.',
};
export default strings;
