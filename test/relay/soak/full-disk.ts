/** A spool on a disk that is really full: a tmpfs of a few hundred kilobytes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { idOf, serveMail } from '../mail-server.js';
import { start, stop } from '../processes.js';
import { MESSAGE, post } from '../relays.js';
import { figure, type Figure } from './report.js';

/** Messages that are sent: more than the disk holds. */
const POSTS = 200;

/** Undefined where no disk can be mounted. */
export async function soakFullDisk(program: readonly string[]): Promise<Figure[] | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-full-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder]);
  if (mounted.status !== 0) {
    rmdirSync(folder);
    return undefined;
  }
  const mail = await serveMail('451');
  const relay = await start(folder, mail.port, { program });
  let [accepted, refused, told] = [0, 0, 0];
  try {
    for (let sent = 0; sent < POSTS; sent += 1) {
      const response = await post(relay.port, MESSAGE);
      const said = (await response.json()) as { phone?: string };
      if (response.status === 202) accepted += 1;
      if (response.status === 503) refused += 1;
      if (response.status === 503 && said.phone) told += 1;
    }
    const names = readdirSync(folder);
    mail.mood = 'takes';
    for (let left = 400; left > 0 && readdirSync(folder).length > 0; left -= 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const arrived = new Set(mail.mails.map(idOf)).size;
    const again = (await post(relay.port, MESSAGE)).status;
    return [
      figure('messages to a disk of 256 KB', POSTS),
      figure('accepted', accepted),
      figure('answered by 503', refused, 'the others', refused > 0 && accepted + refused === POSTS),
      figure('of these with the telephone', told, 'all', told === refused),
      figure('files in the spool', names.length, 'as accepted', names.length === accepted),
      figure('delivered once there was room', arrived, 'as accepted', arrived === accepted),
      figure('the next message', again, '202', again === 202),
    ];
  } finally {
    await stop(relay, 'SIGTERM');
    await mail.close();
    spawnSync('umount', [folder]);
    rmdirSync(folder);
  }
}
