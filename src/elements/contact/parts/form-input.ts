import type { Facility } from '../../../domain/directory/facility.js';
import type { Endpoint } from '../sending/endpoint.js';
import type { ContactLocale } from '../strings.js';

/** What a form draws from. */
export interface FormInput {
  readonly facility: Facility;
  readonly locale: ContactLocale;
  readonly endpoint: Endpoint;
  readonly controller: string;
  readonly privacy: URL;
  /** Level of the titles inside. */
  readonly level: number;
  /** The person's leads in words, when they have any. */
  readonly leads: string | undefined;
  /** Told once the person has erased what was written or sent. */
  readonly erased: () => void;
  /** Leads back to the list; undefined where the page has none. */
  readonly toList: (() => void) | undefined;
}
