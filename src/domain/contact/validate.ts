import { LIMITS, plainLine, type Draft } from './message.js';

/** Fields in the order of the form. */
export const FIELDS = ['message', 'way', 'phone', 'voicemail', 'email', 'name'] as const;
export type Field = (typeof FIELDS)[number];

/** Why a field cannot be sent as it stands. */
export type Code =
  | 'message-empty'
  | 'message-long'
  | 'way-missing'
  | 'phone-missing'
  | 'phone-incomplete'
  | 'voicemail-missing'
  | 'email-missing'
  | 'email-wrong'
  | 'name-long';

export interface Fault {
  readonly field: Field;
  readonly code: Code;
}

/** Digits of a whole number: 6 is the shortest national number in use, 15 the longest that ITU-T E.164 allows. */
const DIGITS = { least: 6, most: 15 } as const;
/** Digits of any script, since keyboards have their own, and what people write between them. */
const PHONE = /^\+?[\p{Nd}\s().\/\p{Pd}]+$/u;
/**
 * One @ between a name and two words or more with single dots between: whether it exists, only a message can tell.
 * None of the signs with which a header of a mail holds a second address.
 */
const WORD = '[^\\s\\p{C}@<>",;:()[\\]\\\\.]';
const EMAIL = new RegExp(`^(?:${WORD}|\\.)+@(?:${WORD}+\\.)+${WORD}{2,}$`, 'u');

function phoneFault(written: string): Code | undefined {
  const phone = plainLine(written);
  if (phone === '') return 'phone-missing';
  const digits = phone.match(/\p{Nd}/gu)?.length ?? 0;
  const isWhole = PHONE.test(phone) && digits >= DIGITS.least && digits <= DIGITS.most;
  return isWhole && phone.length <= LIMITS.phone ? undefined : 'phone-incomplete';
}

function emailFault(written: string): Code | undefined {
  const email = plainLine(written);
  if (email === '') return 'email-missing';
  return EMAIL.test(email) && email.length <= LIMITS.email ? undefined : 'email-wrong';
}

/** What keeps a draft from being sent, in the order of the form; only the chosen way of answering counts. */
export function validate(draft: Draft): Fault[] {
  const { message, way } = draft;
  const codes: Partial<Record<Field, Code | undefined>> = {
    message:
      message.trim() === ''
        ? 'message-empty'
        : message.trim().length > LIMITS.message
          ? 'message-long'
          : undefined,
    way: way ? undefined : 'way-missing',
    ...(way === 'phone' && {
      phone: phoneFault(draft.phone),
      voicemail: draft.voicemail ? undefined : 'voicemail-missing',
    }),
    ...(way === 'email' && { email: emailFault(draft.email) }),
    name: draft.name.trim().length > LIMITS.name ? 'name-long' : undefined,
  };
  return FIELDS.flatMap((field) => {
    const code = codes[field];
    return code ? [{ field, code }] : [];
  });
}
