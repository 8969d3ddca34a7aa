import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readLanguageTag } from '../../domain/content/language-tag.js';
import { easierThan, languageOf, plainLocale } from '../../domain/content/locale.js';
import { journey } from '../page/journey.js';
import { InheritedAttribute } from '../element/inherited-attribute.js';
import { common, type CommonKey } from './common.js';
import { Format } from './format.js';
import { loadStrings, translate, type TranslationArgs } from './i18n.js';
import { INTERFACE_LOCALES, type InterfaceLocale, type StringSource } from './strings.js';

export type Translate<Key extends string> = (key: Key, args?: TranslationArgs) => string;

/** Milliseconds until strings that could not be fetched are asked for again; after the last, no more. */
const PAUSES = [5_000, 20_000, 60_000];

function interfaceLocale(wanted: string): InterfaceLocale | undefined {
  const language = languageOf(wanted);
  return INTERFACE_LOCALES.find((locale) => locale === language);
}

/**
 * The language of an element: the nearest `lang`, followed live, in the way of writing that the visitor chose. `t`
 * gives the strings of the element and the shared ones; `ready` is false until they are there. The strings of the old
 * language stay until the new ones have come, and only the last language asked for counts.
 */
export class LocaleController<Key extends string> implements ReactiveController {
  ready = false;
  /** The language drawn, a full tag for Intl such as `fr-BE`. */
  tag = 'fr';
  format = new Format('fr');
  /** True when the strings could not be fetched: the element then shows the webmaster's own content. */
  failed = false;

  private locale: InterfaceLocale = 'fr';
  private publisherLocale = 'fr';
  private readonly host: ReactiveControllerHost & Element;
  private readonly source: StringSource<string>;
  private readonly nearest: InheritedAttribute;
  private asked = 0;
  private loaded: string | undefined;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & Element, source: StringSource<Key>) {
    this.host = host;
    this.source = source;
    this.nearest = new InheritedAttribute(host, 'lang');
    // After the attribute's, so that the first strings asked for are those of the page's language.
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.ready) void this.load();
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  /** Runs before each drawing, which a change of the page's language, and of the visitor's choices, asks for. */
  hostUpdate(): void {
    if (this.wanted !== this.loaded) void this.load();
  }

  /** The language asked for by the page, or the publisher's when the page says none. */
  get wanted(): string {
    const said = this.nearest.value ?? this.publisherLocale;
    const { easier } = journey.choices;
    if (easier === undefined) return said;
    return easier ? easierThan(plainLocale(said)) : plainLocale(said);
  }

  get direction(): 'ltr' | 'rtl' {
    const locale = this.ready ? this.locale : interfaceLocale(this.wanted);
    return locale === 'ar' ? 'rtl' : 'ltr';
  }

  /** The publisher's own language serves pages in a language the interface does not speak. */
  setPublisherLocale(locale: string): void {
    const tag = readLanguageTag(locale) ?? 'fr';
    if (tag === this.publisherLocale) return;
    this.publisherLocale = tag;
    this.host.requestUpdate();
  }

  /** Asks again for strings that could not be fetched. */
  retry(): void {
    if (this.failed) void this.load();
  }

  /** Strings that name nothing: a list says the same ones on each of its cards. */
  private readonly said = new Map<string, string>();

  readonly t: Translate<Key | CommonKey> = (key, args) => {
    const say = (): string => translate(this.locale, [this.source.namespace, common.namespace], key, args);
    if (args) return say();
    const text = this.said.get(key) ?? say();
    if (this.ready) this.said.set(key, text);
    return text;
  };

  private async load(): Promise<void> {
    const asked = ++this.asked;
    this.loaded = this.wanted;
    clearTimeout(this.timer);
    const known = interfaceLocale(this.wanted);
    const locale = known ?? interfaceLocale(this.publisherLocale) ?? 'fr';
    try {
      await Promise.all([loadStrings(this.source, locale), loadStrings(common, locale)]);
    } catch {
      if (asked !== this.asked) return;
      this.failed = !this.ready;
      const pause = PAUSES[this.failures++];
      if (pause !== undefined) this.timer = setTimeout(() => void this.load(), pause);
      this.host.requestUpdate();
      return;
    }
    if (asked !== this.asked) return;
    this.said.clear();
    this.locale = locale;
    // A page in nynorsk gets bokmål: names of days and months are then bokmål's too.
    this.tag = known && this.wanted.startsWith(known) ? this.wanted : locale;
    this.format = new Format(this.tag);
    this.failed = false;
    this.failures = 0;
    this.ready = true;
    this.host.requestUpdate();
  }
}
