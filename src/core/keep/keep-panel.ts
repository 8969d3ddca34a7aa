/** Holds what a visitor wants to keep of a list or a sheet. What draws it is fetched when they ask for it. */

import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { LocaleController } from '../i18n/locale.js';
import { WordedPart } from '../i18n/worded-part.js';
import { LatePart } from '../loading/late-part.js';
import { piece } from '../loading/piece.js';
import { renderUnfetched } from '../loading/unfetched.js';
import { announce } from '../page/live-region.js';
import { icon, share } from '../ui/icons.js';
import type { Keepable, Kept } from './kept.js';
import type { KeepKey } from './strings.js';

const fetchView = piece(() => import('./keep-view.js'));
const fetchCode = piece(() => import('./qr.js'));

type View = Awaited<ReturnType<typeof fetchView>>;

/** A button, and behind it the ways to keep what is shown. Nothing is stored, and nothing is written to the address. */
export class KeepPanel {
  private open = false;
  private kept: Kept = {};
  private readonly host: LitElement;
  private readonly view: WordedPart<View, KeepKey>;
  private readonly code: LatePart<Awaited<ReturnType<typeof fetchCode>>>;

  constructor(host: LitElement, report: (code: string, detail: string) => void) {
    this.host = host;
    this.view = new WordedPart(host, fetchView, report);
    this.code = new LatePart(host, fetchCode, { report });
  }

  /** As if nobody had opened it. */
  forget(): void {
    this.open = false;
    this.change({});
  }

  renderButton({ t }: LocaleController<never>): TemplateResult {
    return html`<button
      class="button keep-button no-print"
      type="button"
      aria-expanded=${this.open ? 'true' : 'false'}
      @click=${() => this.toggle()}
    >
      ${icon(share)}<span>${t('keep')}</span>
    </button>`;
  }

  draw(
    keepable: Keepable,
    locale: LocaleController<never>,
    publisherLocale: string,
  ): TemplateResult | typeof nothing {
    if (!this.open) return nothing;
    const { drawn, locale: words } = this.view;
    words?.setPublisherLocale(publisherLocale);
    return html`<div class="no-print">
      ${
        drawn
          ? drawn.part.renderKeep({
              ...keepable,
              locale: drawn.locale,
              kept: this.kept,
              code: this.code,
              copy: (text) => void this.copy(text, drawn),
              send: (text) => void drawn.part.send(text),
              showCode: () => {
                this.change({ ...this.kept, code: true });
                void this.code.fetch();
              },
              showLink: () => this.change({ ...this.kept, link: true }),
            })
          : renderUnfetched(this.view, locale)
      }
    </div>`;
  }

  private toggle(): void {
    this.open = !this.open;
    if (this.open) void this.view.fetch();
    this.change({});
  }

  private async copy(text: string, { part, locale }: NonNullable<typeof this.view.drawn>): Promise<void> {
    const isCopied = await part.copy(text);
    this.change({ ...this.kept, copied: isCopied ? 'yes' : 'refused' });
    announce(locale.t(isCopied ? 'copied' : 'by_hand'), locale.tag);
  }

  private change(kept: Kept): void {
    this.kept = kept;
    this.host.requestUpdate();
  }
}
