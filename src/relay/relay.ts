/** The relay as a whole: what is accepted goes to the disk, from there to the mail server, and is then forgotten. */

import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { RelayConfig } from './config.js';
import { openDisk, type Disk } from './disk.js';
import { createHandler } from './handler.js';
import { alertOf, checkOf, MailError, mailOf, openMailer, refusalOf } from './mail.js';
import type { PageFiles } from './page.js';
import { AT_ONCE, HOURS_KEPT, Sender, type Told } from './sender.js';
import { close, listen } from './server.js';
import { Spool } from './spool.js';
import { serveStatus } from './status.js';

/** Milliseconds that a stop waits for requests, then for mails that are on their way. */
const STOP_WITHIN = { requests: 5000, mails: 15_000 } as const;
const DAY = 86_400_000;

/** What the log is told: events and codes, never a person. */
export type RelayTold = Told | { readonly event: 'refused'; readonly code: string };

export interface RelayOptions {
  /** What is served with the pages, made of the day, epoch milliseconds; asked for again each day, so that it does not age. */
  readonly files: (now: number) => PageFiles;
  readonly tell: (told: RelayTold) => void;
  /** Epoch milliseconds; the clock of this machine unless given. */
  readonly now?: () => number;
  /** In the place of the folder that the configuration names. */
  readonly disk?: Disk;
  /** Milliseconds after a number of failed tries. */
  readonly pause?: (tries: number) => number;
  /** Milliseconds that the mail server has for each of its answers. */
  readonly patience?: number;
  /** Milliseconds in which nobody writes a message. */
  readonly shortest?: number;
}

export interface Relay {
  /** Where it listens. */
  readonly address: AddressInfo;
  /** Where its numbers are read, on this machine. */
  readonly statusAddress: AddressInfo;
  /** Takes nothing more, sends what is due, and returns. What is left is on the disk. */
  stop(): Promise<void>;
}

/** Starts the relay. Throws what the system says of the folder or the ports. */
export async function startRelay(config: RelayConfig, options: RelayOptions): Promise<Relay> {
  const { tell, now = Date.now, patience, shortest } = options;
  let files = options.files(now());
  const disk = options.disk ?? (await openDisk(config.spool));
  const spool = await Spool.open(disk, now);
  const mailer = openMailer(config, AT_ONCE, patience);
  const counts = { accepted: 0, refused: 0, trapped: 0 };
  const sender = new Sender({
    spool,
    tell,
    now,
    ...(options.pause && { pause: options.pause }),
    deliver: async (id, message) => {
      const recipient = config.recipients.find((each) => each.id === message.facility);
      // It was taken out of the configuration while its message waited.
      if (!recipient) throw new MailError('no-recipient', true);
      await mailer.send(mailOf(id, message, recipient, config));
    },
    alert: (lost) => mailer.send(alertOf(lost, HOURS_KEPT, config)),
    alertRefused: (facility, code) => mailer.send(refusalOf({ facility, code }, HOURS_KEPT, config)),
  });
  const handler = createHandler({
    config,
    files: () => files,
    now,
    ...(shortest !== undefined && { shortest }),
    trapped: () => (counts.trapped += 1),
    accept: async (message) => {
      const waiting = await spool.accept(message);
      counts.accepted += 1;
      sender.add(waiting);
    },
    refused: (code) => {
      counts.refused += 1;
      tell({ event: 'refused', code });
    },
  });
  const server = await listen((request, peer) => handler.fetch(request, peer), {
    ...config.listen,
    behindProxy: config.behindProxy,
  });
  const status = await serveStatus(config.statusPort, () => ({
    ...counts,
    delivered: sender.delivered,
    waiting: spool.count,
    unwanted: sender.refused,
    oldest: Math.max(0, Math.round((now() - (spool.oldest ?? now())) / 1000)),
    lost: spool.lost.all,
    untold: spool.lost.untold,
  }));
  sender.start();
  const daily = setInterval(() => {
    files = options.files(now());
    void spool.forgetOld().catch(() => undefined);
  }, DAY);
  return {
    address: server.address() as AddressInfo,
    statusAddress: status.address() as AddressInfo,
    stop: async () => {
      clearInterval(daily);
      await close(server, STOP_WITHIN.requests);
      await sender.stop(STOP_WITHIN.mails);
      mailer.close();
      await close(status, 0);
      await disk.close();
    },
  };
}

/** What became of a test message to one address: nothing where the mail server took it, else a code. */
export interface Tried {
  readonly to: string;
  readonly code?: string;
}

/** Sends a test message to every recipient and to whoever is alerted, by the way that messages take, each address once. */
export async function tryMail(config: RelayConfig): Promise<readonly Tried[]> {
  const mailer = openMailer(config, AT_ONCE);
  const addresses = new Set([...config.recipients.map(({ to }) => to), config.alert]);
  const tried = [...addresses].map(async (to): Promise<Tried> => {
    try {
      await mailer.send(checkOf(`${randomUUID()}.check`, to, config));
      return { to };
    } catch (error) {
      return { to, code: error instanceof MailError ? error.code : 'unknown' };
    }
  });
  const all = await Promise.all(tried);
  mailer.close();
  return all;
}
