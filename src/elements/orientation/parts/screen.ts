import type { HelpInput } from '../../../core/ui/helplines.js';
import type { Question, Questionnaire } from '../../../domain/orientation/model.js';
import type { Flow } from '../flow.js';
import type { Speech } from './speech.js';
import type { OrientationLocale } from '../strings.js';

/** What each screen of the questionnaire is drawn from. */
export interface Screen {
  readonly questionnaire: Questionnaire;
  readonly flow: Flow;
  readonly speech: Speech;
  readonly locale: OrientationLocale;
  readonly help: HelpInput;
  /** Level of the screen's title. */
  readonly level: number;
  readonly acts: Acts;
}

/** What the visitor can do. */
export interface Acts {
  choose(question: Question, option: string, checked: boolean): void;
  speakFor(someone: boolean): void;
  next(): void;
  skip(question: Question): void;
  /** On from the page of numbers: `over` when the danger is over, otherwise it was none. */
  goOn(over: boolean): void;
}
