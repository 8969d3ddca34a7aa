import { html, type TemplateResult } from 'lit';
import { writeChoice, type Choice } from './choice.js';
import { radios } from './form.js';
import type { Say } from './strings.js';

/** Widths of the made-up page, in CSS pixels. */
const WIDTHS: Readonly<Record<Choice['width'], number>> = { phone: 360, desktop: 900 };
/** Its height on the screen, in CSS pixels. */
const HEIGHT = 640;

export function preview(say: Say, choice: Choice): TemplateResult {
  return html`<h2 id="see">${say('see')}</h2>
    <p class="hint">${say('seeHint')}</p>
    <div class="side">
      ${radios(
        'width',
        say('width'),
        choice.width,
        [
          { value: 'phone', label: say('widthPhone') },
          { value: 'desktop', label: say('widthDesktop') },
        ],
        { shape: 'row' },
      )}
      ${radios(
        'scheme',
        say('scheme'),
        choice.scheme,
        [
          { value: 'light', label: say('schemeLight') },
          { value: 'dark', label: say('schemeDark') },
        ],
        { shape: 'row' },
      )}
    </div>
    <div class="window"><iframe title=${say('preview')}></iframe></div>`;
}

/** Makes the page as wide as it was chosen, and as small as there is room. */
export function fitPreview(frame: HTMLIFrameElement | null, { width }: Choice): void {
  const box = frame?.parentElement;
  if (!box) return;
  const wanted = WIDTHS[width];
  const scale = Math.min(1, box.clientWidth / wanted);
  frame.style.inlineSize = `${wanted}px`;
  frame.style.blockSize = `${HEIGHT / scale}px`;
  frame.style.transform = `scale(${scale})`;
  box.style.blockSize = `${HEIGHT}px`;
}

/** Shows a choice: the made-up page reads it from its own fragment. */
export function showPreview(frame: HTMLIFrameElement | null, address: string, choice: Choice): void {
  const wanted = `${address}${writeChoice(choice)}`;
  if (frame && !frame.src) frame.src = wanted;
  else frame?.contentWindow?.location.replace(wanted);
}
