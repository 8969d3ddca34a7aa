import { paintedTexts, unreadable } from '../fixtures/contrast/painted.js';
import { controlsIn, hitAt, inShadows, isShown, reaches, saidOf } from './hit.js';

/** What is inherited and a page may say of every tag; family, size and colour are taken over by name. */
const INHERITED = [
  'border-collapse',
  'caption-side',
  'cursor',
  'direction',
  'empty-cells',
  'font-style',
  'font-variant-caps',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'list-style-type',
  'pointer-events',
  'tab-size',
  'text-align',
  'text-align-last',
  'text-indent',
  'text-shadow',
  'text-transform',
  'visibility',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
  '-webkit-text-security',
  '-webkit-text-stroke-width',
];

/** Letters and lines of one text, in CSS pixels. */
interface Letters {
  readonly size: number;
  readonly line: number;
}

function* texts(place: Element): Generator<HTMLElement> {
  for (const element of inShadows(place)) {
    if (element.closest('svg, option')) continue;
    const own = [...element.childNodes].some(
      ({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim(),
    );
    if (own && isShown(element)) yield element;
  }
}

function lettersOf(element: Element): Letters {
  const { fontSize, lineHeight } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  const line = lineHeight === 'normal' ? 1.2 : Number.parseFloat(lineHeight) / size;
  return { size, line };
}

const framesIn = (place: Element): HTMLElement[] =>
  [...inShadows(place)].filter((element) => element.matches('.frame, .bar'));

/** What is inherited in a widget, by the name of the property. */
function inheritedIn(frame: Element): Record<string, string> {
  const style = getComputedStyle(frame);
  return Object.fromEntries(INHERITED.map((name) => [name, style.getPropertyValue(name)]));
}

/** How far the document scrolls sideways, in CSS pixels. */
function sideways(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}

/** True at the end of the page: what an exit that does not stand last lies over there is the page's to move. */
function isUnderExit(x: number, y: number): boolean {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  const atEnd = scrollTop >= scrollHeight - clientHeight - 1;
  return atEnd && document.elementFromPoint(x, y)?.localName === 'passerelle-exit';
}

/** A control that cannot be pressed at its centre once it is scrolled to, or stands out of the window sideways. */
function unreachable(control: HTMLElement): string | undefined {
  control.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { left, right } = control.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  if (left < -1 || right > clientWidth + 1) return `out of the page: ${left | 0} to ${right | 0}`;
  // A link that is folded over two lines has nothing at its centre.
  const { left: start, top, width, height } = control.getClientRects()[0] as DOMRect;
  const [x, y] = [start + width / 2, top + height / 2];
  if (reaches(control, x, y) || isUnderExit(x, y)) return undefined;
  const hit = hitAt(x, y);
  return `covered by ${hit ? saidOf(hit) : 'nothing that is in view'} at ${x | 0}, ${y | 0}`;
}

/** How a page with widgets is before it has a style sheet: the measure of what a sheet does to them. */
export class HostMeasure {
  private readonly place: Element;
  private readonly widgets: readonly HTMLElement[];
  private readonly controls: number;
  private readonly size: number;
  private readonly line: number;
  private readonly inherited: readonly Record<string, string>[];

  constructor(place: Element, widgets: readonly HTMLElement[]) {
    this.place = place;
    this.widgets = widgets;
    const letters = [...texts(place)].map(lettersOf);
    this.size = Math.min(...letters.map(({ size }) => size));
    this.line = Math.min(1.2, ...letters.map(({ line }) => line));
    this.controls = controlsIn(place).length;
    this.inherited = framesIn(place).map(inheritedIn);
  }

  /** What a visitor meets on the page as it now is that was not so before. */
  findings(): string[] {
    const controls = controlsIn(this.place);
    return [
      ...unreadable(paintedTexts(this.place)).map((line) => `contrast ${line}`),
      ...(controls.length < this.controls ? [`${controls.length} controls of ${this.controls}`] : []),
      ...controls.flatMap((control) => {
        const why = unreachable(control);
        return why ? [`${saidOf(control)} ${why}`] : [];
      }),
      ...this.wider(),
      ...this.smaller(),
      ...this.changed(),
    ];
  }

  /** What the widgets alone make the page scroll sideways. */
  private wider(): string[] {
    const wide = sideways();
    if (wide <= 0) return [];
    const alone = this.widgets.flatMap((widget) => {
      this.widgets.forEach((each) => (each.hidden = each !== widget));
      const own = sideways();
      widget.hidden = true;
      if (own <= Math.max(0, sideways()) + 1) return [];
      widget.hidden = false;
      const wide = [...inShadows(widget.parentElement as Element)].filter(
        (element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
      );
      return [`${widget.localName} alone: ${own} px too wide, as ${wide.map(saidOf).slice(-3).join(', ')}`];
    });
    this.widgets.forEach((each) => (each.hidden = false));
    return alone;
  }

  private smaller(): string[] {
    return [...texts(this.place)].flatMap((element) => {
      const { size, line } = lettersOf(element);
      const small = size < this.size - 0.1 || line < this.line - 0.01;
      return small ? [`${saidOf(element)} has letters of ${size} px in lines of ${line}`] : [];
    });
  }

  private changed(): string[] {
    return framesIn(this.place).flatMap((frame, at) => {
      const now = inheritedIn(frame);
      const before = this.inherited[at] ?? {};
      return INHERITED.filter((name) => now[name] !== before[name]).map(
        (name) => `${saidOf(frame).split(' ')[0]} inherits ${name}: ${now[name]}`,
      );
    });
  }
}
