import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import * as v from 'valibot';
import { parse } from 'yaml';
import { FILE_SHAPES, shapeOf } from '../../../src/publish/read/shapes/file-shapes.js';
import { fileSchemaOf } from '../../../src/publish/schemas/json-schema.js';
import { VALUES } from '../../../src/publish/schemas/values.js';
import { workplace } from '../folder.js';

const place = workplace();
after(() => place.remove());

const ajv = new Ajv({ strict: false });
const validators = new Map(FILE_SHAPES.map(({ name, shape }) => [name, ajv.compile(fileSchemaOf(shape))]));

/** What people write by hand in a file: all of it, or what stands between the two lines of `---`. */
function written(path: string, text: string): unknown {
  return parse(path.endsWith('.md') ? (text.split(/^---$/m)[1] ?? '') : text);
}

function validatorOf(path: string): ValidateFunction {
  const validate = validators.get(shapeOf(path)?.name ?? '');
  return validate ?? assert.fail(`${path} has no schema`);
}

/** Every file of a folder that has a shape, by path: what is Markdown in the folder itself is for people to read. */
function filesOf(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.yaml$|\/.*\.md$/.test(path))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as [string, string]);
}

describe('the schemas', () => {
  it('take every file of the built-in pack', () => {
    const files = filesOf(fileURLToPath(new URL('../../../src/content/', import.meta.url)));
    assert.ok(files.length > 150, String(files.length));
    for (const [path, text] of files) {
      const validate = validatorOf(path);
      assert.ok(validate(written(path, text)), `${path} ${JSON.stringify(validate.errors)}`);
    }
  });

  it('are of draft 7, which editors read', () => {
    for (const validate of validators.values()) assert.ok(ajv.validateSchema(validate.schema));
  });

  it('tell a misspelt key, a missing one and a value of another list', () => {
    const validate = validatorOf('helplines.yaml');
    const line = { id: 'fr-un', country: 'FR', situations: ['drugs'], phone: '112', source: 'essai' };
    assert.ok(validate([line]));
    for (const wrong of [
      { ...line, phnoe: '112' },
      { ...line, id: undefined },
      { ...line, country: 'France' },
      { ...line, situations: ['weather'] },
      { ...line, situations: [] },
      { ...line, free: 'yes' },
    ])
      assert.ok(!validate([JSON.parse(JSON.stringify(wrong))]), JSON.stringify(wrong));
  });

  it('take a key that was left empty, as the check does', () => {
    assert.ok(
      validatorOf('fr/kinds/ctr.md')({ label: 'Un', abbreviation: null, summary: 'on y vit', ask: null }),
    );
    assert.ok(!validatorOf('fr/kinds/ctr.md')({ label: null, summary: 'on y vit' }));
  });
});

describe('what a schema says of a value', () => {
  for (const [shape, schema] of VALUES) {
    const validate = ajv.compile(schema);
    const { type, pattern } = schema as { type: string; pattern?: string };
    const isTaken = (value: unknown): boolean => v.is(shape as v.GenericSchema, value);
    it(`never refuses what the check takes: ${pattern ?? type}`, () => {
      const made =
        pattern === undefined
          ? fc.oneof(fc.integer(), fc.double(), fc.string())
          : fc.oneof(
              fc.stringMatching(new RegExp(pattern)),
              fc.string(),
              fc.webUrl(),
              fc.emailAddress(),
              fc.constantFrom(
                'fr-x-simple',
                'zh-Hant-TW',
                'a@b.example',
                'https://é.example/?x=1#y',
                '2026',
                'EUR',
              ),
              fc
                .date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2100-01-01') })
                .map((day) => day.toISOString().slice(0, 10)),
            );
      let taken = 0;
      fc.assert(
        fc.property(made, (value) => {
          if (!isTaken(value)) return true;
          taken += 1;
          return validate(value);
        }),
        { numRuns: 500 },
      );
      assert.ok(taken > 0, 'the check takes some of what was tried');
    });
  }

  it('refuses what is of another type', () => {
    for (const schema of VALUES.values())
      for (const value of [true, {}, [], null]) assert.ok(!ajv.compile(schema)(value));
  });
});

describe('the example', () => {
  before(() => place.cli('init', '--all', place.at('example')));

  it('names in the first line of each file a schema that takes it', () => {
    const files = filesOf(place.at('example'));
    assert.ok(files.length > 3);
    for (const [path, text] of files) {
      const line = text.split('\n')[path.endsWith('.md') ? 1 : 0] ?? '';
      const [, named = ''] = /^# yaml-language-server: \$schema=(.+)$/.exec(line) ?? [];
      const schema = join(dirname(place.at(`example/${path}`)), named);
      assert.ok(named !== '' && existsSync(schema), `${path}: ${line}`);
      const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
      assert.ok(validate(written(path, text)), `${path} ${JSON.stringify(validate.errors)}`);
      assert.equal(relative(place.at('example'), schema), `.schemas/${shapeOf(path)?.name ?? ''}.json`);
    }
  });

  it('has a schema for each kind of file that people write', () => {
    assert.deepEqual(place.list('example/.schemas'), FILE_SHAPES.map(({ name }) => `${name}.json`).sort());
  });

  it('is checked and built without a word of the schemas', async () => {
    const { out } = await place.cli('check', place.at('example'), '--every');
    assert.doesNotMatch(out.join('\n'), /schema|error /);
    const built = await place.cli('build', place.at('example'), '--out', place.at('online'), '--allow');
    assert.equal(built.code, 0, built.out.join('\n'));
    assert.deepEqual(
      place.files('online').filter((path) => path.includes('schema')),
      [],
    );
  });
});
