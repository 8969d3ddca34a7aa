/** Apart from send.ts: how a message is written for a site is pure, and is tested without a network. */

import type { Sign } from '../../../domain/contact/answer.js';
import type { FieldMap } from '../../../domain/contact/field-map.js';

/** How a site takes messages: our own JSON, a form's encoding, or the encoding of forms with files. */
export const FORMATS = ['json', 'form', 'multipart'] as const;
export type Format = (typeof FORMATS)[number];

/** Where messages go, in which shape, and how the site proves that it has one. */
export interface Endpoint {
  readonly action: URL;
  readonly format: Format;
  /** Our fields to theirs; empty for the names of our own. */
  readonly fields: FieldMap;
  /** What the site's form expects besides. */
  readonly constants: ReadonlyMap<string, string>;
  /** How a page says that the message is there; a form's encoding always has one of the two. */
  readonly sign: Sign;
}
