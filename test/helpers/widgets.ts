import type { ReactiveElement } from 'lit';
import { define } from '../../src/core/element/define.js';
import * as every from '../../src/elements/every.js';
import { WIDGETS } from '../../src/elements/registry.js';

export type WidgetClass = typeof ReactiveElement & CustomElementConstructor;

/** The class of every widget of the registry, by the widget's name. */
export const CLASSES: Readonly<Record<string, WidgetClass>> = Object.fromEntries(
  WIDGETS.map((each) => [
    each.name,
    (every as unknown as Readonly<Record<string, WidgetClass>>)[each.class]!,
  ]),
);

/** Those that draw something: the feed only serves what stands inside it. */
export const DRAWN = WIDGETS.map(({ name }) => name).filter((name) => name !== 'feed');

/** Those that a plain element may become: not what acts on the whole page. */
export const MOUNTABLE = DRAWN.filter((name) => name !== 'exit');

/** Defines every widget, as a page has it that pastes all.js. */
export function defineAll(): void {
  for (const [name, constructor] of Object.entries(CLASSES)) define(`passerelle-${name}`, constructor);
}
