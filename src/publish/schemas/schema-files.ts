import { FILE_SHAPES, shapeOf } from '../read/shapes/file-shapes.js';
import { fileSchemaOf } from './json-schema.js';

/** Folder of the schemas in a content folder; nothing else reads it. */
const FOLDER = '.schemas';

/** The schemas of all files that people write by hand, by path in a content folder. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    FILE_SHAPES.map(({ name, path, shape }) => {
      const schema = {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: path,
        ...fileSchemaOf(shape),
      };
      return [`${FOLDER}/${name}.json`, `${JSON.stringify(schema, undefined, 1)}\n`];
    }),
  );
}

/** The text of a file of a content folder, with a line that tells editors its schema; as it is where it has none. */
export function withSchemaLine(path: string, text: string): string {
  const file = shapeOf(path);
  if (!file) return text;
  const up = '../'.repeat(path.split('/').length - 1);
  const line = `# yaml-language-server: $schema=${up || './'}${FOLDER}/${file.name}.json\n`;
  if (!path.endsWith('.md')) return line + text;
  // The front matter is YAML from its second line on.
  return text.replace(/^---\r?\n/, (open) => open + line);
}
