import type { GuidePart } from '../domain/content/model.js';
import registry from './registry.json' with { type: 'json' };

/** A widget, as the rest of the library and its tools know it. */
export interface WidgetEntry {
  /** Of its folder, and of its tag after `passerelle-`. */
  readonly name: string;
  /** Name of its class, which `<name>.ts` exports. */
  readonly class: string;
  /** What it reads of the built-in pack besides the texts of its language: the loader asks for it early. */
  readonly reads: readonly ('facilities' | GuidePart)[];
  /** Modules of `src` that it fetches late and yet draws nothing without, of its own or of the core. */
  readonly needs?: readonly string[];
  /** The same, where its attribute `near` names a place. */
  readonly places?: readonly string[];
  /** The widgets that it draws in its own shadow root, and so may import. */
  readonly draws: readonly string[];
}

/**
 * The one list of widgets, kept in registry.json so that tools which read no TypeScript share it. The loader asks for
 * them in this order: the exit comes first, and the feed before those that read it.
 */
export const WIDGETS = registry as readonly WidgetEntry[];
