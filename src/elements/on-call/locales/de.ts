import type { StringsLike } from '../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  empty_title: 'Keine Anlaufstelle genannt',
  empty_text: 'Hier sind weder Zeiten noch Nummer angegeben.',
  unknown_title: 'Diese Anlaufstelle steht nicht in der Liste',
  unknown_text:
    'Vielleicht hat sie geschlossen oder den Namen geändert. Am Telefon kann jemand mit Ihnen suchen.',
  open_now: 'Jetzt geöffnet',
  closed_now: 'Zurzeit geschlossen',
  rota_off: 'Zurzeit keine Bereitschaft',
  then_open: 'danach geöffnet {{until}}',
  then_on_call: 'danach antwortet eine Bereitschaft {{until}}',
  rota_from: 'eine Bereitschaft antwortet ab {{time}} Uhr',
  rota_from_tomorrow: 'eine Bereitschaft antwortet morgen ab {{time}} Uhr',
  rota_from_day: 'eine Bereitschaft antwortet {{day}} ab {{time}} Uhr',
  on_call_anyone: 'Die Bereitschaft antwortet allen.',
  on_call_residents: 'Die Bereitschaft antwortet den Menschen, die dort wohnen.',
  on_call_followed: 'Die Bereitschaft antwortet den Menschen, die dort schon begleitet werden.',
  on_call_unsaid: 'Für wen die Bereitschaft ist, ist nicht angegeben, bitte nachfragen.',
  on_call_no_number: 'Die Nummer der Bereitschaft ist nicht angegeben, bitte nachfragen.',
  rota_unconfirmed:
    'Diese Bereitschaftszeiten stammen aus einem Dokument. Die Anlaufstelle muss sie noch bestätigen.',
  own_number: 'Die Nummer der Anlaufstelle, für später: {{phone}}',
  meanwhile: 'In der Zwischenzeit: {{name}}.',
  others: 'Für alle anderen: {{name}}.',
  no_answer: 'Wenn niemand antwortet: {{name}}.',
  someone: 'Sie können anrufen: {{name}}.',
  other_number: 'eine andere Nummer',
  night: 'Tag und Nacht, wenn Sie an Suizid denken: {{name}}.',
  line_from: 'Später, ab {{time}} Uhr: {{name}}.',
  line_from_tomorrow: 'Morgen, ab {{time}} Uhr: {{name}}.',
  line_from_day: 'Später, {{day}} ab {{time}} Uhr: {{name}}.',
  always: 'Tag und Nacht.',
  daily: 'Jeden Tag, {{from}} bis {{to}} Uhr.',
  holidays_listed: 'Berücksichtigte Feiertage: die, welche die Anlaufstelle angegeben hat.',
  session_next: 'Nächster Termin: {{day}}, {{from}} bis {{to}} Uhr.',
  session_next_of: '{{what}}: {{day}}, {{from}} bis {{to}} Uhr.',
};
export default strings;
