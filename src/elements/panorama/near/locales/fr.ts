/** French is the reference: its keys are the keys of every locale. */
const strings = {
  ask: 'Combien près de chez moi ?',
  waiting: 'Position en cours',
  refused: 'Votre position n’est pas disponible. Vous pouvez chercher près d’une ville, dans la liste.',
  forget: 'Oublier ma position',
  place: '{{number}} à moins de {{distance}} de {{place}}.',
  place_none: 'Aucun à moins de {{distance}} de {{place}}.',
  point: '{{number}} à moins de {{distance}} du point que ce site a choisi.',
  point_none: 'Aucun à moins de {{distance}} du point que ce site a choisi.',
  you: '{{number}} à moins de {{distance}} de vous.',
  you_none: 'Aucun à moins de {{distance}} de vous.',
  unplaced_one: 'Et {{number}} dont on ne sait pas où il est exactement.',
  unplaced_many: 'Et {{number}} dont on ne sait pas où ils sont exactement.',
  unplaced_other: 'Et {{number}} dont on ne sait pas où ils sont exactement.',
  nowhere_one: 'On ne sait pas où il est exactement, c’est à demander.',
  nowhere_many: 'On ne sait pas où ils sont exactement, c’est à demander.',
  nowhere_other: 'On ne sait pas où ils sont exactement, c’est à demander.',
} as const;
export default strings;
