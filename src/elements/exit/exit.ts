import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LightDomElement } from '../../core/element/light-dom.js';
import { exits } from '../../core/page/exits.js';
import { ELSEWHERE, leaveFor } from '../../core/page/quick-exit.js';
import { InheritedAttribute } from '../../core/element/inherited-attribute.js';
import { Above } from './above.js';
import { exitStyles } from './exit.styles.js';
import { ShiftPresses } from './presses.js';
import { exitLanguage, exitStrings, type ExitStrings } from './strings.js';
import { readTarget } from './target.js';

/**
 * Leaves the page quickly, with the whole window where the page stands in a frame: opens another site in its place, so
 * that Back does not return to it, hides it, and clears what the visitor chose. The history is not erased, and it says
 * so. It stands above all that the page shows, its dialogs too. A link inside the element works before and without
 * script. Of several on a page, the first one that is seen counts: the others are links where they stand.
 *
 * @summary Leave the page quickly.
 * @slot - A plain link, which works before and without script.
 * @csspart bar - The button and its explanation's button.
 * @csspart button - The button that leaves.
 */
export class PasserelleExit extends LightDomElement {
  static override styles = exitStyles;

  /**
   * Address to leave for, `https:` or `http:`; without it, that of the link inside the element. A part of the page
   * itself, as `#top`, is no address to leave for.
   */
  @property() href: string | undefined;

  /** Switches off leaving by three presses of Shift. */
  @property({ type: Boolean, attribute: 'no-shortcut' }) noShortcut = false;

  /** True for the copy that stands in a modal dialog. */
  @property({ type: Boolean, attribute: 'stands-in', reflect: true }) private standsIn = false;

  @state() private explained = false;
  /** True once nothing helped to leave. */
  @state() private stuck = false;
  /** True while its button is on the page. */
  @state() shown = false;

  private readonly language = new InheritedAttribute(this, 'lang');
  private readonly presses = new ShiftPresses(() => {
    if (!this.noShortcut && this.leads) this.leave();
  });
  private size: ResizeObserver | undefined;
  private unfollow: (() => void) | undefined;

  constructor() {
    super();
    const box = (): HTMLElement | null => this.shadowRoot?.querySelector<HTMLElement>('.out') ?? null;
    new Above(this, box, () => this.makeCopy());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('click', this.onAnyClick, { capture: true });
    document.addEventListener('keydown', this.onKey);
    if (this.standsIn) return;
    this.unfollow = exits.follow(() => this.requestUpdate());
    exits.join(this);
    this.presses.listen();
    this.look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('click', this.onAnyClick, { capture: true });
    document.removeEventListener('keydown', this.onKey);
    this.presses.stop();
    this.size?.disconnect();
    this.unfollow?.();
    this.shown = false;
    exits.leave(this);
  }

  protected override firstUpdated(): void {
    this.look();
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
    const { leads } = this;
    return html`<div lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>
      <div class=${leads ? 'out' : 'here'} popover=${leads ? 'manual' : nothing}>
        ${this.explained ? this.renderHow(strings) : nothing}
        ${this.stuck ? html`<p class="how" role="alert">${strings.stuck}</p>` : nothing}
        <div class="bar" part="bar">
          <a part="button" href=${this.target} target="_top" rel="noreferrer" @click=${this.onClick}>
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
      </div>
    </div>`;
  }

  /** Leaves now. */
  leave(): void {
    this.stuck = false;
    leaveFor(this.target, () => (this.stuck = true));
  }

  /** True where it stands at the edge of the window and answers the keyboard. */
  private get leads(): boolean {
    return this.standsIn || exits.first === this || exits.first === undefined;
  }

  private get target(): string {
    const links = [...this.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    return readTarget([this.href, ...links]) ?? ELSEWHERE;
  }

  /** Follows whether the button is drawn: what hides the element or what is around it takes its size away. */
  private look(): void {
    const bar = this.shadowRoot?.querySelector('.bar');
    if (!bar || this.standsIn) return;
    const read = (): void => {
      const shown = this.isConnected && bar.getClientRects().length > 0;
      if (shown === this.shown) return;
      this.shown = shown;
      exits.tell();
    };
    this.size?.disconnect();
    this.size = typeof ResizeObserver === 'function' ? new ResizeObserver(read) : undefined;
    this.size?.observe(bar);
    read();
  }

  /** What stands for this element in a modal dialog. */
  private makeCopy(): HTMLElement | undefined {
    if (this.standsIn || !this.leads || !this.shown) return undefined;
    const copy = document.createElement(this.localName);
    const { target: href, noShortcut } = this;
    Object.assign(copy, { standsIn: true, href, noShortcut, lang: this.language.value ?? '' });
    return copy;
  }

  private readonly onClick = (event: MouseEvent): void => {
    event.preventDefault();
    this.leave();
  };

  /** Before anything of the page hears of the click: what stops it there, or takes links over, changes nothing. */
  private readonly onAnyClick = (event: MouseEvent): void => {
    const link = this.shadowRoot?.querySelector('a');
    if (!link || !event.composedPath().includes(link)) return;
    event.stopImmediatePropagation();
    this.onClick(event);
  };

  private readonly onExplain = (): void => {
    this.explained = !this.explained;
    // What had the focus may have gone with the explanation.
    if (!this.explained && this.shadowRoot?.activeElement)
      this.renderRoot.querySelector<HTMLElement>('.bar button')?.focus();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.explained) this.onExplain();
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
