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
  lines(): string[] {
    const all = [`read ${String(this.read)}`, `kept ${String(this.kept)}`];
    for (const [word, counts] of [
      ['changed', this.changed],
      ['dropped', this.dropped],
    ] as const)
      for (const [code, count] of counts)
        all.push(
          `${word} ${String(count)} ${code}: ${WHY[code] ?? (code.startsWith('not-carried') ? 'no column of the directory is for it' : code)}`,
        );
    return all;
  }
}

const WHY: Readonly<Record<string, string>> = {
  category: 'a category that is no care for addiction (--all keeps it)',
  'cedex-postcode-changed': "a CEDEX code is no place: the town's own postcode stands for it",
  'cedex-postcode-dropped': 'a CEDEX code is no place, and the town has several postcodes or none here',
  'duplicate-id': 'the id was used on an earlier row',
  'id-made': 'made from name, town and street',
  'id-mended': 'signs that an id may not have became hyphens',
  'not-active': 'the source says that the service is not active',
  'services-joined': 'a structure of several services is one facility; the one for addictions counts',
  'kind-guessed': 'guessed from the name, marked kind_guessed',
  'name-readable': 'capitals made readable',
  'email-dropped': 'not one email address',
  'email-mended': 'an email address without what was pasted with it',
  'on_call_phone-dropped': 'not one telephone number of the country',
  'on_call_phone-mended': 'a telephone number written as its country does',
  'phone-dropped': 'not one telephone number of the country',
  'phone-mended': 'a telephone number written as its country does',
  'phone-spaced': 'digits grouped as the country does',
  'point-missing': 'no point: kept without one',
  'point-shared': 'one point for three or more addresses: precision is the town',
  'cell-count': 'more cells than columns',
  'value-unknown': 'a value that the table of values does not have',
};
