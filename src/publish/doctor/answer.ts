/** The site from which is asked: no server knows it, so what it allows is allowed to all. */
export const OTHER_SITE = 'https://passerelle-doctor.example';

/** One answer on the way to a file: those before the last lead elsewhere. */
export interface Hop {
  readonly url: string;
  readonly status: number;
  /** Names in lower case; what was sent several times is joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What a server gave. */
export interface Answer extends Hop {
  /** The address that was asked for; `url` is the one that gave the answer. */
  readonly asked: string;
  /** The answers that led from one to the other. */
  readonly before: readonly Hop[];
  /** What was sent, its compression taken off. */
  readonly bytes: Uint8Array;
  /** Bytes on the way, without headers. */
  readonly sent: number;
}

/** Why there is no answer. */
export interface NoAnswer {
  readonly asked: string;
  /** `certificate`: the server is not who it says, or nobody trusted says so; `too-large`: more bytes than a page reads. */
  readonly reason: 'certificate' | 'unknown-host' | 'refused' | 'slow' | 'too-large' | 'redirects' | 'broken';
  /** What the network says: a code such as `CERT_HAS_EXPIRED`, a number of bytes, an address. */
  readonly detail: string;
}

/** How much of an answer is asked for: bytes at most, or its headers alone. */
export interface AskLimits {
  readonly most?: number;
  readonly only?: 'head';
}

/** Asks for an address as a browser of another site does. Never rejects. */
export type Ask = (url: string, limits?: AskLimits) => Promise<Answer | NoAnswer>;

/** Whether a server gave something, whatever its status. */
export function isAnswer(given: Answer | NoAnswer): given is Answer {
  return 'status' in given;
}

/** A header of an answer; empty where it was not sent. */
export function header({ headers }: Hop, name: string): string {
  return headers[name]?.trim() ?? '';
}

/** The text of an answer, as browsers read scripts and JSON. */
export function textOf({ bytes }: Answer): string {
  return new TextDecoder().decode(bytes);
}
