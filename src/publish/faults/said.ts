import type { Issue } from '../../domain/issue.js';

export type Args = Issue['args'];
export type Message = (args: Args) => string;

/** A question that offers the name which was most likely meant. */
export const meant = (args: Args): string =>
  args['nearest'] === undefined ? '' : ` Did you mean "${said(args['nearest'])}"?`;

/** A value as a terminal may show it: nothing that moves the cursor or turns the direction of the line. */
export function said(value: string | number | undefined): string {
  return String(value ?? '').replace(
    /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Surrogate}/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export const quoted = (args: Args, key = 'value'): string => `"${said(args[key])}"`;

/** The column or the key in which a value stands, where the message has to name it. */
export const named = (args: Args): string => (args['field'] === undefined ? '' : `${said(args['field'])}: `);
