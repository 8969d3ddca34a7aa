/** Apart from the element: the order of the screens, without a word of what is drawn on them. */

import { UNSAID, type Answers, type Question, type Questionnaire } from '../../domain/orientation/model.js';

/** What the visitor sees: one of these fills the element. */
export type View = 'danger' | 'stop' | 'question' | 'answers' | 'result';

/** What was answered so far and where the visitor stands. In memory only: it goes with the element. */
export class Flow {
  view: View = 'danger';
  /** Place of the question shown, the danger one left out. */
  index = 0;
  answers: Answers = {};
  /** True when the visitor asks for another person. */
  someone = false;
  /** Place of the question last changed from the list of answers. */
  changed: number | undefined;

  private questionnaire: Questionnaire | undefined;
  /** True while one answer is changed from the list of answers, to which it leads back. */
  private changing = false;

  /** Follows the texts of another language; another questionnaire starts anew. */
  follow(questionnaire: Questionnaire | undefined): void {
    if (questionnaire && this.questionnaire && questionnaire.id !== this.questionnaire.id) this.erase();
    this.questionnaire = questionnaire ?? this.questionnaire;
  }

  get danger(): Question | undefined {
    return this.questionnaire?.questions.find(({ role }) => role === 'danger');
  }

  /** The questions after the danger one. */
  get questions(): readonly Question[] {
    return this.questionnaire?.questions.filter(({ role }) => role !== 'danger') ?? [];
  }

  /** Option ids given to a question; `unsaid` alone for "I would rather not say"; empty for no answer. */
  given(question: Question): readonly string[] {
    return this.answers[question.id] ?? [];
  }

  /** The dangers that were ticked, in their order. */
  get dangers(): readonly Question['options'][number][] {
    const { danger } = this;
    return danger?.options.filter(({ id, alone }) => !alone && this.given(danger).includes(id)) ?? [];
  }

  /** False on the first screen, and on the list of answers, which leads only on. */
  get canGoBack(): boolean {
    return this.view !== 'answers' && (this.view !== 'danger' || this.changing);
  }

  /** The answers as the table reads them: danger has had its own page, what is unsaid is left out. */
  get told(): Answers {
    return Object.fromEntries(
      this.questions
        .map((question) => [question.id, this.given(question).filter((id) => id !== UNSAID)] as const)
        .filter(([, ids]) => ids.length > 0),
    );
  }

  /** Ticks or unticks an option; one that stands alone clears the others, and they clear it. */
  choose(question: Question, option: string, checked: boolean): void {
    const isAlone = (id: string): boolean =>
      id === UNSAID || question.options.some((each) => each.id === id && each.alone === true);
    const others = this.given(question).filter((id) => id !== option);
    const kept = !question.multiple || isAlone(option) ? [] : others.filter((id) => !isAlone(id));
    const chosen = checked ? [...kept, option] : others;
    const order = [...question.options.map(({ id }) => id), UNSAID];
    this.answer(
      question,
      chosen.sort((a, b) => order.indexOf(a) - order.indexOf(b)),
    );
  }

  next(): void {
    if (this.view === 'danger' && this.dangers.length > 0) this.view = 'stop';
    else this.advance();
  }

  /** On from the page of numbers: the danger is over, or it was none. */
  goOn(over: boolean): void {
    const { danger } = this;
    if (!over && danger) this.answer(danger, []);
    this.advance();
  }

  skip(question: Question): void {
    this.answer(question, [UNSAID]);
    this.advance();
  }

  back(): void {
    if (this.view === 'stop') this.view = 'danger';
    else if (this.changing) this.show('answers');
    else if (this.view === 'result') this.show('answers');
    else if (this.index > 0) this.index -= 1;
    else this.view = 'danger';
  }

  /** Changes one answer from the list of answers: -1 is the danger question. */
  change(index: number): void {
    this.changing = true;
    this.changed = index;
    this.view = index < 0 ? 'danger' : 'question';
    this.index = Math.max(index, 0);
  }

  /** From the list of answers to the leads. */
  conclude(): void {
    this.show('result');
  }

  erase(): void {
    this.answers = {};
    this.someone = false;
    this.index = 0;
    this.changed = undefined;
    this.show('danger');
  }

  private answer(question: Question, ids: readonly string[]): void {
    this.answers = { ...this.answers, [question.id]: ids };
  }

  private advance(): void {
    if (this.changing) {
      this.show('answers');
    } else if (this.view === 'question') {
      if (this.index + 1 < this.questions.length) this.index += 1;
      else this.show('result');
    } else {
      this.index = 0;
      this.view = this.questions.length > 0 ? 'question' : 'result';
    }
  }

  private show(view: View): void {
    this.view = view;
    this.changing = false;
    if (view === 'result') this.changed = undefined;
  }
}
