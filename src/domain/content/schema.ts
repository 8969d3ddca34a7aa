import * as v from 'valibot';
import type { PathStep, Result } from '../issue.js';
import { SETTINGS, type SettingId } from '../directory/facility.js';
import { takeBlocks } from './blocks.js';
import * as field from './fields.js';
import { Findings, isRecord, shown } from './fields.js';
import type { Kind, LocalePack, Setting, Synonym } from './model.js';
import type { Helpline, Situation } from '../helplines/model.js';

export { parseDirectoryManifest, parseGroupFile, parseIndexFile } from './directory-schema.js';
export { parseCellsFile, parseTermBlock, parseTermsFile, parseVocabularyFile } from './cells-schema.js';
export { parseManifest } from './manifest-schema.js';
export { parseGazetteer, parseSmallTowns } from './gazetteer-schema.js';
export { parseOutlines } from './outlines-schema.js';

/** What a helpline answers for, in the order of urgency. */
export const SITUATIONS = [
  'emergency',
  'overdose',
  'suicide',
  'violence',
  'child-in-danger',
  'deaf',
  'shelter',
  'drugs',
  'alcohol',
  'gambling',
  'listening',
] as const satisfies readonly Situation[];

const kind = field.object({
  setting: v.picklist(SETTINGS),
  label: field.text,
  abbreviation: v.exactOptional(field.text),
  summary: field.text,
  lang: v.exactOptional(field.locale),
});
const setting = field.object({
  label: field.text,
  meaning: field.text,
  lang: v.exactOptional(field.locale),
});
const label = field.object({ name: field.text, about: v.exactOptional(field.text) });

/** What the texts of a locale consist of, for who writes down the shape of their files. */
export const TEXT_PARTS = { kind, setting, label };

/** Checks one locale of a feed, entry by entry. */
export function parseLocalePack(value: unknown): Result<LocalePack> {
  const found = new Findings();
  if (!isRecord(value)) {
    found.add('type', [], { value: shown(value), expected: 'object' });
    return found.result<LocalePack>(undefined);
  }
  const locale = found.take(field.locale, value['locale'], ['locale']);
  if (locale === undefined) return found.result<LocalePack>(undefined);
  const texts = (entry: unknown, path: readonly PathStep[]): string[] =>
    found.list(entry, path, (each, at) => found.take(field.text, each, at));
  const kinds = found.record(value['kinds'], ['kinds'], field.id, (entry, at): Kind | undefined => {
    const taken = found.take(kind, entry, at);
    return (
      taken && {
        ...taken,
        body: takeBlocks(found, taken['body'], [...at, 'body']),
        ask: texts(taken['ask'], [...at, 'ask']),
      }
    );
  });
  const settings: Partial<Record<SettingId, Setting>> = found.record(
    value['settings'],
    ['settings'],
    v.picklist(SETTINGS),
    (entry, at) => {
      const taken = found.take(setting, entry, at);
      return taken && { ...taken, ask: texts(taken['ask'], [...at, 'ask']) };
    },
  );
  const synonyms = found.list(value['synonyms'], ['synonyms'], (entry, at): Synonym | undefined => {
    if (!isRecord(entry)) {
      found.add('type', at, { value: shown(entry), expected: 'object' });
      return undefined;
    }
    const asks = entry['asks'] === undefined ? [] : texts(entry['asks'], [...at, 'asks']);
    const situations = found.list(entry['situations'] ?? [], [...at, 'situations'], (each, own) =>
      found.take(v.picklist(SITUATIONS), each, own),
    );
    const needsKinds = asks.length + situations.length === 0;
    return {
      words: texts(entry['words'], [...at, 'words']),
      kinds: entry['kinds'] === undefined && !needsKinds ? [] : texts(entry['kinds'], [...at, 'kinds']),
      ...(asks.length > 0 && { asks }),
      ...(situations.length > 0 && { situations }),
    };
  });
  return found.result<LocalePack>({
    ...value,
    locale,
    kinds,
    settings,
    synonyms,
    terms: found.record(value['terms'], ['terms'], field.text, (entry, at) =>
      found.take(field.text, entry, at),
    ),
    ...(value['languages'] !== undefined && {
      languages: found.record(value['languages'], ['languages'], field.locale, (entry, at) =>
        found.take(field.text, entry, at),
      ),
    }),
    helplines: found.record(value['helplines'], ['helplines'], field.id, (entry, at) =>
      found.take(label, entry, at),
    ),
  });
}

/** A number to call, without the situations that it answers for. */
export const helpline = field.object({
  id: field.id,
  country: field.country,
  region: v.exactOptional(field.textLike(/^[A-Z]{2}-[A-Z\d]{1,3}$/, 'region')),
  phone: v.exactOptional(field.phone),
  phone_dialled: v.exactOptional(field.dialled),
  sms: v.exactOptional(field.phone),
  sms_dialled: v.exactOptional(field.dialled),
  hours: v.exactOptional(field.text),
  free: v.exactOptional(v.boolean()),
  source: field.text,
  checked_on: v.exactOptional(field.day),
  checked_by: v.exactOptional(field.text),
});

/**
 * Checks the numbers to call. A line that does not fit is dropped; a situation that is not known (a newer feed
 * may have one) is left out, and a line without any goes.
 */
export function parseHelplines(value: unknown): Result<readonly Helpline[]> {
  const found = new Findings();
  if (!Array.isArray(value)) {
    found.add('type', [], { value: shown(value), expected: 'list' });
    return found.result<readonly Helpline[]>(undefined);
  }
  return found.result<readonly Helpline[]>(
    found.list(value, [], (entry, at) => {
      const taken = found.take(helpline, entry, at);
      if (!taken) return undefined;
      const situations = found.list(taken['situations'], [...at, 'situations'], (each, where) =>
        found.take(v.picklist(SITUATIONS), each, where),
      );
      if (situations.length === 0) {
        found.add('missing', [...at, 'situations']);
        return undefined;
      }
      return { ...taken, situations };
    }),
  );
}
