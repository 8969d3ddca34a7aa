/** A Postfix of its own: configuration, queue and mailbox in one folder, on a port of this machine. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './free-port.js';

const COMMAND = '/usr/sbin/postfix';
/** Uid and gid of Debian's `nobody`, who owns the mailbox. */
const NOBODY = 65534;

/** Everything that it runs, without chroot: the service, its type, and the program. */
const SERVICES = `pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
proxywrite unix - - n - 1 proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
local unix - n n - - local
virtual unix - n n - - virtual
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
tlsmgr unix - - n 1000? 1 tlsmgr
postlog unix-dgram n - n - 1 postlogd
`;

const settingsIn = (folder: string): string => `compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
maillog_file = ${folder}/log
maillog_file_prefixes = ${folder}
myhostname = mail.example
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
smtpd_peername_lookup = no
alias_maps =
alias_database =
local_recipient_maps =
virtual_mailbox_domains = quai.example, federation.example
virtual_mailbox_maps = static:box/
virtual_mailbox_base = ${folder}/mail
virtual_uid_maps = static:${NOBODY}
virtual_gid_maps = static:${NOBODY}
`;

/** Why no Postfix of its own can run here; undefined where it can. */
export function whyNoPostfix(): string | undefined {
  if (!existsSync(COMMAND)) return 'Postfix is not installed (apt-get install postfix)';
  return process.getuid?.() === 0 ? undefined : 'its master runs as root only';
}

export interface Postfix {
  readonly port: number;
  /** Its program that takes a mail from another program, as PHP's `sendmail_path` wants it. */
  readonly sendmail: string;
  /** The mails in its mailbox, as they came. */
  mails(): string[];
  /** How many it has taken and not yet put into the mailbox. */
  queued(): number;
  stop(): void;
}

/** @param folder to which every user may come; what it needs is made in it */
export async function startPostfix(folder: string): Promise<Postfix> {
  const port = await freePort();
  const at = (name: string): string => join(folder, name);
  chmodSync(folder, 0o755);
  for (const name of ['conf', 'queue', 'data', 'mail']) mkdirSync(at(name));
  const run = (...args: string[]): void => {
    const { status, stderr } = spawnSync(COMMAND, ['-c', at('conf'), ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`postfix ${args.join(' ')}: ${stderr}`);
  };
  spawnSync('chown', ['postfix', at('data')]);
  spawnSync('chown', ['nobody', at('mail')]);
  writeFileSync(at('conf/main.cf'), settingsIn(folder));
  writeFileSync(at('conf/master.cf'), `127.0.0.1:${port} inet n - n - - smtpd\n${SERVICES}`);
  run('start');
  const inBox = (name: string): string[] =>
    existsSync(at(`mail/box/${name}`)) ? readdirSync(at(`mail/box/${name}`)) : [];
  return {
    port,
    sendmail: `/usr/sbin/sendmail -C ${at('conf')} -t -i`,
    mails: () =>
      ['new', 'cur'].flatMap((name) =>
        inBox(name).map((file) => readFileSync(at(`mail/box/${name}/${file}`), 'utf8')),
      ),
    queued: () =>
      ['incoming', 'active', 'deferred'].flatMap((name) =>
        readdirSync(at(`queue/${name}`), { recursive: true }).filter((file) =>
          /[0-9A-Z]{6,}/.test(String(file)),
        ),
      ).length,
    stop: () => {
      run('stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
