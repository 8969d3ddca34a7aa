import { adoptStyles, supportsAdoptingStyleSheets, type CSSResult, type LitElement } from 'lit';

/** What an element wants of a part of itself that is fetched late. */
export interface LatePartOptions<T> {
  /** The element's own word to the webmaster. */
  readonly report: (code: string, detail: string) => void;
  /** The styles that come with the part. */
  readonly styles?: (part: T) => readonly CSSResult[];
  /** Told once, before the element is drawn with the part. */
  readonly taken?: (part: T) => void;
}

/** Adds styles to those of an element, in whose place nothing is put. */
function addStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  if (!supportsAdoptingStyleSheets) adoptStyles(root, [...styles]);
  else
    root.adoptedStyleSheets = [
      ...root.adoptedStyleSheets,
      ...styles.flatMap(({ styleSheet }) => styleSheet ?? []),
    ];
}

/**
 * A part of an element whose code and styles are fetched when they are needed. It is `waiting` for a limited time only,
 * then `failed`: the visitor is told, and can have it tried again. See renderUnfetched.
 */
export class LatePart<T> {
  state: 'unasked' | 'waiting' | 'here' | 'failed' = 'unasked';
  /** The part, once it is `here`. */
  part: T | undefined;
  /** How often it could not be fetched. */
  failures = 0;

  private readonly host: LitElement;
  private readonly load: () => Promise<T>;
  private readonly options: LatePartOptions<T>;
  private fetching: Promise<T | undefined> | undefined;

  /** @param load made by `piece` */
  constructor(host: LitElement, load: () => Promise<T>, options: LatePartOptions<T>) {
    this.host = host;
    this.load = load;
    this.options = options;
  }

  /** Fetches the part once; after a failure, again. Never rejects: undefined when it cannot be had now. */
  fetch(): Promise<T | undefined> {
    this.fetching ??= this.read();
    return this.fetching;
  }

  private async read(): Promise<T | undefined> {
    this.state = 'waiting';
    this.host.requestUpdate();
    try {
      const part = await this.load();
      const { shadowRoot } = this.host;
      if (shadowRoot) addStyles(shadowRoot, this.options.styles?.(part) ?? []);
      this.options.taken?.(part);
      this.part = part;
      this.state = 'here';
    } catch (error) {
      this.fetching = undefined;
      this.failures += 1;
      this.state = 'failed';
      this.options.report('strings-unreachable', String(error));
    }
    this.host.requestUpdate();
    return this.part;
  }
}
