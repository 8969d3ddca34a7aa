/** Eight questions of the length of ours, for the questionnaire beside which ours is measured. */
export const QUESTIONS: readonly (readonly [title: string, ...choices: string[]])[] = [
  ['Qu’est-ce que vous voulez ?', 'Arrêter', 'Ne pas reprendre', 'Réduire', 'Prendre moins de risques'],
  ['Où dormez-vous ?', 'Chez moi', 'Hébergé', 'Nulle part', 'Je sors bientôt'],
  ['Qui est autour de vous ?', 'Des proches qui m’aident', 'Personne', 'Des personnes qui consomment'],
  ['Avez-vous déjà été aidé ?', 'Jamais', 'En consultation', 'Plusieurs fois', 'Pendant un séjour'],
  ['Aimeriez-vous vivre ailleurs ?', 'Avec d’autres', 'Dans un logement', 'Non', 'Je ne sais pas'],
  ['Combien de temps avez-vous ?', 'Plusieurs semaines', 'Plusieurs fois par semaine', 'Parfois'],
  ['Que prenez-vous ?', 'Alcool chaque jour', 'Médicaments', 'Opiacés', 'Cannabis', 'Tabac', 'Autre'],
  ['Comment va votre santé ?', 'Une maladie grave', 'Le moral pèse', 'Rien de cela'],
];
