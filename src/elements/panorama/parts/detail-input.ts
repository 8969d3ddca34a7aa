import type { TemplateResult } from 'lit';
import type { DirectoryManifest } from '../../../domain/directory/files.js';
import type { Arrangement, Spot } from '../../../domain/landscape/arrange.js';
import type { LegalReference } from '../../../domain/landscape/model.js';
import type { Nearness } from '../near/nearness.js';
import type { PanoramaLocale } from '../strings.js';
import type { Unfolded } from '../../../core/ui/disclosure.js';
import type { Speech } from './said.js';

/** The page of one kind, and what it may be compared with. */
export interface Detail {
  readonly spot: Spot;
  readonly arrangement: Arrangement;
  readonly references: readonly LegalReference[];
  readonly speech: Speech;
  readonly locale: PanoramaLocale;
  readonly level: number;
  /** True under the whole picture; otherwise it opens right under its name, which then is there to be seen. */
  readonly apart: boolean;
  /** Country of the page; undefined where nobody has said. */
  readonly country: string | undefined;
  /** Undefined where the directory could not be read. */
  readonly manifest: DirectoryManifest | undefined;
  /** Says how many are near. */
  readonly nearness: Nearness | undefined;
  readonly unfolded: Unfolded;
  readonly see: (kinds: readonly string[]) => void;
  /** A number to call, where there is no place to lead to. */
  readonly help: () => TemplateResult;
  /** True once a second kind may be chosen. */
  readonly comparing: boolean;
  /** The second kind. */
  readonly second: Spot | undefined;
  readonly onCompare: () => void;
  readonly onSecond: (kind: string) => void;
}
