import { isWorded, type Words } from '../words/words.js';

/** One row of the source, and what became of one of its values. */
export interface LogEntry {
  readonly line: number;
  readonly id: string;
  readonly code: string;
  readonly from?: string;
  readonly to?: string;
}

interface At {
  readonly line: number;
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
}

/** What an import kept, changed and dropped, and why: counted by code, and told row by row where it matters. */
export class ImportLog {
  read = 0;
  kept = 0;
  readonly changed = new Map<string, number>();
  readonly dropped = new Map<string, number>();
  readonly entries: LogEntry[] = [];

  /** A value that was changed; told row by row when the place is given. */
  change(code: string, at?: At, count = 1): void {
    this.changed.set(code, (this.changed.get(code) ?? 0) + count);
    if (at) this.entries.push({ ...at, code });
  }

  /** A row that was left out. Categories that nobody asked for are only counted. */
  drop(at: At, code: string, value: string): undefined {
    this.dropped.set(code, (this.dropped.get(code) ?? 0) + 1);
    if (code !== 'category') this.entries.push({ ...at, code: `dropped-${code}`, from: value });
  }

  /** The report as `--report` writes it. */
  toJSON(): unknown {
    return {
      read: this.read,
      kept: this.kept,
      changed: Object.fromEntries(this.changed),
      dropped: Object.fromEntries(this.dropped),
      entries: this.entries,
    };
  }

  /** The report for a terminal. */
  lines(words: Words): string[] {
    const told = (key: string, counts: ReadonlyMap<string, number>): string[] =>
      [...counts].map(([code, count]) => words(key, { count, code, why: whyOf(code, words) }));
    return [
      words('import:read', { count: this.read }),
      words('import:kept', { count: this.kept }),
      ...told('import:changed', this.changed),
      ...told('import:dropped', this.dropped),
    ];
  }
}

/** Why a value was changed or a row left out. */
function whyOf(code: string, words: Words): string {
  const key = `import:why-${code}`;
  if (isWorded(key)) return words(key);
  const [what = '', fault] = code.split(' ');
  if (what === 'not-carried') return words('import:why-not-carried');
  if (fault !== undefined) return words('import:why-column', { column: what });
  const [, done = 'value'] = /-(dropped|mended)$/.exec(code) ?? [];
  return words(`import:why-${done}`);
}
