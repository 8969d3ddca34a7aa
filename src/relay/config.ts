/** What the relay is told: checked once, where relay.yaml is read. */

import type { Language } from './words.js';

/** Who gets messages. */
export interface Recipient {
  /** As the address of its page has it. */
  readonly id: string;
  readonly name: string;
  /** As visitors read it. */
  readonly phone: string;
  /** One mail address. */
  readonly to: string;
}

/** The server that takes mail. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** `tls` from the first byte; `starttls` before anything is said; `none` on this machine only. */
  readonly security: 'tls' | 'starttls' | 'none';
  readonly user?: string;
  readonly password?: string;
}

export interface RelayConfig {
  /** Where visitors reach the relay, without a slash at its end. */
  readonly origin: string;
  /** Who is responsible for the messages, in words. */
  readonly controller: string;
  /** Page that says what becomes of the visitor's data. */
  readonly privacy: string;
  /** Language of the mails, and of the page unless another is asked for. */
  readonly language: Language;
  /** Country of the page, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Origins of the sites that may frame the page. */
  readonly sites: readonly string[];
  readonly recipients: readonly Recipient[];
  readonly smtp: MailServer;
  /** Sender of the mails. */
  readonly from: string;
  /** Who hears of messages that could not be delivered. */
  readonly alert: string;
  /** Folder of what was accepted and is not delivered yet. */
  readonly spool: string;
  readonly listen: { readonly host: string; readonly port: number };
  /** Port of this machine for health and metrics. */
  readonly statusPort: number;
  /** True where a server in front of it names the visitor's address in `X-Forwarded-For`. */
  readonly behindProxy: boolean;
  /** Messages that one prefix of addresses may send in ten minutes. */
  readonly mostPerPrefix: number;
  /** Messages of everybody in ten minutes, from which each browser has to show work before the next is taken. */
  readonly mostWithoutProof: number;
}
