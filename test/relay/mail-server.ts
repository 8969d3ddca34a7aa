/** A mail server of this machine that answers as it is told, and remembers what it took. */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** `451`, `550`: refuses the mail; `silent`: never answers it; `drop`: takes its text and hangs up. */
export type Mood = 'takes' | '451' | '550' | 'silent' | 'drop';

export interface Mail {
  readonly from: string;
  readonly to: readonly string[];
  /** As it came, headers and all. */
  readonly text: string;
}

export interface MailServer {
  readonly port: number;
  readonly mails: Mail[];
  mood: Mood;
  /** Addresses that it refuses for good whatever its mood. */
  readonly refuses: Set<string>;
  close(): Promise<void>;
}

/** What is asked of who sends: TLS with this certificate, files of PEM, and then this account. */
export interface Guarded {
  readonly pem: string;
  readonly key: string;
  readonly user: string;
  readonly password: string;
}

export async function serveMail(mood: Mood = 'takes', port = 0, guarded?: Guarded): Promise<MailServer> {
  const mails: Mail[] = [];
  const server = new SMTPServer({
    ...(guarded
      ? { cert: readFileSync(guarded.pem), key: readFileSync(guarded.key) }
      : { authOptional: true, disabledCommands: ['STARTTLS'] }),
    onAuth: ({ username, password }, _session, callback) =>
      username === guarded?.user && password === guarded?.password
        ? callback(null, { user: username })
        : callback(new Error('unknown')),
    onRcptTo: ({ address }, _session, callback) =>
      served.refuses.has(address)
        ? callback(Object.assign(new Error('unknown'), { responseCode: 550 }))
        : callback(),
    onData: (stream, session, callback) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const { mood } = served;
        if (mood === 'silent') return;
        if (mood === 'drop') {
          for (const connection of server.connections) (connection as unknown as { close(): void }).close();
          return;
        }
        if (mood !== 'takes') {
          callback(Object.assign(new Error('no'), { responseCode: Number(mood) }));
          return;
        }
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          text: Buffer.concat(pieces).toString('utf8'),
        });
        callback();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', () => resolve()));
  const served: MailServer = {
    port: (server.server.address() as AddressInfo).port,
    mails,
    mood,
    refuses: new Set(),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return served;
}

/** The fixed id in the headers of a mail, without the name of the relay. */
export function idOf({ text }: Mail): string {
  return /^Message-ID:\s*<([^@>]+)@/im.exec(text)?.[1] ?? '';
}
