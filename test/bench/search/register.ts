import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { LocalePack } from '../../../src/domain/content/model.js';
import { SETTINGS, type Facility, type SettingId } from '../../../src/domain/directory/facility.js';
import type { Content } from '../../../src/publish/content.js';
import { Faults } from '../../../src/publish/faults/fault.js';
import { feedFiles } from '../../../src/publish/write/feed-files.js';
import { readAndCheck } from '../../../src/publish/pipeline.js';
import { readFiness } from '../../../src/publish/import/finess.js';
import { readCsv } from '../../../src/publish/read/files/csv.js';
import { syntheticRegister } from './synthetic.js';

const PACK = fileURLToPath(new URL('../../../src/content/', import.meta.url));

/** A register as a page meets it. */
export interface Register {
  readonly name: string;
  /** In the order of the directory, so that a place in this list is the number of a facility. */
  readonly facilities: readonly Facility[];
  readonly kinds: Readonly<Record<string, SettingId>>;
  readonly pack: LocalePack;
  /** The served JSON of each group, its index in it. */
  readonly groups: readonly string[];
}

/** Reads a register in the layout of FINESS, plain or gzipped; without a file, a synthetic one. */
export function openRegister(file: string | undefined): Register {
  const found = file !== undefined && existsSync(file);
  if (file !== undefined && !found) console.log(`${file}: not found, a synthetic register takes its place`);
  const bytes = found ? readFileSync(file) : undefined;
  const text = bytes ? (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8') : syntheticRegister();
  const faults = new Faults();
  const { content } = readAndCheck(PACK, 0);
  const register = readFiness(readCsv(text, file ?? 'synthetic', faults), file ?? 'synthetic', faults, true);
  const base = content?.packs[0];
  if (!content || !base || !register) throw new Error(faults.list.map(({ issue }) => issue.code).join('\n'));
  const kinds: Record<string, SettingId> = { ...content.kinds };
  const labelled = { ...base.kinds };
  for (const { kind, label } of register.categories) {
    kinds[kind] = 'other';
    labelled[kind] = { setting: 'other', label, summary: '', body: [], ask: [] };
  }
  const pack: LocalePack = { ...base, kinds: labelled };
  const whole: Content = {
    ...content,
    packs: [pack],
    kinds,
    facilities: register.facilities,
    source: { ...content.source, gazetteer: false },
  };
  const { files } = feedFiles(whole);
  const textOf = new Map(files.map(({ role, text: json }) => [role, json]));
  const groups = SETTINGS.flatMap((setting) => {
    const json = textOf.get(setting);
    return json ? [`${json.trimEnd().slice(0, -1)},"index":${textOf.get(`${setting}-index`) ?? ''}}`] : [];
  });
  const order = new Map(register.facilities.map((facility) => [facility.id, facility]));
  const facilities = groups.flatMap((json) => idsOf(json).map((id) => order.get(id) as Facility));
  return { name: found ? 'FINESS' : 'synthetic', facilities, kinds, pack, groups };
}

function idsOf(json: string): readonly string[] {
  return (JSON.parse(json) as { table: { columns: { id: readonly string[] } } }).table.columns.id;
}
