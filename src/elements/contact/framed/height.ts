import { nothing, type ElementPart } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { heightIn } from '../../../core/page/told-height.js';

/** Until its page tells its height. Not by a style sheet, nor an attribute that a content policy may refuse. */
function sized(frame: HTMLIFrameElement): HTMLIFrameElement {
  const first = { display: 'block', 'inline-size': '100%', 'block-size': '40rem', border: '0' };
  for (const [name, value] of Object.entries(first)) frame.style.setProperty(name, value);
  return frame;
}

/** Gives a frame the height that its page tells: nothing is scrolled inside. Only that page, at that origin, is heeded. */
class WithHeight extends AsyncDirective {
  private frame: HTMLIFrameElement | undefined;
  private origin = '';
  private listening = false;

  override render(origin: string): unknown {
    this.origin = origin;
    return nothing;
  }

  override update({ element }: ElementPart, [origin]: [string]): unknown {
    this.frame ??= sized(element as HTMLIFrameElement);
    if (this.isConnected) this.listen();
    return this.render(origin);
  }

  protected override disconnected(): void {
    window.removeEventListener('message', this.onMessage);
    this.listening = false;
  }

  protected override reconnected(): void {
    this.listen();
  }

  private listen(): void {
    if (this.listening) return;
    this.listening = true;
    window.addEventListener('message', this.onMessage);
  }

  private readonly onMessage = ({ origin, source, data }: MessageEvent<unknown>): void => {
    const { frame } = this;
    if (!frame || source === null || source !== frame.contentWindow || origin !== this.origin) return;
    const height = heightIn(data);
    if (height !== undefined) frame.style.setProperty('block-size', `${String(height)}px`);
  };
}

export const withHeight = directive(WithHeight);
