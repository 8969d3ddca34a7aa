import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Says when a page was served, so that nobody else can say it. The key lives as long as the process and is written nowhere: of a
 * page that another instance served, or this one before it was started again, nothing is known.
 */
export class Stamps {
  readonly #key: Buffer = randomBytes(32);
  readonly #now: () => number;

  /** @param now epoch milliseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Of a page that is served now. */
  make(): string {
    const at = this.#now().toString(36);
    return `${at}.${this.#sign(at)}`;
  }

  /** Milliseconds since the page of a stamp was served; undefined where the stamp is not of this process. */
  age(stamp: string): number | undefined {
    const [at = '', signature = ''] = stamp.split('.');
    const [given, own] = [Buffer.from(signature), Buffer.from(this.#sign(at))];
    if (given.length !== own.length || !timingSafeEqual(given, own)) return undefined;
    return this.#now() - Number.parseInt(at, 36);
  }

  #sign(at: string): string {
    return createHmac('sha256', this.#key).update(at).digest('base64url');
  }
}
