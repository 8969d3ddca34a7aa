import { isRecord } from '../../domain/content/fields.js';
import type { Facility, FacilityField } from '../../domain/directory/facility.js';
import { START, type Faults } from '../faults/fault.js';
import { readKind, type KindWords } from '../read/words/kinds.js';
import type { FeedWords } from '../read/words/terms.js';
import { ADDICTIONS, NETWORKS, PUBLICS } from './data-inclusion-words.js';
import { ImportLog } from './import-log.js';
import { takeRows, type ImportedRow } from './imported-rows.js';

/** What an import of structures and services gives. */
export interface JsonImport {
  readonly facilities: readonly Facility[];
  readonly log: ImportLog;
}

type Entry = Readonly<Record<string, unknown>>;

/** The kind of a place that helps people with addictions, and of which no more is said. */
const GUESSED = 'ambulatory-support';

/**
 * Reads structures and services of data·inclusion, version 1: an object that has both lists, or the structures alone.
 * A structure is kept when one of its services is for addictions, or when its network is a kind of the vocabulary.
 *
 * @param all also the structures that are no care for addiction, where their kind is known
 */
export function readDataInclusion(
  value: unknown,
  file: string,
  feedWords: FeedWords,
  faults: Faults,
  all: boolean,
): JsonImport | undefined {
  const structures = listOf(isRecord(value) ? value['structures'] : value);
  if (!structures) {
    faults.add(file, START, 'data-inclusion');
    return undefined;
  }
  const services = (isRecord(value) ? listOf(value['services']) : undefined) ?? [];
  const byStructure = new Map<string, Entry[]>();
  for (const service of services) {
    const id = text(service, 'structure_id');
    byStructure.set(id, [...(byStructure.get(id) ?? []), service]);
  }
  const tails = counted(structures.map((each) => tail(text(each, 'id'))));
  const log = new ImportLog();
  const rows: ImportedRow[] = [];
  structures.forEach((structure, at) => {
    log.read += 1;
    const id = text(structure, 'id');
    const own = byStructure.get(id) ?? [];
    const cells = cellsOf(structure, own, feedWords.kinds, all);
    if (!cells) return log.drop({ line: at + 1, id }, 'category', text(structure, 'nom'));
    cells.set('id', tails(tail(id)) > 1 ? id : tail(id));
    tellUncarried(structure, own, log, { line: at + 1, id });
    rows.push({ line: at + 1, cells });
    return undefined;
  });
  return { facilities: takeRows(rows, feedWords, log), log };
}

function cellsOf(
  structure: Entry,
  services: readonly Entry[],
  kinds: KindWords,
  all: boolean,
): Map<FacilityField, string> | undefined {
  const care = services.filter((service) => words(service, 'thematiques').includes(ADDICTIONS));
  const network = words(structure, 'reseaux_porteurs').flatMap((each) => NETWORKS[each] ?? [])[0];
  const named = [...services.map((each) => text(each, 'nom')), text(structure, 'nom')];
  const called = named.flatMap((name) => readKind(name, kinds) ?? [])[0];
  const isGuess = (called ?? network) === undefined;
  const kind = called ?? network ?? (care.length > 0 ? GUESSED : undefined);
  if (kind === undefined || (care.length === 0 && called === undefined && network === undefined && !all))
    return undefined;
  const service = care[0] ?? services[0] ?? {};
  const first = (name: string): string => text(structure, name) || text(service, name);
  const publics = words(service, 'publics').flatMap(
    (each) => Object.entries(PUBLICS).find(([, theirs]) => theirs === each)?.[0] ?? [],
  );
  return new Map<FacilityField, string>([
    ['name', text(structure, 'nom')],
    ['kind', kind],
    ['kind_guessed', isGuess ? 'yes' : ''],
    ['summary', text(structure, 'description') || wordsOf(service)],
    ['street', [first('adresse'), first('complement_adresse')].filter(Boolean).join(', ')],
    ['postcode', first('code_postal')],
    ['city', first('commune')],
    ['country', 'FR'],
    ['lat', first('latitude')],
    ['lon', first('longitude')],
    ['phone', first('telephone')],
    ['email', first('courriel')],
    ['website', text(structure, 'site_web')],
    ['hours', text(service, 'horaires_accueil') || text(structure, 'horaires_accueil')],
    ['publics', publics.join(';')],
    ['on_entry', text(service, 'conditions_acces')],
    ['admission', text(service, 'mobilisation_precisions')],
    ['cost', text(service, 'frais_precisions') || (text(service, 'frais') === 'gratuit' ? 'free' : '')],
    ['source', `data·inclusion, ${text(structure, 'source')}`],
    ['source_date', text(structure, 'date_maj')],
  ]);
}

/** A description that only repeats the name says nothing of the place. */
function wordsOf(service: Entry): string {
  const description = text(service, 'description');
  return description === text(service, 'nom') ? '' : description;
}

const UNCARRIED = ['siret', 'code_insee', 'accessibilite_lieu', 'lien_source'] as const;

/** Tells what the directory has no column for. */
function tellUncarried(
  structure: Entry,
  services: readonly Entry[],
  log: ImportLog,
  at: { readonly line: number; readonly id: string },
): void {
  for (const name of UNCARRIED) if (text(structure, name) !== '') log.change(`not-carried ${name}`);
  if (services.length > 1) log.change('services-joined', { ...at, from: String(services.length) });
  for (const service of services)
    for (const each of words(service, 'publics'))
      if (!Object.values(PUBLICS).includes(each))
        log.change('value-unknown', { ...at, from: each, to: 'publics' });
}

function listOf(value: unknown): readonly Entry[] | undefined {
  return Array.isArray(value) ? value.filter(isRecord) : undefined;
}

function text(entry: Entry, name: string): string {
  const value = entry[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function words(entry: Entry, name: string): readonly string[] {
  const value = entry[name];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** The id that the producer gave: `dora--47` is the 47 of dora. */
function tail(id: string): string {
  return id.slice(id.indexOf('--') === -1 ? 0 : id.indexOf('--') + 2);
}

function counted(ids: readonly string[]): (id: string) => number {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return (id) => counts.get(id) ?? 0;
}
