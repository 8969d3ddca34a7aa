/** Many posts at once, and sockets that say nothing to the end. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { idOf, serveMail } from '../mail-server.js';
import { start, stop } from '../processes.js';
import { MESSAGE, post } from '../relays.js';
import { figure, ms, quantile, type Figure } from './report.js';

/** Posts at once, and to one relay before it is the other's turn. */
const [AT_ONCE, ROUND] = [8, 100];
const SOCKETS = 500;
const HONEST = 20;

/** Milliseconds of each answer, all of them 202. */
async function round(port: number, count: number): Promise<number[]> {
  const times: number[] = [];
  let left = count;
  const one = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const before = performance.now();
      const { status } = await post(port, MESSAGE);
      if (status === 202) times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return times;
}

/** Posts to a relay and to one that writes nothing, in turns, so that both meet the same machine. */
export async function soakPosts(
  posts: number,
  program: readonly string[],
  idle: readonly string[],
): Promise<Figure[]> {
  const spool = mkdtempSync(join(tmpdir(), 'passerelle-soak-'));
  const mail = await serveMail();
  const [relay, none] = [await start(spool, mail.port, { program }), await start('', 9, { program: idle })];
  const [written, unwritten]: [number[], number[]] = [[], []];
  for (let sent = 0; sent < posts; sent += ROUND) {
    written.push(...(await round(relay.port, Math.min(ROUND, posts - sent))));
    unwritten.push(...(await round(none.port, Math.min(ROUND, posts - sent))));
  }
  for (let left = 6000; left > 0 && readdirSync(spool).length > 0; left -= 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  await stop(relay, 'SIGTERM');
  await stop(none, 'SIGKILL');
  await mail.close();
  rmSync(spool, { recursive: true, force: true });
  const once = new Set(mail.mails.map(idOf)).size;
  return [
    figure('posts', posts),
    figure('accepted', written.length, 'all', written.length === posts),
    figure('delivered, each once', once, 'all', once === posts && mail.mails.length === posts),
    ...([0.5, 0.99] as const).flatMap((share) => [
      figure(`p${String(share * 100)} of accepting`, ms(quantile(written, share))),
      figure(`p${String(share * 100)} of the same without writing`, ms(quantile(unwritten, share))),
    ]),
  ];
}

/** Sockets that begin a request and never end it, while others send whole ones. */
export async function soakSockets(program: readonly string[]): Promise<Figure[]> {
  const spool = mkdtempSync(join(tmpdir(), 'passerelle-soak-'));
  const mail = await serveMail();
  const relay = await start(spool, mail.port, { program });
  let cut = 0;
  const sockets = Array.from({ length: SOCKETS }, () => connect(relay.port, '127.0.0.1'));
  for (const socket of sockets) {
    socket.on('error', () => undefined);
    socket.on('close', () => (cut += 1));
    socket.resume();
    socket.write('POST /messages?since=1 HTTP/1.1\r\nHost: a\r\nContent-');
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  const times = await round(relay.port, HONEST);
  for (let left = 300; left > 0 && cut < SOCKETS; left -= 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  await stop(relay, 'SIGTERM');
  await mail.close();
  rmSync(spool, { recursive: true, force: true });
  const slowest = Math.max(...times);
  return [
    figure('slow sockets', SOCKETS),
    figure('cut', cut, 'all', cut === SOCKETS),
    figure('honest messages accepted meanwhile', times.length, 'all', times.length === HONEST),
    figure('the slowest of them', ms(slowest), 'less than 1 s', slowest < 1000),
  ];
}
