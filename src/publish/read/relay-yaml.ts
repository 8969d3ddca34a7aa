import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { InferOutput } from 'valibot';
import { Findings } from '../../domain/content/fields.js';
import type { MailServer, Recipient, RelayConfig } from '../../relay/config.js';
import type { Faults, Locate } from '../faults/fault.js';
import { readPhone } from './contacts/phones.js';
import { FolderFiles } from './files/content-files.js';
import { readYamlFile } from './files/folder-files.js';
import { RELAY_SHAPE, THIS_MACHINE } from './shapes/relay-shapes.js';
import { warnUnread } from './shapes/shape.js';

type Written = InferOutput<typeof RELAY_SHAPE>;

/**
 * Reads the configuration of the relay; every fault is told with its place. Paths in it begin at its own folder.
 *
 * @param path of a file that exists
 * @returns undefined, with faults, when anything of it is wrong
 */
export function readRelayYaml(path: string, faults: Faults): RelayConfig | undefined {
  const file = basename(path);
  const { value, locate } = readYamlFile(new FolderFiles(dirname(path)), file, faults);
  if (value === undefined) {
    if (faults.errors === 0) faults.add(file, locate([]), 'empty-file');
    return undefined;
  }
  const found = new Findings();
  const written = found.take(RELAY_SHAPE, value, []);
  faults.addIssues(file, locate, found.issues);
  warnUnread(value, RELAY_SHAPE, file, locate, faults);
  if (!written) return undefined;
  const recipients = readRecipients(written, file, locate, faults);
  const smtp = readServer(written, dirname(path), file, locate, faults);
  if (faults.errors > 0) return undefined;
  const { origin, controller, privacy, language, country, sites, from, alert, listen } = written;
  return {
    ...{ origin, controller, privacy, language, country, sites, from, alert, listen, recipients, smtp },
    spool: resolve(dirname(path), written.spool),
    statusPort: written.status_port,
    behindProxy: written.behind_proxy,
    mostPerPrefix: written.most_per_prefix,
    mostWithoutProof: written.most_without_proof,
  };
}

function readRecipients(
  { facilities, country }: Written,
  file: string,
  locate: Locate,
  faults: Faults,
): Recipient[] {
  return facilities.map(({ id, name, phone, to }, index) => {
    const first = facilities.findIndex((each) => each.id === id);
    if (first < index)
      faults.add(file, locate(['facilities', index, 'id']), 'duplicate-id', {
        value: id,
        line: locate(['facilities', first, 'id']).line,
      });
    const { number, issues } = readPhone(phone, { country });
    faults.addIssues(file, () => locate(['facilities', index, 'phone']), issues);
    return { id, name, phone: number?.shown ?? phone, to };
  });
}

function readServer(
  { smtp }: Written,
  folder: string,
  file: string,
  locate: Locate,
  faults: Faults,
): MailServer {
  const { host, port, security, user, password_file: secret } = smtp;
  if (security === 'none' && !THIS_MACHINE.includes(host))
    faults.add(file, locate(['smtp', 'security']), 'relay-plain', { value: host });
  const path = secret === undefined ? undefined : resolve(folder, secret);
  if (path !== undefined && !existsSync(path))
    faults.add(file, locate(['smtp', 'password_file']), 'relay-password', { value: path });
  const password = path !== undefined && existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
  return {
    host,
    port,
    security,
    ...(user !== undefined && { user }),
    ...(password !== undefined && { password }),
  };
}
