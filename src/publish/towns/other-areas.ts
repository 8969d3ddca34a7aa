/**
 * Parts of countries beside France that people name, and towns that have a name in more than one language. `code` is
 * that of GeoNames (ISO 3166-2 for Belgium and Switzerland); what is first is shown.
 * Sources, checked on 2026-12-01: ISO 3166-2:BE, :CH and :CA; bpost, ranges of postcodes by province; Postes Canada,
 * first letters of postal codes; Gouvernement du Québec, liste des régions administratives. The names of Belgian towns
 * in the other language are those of the country's own bilingual lists. For a person to check.
 */

/** A part of a country: its code, its names, how its postcodes begin. */
export type NamedArea = readonly [code: string, names: string, postcodes?: string];

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at)).join(' ');

export const BELGIAN_PROVINCES: readonly NamedArea[] = [
  ['BRU', 'Bruxelles-Capitale|Région de Bruxelles-Capitale|Brussel-Hoofdstad|Brussels Gewest', '10 11 12'],
  ['WBR', 'Brabant wallon|Waals-Brabant|Wallonisch-Brabant', '13 14'],
  ['VBR', 'Vlaams-Brabant|Brabant flamand|Flämisch-Brabant', `${range(15, 19)} ${range(30, 34)}`],
  ['VAN', 'province d’Anvers|Provincie Antwerpen|Antwerpen|Anvers', range(20, 29)],
  ['VLI', 'Limburg|Limbourg', range(35, 39)],
  ['WLG', 'province de Liège|Provincie Luik|Provinz Lüttich|Liège', range(40, 49)],
  ['WNA', 'province de Namur|Provincie Namen|Namur', range(50, 59)],
  ['WHT', 'Hainaut|Henegouwen|Hennegau', `${range(60, 65)} ${range(70, 79)}`],
  ['WLX', 'province de Luxembourg|Luxembourg belge|Luxemburg', range(66, 69)],
  ['VWV', 'West-Vlaanderen|Flandre occidentale|Westflandern', range(80, 89)],
  ['VOV', 'Oost-Vlaanderen|Flandre orientale|Ostflandern', range(90, 99)],
];

/** Belgian towns, as GeoNames writes them, and their other names. */
export const BELGIAN_TOWNS: Readonly<Record<string, string>> = {
  Brussels: 'Bruxelles|Brussel|Brüssel|Bxl',
  Antwerp: 'Antwerpen|Anvers',
  Gent: 'Gand|Ghent',
  Brugge: 'Bruges|Brügge',
  Liège: 'Luik|Lüttich',
  Namur: 'Namen',
  Mons: 'Bergen',
  Tournai: 'Doornik',
  Kortrijk: 'Courtrai',
  Mechelen: 'Malines',
  Leuven: 'Louvain|Löwen',
  Ieper: 'Ypres',
  Aalst: 'Alost',
  Nivelles: 'Nijvel',
  Wavre: 'Waver',
  Ronse: 'Renaix',
  Oudenaarde: 'Audenarde',
  Dendermonde: 'Termonde',
  Oostende: 'Ostende',
  Veurne: 'Furnes',
  Halle: 'Hal',
  Tienen: 'Tirlemont',
  Tongeren: 'Tongres',
  'Sint-Truiden': 'Saint-Trond',
  'Sint-Niklaas': 'Saint-Nicolas',
  Vilvoorde: 'Vilvorde',
  Lier: 'Lierre',
  Arlon: 'Aarlen|Arel',
  Bastogne: 'Bastenaken',
  Ath: 'Aat',
  Soignies: 'Zinnik',
  'Braine-l’Alleud': 'Eigenbrakel',
  'Braine-le-Comte': '’s-Gravenbrakel',
  Huy: 'Hoei',
  Waremme: 'Borgworm',
  Mouscron: 'Moeskroen',
  Comines: 'Komen',
  Lessines: 'Lessen',
  Enghien: 'Edingen',
  Jodoigne: 'Geldenaken',
  Roeselare: 'Roulers',
  Diksmuide: 'Dixmude',
  Geraardsbergen: 'Grammont',
  Ixelles: 'Elsene',
  'Saint-Gilles': 'Sint-Gillis',
  Schaerbeek: 'Schaarbeek',
  Uccle: 'Ukkel',
  Forest: 'Vorst',
  'Molenbeek-Saint-Jean': 'Sint-Jans-Molenbeek|Molenbeek',
  'Woluwe-Saint-Lambert': 'Sint-Lambrechts-Woluwe',
  'Woluwe-Saint-Pierre': 'Sint-Pieters-Woluwe',
  Auderghem: 'Oudergem',
  'Watermael-Boitsfort': 'Watermaal-Bosvoorde',
  'Berchem-Sainte-Agathe': 'Sint-Agatha-Berchem',
  'Saint-Josse-ten-Noode': 'Sint-Joost-ten-Node|Saint-Josse',
};

export const SWISS_CANTONS: readonly NamedArea[] = [
  ['AG', 'Argovie|Aargau'],
  ['AI', 'Appenzell Rhodes-Intérieures|Appenzell Innerrhoden'],
  ['AR', 'Appenzell Rhodes-Extérieures|Appenzell Ausserrhoden'],
  ['BE', 'canton de Berne|Berne|Bern'],
  ['BL', 'Bâle-Campagne|Basel-Landschaft'],
  ['BS', 'Bâle-Ville|Basel-Stadt'],
  ['FR', 'canton de Fribourg|Fribourg|Freiburg'],
  ['GE', 'canton de Genève|Genève|Genf'],
  ['GL', 'Glaris|Glarus'],
  ['GR', 'Grisons|Graubünden|Grigioni'],
  ['JU', 'canton du Jura|Jura'],
  ['LU', 'canton de Lucerne|Lucerne|Luzern'],
  ['NE', 'canton de Neuchâtel|Neuchâtel|Neuenburg'],
  ['NW', 'Nidwald|Nidwalden'],
  ['OW', 'Obwald|Obwalden'],
  ['SG', 'canton de Saint-Gall|Saint-Gall|St. Gallen'],
  ['SH', 'Schaffhouse|Schaffhausen'],
  ['SO', 'Soleure|Solothurn'],
  ['SZ', 'Schwytz|Schwyz'],
  ['TG', 'Thurgovie|Thurgau'],
  ['TI', 'Tessin|Ticino'],
  ['UR', 'Uri'],
  ['VD', 'Vaud|Waadt'],
  ['VS', 'Valais|Wallis'],
  ['ZG', 'Zoug|Zug'],
  ['ZH', 'canton de Zurich|Zurich|Zürich'],
];

/** Swiss towns, as GeoNames writes them, and their other names. */
export const SWISS_TOWNS: Readonly<Record<string, string>> = {
  Geneva: 'Genève|Genf',
  Bern: 'Berne',
  Basel: 'Bâle',
  Zürich: 'Zurich',
  Luzern: 'Lucerne',
  Fribourg: 'Freiburg',
  'Biel/Bienne': 'Bienne|Biel',
  Sion: 'Sitten',
  Sierre: 'Siders',
};

export const QUEBEC_REGIONS: readonly NamedArea[] = [
  ['01', 'Bas-Saint-Laurent'],
  ['02', 'Saguenay–Lac-Saint-Jean|Saguenay Lac-Saint-Jean'],
  ['03', 'Capitale-Nationale'],
  ['04', 'Mauricie'],
  ['05', 'Estrie'],
  ['06', 'région de Montréal'],
  ['07', 'Outaouais'],
  ['08', 'Abitibi-Témiscamingue'],
  ['09', 'Côte-Nord'],
  ['10', 'Nord-du-Québec'],
  ['11', 'Gaspésie–Îles-de-la-Madeleine|Gaspésie'],
  ['12', 'Chaudière-Appalaches'],
  ['13', 'région de Laval'],
  ['14', 'Lanaudière'],
  ['15', 'Laurentides'],
  ['16', 'Montérégie'],
  ['17', 'Centre-du-Québec'],
];

export const CANADIAN_PROVINCES: readonly NamedArea[] = [
  ['10', 'province de Québec|Québec|Quebec', 'G H J'],
  ['08', 'Ontario', 'K L M N P'],
  ['04', 'Nouveau-Brunswick|New Brunswick', 'E'],
  ['07', 'Nouvelle-Écosse|Nova Scotia', 'B'],
  ['09', 'Île-du-Prince-Édouard|Prince Edward Island', 'C'],
  ['05', 'Terre-Neuve-et-Labrador|Newfoundland and Labrador', 'A'],
  ['03', 'Manitoba', 'R'],
  ['11', 'Saskatchewan', 'S'],
  ['01', 'Alberta', 'T'],
  ['02', 'Colombie-Britannique|British Columbia', 'V'],
];
