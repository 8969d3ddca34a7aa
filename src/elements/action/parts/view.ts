import type { ActionSheet } from '../../../domain/action/model.js';
import type { ActionLocale } from '../strings.js';
import type { Words } from './words.js';

export interface Row {
  /** Id of the indicator that the row has a link to. */
  readonly id?: string;
  readonly label: unknown;
  /** The label without markup, for what is copied. */
  readonly plain: string;
  readonly cells: readonly string[];
}

export interface Table {
  /** Id of the table in the page. */
  readonly id: string;
  readonly caption: unknown;
  /** Titles of the columns, that of the labels first. */
  readonly head: readonly string[];
  readonly rows: readonly Row[];
}

/** What every part of the sheet draws with. */
export interface View {
  readonly sheet: ActionSheet;
  readonly words: Words;
  readonly locale: ActionLocale;
  /** Level of the sheet's title. */
  readonly level: number;
  /** What is unfolded, by id. */
  readonly open: ReadonlySet<string>;
  /** Figure that the page's address leads to. */
  readonly target: string | undefined;
  /** Name of what was copied last, and the text itself when the browser refused. */
  readonly copied: { readonly name: string; readonly refused?: string } | undefined;
  /** What is unfolded under an id; nothing while it is on its way. */
  inside(id: string): unknown;
  toggle(id: string): void;
  copyTable(table: Table): void;
  copyLink(indicator: string): void;
}
