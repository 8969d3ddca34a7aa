import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { announce } from '../../../core/announce.js';
import { PasserelleSentEvent } from '../../../core/events.js';
import { journey } from '../../../core/journey/journey.js';
import { EMPTY_DRAFT, messageOf, type Draft } from '../../../domain/contact/message.js';
import { FIELDS, validate, type Fault, type Field } from '../../../domain/contact/validate.js';
import type { FormHost, FormInput } from './form-input.js';
import { renderFields } from './fields.js';
import { renderSent, renderUnsent } from './outcome.js';
import { send, type Sending } from './send.js';

/** Nobody writes a message faster, in milliseconds: what is sent sooner waits for the rest of it. */
const SHORTEST = 3000;

export type Stage = 'writing' | 'sending' | 'received' | Exclude<Sending, 'received'>;

/** The form's memory: what was typed, what is wrong with it, and what became of it. In memory only. */
export class MessageForm implements ReactiveController {
  draft: Draft = EMPTY_DRAFT;
  stage: Stage = 'writing';
  /** True when the leads of the orientation go with the message. */
  withLeads = false;
  /** True once the person has tried to send what was not complete. */
  tried = false;
  copied = false;

  private readonly host: FormHost;
  private shown: ReadonlySet<Field> = new Set();
  private trap = '';
  private since = 0;
  private attempt = 0;

  constructor(host: FormHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.erase);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.erase);
    this.erase();
  }

  /** True while something that was typed would be lost. */
  get dirty(): boolean {
    return this.stage !== 'received' && (this.draft !== EMPTY_DRAFT || this.stage === 'sending');
  }

  /** What is wrong where the person has been. */
  get faults(): readonly Fault[] {
    return validate(this.draft).filter(({ field }) => this.shown.has(field));
  }

  change(change: Partial<Draft>): void {
    this.since ||= Date.now();
    this.draft = { ...this.draft, ...change };
    this.host.requestUpdate();
  }

  /** The person leaves a field: what they began and is wrong is said. */
  leave(field: Field): void {
    const text = this.draft[field];
    if (text === '' || text === undefined || this.shown.has(field)) return;
    this.shown = new Set([...this.shown, field]);
    this.host.requestUpdate();
  }

  setTrap(value: string): void {
    this.trap = value;
  }

  toggleLeads(on: boolean): void {
    this.withLeads = on;
    this.host.requestUpdate();
  }

  readonly erase = (): void => {
    this.attempt += 1;
    this.draft = EMPTY_DRAFT;
    this.stage = 'writing';
    this.withLeads = this.tried = this.copied = false;
    this.shown = new Set();
    this.trap = '';
    this.since = 0;
    this.host.requestUpdate();
  };

  async submit(input: FormInput): Promise<void> {
    if (this.stage === 'sending') return;
    this.shown = new Set(FIELDS);
    if (validate(this.draft).length > 0) {
      this.tried = true;
      await this.focusOn('.summary');
      return;
    }
    this.tried = false;
    const attempt = ++this.attempt;
    const leads = this.withLeads ? journey.choices.leads : undefined;
    const message = messageOf(this.draft, input.facility.id, leads);
    this.move('sending');
    announce(input.locale.t('sending'), input.locale.tag);
    await new Promise((resolve) => setTimeout(resolve, SHORTEST - (Date.now() - this.since)));
    if (attempt !== this.attempt) return;
    // Only a program fills a field that nobody sees.
    const result = this.trap ? 'refused' : await send(message, input.endpoint);
    if (attempt !== this.attempt) return;
    this.move(result);
    if (result === 'received') this.host.dispatchEvent(new PasserelleSentEvent());
    await this.focusOn('.outcome');
  }

  async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.draft.message);
      this.copied = true;
      this.host.requestUpdate();
    } catch {
      this.host.renderRoot.querySelector<HTMLTextAreaElement>('textarea')?.select();
    }
  }

  render(input: FormInput): TemplateResult {
    if (this.stage === 'received') return renderSent(this, input);
    const unsent = this.stage !== 'writing' && this.stage !== 'sending';
    return html`${unsent ? renderUnsent(this, input) : nothing}${renderFields(this, input)}`;
  }

  private move(stage: Stage): void {
    this.stage = stage;
    this.host.show(stage);
    this.host.requestUpdate();
  }

  private async focusOn(selector: string): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
