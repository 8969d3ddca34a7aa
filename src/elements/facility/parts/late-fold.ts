import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { LocaleController } from '../../../core/i18n/locale.js';
import { WordedPart, type Worded } from '../../../core/i18n/worded-part.js';
import { renderUnfetched } from '../../../core/loading/unfetched.js';
import { down, icon } from '../../../core/ui/icons.js';
import type { Sheet } from './sheet.js';

/** A line that unfolds. What draws the rest is fetched, with its words, when somebody first opens it. */
export class LateFold<Part extends Worded<Key>, Key extends string> {
  private readonly late: WordedPart<Part, Key>;

  /** @param load made by `piece` */
  constructor(host: LitElement, load: () => Promise<Part>, report: (code: string, detail: string) => void) {
    this.late = new WordedPart(host, load, report);
  }

  draw(
    look: string,
    title: string,
    { locale, texts }: Sheet,
    render: (part: Part, words: LocaleController<Key>) => unknown,
  ): TemplateResult {
    const { drawn, state, locale: words } = this.late;
    words?.setPublisherLocale(texts.feed.publisherLocale);
    return html`<details class="late-fold ${look}" @toggle=${this.onToggle}>
      <summary><span>${title}</span>${icon(down)}</summary>
      ${
        drawn
          ? render(drawn.part, drawn.locale)
          : state === 'unasked'
            ? nothing
            : renderUnfetched(this.late, locale)
      }
    </details>`;
  }

  private readonly onToggle = ({ target }: Event): void => {
    if (target instanceof HTMLDetailsElement && target.open) void this.late.fetch();
  };
}
