import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { killOften, NUMBERED } from './kills.js';
import { idOf, serveMail } from './mail-server.js';
import { start, stop } from './processes.js';
import { MESSAGE, post } from './relays.js';

/** `npm run soak` kills it a thousand times. */
const KILLS = 20;

describe('a relay that is killed', () => {
  it(`loses nothing that it accepted, ${KILLS} times`, async (t) => {
    const spool = mkdtempSync(join(tmpdir(), 'passerelle-spool-'));
    const mail = await serveMail();
    const { accepted } = await killOften({ kills: KILLS, spool, mailPort: () => mail.port });
    await mail.close();
    const arrived = new Set<string>(mail.mails.flatMap(({ text }) => NUMBERED.exec(text) ?? []));
    assert.deepEqual(readdirSync(spool), []);
    assert.deepEqual(
      accepted.filter((text) => !arrived.has(text)),
      [],
    );
    const twice = mail.mails.length - new Set(mail.mails.map(idOf)).size;
    t.diagnostic(`${accepted.length} accepted, ${arrived.size} delivered, ${twice} twice in ${KILLS} kills`);
    assert.ok(accepted.length > KILLS * 5, String(accepted.length));
    // What is on its way when the kill comes: one at most.
    assert.ok(twice <= KILLS, String(twice));
    rmSync(spool, { recursive: true });
  });
});

describe('what the system is asked for', () => {
  const hasStrace = spawnSync('strace', ['-V']).status === 0;
  if (!hasStrace) console.log('No strace found: the order in which a message reaches the disk is not read.');
  else
    it('is the file, its fsync, its name, the fsync of the folder, and only then the answer', async () => {
      const spool = mkdtempSync(join(tmpdir(), 'passerelle-spool-'));
      const log = join(spool, '..', `${spool.split('/').at(-1) ?? ''}.strace`);
      const mail = await serveMail('451');
      const calls = 'trace=openat,write,writev,pwrite64,fsync,fdatasync,rename,renameat,renameat2,unlink';
      const before = [
        'strace',
        // The relay itself is the child: the tracer stands aside.
        '-D',
        '-f',
        '-y',
        '-s',
        '64',
        '-o',
        log,
        '-e',
        calls,
      ];
      const running = await start(spool, mail.port, { before });
      await post(running.port, MESSAGE);
      await stop(running, 'SIGTERM');
      await mail.close();
      await new Promise((resolve) => setTimeout(resolve, 500));
      const lines = readFileSync(log, 'utf8').split('\n');
      const at = (what: RegExp, from = 0): number =>
        lines.findIndex((line, rank) => rank >= from && what.test(line));
      const opened = at(/openat\(.*\.tmp".*O_EXCL/);
      const written = at(/write(64)?\(.*\.tmp>.*passerelle-message/, opened);
      const synced = at(/fsync\(.*\.tmp>/, written);
      const renamed = at(/rename(at2?)?\(.*\.tmp".*\.json"/, synced);
      const folder = at(new RegExp(`fsync\\(\\d+<${spool}>`), renamed);
      const answered = at(/write.*HTTP\/1\.1 202/);
      const order = [opened, written, synced, renamed, folder, answered];
      assert.deepEqual(
        order,
        [...order].sort((a, b) => a - b),
        order.join(' '),
      );
      assert.ok(
        order.every((rank) => rank >= 0),
        order.join(' '),
      );
      rmSync(spool, { recursive: true });
      rmSync(log);
    });
});
