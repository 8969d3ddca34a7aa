import { existsSync } from 'node:fs';
import { Faults } from '../faults/fault.js';
import { readWidgets } from '../publication/widgets.js';
import { readRelayYaml } from '../read/relay-yaml.js';
import { printFaults } from './check.js';
import { EXIT, UsageError, type ExitCode, type Io } from './io.js';

/** What was asked of `relay`. */
export interface RelayCommandOptions {
  /** The configuration. */
  readonly config: string;
  /** Sends a test message to every address, and ends. */
  readonly check: boolean;
  /** Folder of the built widgets. */
  readonly widgets?: string | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Ends the relay; by default it goes on until SIGTERM or SIGINT. */
  readonly signal?: AbortSignal | undefined;
  /** Is told the addresses, for visitors and for numbers, once they answer. */
  readonly opened?: (address: string, status: string) => void;
}

/**
 * Takes messages for the facilities of a configuration, and brings them to their mail server. Its log has events and codes,
 * never a person. Throws UsageError.
 */
export async function relay(options: RelayCommandOptions, io: Io): Promise<ExitCode> {
  const { words } = io;
  if (!existsSync(options.config)) throw new UsageError('usage:no-file', { path: options.config });
  const faults = new Faults();
  const config = readRelayYaml(options.config, faults);
  printFaults(faults.list, { now: options.now }, io);
  if (!config) return EXIT.faults;
  // Late: no other command needs a server.
  const { startRelay, tryMail } = await import('../../relay/relay.js');
  if (options.check) {
    const tried = await tryMail(config);
    for (const { to, code } of tried)
      io.out(
        code === undefined ? words('relay:check-sent', { to }) : words('relay:check-failed', { to, code }),
      );
    return tried.some(({ code }) => code !== undefined) ? EXIT.faults : EXIT.done;
  }
  const widgets = readWidgets(options.widgets);
  if (!widgets) throw new UsageError('relay:no-widgets');
  const { relayFiles } = await import('../relay-files.js');
  const running = await startRelay(config, {
    files: (now) => relayFiles(config, widgets, now),
    tell: (told) => io.out(words(`relay:${told.event}`, 'code' in told ? { code: told.code } : {})),
  });
  const addressOf = (port: number, host = '127.0.0.1'): string => `http://${host}:${String(port)}/`;
  const url = addressOf(running.address.port, config.listen.host);
  const status = addressOf(running.statusAddress.port);
  io.out(words('relay:started', { url, status }));
  options.opened?.(url, status);
  await new Promise<void>((resolve) => {
    options.signal?.addEventListener('abort', () => resolve(), { once: true });
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => resolve());
  });
  io.out(words('relay:stopping'));
  await running.stop();
  return EXIT.done;
}
