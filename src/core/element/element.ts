import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LightDomElement } from './light-dom.js';
import { PasserelleErrorEvent, PasserelleReadyEvent } from './events.js';
import { namePage } from '../feed/page-feed.js';
import { faultMessage, type Fault, type Remedies } from './faults.js';
import type { LocaleController } from '../i18n/locale.js';
import { inheritedAttribute } from './inherited-attribute.js';
import { keepFocusInView } from '../page/focus-in-view.js';
import { GroundController } from '../theme/ground.js';
import { hostStyles } from '../theme/host.js';
import { tokens } from '../theme/tokens.js';
import { stateStyles } from '../ui/states.styles.js';

/** Where an element stands: `loading` and `error` keep the webmaster's own content in view. */
export type Phase = 'loading' | 'ready' | 'empty' | 'error';

/**
 * What every element has: the frame with language and direction, the webmaster's content as fallback, the
 * events, and the word to the webmaster. Everything else is a controller.
 */
export abstract class PasserelleElement extends LightDomElement {
  static override styles: CSSResultGroup = [tokens, hostStyles, stateStyles];

  /** Takes over what the loader's tag says for the whole page, before the element is defined. */
  static readonly namePage = namePage;

  /** Country of the page, ISO 3166-1 alpha-2; without it, that of the nearest element around that names one. */
  @property({ reflect: true }) country: string | undefined;
  /** Shows on the page, for the webmaster, what the console says. */
  @property({ type: Boolean }) diagnose = false;

  protected abstract readonly locale: LocaleController<never>;
  /** What to change, for the faults that only this element has. */
  protected readonly remedies: Remedies = {};

  protected readonly ground = new GroundController(this, (code, detail) => this.report(code, detail));

  @state() private faults: readonly Fault[] = [];
  private told: Phase | undefined;

  protected abstract get phase(): Phase;
  protected abstract renderPhase(phase: Phase): unknown;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (root instanceof ShadowRoot) keepFocusInView(root);
    return root;
  }

  protected override update(changed: PropertyValues): void {
    this.checkAttributes();
    super.update(changed);
  }

  protected override get works(): boolean {
    return this.phase === 'ready' || this.phase === 'empty';
  }

  protected override tellBroken(error: unknown): void {
    this.report('render-failed', String(error));
  }

  protected override render(): TemplateResult {
    const phase: Phase = this.broken ? 'error' : this.phase;
    return html`<div class="frame" part="frame" lang=${this.locale.tag} dir=${this.locale.direction}>
        ${this.renderPhase(phase)}${this.diagnose ? this.renderFaults() : nothing}
      </div>
      <div class="room" aria-hidden="true"><svg></svg></div>`;
  }

  protected override updated(): void {
    const phase: Phase = this.broken ? 'error' : this.phase;
    if (phase === this.told || phase === 'loading') return;
    const recovered = phase !== 'error' && (this.told === undefined || this.told === 'error');
    this.told = phase;
    if (recovered) this.dispatchEvent(new PasserelleReadyEvent());
    if (phase === 'error')
      this.dispatchEvent(new PasserelleErrorEvent(this.faults[this.faults.length - 1]?.code ?? 'unknown'));
  }

  /** Tells the webmaster once, in the console and to `diagnose`: stable code, offending value. */
  protected report(code: string, detail = ''): void {
    if (this.faults.some((fault) => fault.code === code && fault.detail === detail)) return;
    const fault = { code, detail };
    this.faults = [...this.faults, fault];
    console.warn(faultMessage(this.localName, fault, this.remedies));
  }

  /** What every element takes over from the page, and what a page may have put there instead. */
  private checkAttributes(): void {
    const heading = this.getAttribute('heading');
    if (heading !== null && !/^[1-6]$/.test(heading))
      this.report('attribute-invalid', `heading="${heading}"`);
    const country = inheritedAttribute(this, 'country');
    if (country && !/^[a-z]{2}$/i.test(country.trim()))
      this.report('attribute-invalid', `country="${country}"`);
  }

  private renderFaults(): TemplateResult {
    return html`<ul class="faults" lang="en" dir="ltr">
      ${this.faults.map((fault) => html`<li>${faultMessage(this.localName, fault, this.remedies)}</li>`)}
    </ul>`;
  }
}
