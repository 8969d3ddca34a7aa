import { html, nothing, type TemplateResult } from 'lit';
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

/** Every state, each under its name. */
export function allShown(states: readonly State[]): TemplateResult {
  return html`${states.map(({ name }) => shown(states, name))}`;
}

/** What a page writes inside each widget: a number to call while nothing else is there. */
export const CALL = html`<p>Drogues info service : <a href="tel:+33800231313">0 800 23 13 13</a></p>`;

/** An attribute's value, or none where the control is empty. */
export function given(value: string): string | typeof nothing {
  return value || nothing;
}

/** As wide as a page of 1280 px that is seen at 400 %. */
export function narrow(content: unknown): TemplateResult {
  return html`<div style="inline-size: 320px">${content}</div>`;
}

/** Two hosts' colours, corners and fonts, set on an element around the widget. */
const THEMES = {
  warm: `
    --passerelle-accent: #f08a00;
    --passerelle-surface: #fffaf2;
    --passerelle-text: #2a2118;
    --passerelle-border: #e4d5c0;
    --passerelle-radius: 16px;
    --passerelle-space: 1.125rem;
    --passerelle-font-family: ui-rounded, system-ui, sans-serif;
    padding: 1rem;
    background: #fffaf2;`,
  sober: `
    --passerelle-accent: oklch(0.42 0.12 335);
    --passerelle-surface: #fffdf8;
    --passerelle-text: #2b2230;
    --passerelle-border: #cbbfd0;
    --passerelle-radius: 0;
    --passerelle-space: 1.25rem;
    --passerelle-font-family: Georgia, serif;
    padding: 1rem;
    background: #fffdf8;`,
};

/** A state on the page of a host that sets its own colours, corners and font. */
export function themed(states: readonly State[], name: string, theme: keyof typeof THEMES): TemplateResult {
  return html`<div style=${THEMES[theme]}>${shown(states, name)}</div>`;
}
