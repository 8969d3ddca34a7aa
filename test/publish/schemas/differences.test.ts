/** What `check` refuses, the schemas refuse; what the schemas refuse, `check` tells. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { parse, stringify } from 'yaml';
import { isRecord } from '../../../src/domain/content/fields.js';
import { readAndCheck } from '../../../src/publish/pipeline.js';
import { shapeOf } from '../../../src/publish/read/shapes/file-shapes.js';
import { fileSchemaOf } from '../../../src/publish/schemas/json-schema.js';
import { sampled } from '../../helpers/sweep.js';
import { ACTION } from '../actions.js';
import { NOW, SOUND, workplace } from '../folder.js';
import { GUIDANCE, MODELS } from '../guidance.js';
import { LANDSCAPE } from '../landscape.js';
import { PATHWAY } from '../pathways.js';

const place = workplace();
after(() => place.remove());

const FILES = { ...SOUND, ...ACTION, ...GUIDANCE, ...MODELS, ...LANDSCAPE, ...PATHWAY };
const dir = place.content(FILES);

type Path = readonly (string | number)[];

/** Every value below a value, by its path. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  const inner = Array.isArray(value)
    ? value.flatMap((each: unknown, at) => pathsOf(each, [...path, at]))
    : isRecord(value)
      ? Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))
      : [];
  return [path, ...inner];
}

/** The value with another in a place of it; without that place where the other is undefined. */
function changed(value: unknown, [step, ...rest]: Path, other: unknown): unknown {
  if (step === undefined) return other;
  if (Array.isArray(value))
    return value.flatMap((each: unknown, at) => {
      const one = at === step ? changed(each, rest, other) : each;
      return one === undefined ? [] : [one];
    });
  return Object.fromEntries(
    Object.entries(value as object)
      .map(
        ([key, each]) =>
          [key, key === String(step) ? changed(each, rest, other) : (each as unknown)] as const,
      )
      .filter(([, each]) => each !== undefined),
  );
}

const WRONG: readonly unknown[] = [
  undefined,
  7,
  -1,
  true,
  '',
  'Two words!',
  [],
  ['Two words!'],
  {},
  { wrong: 1 },
];

/** Codes of what a schema can say. */
const SAYABLE =
  /^(?:type|missing|choice|id|day|date|country|currency|empty|web-address|figure|count|locale|unknown-condition|unknown-category|steps-too-many)$/;

/** Words by id: which ids there are stands in another file. */
const BY_ID = /^fr\/(?:actions|questionnaires|pathways)\//;

/** The faults of the folder, as texts. */
function faultsOf(): { readonly all: Set<string>; readonly refused: Set<string> } {
  const faults = readAndCheck(dir, NOW).faults.map((each) => ({ each, text: JSON.stringify(each) }));
  const errors = faults.filter(
    ({ each: { issue } }) => issue.severity === 'error' && SAYABLE.test(issue.code),
  );
  return {
    all: new Set(faults.map(({ text }) => text)),
    refused: new Set(
      errors.map(({ each: { file, issue } }) => `${file} ${issue.code} ${JSON.stringify(issue.args)}`),
    ),
  };
}

const sound = faultsOf();
const paths = Object.keys(FILES).filter((path) => path.endsWith('.yaml'));

describe('a wrong value', () => {
  for (const path of paths) {
    const shape = shapeOf(path)?.shape ?? assert.fail(path);
    const validate = new Ajv({ strict: false }).compile(fileSchemaOf(shape));
    const value: unknown = parse(FILES[path] ?? '');
    const tries = pathsOf(value).flatMap((at) => WRONG.map((other) => ({ at, other })));

    it(`is refused by both, or by neither: ${path}`, () => {
      const differ: string[] = [];
      for (const { at, other } of sampled(tries, 19)) {
        const wrong = changed(value, at, other) ?? null;
        writeFileSync(join(dir, path), stringify(wrong));
        const told = faultsOf();
        const takes = validate(wrong);
        const what = `${at.join('.')} = ${JSON.stringify(other) ?? 'nothing'}`;
        const more = [...told.refused].filter(
          (each) => each.startsWith(`${path} `) && !sound.refused.has(each),
        );
        const isById = BY_ID.test(path) && more.every((each) => each.includes(' missing '));
        if (takes && more.length > 0 && !isById) differ.push(`${what}: check refuses ${more.join(', ')}`);
        if (!takes && [...told.all].every((each) => sound.all.has(each))) {
          const [error] = validate.errors ?? [];
          differ.push(`${what}: the schema refuses ${error?.instancePath ?? ''} ${error?.message ?? ''}`);
        }
      }
      writeFileSync(join(dir, path), FILES[path] ?? '');
      assert.deepEqual(differ, []);
    });
  }
});
