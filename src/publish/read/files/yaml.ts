import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { type Faults, START, type Locate, type Place } from '../../faults/fault.js';

/** Nodes that one file may repeat through aliases, so that a small file cannot become a huge value. */
const MOST_ALIASES = 100;

/** A YAML text as a value, and where each part of it stands. */
export interface YamlSource {
  /** Undefined when the text is no YAML; the faults then say why. An empty file is null. */
  readonly value: unknown;
  readonly locate: Locate;
}

/**
 * Reads YAML 1.2 and remembers where each value stands.
 *
 * @param lineOffset lines before the text in its file, as for the front matter of a Markdown file
 */
export function readYaml(text: string, file: string, faults: Faults, lineOffset = 0): YamlSource {
  const lines = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) };
  };
  const nothing: YamlSource = { value: undefined, locate: () => ({ ...START, line: 1 + lineOffset }) };
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: true,
      logLevel: 'error',
    });
    for (const error of document.errors)
      faults.add(file, placeOf(error.pos[0]), 'yaml-syntax', { fault: error.code });
    if (document.errors.length > 0) return nothing;
    for (const warning of document.warnings)
      faults.add(file, placeOf(warning.pos[0]), 'yaml-syntax', { fault: warning.code }, 'warning');
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    // Throws on a value that holds itself.
    if (text.includes('*')) JSON.stringify(value);
    const locate: Locate = (path) => {
      let node: unknown = document.contents;
      let found = rangeStart(node);
      for (const step of path) {
        if (isAlias(node)) node = node.resolve(document);
        if (isMap(node)) {
          const pair = node.items.find(
            (each) => isScalar(each.key) && String(each.key.value) === String(step),
          );
          if (!pair) break;
          found = rangeStart(pair.key) ?? found;
          node = pair.value;
        } else if (isSeq(node)) {
          node = node.items[Number(step)];
          found = rangeStart(node) ?? found;
        } else break;
      }
      return placeOf(found ?? 0);
    };
    return { value, locate };
  } catch {
    // What names itself, or is named so often that the value would be huge.
    faults.add(file, nothing.locate([]), 'yaml-syntax', { fault: 'ALIASES' });
    return nothing;
  }
}

function rangeStart(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
