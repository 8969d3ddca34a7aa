import i18next, { type i18n, type TOptions } from 'i18next';
import { common, type CommonKey } from '../../core/i18n/common.js';
import { Format } from '../../core/i18n/format.js';
import {
  OPTIONS,
  INTERFACE_LOCALES,
  type InterfaceLocale,
  type StringSource,
} from '../../core/i18n/strings.js';
import { isSameLanguage, languageOf } from '../../domain/content/locale.js';
import { hardSpaces } from '../../domain/text.js';
import { actionStrings, type ActionKey } from '../../elements/action/strings.js';
import { contactStrings, type ContactKey } from '../../elements/contact/strings.js';
import { facilityStrings, type FacilityKey } from '../../elements/facility/strings.js';
import { finderStrings, type FinderKey } from '../../elements/finder/strings.js';
import { modelsStrings, type ModelsKey } from '../../elements/models/strings.js';
import { orientationStrings, type OrientationKey } from '../../elements/orientation/strings.js';
import { panoramaStrings, type PanoramaKey } from '../../elements/panorama/strings.js';
import { pathwayStrings, type PathwayKey } from '../../elements/pathway/strings.js';
import { markup, type Markup } from './markup.js';

interface Keys {
  readonly action: ActionKey;
  readonly contact: ContactKey;
  readonly facility: FacilityKey;
  readonly finder: FinderKey;
  readonly models: ModelsKey;
  readonly orientation: OrientationKey;
  readonly panorama: PanoramaKey;
  readonly pathway: PathwayKey;
}

const SOURCES: readonly StringSource<string>[] = [
  common,
  actionStrings,
  contactStrings,
  facilityStrings,
  finderStrings,
  modelsStrings,
  orientationStrings,
  panoramaStrings,
  pathwayStrings,
];

type Values = Readonly<Record<string, string | number>>;
/** A string of the interface; `count` chooses the plural. */
export type Say<Key extends string> = (key: Key, values?: Values) => string;

/** What the elements say, in every language of the interface. */
export class Interface {
  private readonly instance: i18n;

  private constructor(instance: i18n) {
    this.instance = instance;
  }

  static async load(): Promise<Interface> {
    const instance = i18next.createInstance();
    // What is said is escaped where it becomes HTML.
    await instance.init({ ...OPTIONS });
    await Promise.all(
      SOURCES.flatMap(({ namespace, load }) =>
        INTERFACE_LOCALES.map(async (locale) => {
          const { default: strings } = await load[locale]();
          instance.addResourceBundle(locale, namespace, strings);
        }),
      ),
    );
    return new Interface(instance);
  }

  /**
   * How a fragment in a locale of a feed speaks: as the elements do on a page in it.
   *
   * @param publisher the publisher's own locale, which serves those that the interface does not speak
   */
  speech(locale: string, publisher: string): Speech {
    const known = interfaceLocale(locale);
    const spoken = known ?? interfaceLocale(publisher) ?? 'fr';
    return new Speech(this.instance, spoken, known && locale.startsWith(known) ? locale : spoken);
  }
}

function interfaceLocale(wanted: string): InterfaceLocale | undefined {
  const language = languageOf(wanted);
  return INTERFACE_LOCALES.find((each) => each === language);
}

/** The words of a fragment: those of the interface in its language, and those of a feed, marked where they are in another. */
export class Speech {
  /** The language of the fragment, as `lang` has it. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly format: Format;

  private readonly instance: i18n;
  private readonly spoken: InterfaceLocale;

  constructor(instance: i18n, spoken: InterfaceLocale, tag: string) {
    this.instance = instance;
    this.spoken = spoken;
    this.tag = tag;
    this.direction = spoken === 'ar' ? 'rtl' : 'ltr';
    this.format = new Format(tag);
  }

  /** The strings of a widget, and those that all share. */
  of<Widget extends keyof Keys>(widget: Widget): Say<Keys[Widget] | CommonKey> {
    return (key, values = {}) => {
      const options: TOptions = { ...values, lng: this.spoken, ns: [widget, common.namespace] };
      const text = this.instance.t<string, TOptions, string>(key, options);
      return hardSpaces(text, this.spoken);
    };
  }

  /** `Label: value`, with the punctuation of the language. */
  label(label: string): string {
    return this.of('finder')('label', { label });
  }

  /**
   * A text of a feed.
   *
   * @param written the language in which it is written
   */
  say(text: string, written: string): Markup {
    const typed = hardSpaces(text, written);
    return isSameLanguage(written, this.tag)
      ? markup`${typed}`
      : markup`<bdi lang="${written}">${typed}</bdi>`;
  }
}
