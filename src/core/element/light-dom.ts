import { LitElement, type PropertyValues } from 'lit';
import { readProperties } from './properties.js';

/**
 * An element in whose place the webmaster's own content, its light DOM, is seen until it has been drawn, and again when
 * it cannot be. The slot stands in the shadow root from the start, outside of what is drawn: whatever throws, a
 * constructor, a controller, styles, a drawing, it is there.
 */
export abstract class LightDomElement extends LitElement {
  /** True while the element is drawn as one that cannot do its work: its usual drawing threw. */
  protected broken = false;

  private readonly fallback = document.createElement('div');
  private isDrawn = false;
  private failing = false;
  /** True when something threw before there was anything to draw: what is drawn may then lack a part. */
  private isMaimed = false;

  /** Whether what was just drawn does the element's work, so that the light DOM is no longer needed. */
  protected abstract readonly works: boolean;
  /** Tells the webmaster that the element could not be drawn, or that something failed after it was. */
  protected abstract tellBroken(error: unknown): void;
  /** Called when the light DOM was changed. */
  protected lightChanged?(): void;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRootOptions } = this.constructor as typeof LitElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    const slot = document.createElement('slot');
    slot.addEventListener('slotchange', () => this.lightChanged?.());
    this.fallback.className = 'fallback';
    this.fallback.append(slot);
    root.append(this.fallback);
    try {
      return super.createRenderRoot();
    } catch (error) {
      this.isMaimed = true;
      this.tellBroken(error);
      this.renderOptions.renderBefore = this.fallback;
      return root;
    }
  }

  override connectedCallback(): void {
    try {
      super.connectedCallback();
    } catch (error) {
      this.isMaimed = true;
      this.tellBroken(error);
    }
  }

  /** What throws before it is drawn is drawn once more, as broken; each later change is drawn in the usual way again. */
  protected override performUpdate(): void {
    this.broken = this.failing;
    this.failing = false;
    this.isDrawn = false;
    try {
      super.performUpdate();
    } catch (error) {
      if (!this.isDrawn) {
        this.fallback.hidden = false;
        this.failing = !this.broken;
      }
      this.tellBroken(error);
      if (this.failing) this.requestUpdate();
    }
  }

  /** Runs first in each update. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    readProperties(this, changed);
    return true;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.isDrawn = true;
    this.fallback.hidden = !this.isMaimed && !this.broken && this.works;
  }
}
