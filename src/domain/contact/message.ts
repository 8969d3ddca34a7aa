/** How a person may be answered. */
export const WAYS = ['phone', 'email'] as const;
export type Way = (typeof WAYS)[number];

/** May a message be left on the answering machine: yes; yes, without saying who calls; no. */
export const VOICEMAIL = ['yes', 'discreet', 'no'] as const;
export type Voicemail = (typeof VOICEMAIL)[number];

/** A good time to call. */
export const TIMES = ['morning', 'noon', 'afternoon', 'evening'] as const;
export type Time = (typeof TIMES)[number];

/** Characters at most (UTF-16 units, as an input counts them). */
export const LIMITS = { message: 4000, phone: 30, email: 254, name: 100 } as const;

/** What a person has typed so far. An empty text is unsaid. */
export interface Draft {
  readonly message: string;
  readonly way: Way | undefined;
  readonly phone: string;
  readonly voicemail: Voicemail | undefined;
  readonly times: readonly Time[];
  readonly email: string;
  readonly name: string;
}

export const EMPTY_DRAFT: Draft = {
  message: '',
  way: undefined,
  phone: '',
  voicemail: undefined,
  times: [],
  email: '',
  name: '',
};

/** How to answer, and only what that way needs. */
export type Reply =
  | {
      readonly way: 'phone';
      readonly phone: string;
      readonly voicemail: Voicemail;
      readonly times: readonly Time[];
    }
  | { readonly way: 'email'; readonly email: string };

/** What is sent, shared by the form and whatever receives it. Never a birth date, a number of insurance, a substance. */
export interface ContactMessage {
  readonly format: 'passerelle-message/1';
  /** Id of the recipient in its feed. */
  readonly facility: string;
  readonly message: string;
  readonly reply: Reply;
  readonly name?: string;
  /** The leads of the orientation in words, when the person chose to send them. */
  readonly leads?: string;
}

/** A number or an address without the marks of direction that copying from a page of Arabic leaves around it. */
export function plainLine(written: string): string {
  return written.replace(/\p{Cf}/gu, '').trim();
}

/**
 * The message of a draft that `validate` finds nothing against: what belongs to the way that was not chosen is left
 * out, and so is everything that was left empty.
 */
export function messageOf(draft: Draft, facility: string, leads: string | undefined): ContactMessage {
  const name = draft.name.trim();
  return {
    format: 'passerelle-message/1',
    facility,
    message: draft.message.trim(),
    reply:
      draft.way === 'email'
        ? { way: 'email', email: plainLine(draft.email) }
        : {
            way: 'phone',
            phone: plainLine(draft.phone),
            voicemail: draft.voicemail ?? 'no',
            times: draft.times,
          },
    ...(name && { name }),
    ...(leads && { leads }),
  };
}
