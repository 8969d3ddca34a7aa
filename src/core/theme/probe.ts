import { parseColour, type Colour } from '../../domain/colour.js';

/** Older browsers write every colour that they know as `rgb(…)`; newer ones are asked to write it in sRGB. */
const CONVERTS = typeof CSS !== 'undefined' && CSS.supports('background-color', 'color(from red srgb r g b)');

function inSrgb(colour: string): string {
  return CONVERTS ? `color(from ${colour} srgb r g b)` : colour;
}

/**
 * An unseen element in the shadow root of a widget, through which the browser itself is asked what a colour
 * is: no canvas, which browsers that guard privacy falsify. It inherits what the page hands to the widget.
 */
export class Probe {
  /** Its text colour is the page's; the style sheet lets it pass over, so that a change can be heard. */
  readonly element = document.createElement('i');

  constructor() {
    this.element.className = 'probe';
    this.element.setAttribute('aria-hidden', 'true');
  }

  /**
   * The colours that these expressions have here, in their order; undefined for one that is none.
   *
   * @param className of the element that they are asked of
   * @param properties set on it first
   */
  read(
    expressions: readonly string[],
    className = '',
    properties: Readonly<Record<string, string>> = {},
  ): (Colour | undefined)[] {
    const box = document.createElement('i');
    box.className = className;
    for (const [name, value] of Object.entries(properties)) box.style.setProperty(name, value);
    const patches = expressions.map((expression) => {
      const patch = document.createElement('i');
      patch.style.backgroundColor = inSrgb(expression);
      box.append(patch);
      return patch;
    });
    this.element.append(box);
    const colours = patches.map((patch) => parseColour(getComputedStyle(patch).backgroundColor));
    box.remove();
    return colours;
  }

  /** A computed colour in sRGB. */
  colour(computed: string): Colour | undefined {
    return parseColour(computed) ?? this.read([computed])[0];
  }
}
