/** Acronyms that a register in capitals holds and that must stay in capitals. Those without a vowel need no entry. */
export const ACRONYMS: ReadonlySet<string> = new Set(
  (
    'AAPE ABEJ ABSEAH ACAP ACODEGE ACT ADAPEI ADAPT ADDSEA ADEF ADMR ADNA ADOMA ADSEA AED AEMO AERS AFG AFPAM AGE AHSSEA AIDES ' +
    'AJH ALEFPA ALEOS ALGEEI ALTAU ALURAD AMAD AMICAL ANPAA ANRAS APAJH APEI APF APLEAT APREMIS APSA ARS ARSEAA ' +
    'ARSL ARTUR ASEI ASEA ATIR AURA AVVEJ BAPU CAARUD CADA CAF CAJ CAMSP CAST CATTP CAUT CCAA CCAS CEID CEIID CHI CHIC CHU ' +
    'CHUV CIAS CIDFF CIRDD CLIC CMSEA COS CPA CPAM CPEF CPMI CSAPA CSST CUMP DITEP EAID EAJE EAM EANM EFS EHESP EHPA EHPAD ' +
    'EPA EPDA EPDAMS EPISSOS EPS EPSAN EPSM EPSMD ESAT ESMS EURL FAE FAM FO FOH FOL GEIST GEM GIE GIHP GRETA HAD HAS HIA HUS ' +
    'IDE IDF IEM IES IFAS IFSI IME IMP IMPRO INSERM IRFSS IRM IRSA IRTS ITEP LADAPT LAM LBM LHSS MAH MAHO MARPA MAS MDA MECS MGEN ' +
    'MSA MSP OHS OPPELIA ORS PASS PEP PEPA PIJ PIMMS PMI POSSA RAM RPA SAAD SAD SADVA SAE SAFEP SAI SAMIE SAMSAH SAMU SARL SATO SAUVEGARDE ' +
    'SAVA SAVS SEAT SEARS SELARL SELAS SELASU SELCA SEPSAD SESSAD SESVAD SIAO SISA SIVADE SIVOM SIOE SMAD SMUR SOS SPASAD SSEFIS SSIAD SSR SUAL TISF UAPED UDAF UDAPEI UDAUS ' +
    'CAES CAO HUAS HUDA ALT ANEF SOLIHA PRAHDA AAVA CIEJ MAPA UEM UEMO UGECAM UHR UNAFAM UPI URPEP URSA USA USLD USIP USP UTEP UMD ZA ZAC ZI ZUP'
  )
    .split(' ')
    .filter(
      (word) =>
        !['AGE', 'AIDES', 'AURA', 'CAST', 'OPPELIA', 'SAUVEGARDE', 'ADAPT', 'AMICAL', 'ARTUR'].includes(word),
    ),
);

/** Words that stay small inside a name. */
export const SMALL: ReadonlySet<string> = new Set(
  'a au aux avec chez d dans de des du en et l la le les lès ou par pour sans sous sur un une'.split(' '),
);

/** Shortened or unaccented words, and how they are written in full. Keys are folded. */
export const WORDS: Readonly<Record<string, string>> = {
  accompagnement: 'Accompagnement',
  activite: 'Activité',
  age: 'Âge',
  agees: 'Âgées',
  ages: 'Âgés',
  allies: 'Alliés',
  andre: 'André',
  appart: 'Appartement',
  apparts: 'Appartements',
  armee: 'Armée',
  ass: 'Association',
  asso: 'Association',
  benevole: 'Bénévole',
  chateau: 'Château',
  chene: 'Chêne',
  chenes: 'Chênes',
  cite: 'Cité',
  college: 'Collège',
  communaute: 'Communauté',
  cte: 'Communauté',
  ctre: 'Centre',
  departemental: 'Départemental',
  departementale: 'Départementale',
  difficulte: 'Difficulté',
  difficultes: 'Difficultés',
  dr: 'Dr',
  ecluse: 'Écluse',
  ecole: 'École',
  ecoute: 'Écoute',
  edouard: 'Édouard',
  educatif: 'Éducatif',
  education: 'Éducation',
  educative: 'Éducative',
  eglise: 'Église',
  emile: 'Émile',
  equipe: 'Équipe',
  etang: 'Étang',
  etats: 'États',
  etienne: 'Étienne',
  etoile: 'Étoile',
  eugene: 'Eugène',
  evaluation: 'Évaluation',
  foret: 'Forêt',
  forets: 'Forêts',
  francais: 'Français',
  francaise: 'Française',
  frederic: 'Frédéric',
  general: 'Général',
  generaliste: 'Généraliste',
  genevieve: 'Geneviève',
  gerard: 'Gérard',
  geriatrie: 'Gériatrie',
  gerontologie: 'Gérontologie',
  hebergement: 'Hébergement',
  helene: 'Hélène',
  hopital: 'Hôpital',
  hotel: 'Hôtel',
  ile: 'Île',
  jaures: 'Jaurès',
  jerome: 'Jérôme',
  leon: 'Léon',
  liberte: 'Liberté',
  lycee: 'Lycée',
  marechal: 'Maréchal',
  mediation: 'Médiation',
  medical: 'Médical',
  medicale: 'Médicale',
  medicalise: 'Médicalisé',
  medicalisee: 'Médicalisée',
  medico: 'Médico',
  mgr: 'Mgr',
  mme: 'Mme',
  musee: 'Musée',
  pediatrie: 'Pédiatrie',
  pr: 'Pr',
  prevention: 'Prévention',
  raphael: 'Raphaël',
  readaptation: 'Réadaptation',
  reeducation: 'Rééducation',
  regional: 'Régional',
  regionale: 'Régionale',
  reinsertion: 'Réinsertion',
  rene: 'René',
  republique: 'République',
  resid: 'Résidence',
  residence: 'Résidence',
  residentiel: 'Résidentiel',
  residentielle: 'Résidentielle',
  sante: 'Santé',
  sce: 'Service',
  securite: 'Sécurité',
  societe: 'Société',
  solidarite: 'Solidarité',
  specialise: 'Spécialisé',
  specialisee: 'Spécialisée',
  st: 'Saint',
  ste: 'Sainte',
  theophile: 'Théophile',
  therapeutique: 'Thérapeutique',
  therapeutiques: 'Thérapeutiques',
  therese: 'Thérèse',
  unite: 'Unité',
  vallee: 'Vallée',
};

/** Words that stay small, but start a proper name after an acronym: CHRS La Halte. */
export const ARTICLES: ReadonlySet<string> = new Set(['l', 'la', 'le', 'les', 'un', 'une']);

/** Words after which a single A is a letter, not a preposition. */
export const LETTERED: ReadonlySet<string> = new Set(
  'bat batiment bloc entree escalier hepatite hall immeuble pavillon secteur site unite zone'.split(' '),
);

/** Kinds of street as the register shortens them. */
export const STREETS: Readonly<Record<string, string>> = {
  ALL: 'allée',
  AV: 'avenue',
  BD: 'boulevard',
  CHE: 'chemin',
  CRS: 'cours',
  FG: 'faubourg',
  IMP: 'impasse',
  LD: 'lieu-dit',
  PAS: 'passage',
  PL: 'place',
  PROM: 'promenade',
  QU: 'quai',
  QUA: 'quartier',
  R: 'rue',
  RES: 'résidence',
  RLE: 'ruelle',
  RPT: 'rond-point',
  RTE: 'route',
  SQ: 'square',
  VLA: 'villa',
};
