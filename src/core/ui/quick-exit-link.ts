import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { exits, hasExit } from '../page/exits.js';
import type { LocaleController } from '../i18n/locale.js';
import { ELSEWHERE, leaveFor } from '../page/quick-exit.js';
import { exit, icon } from './icons.js';

/** True once the page could not be left. */
let stuck = false;

function onClick(event: MouseEvent): void {
  event.preventDefault();
  stuck = false;
  leaveFor(ELSEWHERE, () => {
    stuck = true;
    exits.tell();
  });
}

type Draw = (alone: boolean) => unknown;

class WhileAlone extends AsyncDirective {
  private draw: Draw = () => nothing;
  private unfollow: (() => void) | undefined;

  override render(draw: Draw): unknown {
    this.draw = draw;
    if (this.isConnected) this.unfollow ??= exits.follow(this.redraw);
    return draw(!hasExit());
  }

  protected override disconnected(): void {
    this.unfollow?.();
    this.unfollow = undefined;
  }

  protected override reconnected(): void {
    this.unfollow ??= exits.follow(this.redraw);
    this.redraw();
  }

  private readonly redraw = (): void => this.setValue(this.draw(!hasExit()));
}

/** Draws anew when an exit of the page comes or goes; says whether the page has none that a visitor can see. */
export const whileAlone = directive(WhileAlone);

/** The link out of the page, whether or not the page has an exit. */
export function renderQuickExitLink(locale: LocaleController<never>): TemplateResult {
  return html`<a
      class="quiet leave no-print"
      part="leave"
      href=${ELSEWHERE}
      target="_top"
      rel="noreferrer"
      @click=${onClick}
      >${icon(exit, true)}<span>${locale.t('leave')}</span></a
    >${stuck ? html`<p role="alert">${locale.t('leave_stuck')}</p>` : nothing}`;
}

/** The way out of a widget that takes input, while the page has no exit of its own in view. */
export function renderQuickExit(locale: LocaleController<never>): unknown {
  return whileAlone((alone: boolean) => (alone ? renderQuickExitLink(locale) : nothing));
}
