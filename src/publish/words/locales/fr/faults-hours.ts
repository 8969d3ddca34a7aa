export default {
  'holidays-unknown-code':
    '« {{code}} » n’est pas un calendrier de jours fériés. Utilisez FR, FR-57, FR-67, FR-68 ou BE, good-friday, ou un jour comme 2026-12-26.',
  'holidays-good-friday': 'good-friday ne va qu’avec FR-57, FR-67 ou FR-68.',
  'hours-unsayable':
    'Les horaires « {{text}} » disent plus que la semaine ordinaire que les pages savent montrer : ils sont laissés de côté. {{elsewhere}} Gardez ici ce qui vaut chaque semaine, comme Mo-Fr 09:00-17:00.',
  'hours-outside-subset':
    'Les horaires « {{text}} » ne peuvent pas être lus à partir du signe {{sign}} : ils sont laissés de côté. Écrivez-les comme les opening_hours d’OSM, par exemple Mo-Fr 09:00-17:00. {{otherwise}}',
  'hours-rewritten':
    'Les horaires « {{text}} » sont publiés sous la forme « {{to}} ». Vérifiez que le sens est le même.',
  'hours-night-gap':
    'Les horaires « {{text}} » ferment à minuit à la fin de {{day}} : {{next}}, 00:00-{{until}} est fermé, alors que d’autres nuits durent jusqu’au matin. Si c’est ouvert, écrivez aussi les matins, comme Mo-Fr 00:00-08:00,18:00-24:00; Sa,Su,PH 00:00-24:00.',
  'rota-gaps':
    'Ni « {{value}} » ni son astreinte ne répondent à ces heures : {{gaps}}. Vérifiez que c’est voulu.',
  'rota-without-number':
    'L’astreinte de « {{value}} » n’a pas de numéro (on_call_phone) : elle est mentionnée, mais ne compte jamais comme joignable.',
  'rota-for-whom':
    'Il n’est pas dit à qui s’adresse l’astreinte de « {{value}} ». Remplissez on_call_for avec residents, followed ou anyone.',
  'rota-unconfirmed':
    'L’astreinte de « {{value}} » est comprise comme {{reading}}, et personne ne l’a confirmé (verified_on). Demandez au lieu, surtout pour le lundi matin et le samedi.',
  'sessions-unread':
    'Les permanences « {{text}} » ne peuvent pas être lues à partir du signe {{sign}} : elles sont montrées telles quelles. Écrivez Th[1] 14:00-16:00 "mots" pour le premier jeudi du mois.',
  'holidays-no-calendar':
    'Aucun jour férié n’est nommé. Commencez par FR, FR-57, FR-67, FR-68 ou BE, ou écrivez les jours, comme 2026-12-25.',
  'holidays-days-only':
    'Les jours fériés ne sont connus que pour {{years}}. Ajoutez ceux de l’année suivante avant qu’elle commence.',
};
