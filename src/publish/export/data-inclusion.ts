import { isSite } from '../../domain/content/fields.js';
import type { Facility, SettingId } from '../../domain/directory/facility.js';
import type { Content } from '../content.js';
import { ADDICTIONS, HOUSING, NETWORKS, PUBLICS } from '../import/data-inclusion-words.js';
import { ExportLog, type Exported } from './exported.js';

const LONGEST_NAME = 150;
const LONGEST_TEXT = 10_000;

/** Fields that always find their place; the others depend on their value. */
const CARRIED = [
  'id',
  'name',
  'kind',
  'country',
  'street',
  'city',
  'lat',
  'lon',
  'phone',
  'email',
  'hours',
  'on_entry',
  'admission',
  'cost',
  'source_date',
] as const;

const LODGING: readonly SettingId[] = [
  'residential-collective',
  'residential-individual',
  'health-beds',
  'social-housing',
];

/**
 * Facilities of France as structures and services of data·inclusion, version 1: one structure and its one service for
 * each. The service bears the name of the kind.
 */
export function toDataInclusion({ source, packs, kinds, facilities }: Content): Exported {
  const log = new ExportLog();
  const structures: object[] = [];
  const services: object[] = [];
  for (const facility of facilities) {
    if (facility.country !== 'FR') {
      log.leaveOut('outside-france');
      continue;
    }
    const carried = new Set<string>(CARRIED);
    const when = (holds: boolean, field: keyof Facility): boolean => {
      if (holds) carried.add(field);
      return holds;
    };
    const { name, kind, summary, postcode, website, publics = [], source_date: dated } = facility;
    const label = packs[0]?.kinds[kind]?.label ?? kind;
    const setting = kinds[kind] ?? 'other';
    const id = `${source.id}--${facility.id}`;
    /* A day is asked for: a month or a year is not one. */
    const isDay = dated?.length === 10;
    if (!isDay) carried.delete('source_date');
    if (name.length > LONGEST_NAME || name.length < 3) carried.delete('name');
    const common = {
      source: source.id,
      id,
      adresse: facility.street ?? null,
      code_postal: when(/^\d{5}$/.test(postcode ?? ''), 'postcode') ? postcode : null,
      commune: facility.city ?? null,
      longitude: facility.lon ?? null,
      latitude: facility.lat ?? null,
      telephone: facility.phone ?? null,
      courriel: facility.email ?? null,
      horaires_accueil: facility.hours ?? null,
      date_maj: isDay ? dated : source.issued,
    };
    const hasWords = when(summary !== undefined && summary.length >= 5, 'summary');
    const network = Object.entries(NETWORKS).find(([, ours]) => ours === kind)?.[0];
    structures.push({
      ...common,
      nom: name.slice(0, LONGEST_NAME).padEnd(3, ' '),
      site_web: when(website !== undefined && isSite(website), 'website') ? website : null,
      description: hasWords ? summary?.slice(0, LONGEST_TEXT) : null,
      reseaux_porteurs: network === undefined ? null : [network],
    });
    const known = publics.filter((each) => Object.hasOwn(PUBLICS, each));
    when(publics.length > 0 && known.length === publics.length, 'publics');
    services.push({
      ...common,
      structure_id: id,
      nom: label,
      description: (hasWords ? summary : label)?.slice(0, LONGEST_TEXT).padEnd(5, '.'),
      type: 'accompagnement',
      thematiques: [
        ...(setting === 'social-housing' ? [] : [ADDICTIONS]),
        ...(LODGING.includes(setting) ? [HOUSING] : []),
      ],
      publics: known.length === 0 ? null : known.map((each) => PUBLICS[each]),
      frais: facility.cost === 'free' ? 'gratuit' : null,
      frais_precisions: facility.cost === 'free' ? null : (facility.cost ?? null),
      conditions_acces: facility.on_entry ?? null,
      mobilisation_precisions: facility.admission ?? null,
      modes_mobilisation: mobilised(facility),
    });
    log.lose(facility, carried);
    log.written += 1;
  }
  return { data: { structures, services }, log };
}

function mobilised({ phone, email }: Facility): readonly string[] | null {
  const ways = [
    ...(phone === undefined ? [] : ['telephoner']),
    ...(email === undefined ? [] : ['envoyer-un-courriel']),
  ];
  return ways.length === 0 ? null : ways;
}
