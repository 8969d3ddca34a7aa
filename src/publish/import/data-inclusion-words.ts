/** Words of the schemas of data·inclusion, version 1, and those of this format that mean the same. */

export const ADDICTIONS = 'sante--addictions';
export const HOUSING = 'logement-hebergement--rechercher-une-solution-dhebergement-temporaire';

/** Networks that are a kind of the vocabulary. */
export const NETWORKS: Readonly<Record<string, string>> = {
  caarud: 'caarud',
  chrs: 'chrs',
  chu: 'chu',
  csapa: 'csapa',
};

/** Whom a place is for, as the directory says it, and as data·inclusion does. */
export const PUBLICS: Readonly<Record<string, string>> = {
  anyone: 'tous-publics',
  families: 'familles',
  women: 'femmes',
  young: 'jeunes',
};
