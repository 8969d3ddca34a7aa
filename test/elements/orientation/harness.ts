import type { LocalePack } from '../../../src/domain/content/model.js';
import type { Helpline } from '../../../src/domain/helplines/model.js';
import '../../../src/elements/orientation/index.js';
import type { PasserelleOrientation } from '../../../src/elements/orientation/orientation.js';
import { serveFeed, type FixtureFeed } from '../../helpers/feed.js';
import { HELPLINES, PACK_EN, PACK_FR } from '../../fixtures/pack.js';
import { QUESTIONNAIRE } from '../../fixtures/questionnaire.js';
import { make, TestPage, type Attributes } from '../../helpers/mount.js';
import { PageObject, plain } from '../../helpers/page-object.js';
import { until } from '../../helpers/until.js';

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

/** A questionnaire as its visitor sees and uses it. */
export class Visitor extends PageObject<PasserelleOrientation> {
  protected override readonly pressable = 'button, summary, a';

  /** Words name a control in full. */
  protected override isNamed(control: Element, words: string): boolean {
    return this.nameOf(control) === words;
  }

  override get title(): string {
    return plain(this.all('.title > span:last-child')[0]?.textContent ?? this.all('.title')[0]?.textContent);
  }

  /** An answer is drawn at once: nothing of it is waited for. */
  override async settle(): Promise<void> {
    await this.element.updateComplete;
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

  /** Ticks these answers and continues to what the title says. */
  async answer(...words: string[]): Promise<void> {
    for (const each of words) await this.tick(each);
    await this.press('Continuer');
  }

  /** Goes through all screens with these answers; an empty list continues without any. */
  async through(...screens: (readonly string[])[]): Promise<void> {
    for (const screen of screens) await this.answer(...screen);
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
export async function mountOrientation(container: HTMLElement, attributes: Attributes): Promise<Visitor> {
  const element = make('passerelle-orientation', attributes);
  container.append(element);
  const visitor = new Visitor(element);
  await until(() => visitor.all('.title').length > 0, 'a title');
  return visitor;
}

/** A page in French, or in another language. */
export class Page extends TestPage {
  /** Puts an element that reads the fixture feed on the page. */
  async show(attributes: Attributes = { country: 'FR' }, feed: FixtureFeed = {}): Promise<Visitor> {
    return mountOrientation(this.container, { feed: await serveFeed({ ...FEED, ...feed }), ...attributes });
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
