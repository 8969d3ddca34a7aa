import type { Issue } from '../../domain/issue.js';
import { isWorded, type Values, type Words } from '../words/words.js';
import { piecesOf } from './pieces.js';
import { said } from './said.js';

/**
 * The sentence for an issue: what its code means to a publisher, and what to do. A code without one is told with its
 * arguments: it is never silent.
 */
export function messageOf({ code, args }: Issue, words: Words): string {
  const key = `faults:${code}`;
  const values: Values = Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, name === 'count' ? value : said(value)]),
  );
  if (isWorded(key)) return words(key, { ...values, ...piecesOf(code, args, words) });
  const told = Object.entries(values).map(([name, value]) => words('parts:listed', { name, value }));
  return told.length > 0 ? `${told.join(', ')}.` : words('parts:unsaid');
}
