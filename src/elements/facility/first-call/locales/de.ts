import type { StringsLike } from '../../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  who: 'Wer antwortet',
  who_any:
    'Jemand aus dem Team, oder ein Anrufbeantworter. Sie können zu einer anderen Zeit noch einmal anrufen.',
  who_ambulatory:
    'Oft der Empfang oder das Sekretariat. Dort sagt man Ihnen, wie Sie einen ersten Termin bekommen.',
  'who_harm-reduction': 'Jemand aus dem Team. Oft können Sie auch ohne Anruf kommen, zu den Öffnungszeiten.',
  who_stay: 'Oft der Empfang oder jemand aus dem Team. Dort sagt man Ihnen, wie Sie einen Platz anfragen.',
  'who_health-beds': 'Jemand aus dem Team. Dort sagt man Ihnen, wer den Antrag stellen muss.',
  'who_social-housing':
    'Jemand von der Anlaufstelle. Manchmal bekommen Sie eine andere Nummer, die des Dienstes, der die freien Plätze kennt.',
  who_peers: 'Oft ein Mensch, der das selbst erlebt hat, oder ein Anrufbeantworter.',
  asked: 'Was man Sie fragen kann',
  asked_any: 'Was Sie herführt. Ein paar Worte genügen.',
  asked_ambulatory: 'Was Sie herführt, und wann Sie kommen können. Ein paar Worte genügen.',
  'asked_harm-reduction':
    'Was Sie brauchen: Material, Versorgung, einen Ort zum Durchatmen. Sie müssen nicht aufhören wollen.',
  asked_stay: 'Was Sie suchen, wo Sie gerade leben, Ihre Behandlungen, und ob Sie schon jemand begleitet.',
  'asked_health-beds': 'Wo Sie schlafen, und welche Versorgung Sie brauchen.',
  'asked_social-housing': 'Wo Sie sind, mit wem, und wo Sie heute Nacht schlafen können.',
  asked_peers:
    'Wie man Sie nennen soll: Ein Vorname genügt, der echte oder ein anderer. Sie müssen nicht Ihr Leben erzählen.',
  yours_title: 'Was Sie für sich behalten können',
  yours:
    'Ihren Namen, bei einer ersten Frage. Und alles, was Sie nicht sagen möchten: „Darauf möchte ich nicht antworten“ genügt.',
  bound_title: 'Wozu es Sie verpflichtet',
  bound: 'Zu nichts. Sie können auflegen, nachdenken, wieder anrufen, oder woanders anrufen.',
  begin_title: 'Für den Anfang',
  begin: 'Ein Satz genügt: „Guten Tag, ich möchte wissen, wie das bei Ihnen abläuft.“',
  language_title: 'Wenn man Ihre Sprache nicht spricht',
  language: 'Sagen Sie zuerst, welche Sprache Sie sprechen, und fragen Sie, ob jemand übersetzen kann.',
  minor_title: 'Wenn Sie unter 18 sind',
  minor: 'Sie können selbst anrufen. Fragen Sie, bevor Sie Ihren Namen sagen, was Ihre Eltern erfahren.',
  deaf_title: 'Wenn Sie schlecht oder gar nicht hören',
  deaf_mail: 'Sie können dieser Anlaufstelle eine E-Mail schreiben.',
  deaf_voice: 'Jemand kann für Sie anrufen, und darum bitten, dass man Ihnen schriftlich antwortet.',
  deaf_urgent: 'Im Notfall, schriftlich:',
  deaf_114: 'Die 114 antwortet auch über die App „Urgence 114“ und per Fax.',
  cover_title: 'Wenn Sie keine Krankenversicherung haben',
  cover:
    'Sagen Sie es gleich am Telefon. Fragen Sie, was kostenlos ist, und wer Ihnen mit den Papieren helfen kann.',
  csapa_FR:
    'In Frankreich ist eine Suchtberatung und -behandlung (CSAPA) kostenlos. Bei illegalen Drogen können Sie dort anonym bleiben.',
  pass_FR:
    'In Frankreich haben viele Krankenhäuser eine Stelle für den Zugang zur Versorgung (PASS). Sie ist dafür da, und hilft auch, Rechte zu beantragen, etwa die staatliche medizinische Hilfe (AME).',
  source: 'Quelle: {{source}}. Gelesen am {{date}}.',
};
export default strings;
