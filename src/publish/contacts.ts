import { MADE_FIELDS, type FacilityField } from '../domain/directory/facility.js';
import { issue, type Issue } from '../domain/issue.js';
import { readEmail } from './emails.js';
import { readPhone, type PhoneResult } from './phones.js';
import type { Cell } from './sources/directory-csv.js';

type FacilityRecord = Partial<Record<FacilityField, Cell>>;

/** The issues of one cell, with the name of its column: a line may have two numbers. */
function of(field: string, issues: readonly Issue[]): Issue[] {
  return issues.map(({ code, args, severity }) => issue(code, [field], { ...args, field }, severity));
}

/**
 * Reads the numbers and the address of one facility: each as visitors see it, and how to dial it where that
 * differs. What cannot be read is left out, with an issue whose path is the field.
 */
export function readContacts(record: FacilityRecord): {
  readonly record: FacilityRecord;
  readonly issues: readonly Issue[];
} {
  const read: FacilityRecord = { ...record };
  for (const field of MADE_FIELDS) delete read[field];
  const issues: Issue[] = [];
  const { country, postcode } = record;
  for (const field of ['phone', 'on_call_phone'] as const) {
    const written = record[field];
    // Without a country there is no facility.
    if (typeof written !== 'string' || typeof country !== 'string') continue;
    const options = { country, postcode: typeof postcode === 'string' ? postcode : undefined };
    const { number, issues: found } = readPhone(written, options);
    issues.push(...of(field, found));
    if (!number) delete read[field];
    else read[field] = number.shown;
    if (number?.dialled !== undefined) read[`${field}_dialled`] = number.dialled;
  }
  if (typeof record.email === 'string') {
    const { address, issues: found } = readEmail(record.email);
    issues.push(...of('email', found));
    if (address === undefined) delete read.email;
    else read.email = address;
  }
  return { record: read, issues };
}

/**
 * Reads the numbers of one entry of `helplines.yaml`, as `readContacts` does; an entry of another shape comes back as
 * it is.
 */
export function readHelplineNumbers(entry: Readonly<Record<string, unknown>>): {
  readonly entry: Readonly<Record<string, unknown>>;
  readonly issues: readonly Issue[];
} {
  const { phone_dialled: _, sms_dialled: __, ...others } = entry;
  const read: Record<string, unknown> = others;
  const issues: Issue[] = [];
  const { country } = entry;
  for (const field of ['phone', 'sms'] as const) {
    const written = entry[field];
    if (typeof written !== 'string' || typeof country !== 'string') continue;
    const found: PhoneResult = readPhone(written, { country, isText: field === 'sms' });
    issues.push(...of(field, found.issues));
    if (!found.number) delete read[field];
    else read[field] = found.number.shown;
    if (found.number?.dialled !== undefined) read[`${field}_dialled`] = found.number.dialled;
  }
  return { entry: read, issues };
}
