import type { Unfolded } from '../../../core/ui/disclosure.js';
import { html, type TemplateResult } from 'lit';
import { Wording } from '../../../core/i18n/wording.js';
import type { Word } from '../../../domain/content/model.js';

/** Finds `a`, `b` or `c`, whatever the case, where no letter stands before or after; first what stands before it. */
function pattern(words: readonly Word[]): RegExp | undefined {
  if (words.length === 0) return undefined;
  const longestFirst = words.map(({ word }) => word).sort((a, b) => b.length - a.length);
  const either = longestFirst.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  return new RegExp(`(^|[^\\p{L}\\p{N}])(${either})(?![\\p{L}\\p{N}])`, 'giu');
}

export interface Writing {
  /** Language of the texts. */
  readonly written: string;
  /** Language of the page. */
  readonly page: string;
  readonly words: readonly Word[];
}

/** The texts of the pack in one part of the page: their words are explained on the spot where they first stand. */
export class Texts extends Wording {
  private readonly words: readonly Word[];
  private readonly scope: string;
  private readonly unfolded: Unfolded;
  private readonly pattern: RegExp | undefined;
  private readonly seen = new Set<string>();

  /** `scope`: name of the part of the page. */
  constructor({ written, page, words }: Writing, scope: string, unfolded: Unfolded) {
    super(written, page);
    this.words = words;
    this.scope = scope;
    this.unfolded = unfolded;
    this.pattern = pattern(words);
  }

  /** The sentence, then what its words mean, as far as they are unfolded. */
  protected override block(text: string): unknown {
    const pieces: unknown[] = [];
    const meanings: TemplateResult[] = [];
    let done = 0;
    for (const match of this.pattern ? text.matchAll(this.pattern) : []) {
      const [, before = '', found = ''] = match;
      const at = match.index + before.length;
      const index = this.words.findIndex(({ word }) => word.toLowerCase() === found.toLowerCase());
      const word = this.words[index];
      if (!word || this.seen.has(word.word)) continue;
      this.seen.add(word.word);
      const id = `${this.scope}-${index}`;
      const [lead] = /\S*$/.exec(text.slice(done, at)) ?? [''];
      const [tail] = /^[^\s\p{L}\p{N}]*/u.exec(text.slice(at + found.length)) ?? [''];
      pieces.push(
        this.plain(text.slice(done, at - lead.length)),
        html`<span class="stuck">${lead}${this.button(found, id)}${tail}</span>`,
      );
      meanings.push(this.meaning(word, id));
      done = at + found.length + tail.length;
    }
    pieces.push(this.plain(text.slice(done)));
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
    const typed = this.plain(meaning);
    return html`<span class="meaning" id=${id} ?hidden=${!this.unfolded.open.has(id)}
      ><b>${word}</b><br />${typed}</span
    >`;
  }
}
