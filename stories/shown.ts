import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { State } from '../test/fixtures/states/state.js';

/** One state in a box of its own, once the box is on the page: before, an element in it has drawn nothing to use. */
export function boxed(states: readonly State[], name: string, width = 'auto'): TemplateResult {
  const mount = async (box: Element | undefined): Promise<void> => {
    await Promise.resolve();
    if (!(box instanceof HTMLElement) || !box.isConnected || box.childElementCount > 0) return;
    box.style.inlineSize = width;
    await states.find((state) => state.name === name)?.mount(box);
  };
  return html`<div ${ref((box) => void mount(box))}></div>`;
}

/** One state under its name. */
export function shown(states: readonly State[], name: string, width?: string): TemplateResult {
  return html`<section style="margin-block-end: 3rem">
    <h2 style="font: 600 1rem system-ui; opacity: 0.75">${name}</h2>
    ${boxed(states, name, width)}
  </section>`;
}
