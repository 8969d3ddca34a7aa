/** SIGKILLs against a real Postfix, with a faulty mail server every fifth time. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killOften, NUMBERED } from '../kills.js';
import { idOf, serveMail, type Mood } from '../mail-server.js';
import { startPostfix } from '../../helpers/postfix.js';
import { figure, type Figure } from './report.js';

const MOODS: readonly Mood[] = ['451', '550', 'silent', 'drop'];
/** Each such kill is one against a faulty server, besides those that are counted. */
const FAULTY = 5;

/** @param kills against Postfix */
export async function soakKills(kills: number, program: readonly string[]): Promise<Figure[]> {
  const spool = mkdtempSync(join(tmpdir(), 'passerelle-soak-'));
  const postfix = await startPostfix(mkdtempSync(join(tmpdir(), 'passerelle-postfix-')));
  const faulty = await serveMail();
  const all = Math.ceil((kills * FAULTY) / (FAULTY - 1));
  const began = performance.now();
  const mailPort = (kill: number): number => {
    if (kill % 100 === 99) console.log(`  ${String(kill + 1)} of ${String(all)} kills`);
    if (kill >= all || kill % FAULTY !== FAULTY - 1) return postfix.port;
    faulty.mood = MOODS[Math.floor(kill / FAULTY) % MOODS.length] ?? '451';
    return faulty.port;
  };
  try {
    const { accepted, fewest } = await killOften({ kills: all, spool, mailPort, program: { program } });
    for (let left = 600; left > 0 && postfix.queued() > 0; left -= 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    const mails = postfix.mails().filter((text) => NUMBERED.test(text));
    const arrived = new Set<string>(mails.flatMap((text) => NUMBERED.exec(text) ?? []));
    const lost = accepted.filter((text) => !arrived.has(text)).length;
    const left = readdirSync(spool).length;
    const twice = mails.length - new Set(mails.map((text) => idOf({ text, from: '', to: [] }))).size;
    const rate = twice / kills;
    return [
      figure('kills against Postfix', kills),
      figure('kills against 451, 550, silence, a drop after DATA', all - kills),
      figure('accepted', accepted.length),
      figure('fewest accepted before a kill', fewest, 'at least 5', fewest >= 5),
      figure('delivered, each counted once', arrived.size),
      figure('accepted and not delivered', lost, '0', lost === 0),
      figure('files left in the spool', left, '0', left === 0),
      figure('delivered twice, for each kill', rate.toFixed(3), 'at most 0.2', rate <= 0.2),
      figure('seconds', Math.round((performance.now() - began) / 1000)),
    ];
  } finally {
    await faulty.close();
    postfix.stop();
    rmSync(spool, { recursive: true, force: true });
  }
}
