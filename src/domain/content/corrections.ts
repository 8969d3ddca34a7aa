/** What a visitor may tell of a sheet that is wrong, and the address that takes it. Nothing of the visitor is in it. */

import type { Facility } from '../directory/facility.js';

/** What may be wrong: columns of `directory.csv` where one bears the name, and what no column says. */
export const FAULTY = ['phone', 'address', 'hours', 'website', 'closed', 'other'] as const;
export type Faulty = (typeof FAULTY)[number];

/** What the list says now of what is wrong; undefined where it says nothing. */
export function saidOf(facility: Facility, faulty: Faulty): string | undefined {
  switch (faulty) {
    case 'address': {
      const { street, postcode, city } = facility;
      const town = [postcode, city].filter(Boolean).join(' ');
      return [street, town].filter(Boolean).join(', ') || undefined;
    }
    case 'phone':
    case 'hours':
    case 'website':
      return facility[faulty];
    default:
      return undefined;
  }
}

/** True when what is told goes to a form, not by mail. */
export function isForm(corrections: string): boolean {
  return corrections.startsWith('https:');
}

/** The address of a form with what it has to know; its own parameters stay as they are. */
export function formHref(corrections: string, id: string, faulty: Faulty): string {
  const url = new URL(corrections);
  url.searchParams.set('id', id);
  url.searchParams.set('field', faulty);
  return url.href;
}

/**
 * A mail that is written already.
 *
 * @param corrections one email address, as `isEmail` has it: none of its signs has a meaning in this address
 * @param lines of its text
 */
export function mailHref(corrections: string, subject: string, lines: readonly string[]): string {
  // RFC 6068: line breaks of a text are CRLF.
  const body = encodeURIComponent(lines.join('\r\n'));
  return `mailto:${corrections}?subject=${encodeURIComponent(subject)}&body=${body}`;
}
