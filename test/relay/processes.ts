/** Starts `program.ts`, and says where it listens. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('program.ts', import.meta.url));

export interface Running {
  readonly process: ChildProcess;
  readonly port: number;
}

/** @param before what runs it, such as strace with its options */
export async function start(
  spool: string,
  smtpPort: number,
  before: readonly string[] = [],
): Promise<Running> {
  const [program = process.execPath, ...args] = [
    ...before,
    ...[process.execPath, '--import', 'tsx', PROGRAM, spool, String(smtpPort)],
  ];
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { process: child, port: Number(line.toString()) };
}

export async function stop({ process: child }: Running, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
