import { readLanguageTag } from '../../domain/content/language-tag.js';
import { plainLocale } from '../../domain/content/locale.js';

/** Arabic with western digits, as on the telephone's keypad and on the street signs of France and Belgium. */
function intlTag(tag: string): string {
  const plain = plainLocale(readLanguageTag(tag) ?? 'fr');
  return plain.startsWith('ar') ? `${plain}-u-nu-latn` : plain;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;

/** Numbers, dates, distances and names of languages and countries in one language, through Intl. */
export class Format {
  private readonly tag: string;
  /** Making a formatter takes as long as using it a hundred times. */
  private readonly made = new Map<string, unknown>();

  /** @param tag a language of a page or of a feed; French for what is none */
  constructor(tag: string) {
    this.tag = intlTag(tag);
  }

  number(value: number): string {
    // Every language here writes small numbers with the same digits; the first formatter of a page is dear.
    if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
    return this.numbers({}).format(value);
  }

  /** Pieces that belong together, with the comma of the language. */
  pieces(texts: readonly string[]): string {
    return texts.join(this.tag.startsWith('ar') ? '، ' : ', ');
  }

  /** An amount in a currency, without cents where there are none: `30 256 €`. */
  money(amount: number, currency: string): string {
    const digits = Number.isInteger(amount) ? 0 : 2;
    return this.numbers({
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(amount);
  }

  /** The letter of a month, 1 to 12. */
  monthLetter(month: number): string {
    return this.dates(this.tag, { month: 'narrow', timeZone: 'UTC' }).format(Date.UTC(2024, month - 1, 1));
  }

  /**
   * An ISO day, month or year in words: `3 novembre 2026`, `février 2022`, `2009`. Anything else as it stands.
   *
   * @param month `short` for `févr. 2022`
   */
  date(iso: string, month: 'long' | 'short' = 'long'): string {
    if (!DAY.test(iso) && !MONTH.test(iso)) return iso;
    const at = Date.parse(iso);
    if (Number.isNaN(at)) return iso;
    const date = this.dates(this.tag, {
      year: 'numeric',
      month,
      ...(DAY.test(iso) ? { day: 'numeric' as const } : {}),
      timeZone: 'UTC',
    }).format(at);
    // Intl leaves out the ordinal that French has on the first of a month.
    return this.tag.startsWith('fr') ? date.replace(/^1 /, '1er ') : date;
  }

  /** An ISO day of these weeks in words, without its year: `12 mars`. */
  dayOfYear(iso: string): string {
    const day = this.dates(this.tag, { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
      Date.parse(iso),
    );
    return this.tag.startsWith('fr') ? day.replace(/^1 /, '1er ') : day;
  }

  /** `il y a 9 jours`. */
  daysAgo(days: number): string {
    return new Intl.RelativeTimeFormat(this.tag, { numeric: 'always' }).format(-days, 'day');
  }

  /** Kilometres as people say them: one decimal below ten, none above, `< 1 km` never shown as 0. */
  distance(km: number): string {
    return this.numbers({
      style: 'unit',
      unit: 'kilometer',
      maximumFractionDigits: km < 10 ? 1 : 0,
    }).format(Math.max(km, 0.1));
  }

  /** Hour and minute of an instant in a zone: `18 h`, `18 h 30`, `18:00`. */
  time(at: number, zone: string): string {
    return this.clock(at, zone);
  }

  /** Minutes since midnight, for a table of hours; 1440 reads as midnight of the next day. */
  minutes(value: number): string {
    return this.clock((value % 1440) * 60_000, 'UTC');
  }

  private clock(at: number, zone: string): string {
    const french = this.tag.startsWith('fr');
    const clock = this.dates(french ? 'fr-CA' : this.tag, {
      hour: french ? 'numeric' : '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: zone,
    }).format(at);
    // Kept on one line: `13 h 30` broken after the `h` reads as another hour.
    return french
      ? clock
          .replace(/^0(?=\d)/, '')
          .replace(/\s00$/, '')
          .replace(/\s/g, '\u00a0')
      : clock;
  }

  weekday(at: number, zone: string): string {
    return this.dates(this.tag, { weekday: 'long', timeZone: zone }).format(at);
  }

  /** The day of an instant in a zone: `jeudi 3 décembre`. */
  day(at: number, zone: string): string {
    const options = { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone } as const;
    const day = this.dates(this.tag, options).format(at);
    return this.tag.startsWith('fr') ? day.replace(/ 1 /, ' 1er ') : day;
  }

  /** The name of a day of the week, 0 for Monday. */
  dayName(index: number): string {
    return this.weekday(Date.UTC(2024, 0, 1 + index), 'UTC');
  }

  language(code: string): string {
    return this.name('language', code);
  }

  country(code: string): string {
    return this.name('region', code);
  }

  list(items: readonly string[]): string {
    // As above: most lists are of one, and need no formatter.
    if (items.length < 2) return items.join('');
    return this.once('list', () => new Intl.ListFormat(this.tag, { type: 'unit', style: 'long' })).format(
      items,
    );
  }

  private name(type: 'language' | 'region', code: string): string {
    try {
      return this.once(type, () => new Intl.DisplayNames([this.tag], { type })).of(code) ?? code;
    } catch {
      return code;
    }
  }

  private numbers(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    return this.once(JSON.stringify(options), () => new Intl.NumberFormat(this.tag, options));
  }

  private dates(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return this.once(tag + JSON.stringify(options), () => new Intl.DateTimeFormat(tag, options));
  }

  private once<T>(key: string, make: () => T): T {
    if (!this.made.has(key)) this.made.set(key, make());
    return this.made.get(key) as T;
  }
}
