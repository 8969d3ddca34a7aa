import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { LocalePack } from '../../../src/domain/content/model.js';
import { SETTINGS, type Facility, type SettingId } from '../../../src/domain/directory/facility.js';
import { buildIndex } from '../../../src/domain/directory/index-build.js';
import { encodeTable } from '../../../src/domain/directory/table-build.js';
import type { Content } from '../../../src/publish/content.js';
import { Faults } from '../../../src/publish/faults/fault.js';
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

/** A register in the layout of FINESS, plain or gzipped, as a publisher's content; without a file, a synthetic one. */
export function openContent(file: string | undefined): Content {
  const found = file !== undefined && existsSync(file);
  if (file !== undefined && !found) console.log(`${file}: not found, a synthetic register takes its place`);
  const bytes = found ? readFileSync(file) : undefined;
  const text = bytes ? (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8') : syntheticRegister();
  return contentOf(text, file ?? 'synthetic');
}

/** A table in the layout of FINESS as a publisher's content. */
export function contentOf(text: string, file: string): Content {
  const faults = new Faults();
  const { content } = readAndCheck(PACK, 0);
  const register = readFiness(readCsv(text, file, faults), file, faults, true);
  const base = content?.packs[0];
  if (!content || !base || !register) throw new Error(faults.list.map(({ issue }) => issue.code).join('\n'));
  const kinds: Record<string, SettingId> = { ...content.kinds };
  const labelled = { ...base.kinds };
  for (const { kind, label } of register.categories) {
    kinds[kind] = 'other';
    labelled[kind] = { setting: 'other', label, summary: '', body: [], ask: [] };
  }
  const pack: LocalePack = { ...base, kinds: labelled };
  return {
    ...content,
    packs: [pack],
    kinds,
    facilities: register.facilities,
    source: { ...content.source, gazetteer: false },
  };
}

/** Reads a register for the search, all of it in memory. */
export function openRegister(file: string | undefined): Register {
  const { facilities, kinds, packs } = openContent(file);
  const members = SETTINGS.map((setting) => facilities.filter(({ kind }) => kinds[kind] === setting));
  return {
    name: file !== undefined && existsSync(file) ? 'FINESS' : 'synthetic',
    facilities: members.flat(),
    kinds,
    pack: packs[0] as LocalePack,
    groups: members.flatMap((own, at) => {
      const group = { setting: SETTINGS[at], table: encodeTable(own), index: buildIndex(own) };
      return own.length > 0 ? [JSON.stringify(group)] : [];
    }),
  };
}
