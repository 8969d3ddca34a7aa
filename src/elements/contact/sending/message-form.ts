/** Apart from the element: the form outlives it when a script of the page moves or redraws it. */

import type { LitElement } from 'lit';
import { announce } from '../../../core/page/live-region.js';
import { PasserelleSentEvent } from '../../../core/element/events.js';
import { EMPTY_DRAFT, messageOf, type Draft } from '../../../domain/contact/message.js';
import { FIELDS, validate, type Code, type Fault, type Field } from '../../../domain/contact/validate.js';
import type { Facility } from '../../../domain/directory/facility.js';
import type { FormInput } from '../parts/form-input.js';
import { send, type Sending } from './send.js';

/** Nobody writes a message faster, in milliseconds: what is sent sooner waits for the rest of it. */
const SHORTEST = 3000;

export type Stage = 'writing' | 'sending' | Sending;

/** The element around a form. */
export interface FormHost extends LitElement {
  /** Shows to style sheets where the message stands. */
  show(stage: Stage): void;
  /** Tells the webmaster why the site’s answer does not prove that the message arrived. */
  tellUnproven(why: string): void;
}

/** What was received, as its page says it. */
export interface Sent {
  readonly draft: Draft;
  readonly facility: Facility;
}

/** Fields that belong to one way of answering only. */
const OWN_WAY: Readonly<Partial<Record<Field, Draft['way']>>> = {
  phone: 'phone',
  voicemail: 'phone',
  email: 'email',
};

/** Which page this is: one that changes without being left changes its address. */
function here(): string {
  return location.pathname + location.search;
}

/**
 * The form's memory: what was typed, what is wrong with it, and what became of it. In memory only, until it is sent,
 * erased or left; its element may go and come back meanwhile: see kept.ts.
 */
export class MessageForm {
  draft: Draft = EMPTY_DRAFT;
  stage: Stage = 'writing';
  sent: Sent | undefined;
  /** Id of the facility that it is written to. */
  recipient: string | undefined;
  /** To whom the last try went. */
  tried: Facility | undefined;
  /** What kept the message from being sent when the person last tried: it stands still while they correct. */
  summary: readonly Fault[] = [];
  copied = false;
  /** True while the person is asked whether to send once more what may have arrived. */
  asking = false;

  private host: FormHost | undefined;
  private readonly codes = new Map<Field, Code>();
  /** The leads that the person ticked; others that come later are not. */
  private ticked: string | undefined;
  private trap = '';
  private since = 0;
  private attempt = 0;
  /** True once a try may have arrived without proof. */
  private mayHaveArrived = false;
  /** True while the page has not been told of a message that was received. */
  private untold = false;
  /** Address of the page on which it was begun. */
  private page = here();
  /** Settled once a press that has begun inside the form is over. */
  private pressed: Promise<void> = Promise.resolve();

  /** Goes on in an element. */
  attach(host: FormHost): void {
    this.host = host;
    host.show(this.stage);
    host.requestUpdate();
    this.tellPage();
  }

  /** Goes on without one: what is on its way stays so. */
  detach(): void {
    this.host = undefined;
  }

  get isOfThisPage(): boolean {
    return this.page === here();
  }

  /** True once anything is there that an element that comes back has to show. */
  get isBegun(): boolean {
    return this.draft !== EMPTY_DRAFT || this.stage !== 'writing';
  }

  /** True while something was typed, is on its way, or is being told. */
  get busy(): boolean {
    const { message, phone, email, name } = this.draft;
    return this.stage !== 'writing' || Boolean(message || phone || email || name);
  }

  /** What is wrong with a field where the person has been. */
  faultOf(field: Field): Code | undefined {
    return this.codes.get(field);
  }

  isTicked(leads: string): boolean {
    return this.ticked === leads;
  }

  change(change: Partial<Draft>): void {
    this.since ||= Date.now();
    this.page = here();
    this.draft = { ...this.draft, ...change };
    const { way } = this.draft;
    const asked = (field: Field): boolean => (OWN_WAY[field] ?? way) === way;
    for (const field of this.codes.keys()) if (!asked(field)) this.codes.delete(field);
    this.summary = this.summary.filter(({ field }) => asked(field));
    // A choice is whole at once; a text is when the person leaves it.
    for (const field of ['way', 'voicemail'] as const)
      if (field in change && this.codes.has(field)) this.check([field]);
    this.host?.requestUpdate();
  }

  /**
   * The person leaves a field: what they began and is wrong is said. Once the press that took them away is over:
   * what they press would move under their finger.
   */
  async leave(field: Field): Promise<void> {
    const { host } = this;
    await this.pressed;
    // Taken off the page, it was not the person who left.
    if (!host?.isConnected) return;
    if (!this.draft[field] && !this.codes.has(field)) return;
    this.check([field]);
    this.host?.requestUpdate();
  }

  readonly press = (): void => {
    const over = new AbortController();
    this.pressed = new Promise((resolve) => {
      const release = (): void => {
        over.abort();
        setTimeout(resolve);
      };
      for (const type of ['pointerup', 'pointercancel'])
        window.addEventListener(type, release, { signal: over.signal });
    });
  };

  setTrap(value: string): void {
    this.trap = value;
  }

  tick(leads: string | undefined): void {
    this.ticked = leads;
    this.host?.requestUpdate();
  }

  readonly erase = (): void => {
    this.attempt += 1;
    this.draft = EMPTY_DRAFT;
    this.sent = this.tried = this.ticked = undefined;
    this.summary = [];
    this.codes.clear();
    this.copied = this.asking = this.mayHaveArrived = this.untold = false;
    this.trap = '';
    this.since = 0;
    this.move('writing');
  };

  /**
   * Sends what was typed, unless something is left to correct. What may have arrived is not sent again before the person
   * has said so.
   *
   * @param again true when they have
   */
  async submit(input: FormInput, again = false): Promise<void> {
    if (this.stage === 'sending') return;
    this.check(FIELDS);
    this.summary = validate(this.draft);
    this.copied = false;
    if (this.summary.length > 0) {
      this.asking = false;
      this.move('writing');
      await this.focusOn('.summary');
      return;
    }
    this.asking = this.mayHaveArrived && !again;
    if (this.asking) {
      this.host?.requestUpdate();
      await this.focusOn('.again');
      return;
    }
    const attempt = ++this.attempt;
    const { draft } = this;
    const { facility, leads, locale, endpoint } = input;
    const message = messageOf(draft, facility.id, leads === this.ticked ? leads : undefined);
    this.tried = facility;
    this.move('sending');
    announce(locale.t('sending'), locale.tag);
    await new Promise((resolve) => setTimeout(resolve, SHORTEST - (Date.now() - this.since)));
    if (attempt !== this.attempt) return;
    // Only a program fills a field that nobody sees.
    const { result, why } = this.trap ? { result: 'refused' as const } : await send(message, endpoint);
    if (attempt !== this.attempt) return;
    if (result === 'received') {
      this.erase();
      this.sent = { draft, facility };
      this.untold = true;
    }
    this.mayHaveArrived ||= result === 'unsure';
    this.move(result);
    this.tellPage();
    if (why) this.host?.tellUnproven(why);
    await this.focusOn('.outcome');
  }

  /** The person would rather not send again. */
  async decline(): Promise<void> {
    this.asking = false;
    this.host?.requestUpdate();
    await this.focusOn('.outcome');
  }

  async copy({ locale }: FormInput): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.draft.message);
      this.copied = true;
      announce(locale.t('copied'), locale.tag);
      this.host?.requestUpdate();
    } catch {
      this.host?.renderRoot.querySelector('textarea')?.select();
    }
  }

  private check(fields: readonly Field[]): void {
    const faults = validate(this.draft);
    for (const field of fields) {
      const fault = faults.find((each) => each.field === field);
      if (fault) this.codes.set(field, fault.code);
      else this.codes.delete(field);
    }
  }

  private move(stage: Stage): void {
    this.stage = stage;
    this.host?.show(stage);
    this.host?.requestUpdate();
  }

  /** Once, and as soon as there is an element to tell it. */
  private tellPage(): void {
    if (!this.untold || !this.host) return;
    this.untold = false;
    this.host.dispatchEvent(new PasserelleSentEvent());
  }

  /** What cannot be drawn, or brought into view, changes nothing of what has happened. */
  private async focusOn(selector: string): Promise<void> {
    try {
      await this.host?.updateComplete;
      const target = this.host?.renderRoot.querySelector<HTMLElement>(selector);
      target?.scrollIntoView({ block: 'nearest' });
      target?.focus({ preventScroll: true });
    } catch {
      // The words are there all the same, or what is left of them: see renderSaid.
    }
  }
}
