import type { Values } from './words.js';

/** An error that is told to the person at the terminal: a key of the sentences, and what stands in it. */
export class ToldError extends Error {
  constructor(
    readonly key: string,
    readonly values: Values = {},
  ) {
    super(`${key} ${JSON.stringify(values)}`);
  }
}
