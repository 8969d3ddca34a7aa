import { unlinkSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** What the spool asks of a disk. Apart, so that a test can stand in for one that is full or refuses. */
export interface Disk {
  /** Writes a new file and returns once its bytes are on the disk. */
  write(name: string, text: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  unlink(name: string): Promise<void>;
  read(name: string): Promise<string>;
  names(): Promise<string[]>;
  /** Returns once every rename and unlink that was done before is on the disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/**
 * One folder of this machine, made where it is missing, for its owner alone.
 *
 * @returns throws what the system says
 */
export async function openDisk(folder: string): Promise<Disk> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const handle = await open(folder, 'r');
  const at = (name: string): string => join(folder, name);
  return {
    write: (name, text) => writeSynced(at(name), text),
    rename: (from, to) => rename(at(from), at(to)),
    // Not behind the writes that wait for the disk: until it is gone, a kill sends again what was delivered.
    unlink: (name) => Promise.resolve(name).then((each) => unlinkSync(at(each))),
    read: (name) => readFile(at(name), 'utf8'),
    names: () => readdir(folder),
    sync: together(handle),
    close: () => handle.close(),
  };
}

async function writeSynced(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** One fsync serves all who ask before it begins; who asks while one runs waits for the next. */
function together(handle: FileHandle): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<void> | undefined;
  return () => {
    if (next) return next;
    const run = last.then(() => {
      next = undefined;
      return handle.sync();
    });
    next = run;
    last = run.catch(() => undefined);
    return run;
  };
}
