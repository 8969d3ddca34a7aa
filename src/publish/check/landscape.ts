import { type Landscape, LANDSCAPE_FACTS } from '../../domain/landscape/model.js';
import { RESIDENTIAL, type SettingId } from '../../domain/directory/facility.js';
import type { PathStep } from '../../domain/issue.js';
import { Faults, START, type Fault } from '../faults/fault.js';
import { nearestName } from '../faults/nearest-name.js';
import { LANDSCAPE_FILE, type LandscapeFacts } from '../read/guides/landscape.js';
import { listed } from '../faults/listed.js';
import type { LocaleSource } from '../read/locale-folder.js';

/** Settings where one stays: what is not said of their kinds would be missed. */
const STAYS: readonly SettingId[] = [...RESIDENTIAL, 'health-beds', 'social-housing'];

/**
 * Kinds, links and references that do not exist, kinds of which the publisher says nothing in its own language, and
 * what still waits for a person.
 *
 * @param own the publisher's own locale
 */
export function checkLandscape(
  facts: LandscapeFacts | undefined,
  own: LocaleSource | undefined,
  kinds: Readonly<Record<string, SettingId>>,
): readonly Fault[] {
  const faults = new Faults();
  const { landscape, documents = [] } = facts?.parts ?? {};
  if (!facts || !landscape) return [];
  const tell = (code: string, path: readonly PathStep[], args: Readonly<Record<string, string>>): void =>
    faults.add(LANDSCAPE_FILE, facts.place(['landscape', 'kinds', ...path]), code, args);
  const unknown = (code: string, value: string, names: readonly string[], path: PathStep[]): void => {
    if (names.includes(value)) return;
    const near = nearestName(value, names);
    tell(code, path, near === undefined ? { value } : { value, nearest: near });
  };
  const ids = Object.keys(kinds);
  const references = landscape.references.map(({ id }) => id);
  for (const { id, links, legal, counterparts } of landscape.kinds) {
    unknown('unknown-kind', id, ids, [id]);
    links.forEach((link, at) => {
      if (link === id) tell('linked-to-itself', [id, 'links', at], { value: link });
      else unknown('unknown-kind', link, ids, [id, 'links', at]);
    });
    legal.forEach((each, at) => unknown('unknown-reference', each, references, [id, 'legal', at]));
    counterparts.forEach((each, rank) => {
      each.kinds.forEach((kind, at) =>
        unknown('unknown-kind', kind, ids, [id, 'counterparts', rank, 'kinds', at]),
      );
    });
    if (own?.guides.landscape && STAYS.includes(kinds[id] ?? 'other')) checkWords(id, own, facts, faults);
  }
  const open = unconfirmed(landscape);
  open.push(...documents.filter((each) => each.to_check).map(({ id }) => id));
  if (open.length > 0) faults.add(LANDSCAPE_FILE, START, 'landscape-unconfirmed', listed(open), 'warning');
  return faults.list;
}

/** In the publisher's own language each kind where one stays has words, and what they leave out is told. */
function checkWords(id: string, own: LocaleSource, facts: LandscapeFacts, faults: Faults): void {
  const { locale, landscape } = own.pack;
  if (!own.guides.landscape?.includes(id)) {
    const place = facts.place(['landscape', 'kinds', id]);
    faults.add(LANDSCAPE_FILE, place, 'landscape-kind-without-words', { value: id, locale });
    return;
  }
  const at = landscape?.kinds.findIndex((kind) => kind.id === id) ?? -1;
  const lacking = LANDSCAPE_FACTS.filter((fact) => landscape?.kinds[at]?.[fact] === undefined);
  if (lacking.length === 0) return;
  const path = ['landscape', 'kinds', at, 'short'];
  const args = { value: id, facts: lacking.join(', ') };
  faults.add(own.fileOf(path), own.locate(path), 'landscape-facts-lacking', args, 'info');
}

/** What a person has to confirm, as `kind.fact`, `kind.country` or the id of a reference. */
function unconfirmed({ kinds, references }: Landscape): string[] {
  return [
    ...kinds.flatMap(({ id, to_check: open, counterparts }) => [
      ...open.map((what) => `${id}.${what}`),
      ...counterparts.filter((each) => each.to_check).map(({ country }) => `${id}.${country}`),
    ]),
    ...references.filter((each) => each.to_check).map(({ id }) => id),
  ];
}
