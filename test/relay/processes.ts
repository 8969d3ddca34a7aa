/** Starts `program.ts`, and says where it listens. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What Node is told to run a relay of the sources. */
const FROM_SOURCES: readonly string[] = [
  '--import',
  'tsx',
  fileURLToPath(new URL('program.ts', import.meta.url)),
];

export interface Running {
  readonly process: ChildProcess;
  readonly port: number;
}

export interface StartOptions {
  /** What runs it, such as strace with its options. */
  readonly before?: readonly string[];
  /** What Node is told, in the place of the sources. */
  readonly program?: readonly string[];
}

export async function start(
  spool: string,
  smtpPort: number,
  { before = [], program = FROM_SOURCES }: StartOptions = {},
): Promise<Running> {
  const [command = process.execPath, ...args] = [
    ...before,
    ...[process.execPath, ...program, spool, String(smtpPort)],
  ];
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { process: child, port: Number(line.toString()) };
}

export async function stop({ process: child }: Running, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
