import { html, nothing, type TemplateResult } from 'lit';
import { hardSpaces } from '../../../core/i18n/i18n.js';
import type { Word } from '../../../domain/content/model.js';
import { isSameLanguage } from '../../../domain/content/locale.js';

/** What the visitor has unfolded, by id, and how that changes. */
export interface Unfolded {
  readonly open: ReadonlySet<string>;
  toggle(id: string): void;
}

/** `a`, `b` or `c`, whatever the case, where no letter stands before or after. */
function pattern(words: readonly Word[]): RegExp | undefined {
  if (words.length === 0) return undefined;
  const longestFirst = words.map(({ word }) => word).sort((a, b) => b.length - a.length);
  const either = longestFirst.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`, 'giu');
}

export interface Writing {
  /** Language of the texts. */
  readonly written: string;
  /** Language of the page. */
  readonly page: string;
  readonly words: readonly Word[];
}

/**
 * The texts of the pack in one part of the page: marked when they are in another language than the page, their
 * words explained on the spot where they first stand.
 */
export class Texts {
  /** The language of the texts, when it is not the page's. */
  readonly lang: string | undefined;

  private readonly written: string;
  private readonly words: readonly Word[];
  private readonly scope: string;
  private readonly unfolded: Unfolded;
  private readonly pattern: RegExp | undefined;
  private readonly seen = new Set<string>();

  /** `scope`: name of the part of the page. */
  constructor({ written, page, words }: Writing, scope: string, unfolded: Unfolded) {
    this.lang = isSameLanguage(written, page) ? undefined : written;
    this.written = written;
    this.words = words;
    this.scope = scope;
    this.unfolded = unfolded;
    this.pattern = pattern(words);
  }

  /** Direction of a block that holds nothing but these texts. */
  get dir(): 'auto' | undefined {
    return this.lang ? 'auto' : undefined;
  }

  /** A text within one of the interface's, without explanations. */
  say(text: string): unknown {
    const typed = hardSpaces(text, this.written);
    return this.lang ? html`<bdi lang=${this.lang}>${typed}</bdi>` : typed;
  }

  /** Paragraphs, or the lines of a list, with their words explained. */
  paragraphs(texts: readonly string[]): TemplateResult[] {
    return texts.map(
      (text) => html`<p lang=${this.lang ?? nothing} dir=${this.dir ?? nothing}>${this.explain(text)}</p>`,
    );
  }

  list(texts: readonly string[]): TemplateResult {
    return html`<ul class="bullets" lang=${this.lang ?? nothing} dir=${this.dir ?? nothing}>
      ${texts.map((text) => html`<li>${this.explain(text)}</li>`)}
    </ul>`;
  }

  /** The sentence, then what its words mean, as far as they are unfolded. */
  explain(text: string): unknown {
    const pieces: unknown[] = [];
    const meanings: TemplateResult[] = [];
    let done = 0;
    for (const match of this.pattern ? text.matchAll(this.pattern) : []) {
      const [found] = match;
      const index = this.words.findIndex(({ word }) => word.toLowerCase() === found.toLowerCase());
      const word = this.words[index];
      if (!word || this.seen.has(word.word)) continue;
      this.seen.add(word.word);
      const id = `${this.scope}-${index}`;
      const [lead] = /\S*$/.exec(text.slice(done, match.index)) ?? [''];
      const [tail] = /^[^\s\p{L}\p{N}]*/u.exec(text.slice(match.index + found.length)) ?? [''];
      pieces.push(
        hardSpaces(text.slice(done, match.index - lead.length), this.written),
        html`<span class="stuck">${lead}${this.button(found, id)}${tail}</span>`,
      );
      meanings.push(this.meaning(word, id));
      done = match.index + found.length + tail.length;
    }
    pieces.push(hardSpaces(text.slice(done), this.written));
    return [pieces, meanings];
  }

  private button(found: string, id: string): TemplateResult {
    const toggle = (): void => this.unfolded.toggle(id);
    return html`<button
        class="word"
        type="button"
        aria-expanded=${this.unfolded.open.has(id)}
        aria-controls=${id}
        @click=${toggle}
      >
        ${found}</button
      ><span class="paper">${found}</span>`;
  }

  private meaning({ word, meaning }: Word, id: string): TemplateResult {
    const typed = hardSpaces(meaning, this.written);
    return html`<span class="meaning" id=${id} ?hidden=${!this.unfolded.open.has(id)}
      ><b>${word}</b><br />${typed}</span
    >`;
  }
}
