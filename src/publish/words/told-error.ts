import type { Values } from './words.js';

/** An error that is told to the person at the terminal: a key of the sentences, and what stands in it. */
export class ToldError extends Error {
  readonly key: string;
  readonly values: Values;

  constructor(key: string, values: Values = {}) {
    super(`${key} ${JSON.stringify(values)}`);
    this.key = key;
    this.values = values;
  }
}
