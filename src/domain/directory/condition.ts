/** How a facility says that it meets a condition, or does not. */
export interface Condition {
  /** How the words begin, folded, by which a facility says yes: the terms of the contract, and words of texts. */
  readonly says: string;
  /** How those terms of `publics` begin that say no, where nothing else is named there. */
  readonly against?: string;
}

/** What people ask of a place for themselves. Who does not say is never left out: it is asked. */
export const CONDITIONS = {
  women: { says: 'women woman femme mother mere vrouw', against: 'men homme mannen' },
  men: { says: 'men homme mannen', against: 'women pregnant femme mother mere vrouw' },
  pregnant: { says: 'pregnan enceinte grossesse zwanger', against: 'men homme' },
  'with-children': { says: 'mothers-with-children parents families famille enfant parent children kinder' },
  couples: { says: 'couple koppel' },
  relatives: { says: 'relatives proches entourage famille families naasten' },
  minors: { says: 'minor mineur adolescen young-people jeune minderjarig', against: 'adult' },
  'young-people': { says: 'young-people jeune adolescen jongere', against: '' },
  seniors: { says: 'seniors elderly senior age-d ouderen' },
  justice: {
    says: 'people-leaving-prison people-under-court justice sous-main detention prison sortant gevangen',
  },
  homeless: { says: 'homeless sans-abri sdf rue dakloos' },
  animals: { says: 'animal animaux chien dog hond huisdier' },
  free: { says: 'free gratuit gratis' },
  'no-papers': { says: 'undocumented sans-papier no-papers migrants exil aucun-papier zonder-papieren' },
  'no-cover': { says: 'no-health-cover sans-couverture sans-secu ame pass-hospital' },
  substitution: { says: 'opioid-substitution substitution methadone buprenorphine tso' },
  withdrawal: { says: 'withdrawal sevrage ontwenning detox' },
  wheelchair: { says: 'wheelchair fauteuil pmr accessible rolstoel' },
  deaf: { says: 'deaf sourd malentendant lsf sign-language doof' },
  'dual-diagnosis': { says: 'people-with-dual-diagnosis psychi double-diagnostic comorbid' },
  disability: { says: 'people-with-disability handicap disab' },
  lgbt: { says: 'lgbt trans gay lesbien queer' },
  direct: { says: 'direct sans-rendez-vous no-appointment own-request vous-meme' },
} as const satisfies Readonly<Record<string, Condition>>;

export type ConditionId = keyof typeof CONDITIONS;

export const CONDITION_IDS = Object.keys(CONDITIONS) as readonly ConditionId[];
