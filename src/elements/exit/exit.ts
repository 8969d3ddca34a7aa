import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LightDomElement } from '../../core/element/light-dom.js';
import { ELSEWHERE, leaveFor } from '../../core/leaving.js';
import { NearestAttribute } from '../../core/nearest.js';
import { resolved } from '../../core/page/address.js';
import { exitStyles } from './exit.styles.js';
import { exitLanguage, exitStrings, type ExitStrings } from './strings.js';

/** Three presses of Shift within this time leave the page, in milliseconds. */
const WITHIN = 5000;

/**
 * Leaves the page quickly: hides it, clears what the visitor chose, and opens another site in its place, so
 * that Back does not return to it. The history is not erased, and it says so. A link inside the element works
 * before and without script.
 *
 * @summary Leave the page quickly.
 * @slot - A plain link, which works before and without script.
 * @csspart bar - The button and its explanation's button.
 * @csspart button - The button that leaves.
 */
export class PasserelleExit extends LightDomElement {
  static override styles = exitStyles;

  /** Address to leave for, `https:` or `http:`; without it, that of the link inside the element. */
  @property() href: string | undefined;

  /** Switches off leaving by three presses of Shift. */
  @property({ type: Boolean, attribute: 'no-shortcut' }) noShortcut = false;

  @state() private explained = false;

  private readonly language = new NearestAttribute(this, 'lang');
  private presses: number[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.onKey);
  }

  protected override readonly works = true;

  protected override tellBroken(error: unknown): void {
    console.warn('[passerelle-exit] render-failed: the plain link inside the element is shown.', error);
  }

  protected override lightChanged(): void {
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const lang = exitLanguage(this.language.value);
    const strings = exitStrings[lang];
    return html`<div lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>
      ${this.explained ? this.renderHow(strings) : nothing}
      <div class="bar" part="bar">
        <a part="button" href=${this.target} rel="noreferrer" @click=${this.onClick}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M14 4H5v16h9M10 12h10.5M16.5 8l4 4-4 4" />
          </svg>
          ${strings.leave}
        </a>
        <button
          type="button"
          aria-label=${strings.how}
          aria-expanded=${this.explained ? 'true' : 'false'}
          @click=${this.onExplain}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M9.5 9.7a2.6 2.6 0 1 1 3.7 2.5c-.8.4-1.2.9-1.2 1.8M12 16.8v.2" />
            <circle cx="12" cy="12" r="8.5" />
          </svg>
        </button>
      </div>
    </div>`;
  }

  /** Leaves now. */
  leave(): void {
    leaveFor(this.target);
  }

  private get target(): string {
    const link = this.querySelector('a')?.getAttribute('href');
    for (const written of [this.href, link]) {
      const url = written ? resolved(written, document.baseURI) : undefined;
      if (url?.protocol === 'https:' || url?.protocol === 'http:') return url.href;
    }
    return ELSEWHERE;
  }

  private readonly onClick = (event: MouseEvent): void => {
    event.preventDefault();
    this.leave();
  };

  private readonly onExplain = (): void => {
    this.explained = !this.explained;
    // What had the focus may have gone with the explanation.
    if (!this.explained && this.shadowRoot?.activeElement)
      this.renderRoot.querySelector<HTMLElement>('.bar button')?.focus();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.explained) this.onExplain();
    if (this.noShortcut || event.repeat) return;
    if (event.key !== 'Shift') {
      this.presses = [];
      return;
    }
    const now = event.timeStamp;
    this.presses = [...this.presses.filter((at) => now - at < WITHIN), now];
    if (this.presses.length >= 3) this.leave();
  };

  private renderHow(strings: ExitStrings): TemplateResult {
    return html`<section class="how">
      <h2>${strings.title}</h2>
      <p>${strings.what} ${this.noShortcut ? nothing : strings.keys}</p>
      <p><strong>${strings.kept}</strong> ${strings.history}</p>
      <button class="close" type="button" @click=${this.onExplain}>${strings.close}</button>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-exit': PasserelleExit;
  }
}
