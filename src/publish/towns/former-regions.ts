/**
 * Regions of France that were joined on 1 January 2016 and that people go on naming, with their departments.
 * Source: loi n° 2015-29 du 16 janvier 2015, article 1; checked on 2026-12-01.
 */
export const FORMER_REGIONS: readonly { readonly name: string; readonly departments: readonly string[] }[] = [
  { name: 'Alsace', departments: ['67', '68'] },
  { name: 'Aquitaine', departments: ['24', '33', '40', '47', '64'] },
  { name: 'Auvergne', departments: ['03', '15', '43', '63'] },
  { name: 'Basse-Normandie', departments: ['14', '50', '61'] },
  { name: 'Bourgogne', departments: ['21', '58', '71', '89'] },
  { name: 'Champagne-Ardenne', departments: ['08', '10', '51', '52'] },
  { name: 'Franche-Comté', departments: ['25', '39', '70', '90'] },
  { name: 'Haute-Normandie', departments: ['27', '76'] },
  { name: 'Languedoc-Roussillon', departments: ['11', '30', '34', '48', '66'] },
  { name: 'Limousin', departments: ['19', '23', '87'] },
  { name: 'Lorraine', departments: ['54', '55', '57', '88'] },
  { name: 'Midi-Pyrénées', departments: ['09', '12', '31', '32', '46', '65', '81', '82'] },
  { name: 'Nord-Pas-de-Calais', departments: ['59', '62'] },
  { name: 'Picardie', departments: ['02', '60', '80'] },
  { name: 'Poitou-Charentes', departments: ['16', '17', '79', '86'] },
  { name: 'Rhône-Alpes', departments: ['01', '07', '26', '38', '42', '69', '73', '74'] },
];
