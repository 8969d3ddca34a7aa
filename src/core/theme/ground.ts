import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Colour } from '../../domain/colour.js';
import { nonsenseIn, withoutNonsense, type Nonsense } from './measures.js';
import { pageAround, type PageGround } from './page.js';
import {
  choosePalette,
  opaqueOn,
  PROPERTIES,
  propertiesOf,
  type GivenColours,
  type Palette,
} from './palette.js';
import { followPage, type Follower } from './page-changes.js';
import { Probe } from './probe.js';

/** Tells the webmaster what to mend: a code of the faults, the offending value. */
type Report = (code: string, detail: string) => void;

const GIVEN = ['accent', 'surface', 'text', 'border'] as const;
type Name = (typeof GIVEN)[number];

/** Palettes already chosen, by what they were chosen for: the widgets of a page mostly stand on one ground. */
const chosen = new Map<string, Palette>();
const MOST = 64;

function paletteFor(page: PageGround, given: GivenColours, probe: Probe): Palette {
  const key = JSON.stringify([page.ground ?? 0, page.text, given.accent, given.surface, given.text]);
  const known = chosen.get(key);
  if (known) return known;
  if (chosen.size >= MOST) chosen.clear();
  const palette = choosePalette(page, given, probe);
  chosen.set(key, palette);
  return palette;
}

/**
 * Gives a widget its ground and its text, so that it looks like the page and can be read on any: it measures
 * what the page paints around, chooses a palette in which everything reads, and hands it to the frame whole.
 * Text and ground are never from two sources, so a page that changes unseen makes a widget that stands out,
 * and never one that cannot be read.
 */
export class GroundController implements ReactiveController, Follower {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly report: Report;
  private readonly probe = new Probe();
  private palette: Palette | undefined;
  private border: Colour | undefined;
  private nonsense: readonly Nonsense[] = [];
  private frame: HTMLElement | undefined;
  /** The widget and all around it when it was last measured. */
  around: ReadonlySet<Element> = new Set();

  constructor(host: ReactiveControllerHost & HTMLElement, report: Report) {
    this.host = host;
    this.report = report;
    host.addController(this);
  }

  hostConnected(): void {
    this.host.shadowRoot?.append(this.probe.element);
    this.probe.element.addEventListener('transitionrun', this.onTextChange);
    this.measure();
    followPage.add(this);
  }

  hostDisconnected(): void {
    followPage.delete(this);
    this.probe.element.removeEventListener('transitionrun', this.onTextChange);
  }

  hostUpdated(): void {
    const frame = this.host.shadowRoot?.querySelector<HTMLElement>('.frame') ?? undefined;
    if (frame === this.frame) return;
    this.frame = frame;
    this.paint();
  }

  /** Measures the page again, and paints what has changed. */
  measure(): void {
    const page = pageAround(this.host, this.probe);
    this.around = new Set(page.around);
    const given = this.givenOn(page);
    const palette = paletteFor(page, given, this.probe);
    this.border = given.border;
    this.tellUnreadable(given, palette);
    this.nonsense = nonsenseIn(getComputedStyle(this.host));
    for (const [token, value] of this.nonsense) this.report('token-invalid', `${token}: ${value}`);
    this.palette = palette;
    this.paint();
  }

  private readonly onTextChange = (): void => followPage.soon();

  /** The webmaster's colours; what is none, or can be seen through, is told. */
  private givenOn(page: PageGround): Partial<Record<Name, Colour>> {
    const style = getComputedStyle(this.host);
    const named = GIVEN.map((name) => [name, style.getPropertyValue(`--passerelle-${name}`).trim()] as const);
    const written = named.filter(([, value]) => value !== '');
    if (written.length === 0) return {};
    const colours = this.probe.read(written.map(([name]) => `var(--passerelle-${name})`));
    const given: Partial<Record<Name, Colour>> = {};
    for (const [at, [name, value]] of written.entries()) {
      const colour = colours[at];
      if (colour && colour[3] > 0) given[name] = opaqueOn(page, colour);
      // A border may be seen through, or be none: nothing is written on it.
      const tells = name === 'border' ? !colour && value !== 'none' : colour?.[3] !== 1;
      if (tells) this.report('colour-invalid', `--passerelle-${name}: ${value}`);
    }
    return given;
  }

  private tellUnreadable(given: GivenColours, palette: Palette): void {
    for (const name of ['accent', 'surface', 'text'] as const) {
      const colour = given[name];
      if (!colour || colour === palette[name] || String(colour) === String(palette[name])) continue;
      const value = getComputedStyle(this.host).getPropertyValue(`--passerelle-${name}`).trim();
      this.report('colour-unreadable', `--passerelle-${name}: ${value}`);
    }
  }

  private paint(): void {
    const { frame, palette, border } = this;
    if (!frame || !palette) return;
    const properties = propertiesOf(palette, border);
    for (const name of PROPERTIES) {
      const value = properties[name] ?? '';
      if (frame.style.getPropertyValue(name) !== value) frame.style.setProperty(name, value);
    }
    withoutNonsense(frame, this.nonsense);
    frame.classList.toggle('dark', palette.scheme === 'dark');
    frame.classList.toggle('own', palette.own);
  }
}
