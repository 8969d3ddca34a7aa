export default {
  'holidays-unknown-code':
    '"{{code}}" is no holiday calendar. Use FR, FR-57, FR-67, FR-68 or BE, good-friday, or a day such as 2026-12-26.',
  'holidays-good-friday': 'good-friday goes with FR-57, FR-67 or FR-68 only.',
  'hours-unsayable':
    'The hours "{{text}}" say more than the ordinary week that pages can show, and are left out. {{elsewhere}} Keep here what holds every week, such as Mo-Fr 09:00-17:00.',
  'hours-outside-subset':
    'The hours "{{text}}" cannot be read from sign {{sign}} on, and are left out. Write them as OSM opening_hours, such as Mo-Fr 09:00-17:00. {{otherwise}}',
  'hours-rewritten': 'The hours "{{text}}" are published as "{{to}}". Check that it means the same.',
  'hours-night-gap':
    'The hours "{{text}}" close at midnight at the end of {{day}}: on {{next}}, 00:00-{{until}} is closed, although other nights last until morning. If it is open, write the mornings out, such as Mo-Fr 00:00-08:00,18:00-24:00; Sa,Su,PH 00:00-24:00.',
  'rota-gaps': 'Neither "{{value}}" nor its rota answers at these hours: {{gaps}}. Check that it is meant.',
  'rota-without-number':
    'The rota of "{{value}}" has no number (on_call_phone): it is told, and never counts as on call.',
  'rota-for-whom':
    'For whom the rota of "{{value}}" is, is not said. Fill on_call_for with residents, followed or anyone.',
  'rota-unconfirmed':
    'The rota of "{{value}}" is read as {{reading}}, and nobody has confirmed it (verified_on). Ask the place, Monday morning and Saturday above all.',
  'sessions-unread':
    'The sessions "{{text}}" cannot be read from sign {{sign}} on, and are shown as they are. Write Th[1] 14:00-16:00 "words" for the first Thursday of the month.',
  'holidays-no-calendar':
    'No holiday is named. Start with FR, FR-57, FR-67, FR-68 or BE, or write the days, such as 2026-12-25.',
  'holidays-days-only':
    'Holidays are known for {{years}} only. Add the days of the next year before it begins.',
};
