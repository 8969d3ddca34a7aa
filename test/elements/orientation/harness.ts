import { journey } from '../../../src/core/page/journey.js';
import type { LocalePack } from '../../../src/domain/content/model.js';
import type { Helpline } from '../../../src/domain/helplines/model.js';
import '../../../src/elements/orientation/index.js';
import type { PasserelleOrientation } from '../../../src/elements/orientation/orientation.js';
import { serveFeed, type FixtureFeed } from '../../fixtures/feed.js';
import { HELPLINES, PACK_EN, PACK_FR } from '../../fixtures/pack.js';
import { QUESTIONNAIRE } from '../../fixtures/questionnaire.js';
import { until } from '../../fixtures/states/state.js';
import { watch, type Watch } from '../../fixtures/watch.js';

const LINES: readonly Helpline[] = [
  ...HELPLINES,
  { id: 'fr-suicide', country: 'FR', situations: ['suicide'], phone: '3114', source: 'fixture', free: true },
  { id: 'fr-police', country: 'FR', situations: ['violence'], phone: '17', source: 'fixture' },
  { id: 'fr-text', country: 'FR', situations: ['deaf', 'violence'], sms: '114', source: 'fixture' },
  {
    id: 'fr-overdose',
    country: 'FR',
    situations: ['overdose'],
    phone: '01 40 05 48 48',
    phone_dialled: '+33140054848',
    source: 'fixture',
  },
  { id: 'be-suicide', country: 'BE', situations: ['suicide'], phone: '0800 32 123', source: 'fixture' },
];

const NAMES = {
  ...PACK_FR.helplines,
  'fr-suicide': { name: 'Prévention du suicide', about: 'On vous écoute.' },
  'fr-police': { name: 'Police' },
  'fr-text': { name: 'Urgence par SMS', about: 'Par écrit, si vous ne pouvez pas parler.' },
  'fr-overdose': { name: 'Centre antipoison' },
  'be-suicide': { name: 'Prévention du suicide' },
};

/** The French pack of the fixtures with a questionnaire. */
export const PACK: LocalePack = { ...PACK_FR, helplines: NAMES, questionnaires: [QUESTIONNAIRE] };

/** What the element reads unless a test says otherwise. The English pack has the French questions. */
export const FEED: FixtureFeed = {
  locales: {
    fr: PACK,
    en: { ...PACK_EN, questionnaires: [{ ...QUESTIONNAIRE, lang: 'fr' }] },
  },
  helplines: LINES,
};

/** Hard and thin spaces as plain ones, runs as one. */
export function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** A questionnaire as its visitor sees and uses it. */
export class Visitor {
  readonly element: PasserelleOrientation;

  constructor(element: PasserelleOrientation) {
    this.element = element;
  }

  all(selector: string): HTMLElement[] {
    return [...this.element.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }

  find(selector: string): HTMLElement {
    const [found] = this.all(selector);
    if (!found) throw new Error(`no ${selector} in:\n${this.words()}`);
    return found;
  }

  /** What one reads in a part of the element. */
  words(selector = '.frame'): string {
    return plain(this.all(selector)[0]?.innerText);
  }

  get title(): string {
    return plain(this.all('.title > span:last-child')[0]?.textContent ?? this.all('.title')[0]?.textContent);
  }

  /** Where the keyboard is, inside the element. */
  get focused(): HTMLElement | null {
    return (this.element.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
  }

  /** The answer rows, in order. */
  get answers(): string[] {
    return this.all('.choice').map((row) => plain(row.textContent));
  }

  /** The answers that are ticked. */
  get ticked(): string[] {
    return this.all('.choice')
      .filter((row) => row.querySelector('input')?.checked)
      .map((row) => plain(row.textContent));
  }

  /** The rows as the leads say them. */
  get leads(): string[] {
    return this.all('.lead-title').map((title) => plain(title.textContent));
  }

  /** Ticks or unticks an answer by its words. */
  async tick(words: string): Promise<void> {
    const row = this.all('.choice').find((each) => plain(each.textContent) === words);
    if (!row) throw new Error(`no answer “${words}” among ${this.answers.join(', ')}`);
    row.click();
    await this.element.updateComplete;
  }

  async press(words: string): Promise<void> {
    const named = (each: HTMLElement): string => plain(each.getAttribute('aria-label') ?? each.textContent);
    const found = this.all('button, summary, a').find((each) => named(each) === words);
    if (!found) throw new Error(`no button “${words}” in:\n${this.words()}`);
    found.click();
    await this.element.updateComplete;
  }

  /** Ticks these answers and continues to what the title says. */
  async answer(...words: string[]): Promise<void> {
    for (const each of words) await this.tick(each);
    await this.press('Continuer');
  }

  /** Goes through all screens with these answers; an empty list continues without any. */
  async through(...screens: (readonly string[])[]): Promise<void> {
    for (const screen of screens) await this.answer(...screen);
  }

  async titled(words: string): Promise<void> {
    await until(() => this.title === words, `“${words}” as title of:\n${this.words()}`);
  }

  /** Waits until the leads are drawn with their counts. */
  async concluded(): Promise<void> {
    await until(() => this.all('.lead').length > 0, `leads in:\n${this.words()}`);
    // A number in the buttons alone: an engine may read out what is folded away.
    await until(
      () => this.all('.result button').some((each) => /\d lieu/.test(plain(each.textContent))),
      `counts in:\n${this.words()}`,
    );
  }
}

/** Puts an element with these attributes into a container and waits until it has a title. */
export async function mountOrientation(
  container: HTMLElement,
  attributes: Readonly<Record<string, string>>,
): Promise<Visitor> {
  const element = document.createElement('passerelle-orientation');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  container.append(element);
  const visitor = new Visitor(element);
  await until(() => visitor.all('.title').length > 0, 'a title');
  return visitor;
}

/** A page in French. */
export class Page {
  readonly container = document.createElement('div');
  readonly heard: Watch = watch();

  constructor(lang = 'fr') {
    this.container.lang = lang;
    document.body.append(this.container);
  }

  /** Puts an element that reads the fixture feed on the page. */
  async show(
    attributes: Readonly<Record<string, string>> = { country: 'FR' },
    feed: FixtureFeed = {},
  ): Promise<Visitor> {
    return mountOrientation(this.container, { feed: await serveFeed({ ...FEED, ...feed }), ...attributes });
  }

  leave(): void {
    this.container.remove();
    journey.clear();
    this.heard.stop();
  }
}

/** The answers that lead to a stay in a group, screen by screen, danger first. */
export const GROUP: readonly (readonly string[])[] = [
  ['Rien de tout cela'],
  ['Je veux arrêter'],
  ['J’ai un chez-moi'],
  ['Je veux bien vivre en groupe'],
  ['Alcool', 'Opiacés, opioïdes'],
  ['Un enfant'],
];
