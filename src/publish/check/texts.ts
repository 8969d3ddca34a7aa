import type { LocalePack } from '../../domain/content/model.js';
import { CONDITION_IDS } from '../../domain/directory/condition.js';
import type { Facility, SettingId } from '../../domain/directory/facility.js';
import { Faults, START, type Fault } from '../faults/fault.js';
import { nearestName } from '../faults/nearest-name.js';
import { listed } from '../faults/listed.js';
import type { LocaleSource } from '../read/locale-folder.js';

/** A synonym of a kind that the feed does not have leads nowhere. */
export function checkSynonyms(
  source: LocaleSource,
  kinds: Readonly<Record<string, SettingId>>,
): readonly Fault[] {
  const faults = new Faults();
  source.pack.synonyms.forEach((synonym, index) => {
    synonym.kinds.forEach((kind, position) => {
      if (Object.hasOwn(kinds, kind)) return;
      const near = nearestName(kind, Object.keys(kinds));
      const path = ['synonyms', index, 'kinds', position];
      faults.add(source.fileOf(path), source.locate(path), 'unknown-kind', {
        value: kind,
        ...(near === undefined ? {} : { nearest: near }),
      });
    });
    synonym.asks?.forEach((asked, position) => {
      if (CONDITION_IDS.some((id) => id === asked)) return;
      const near = nearestName(asked, CONDITION_IDS);
      const path = ['synonyms', index, 'asks', position];
      faults.add(source.fileOf(path), source.locate(path), 'unknown-condition', {
        value: asked,
        ...(near === undefined ? {} : { nearest: near }),
      });
    });
  });
  return faults.list;
}

const CODED = ['publics', 'substances', 'treatments', 'services'] as const;

/** Tells which words of the directory have no label in a locale: they are shown as they are written. */
export function checkTerms(packs: readonly LocalePack[], facilities: readonly Facility[]): readonly Fault[] {
  const faults = new Faults();
  const used = new Set(facilities.flatMap((each) => CODED.flatMap((field) => each[field] ?? [])));
  for (const pack of packs) {
    const bare = [...used].filter((term) => !Object.hasOwn(pack.terms, term));
    if (bare.length > 0)
      faults.add(`${pack.locale}/terms.yaml`, START, 'term-without-label', listed(bare), 'info');
  }
  return faults.list;
}
