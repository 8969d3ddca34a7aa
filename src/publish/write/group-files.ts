import { brotliCompressSync, constants } from 'node:zlib';
import { SETTINGS } from '../../domain/directory/facility.js';
import type { GroupFile, GroupRef } from '../../domain/directory/files.js';
import { countsOf } from '../../domain/directory/group-counts.js';
import { buildIndex } from '../../domain/directory/index-build.js';
import { encodeTable } from '../../domain/directory/table-build.js';
import type { Content } from '../content.js';
import { writeCut, type AddFile } from './cut-group.js';

/** Bytes of a group that a page fetches whole at most: 100 KB. */
const MOST_BYTES = 100 * 1024;
/** Of Brotli: what servers do on the fly. The highest saves an eighth, and takes a minute for a register. */
const QUALITY = 5;
/** Whether a group is more than a page should fetch whole. */
function isLarge(file: GroupFile): boolean {
  const text = JSON.stringify(file);
  if (text.length <= MOST_BYTES) return false;
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
  return brotliCompressSync(text, { params }).length > MOST_BYTES;
}

/** Writes the facilities of each setting that has any, and what the manifest says of them. */
export function groupFiles({ facilities, kinds }: Content, add: AddFile): GroupRef[] {
  return SETTINGS.flatMap((setting) => {
    const members = facilities.filter((each) => kinds[each.kind] === setting);
    if (members.length === 0) return [];
    const counts = countsOf(members);
    const file: GroupFile = { setting, table: encodeTable(members) };
    const ref: GroupRef = isLarge(file)
      ? { setting, ...writeCut(setting, members, add), ...counts }
      : { setting, ...add(setting, file), ...counts, index: add(`${setting}-index`, buildIndex(members)) };
    return [ref];
  });
}
