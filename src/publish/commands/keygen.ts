import { existsSync } from 'node:fs';
import { EXIT, UsageError, type ExitCode, type Io } from './io.js';
import { makeKeyPair } from '../write/keys.js';
import { writeWhole } from '../write/whole-files.js';

/** Makes a key pair: the private key in a file of its own, the public key on the terminal. Throws UsageError. */
export function keygen(path: string, io: Io): ExitCode {
  if (existsSync(path)) throw new UsageError('usage:key-exists', { path });
  const { privateKey, publicKey } = makeKeyPair();
  writeWhole(path, privateKey, 0o600);
  io.out(io.words('report:key-private', { path }));
  io.out(io.words('report:key-public'));
  io.out(
    `<script type="module" data-passerelle src="…/loader.js" data-feed="https://…/feed.json" data-key="${publicKey}"></script>`,
  );
  return EXIT.done;
}
