import type { FacilityField, TableField } from '../../../domain/directory/facility.js';
import { issue, type Issue } from '../../../domain/issue.js';
import { readEmail } from './emails.js';
import { readPhone, type ReadNumber } from './phones.js';
import type { Cell } from '../cells.js';

type Cells = Partial<Record<FacilityField, Cell>>;

/** The issues of one cell, with the name of its column: a line may have two numbers. */
function of(field: string, issues: readonly Issue[]): Issue[] {
  return issues.map(({ code, args, severity }) => issue(code, [field], { ...args, field }, severity));
}

/**
 * Reads the numbers and the address of one facility: each as visitors see it, and how to dial it where that
 * differs. What cannot be read is left out, with an issue whose path is the field.
 */
export function readContacts(record: Cells): {
  readonly record: Partial<Record<TableField, Cell>>;
  readonly issues: readonly Issue[];
} {
  const { phone, on_call_phone: rota, email, ...others } = record;
  const read: Partial<Record<TableField, Cell>> = others;
  const issues: Issue[] = [];
  const { country, postcode } = record;
  for (const [field, written] of Object.entries({ phone, on_call_phone: rota })) {
    // Without a country there is no facility.
    if (typeof written !== 'string' || typeof country !== 'string') continue;
    const options = { country, postcode: typeof postcode === 'string' ? postcode : undefined };
    const { number, issues: found } = readPhone(written, options);
    issues.push(...of(field, found));
    Object.assign(read, fieldsOf(field, number));
  }
  if (typeof email === 'string') {
    const { address, issues: found } = readEmail(email);
    issues.push(...of('email', found));
    if (address !== undefined) read.email = address;
  }
  return { record: read, issues };
}

/** A number as the fields of a feed have it. */
function fieldsOf(field: string, number: ReadNumber | undefined): Readonly<Record<string, string>> {
  if (!number) return {};
  const { shown, dialled } = number;
  return { [field]: shown, ...(dialled !== undefined && { [`${field}_dialled`]: dialled }) };
}

/**
 * Reads the numbers of one entry of `helplines.yaml`, as `readContacts` does; what is no text is left as it is, for
 * the check that follows.
 */
export function readHelplineNumbers(entry: Readonly<Record<string, unknown>>): {
  readonly entry: Readonly<Record<string, unknown>>;
  readonly issues: readonly Issue[];
} {
  const { phone, sms, phone_dialled: _, sms_dialled: __, ...others } = entry;
  const read: Record<string, unknown> = others;
  const issues: Issue[] = [];
  const { country } = entry;
  for (const [field, written] of Object.entries({ phone, sms })) {
    if (typeof written !== 'string' || typeof country !== 'string') {
      if (written !== undefined) read[field] = written;
      continue;
    }
    const { number, issues: found } = readPhone(written, { country, isText: field === 'sms' });
    issues.push(...of(field, found));
    Object.assign(read, fieldsOf(field, number));
  }
  return { entry: read, issues };
}
