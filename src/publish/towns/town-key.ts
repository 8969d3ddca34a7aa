import { tokens } from '../../domain/text.js';

/** What two spellings of one town have in common. */
export function townKey(town: string): string {
  return tokens(town)
    .map((word) => (word === 'st' ? 'saint' : word === 'ste' ? 'sainte' : word))
    .join(' ');
}
