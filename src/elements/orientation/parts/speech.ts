import type { TemplateResult } from 'lit';
import type { Wording } from '../../../core/i18n/wording.js';
import type { Voiced } from '../../../domain/orientation/model.js';

/** How the texts of a questionnaire are said: to the person, or to someone who asks for them. */
export class Speech {
  private readonly wording: Wording;
  private readonly someone: boolean;

  constructor(wording: Wording, someone: boolean) {
    this.wording = wording;
    this.someone = someone;
  }

  /** As plain text, for names. */
  plain(text: Voiced): string {
    return this.wording.plain(this.voice(text));
  }

  /** A text to be read on the page. */
  say(text: Voiced): TemplateResult | string {
    return this.wording.say(this.voice(text));
  }

  private voice({ me, someone }: Voiced): string {
    return this.someone ? someone : me;
  }
}
