import * as v from 'valibot';
import {
  EMPTY_DRAFT,
  messageOf,
  plainLine,
  TIMES,
  VOICEMAIL,
  type ContactMessage,
  type Draft,
} from './message.js';
import { validate } from './validate.js';

/** Characters at most of the leads, which are a list of titles. */
const MOST_LEADS = 8000;
/** Controls but tab and line feed, marks that turn a line, halves of pairs: no keyboard writes them. */
const STRANGE = /(?![\t\n])\p{Cc}|[\u2028-\u202E\u2066-\u2069]|\p{Surrogate}/u;
const ONE_LINE = /^[^\p{Cc}\u2028-\u202E\u2066-\u2069]*$/u;

const text = v.pipe(
  v.string(),
  v.check((each) => !STRANGE.test(each), 'text-characters'),
);
const line = v.pipe(v.string(), v.regex(ONE_LINE, 'text-characters'));

/** `passerelle-message/1`. What has more fields comes from no form of ours. */
const MESSAGE = v.strictObject({
  format: v.literal('passerelle-message/1'),
  facility: v.pipe(line, v.maxLength(100)),
  message: text,
  reply: v.variant('way', [
    v.strictObject({
      way: v.literal('phone'),
      phone: line,
      voicemail: v.picklist(VOICEMAIL),
      times: v.pipe(v.array(v.picklist(TIMES)), v.maxLength(TIMES.length)),
    }),
    v.strictObject({ way: v.literal('email'), email: line }),
  ]),
  name: v.exactOptional(line),
  leads: v.exactOptional(v.pipe(text, v.maxLength(MOST_LEADS))),
});

/**
 * The message in what a server was sent, held to the rules of the form.
 *
 * @param value what came, parsed from JSON
 * @returns undefined for anything that the form does not send
 */
export function readReceived(value: unknown): ContactMessage | undefined {
  const result = v.safeParse(MESSAGE, withLineFeeds(value));
  if (!result.success) return undefined;
  const { facility, message, reply, name = '', leads } = result.output;
  const draft: Draft = { ...EMPTY_DRAFT, message, name, ...reply };
  if (validate(draft).length > 0) return undefined;
  // Marks of direction around a number or an address stay out of a mail.
  return messageOf({ ...draft, name: plainLine(name) }, facility, leads);
}

/** The end of a line is one sign, whatever system it was typed on. */
function withLineFeeds(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => [
      key,
      (key === 'message' || key === 'leads') && typeof each === 'string'
        ? each.replaceAll(/\r\n?/g, '\n')
        : each,
    ]),
  );
}
