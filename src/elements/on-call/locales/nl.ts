import type { StringsLike } from '../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  empty_title: 'Geen plek genoemd',
  empty_text: 'Hier staan geen uren en geen nummer.',
  unknown_title: 'Deze plek staat niet in de lijst',
  unknown_text:
    'Misschien is ze gesloten of heeft ze een andere naam. Aan de telefoon kan iemand met u zoeken.',
  open_now: 'Nu open',
  closed_now: 'Nu gesloten',
  rota_off: 'Nu niemand van wacht',
  then_open: 'daarna open {{until}}',
  then_on_call: 'daarna antwoordt iemand van wacht {{until}}',
  rota_from: 'iemand van wacht antwoordt vanaf {{time}}',
  rota_from_tomorrow: 'iemand van wacht antwoordt morgen vanaf {{time}}',
  rota_from_day: 'iemand van wacht antwoordt {{day}} vanaf {{time}}',
  on_call_anyone: 'De wacht antwoordt iedereen.',
  on_call_residents: 'De wacht antwoordt de mensen die er wonen.',
  on_call_followed: 'De wacht antwoordt de mensen die er al begeleid worden.',
  on_call_unsaid: 'Voor wie de wacht is, staat er niet bij: te vragen.',
  on_call_no_number: 'Het nummer van de wacht staat er niet bij: te vragen.',
  rota_unconfirmed: 'Deze wachturen komen uit een document. De plek moet ze nog bevestigen.',
  own_number: 'Het nummer van de plek, voor later: {{phone}}',
  meanwhile: 'Intussen: {{name}}.',
  others: 'Voor alle anderen: {{name}}.',
  no_answer: 'Als niemand antwoordt: {{name}}.',
  someone: 'U kunt bellen naar: {{name}}.',
  other_number: 'een ander nummer',
  night: 'Dag en nacht, als u aan zelfdoding denkt: {{name}}.',
  always: 'Dag en nacht.',
  daily: 'Elke dag, van {{from}} tot {{to}}.',
  holidays_listed: 'Feestdagen waarmee rekening is gehouden: die de plek heeft opgegeven.',
  session_next: 'Volgende afspraak: {{day}}, {{from}} tot {{to}}.',
  session_next_of: '{{what}}: {{day}}, {{from}} tot {{to}}.',
};
export default strings;
