/** A message as a mail, and the server that takes it. */

import { randomUUID } from 'node:crypto';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { ContactMessage } from '../domain/contact/message.js';
import type { Recipient, RelayConfig } from './config.js';
import type { Lost } from './spool.js';
import { RELAY_WORDS, type RelayWords } from './words.js';

/** Milliseconds that the mail server has for each of its answers. */
const PATIENCE = 30_000;

type Sides = Pick<RelayConfig, 'origin' | 'from' | 'language'>;

/** One mail to one address. Nothing that a visitor typed stands in a header but an address to answer to. */
function envelope({ origin, from }: Sides, id: string, to: string): SendMailOptions {
  return {
    from,
    to,
    envelope: { from, to: [to] },
    // The same at each try, so that a mail server can tell a second copy.
    messageId: `<${id}@${new URL(origin).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function replyLines({ reply }: ContactMessage, words: RelayWords): string[] {
  if (reply.way === 'email') return [`${words.byEmail}${words.colon}${reply.email}`];
  const times = reply.times.map((time) => words.time[time]).join(', ');
  return [
    `${words.byPhone}${words.colon}${reply.phone}`,
    words.voicemail[reply.voicemail],
    ...(times ? [`${words.times}${words.colon}${times}`] : []),
  ];
}

/**
 * The mail of a message: its subject says nothing of it, its only recipient is that of the configuration.
 *
 * @param id of the message in the spool
 */
export function mailOf(
  id: string,
  message: ContactMessage,
  recipient: Recipient,
  config: Sides,
): SendMailOptions {
  const words = RELAY_WORDS[config.language];
  const { reply, name, leads } = message;
  const head = [
    `${words.for}${words.colon}${recipient.name}`,
    ...(name === undefined ? [] : [`${words.from}${words.colon}${name}`]),
    ...replyLines(message, words),
  ];
  const tail = leads === undefined ? '' : `\n\n${words.leads}${words.colon.trimEnd()}\n${leads}`;
  // Another alphabet in an address is left to people: not every mail server takes it in a header.
  const answer = reply.way === 'email' && /^[\x21-\x7E]+$/.test(reply.email) ? reply.email : undefined;
  return {
    ...envelope(config, id, recipient.to),
    subject: words.subject,
    text: `${head.join('\n')}\n\n${message.message}${tail}\n`,
    ...(answer !== undefined && { replyTo: { name: '', address: answer } }),
  };
}

/**
 * What tells a person that messages were given up: their places, never their texts.
 *
 * @param lost at least one
 */
export function alertOf(lost: readonly Lost[], hours: number, config: Sides & Pick<RelayConfig, 'alert'>) {
  const words = RELAY_WORDS[config.language];
  const lines = lost.map(({ id, facility }) => `${facility || '?'}  ${id}`);
  return {
    ...envelope(config, `${lost[0]?.id ?? ''}.alert`, config.alert),
    subject: words.alertSubject,
    text: `${words.alertText(hours, lines)}\n`,
  };
}

/**
 * What tells a person that the mail server refuses the messages for a place.
 *
 * @param code of the mail server
 */
export function refusalOf(
  { facility, code }: { readonly facility: string; readonly code: string },
  hours: number,
  config: Sides & Pick<RelayConfig, 'alert' | 'recipients'>,
) {
  const words = RELAY_WORDS[config.language];
  const name = config.recipients.find(({ id }) => id === facility)?.name ?? facility;
  return {
    ...envelope(config, `${randomUUID()}.refused`, config.alert),
    subject: words.refusedSubject,
    text: `${words.refusedText(hours, name, code)}\n`,
  };
}

/** A test message, by the way that all take. */
export function checkOf(id: string, to: string, config: Sides): SendMailOptions {
  const words = RELAY_WORDS[config.language];
  return { ...envelope(config, id, to), subject: words.checkSubject, text: `${words.checkText}\n` };
}

/** The mail server, over a few connections that stay open while there is something to send. */
export interface Mailer {
  /** Returns once the server has said that it took the mail; throws a MailError. */
  send(mail: SendMailOptions): Promise<void>;
  close(): void;
}

/** Why a mail was not taken: a code of the library or of the server. Never its words, which may repeat an address. */
export class MailError extends Error {
  readonly code: string;
  /** True where no later try will be answered otherwise unless a person changes something. */
  readonly isFinal: boolean;

  constructor(code: string, isFinal = false) {
    super(code);
    this.code = code;
    this.isFinal = isFinal;
  }
}

/**
 * Opens the way to the mail server; nothing is said to it before the first mail.
 *
 * @param patience milliseconds for each of its answers
 */
export function openMailer(
  { smtp }: Pick<RelayConfig, 'smtp'>,
  connections: number,
  patience = PATIENCE,
): Mailer {
  const { host, port, security, user, password } = smtp;
  const transport = createTransport({
    pool: true,
    maxConnections: connections,
    maxMessages: 100,
    // Tried again by the sender, which knows how often and for how long.
    maxRequeues: 0,
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(user !== undefined && { auth: { user, pass: password ?? '' } }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  // What becomes of each mail is told where it is sent; a connection that breaks between two concerns none.
  transport.on('error', () => undefined);
  return {
    send: async (mail) => {
      try {
        await transport.sendMail(mail);
      } catch (error) {
        const { code, responseCode } = error as { code?: string; responseCode?: number };
        const told = [code, responseCode].filter((each) => each !== undefined).join(' ');
        // 5xx said of this mail, not of a connection or a password.
        const isOfMail = code === 'EENVELOPE' || code === 'EMESSAGE';
        throw new MailError(told || 'unknown', isOfMail && (responseCode ?? 0) >= 500);
      }
    },
    close: () => transport.close(),
  };
}
