import { fileURLToPath } from 'node:url';
import type { Questionnaire } from '../../../src/domain/orientation/model.js';
import { readAndCheck } from '../../../src/publish/pipeline.js';

const CONTENT = fileURLToPath(new URL('../../../src/content/', import.meta.url));

/** The orientation of the built-in pack, read from its files as a publisher's would be. */
export function ORIENTATION(): Questionnaire {
  const [questionnaire] = readAndCheck(CONTENT, 0).content?.packs[0]?.questionnaires ?? [];
  if (!questionnaire) throw new Error('the built-in pack has no questionnaire');
  return questionnaire;
}
