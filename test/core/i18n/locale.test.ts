import { assert } from '@open-wc/testing';
import { LitElement, html, type TemplateResult } from 'lit';
import { common } from '../../../src/core/i18n/common.js';
import { LocaleController } from '../../../src/core/i18n/locale.js';
import { INTERFACE_LOCALES, type StringSource } from '../../../src/core/i18n/strings.js';
import { CountryController } from '../../../src/core/page/country.js';
import { journey } from '../../../src/core/page/journey.js';
import { define } from '../../../src/core/element/define.js';
import { correctionStrings } from '../../../src/elements/facility/correction/strings.js';
import { firstCallStrings } from '../../../src/elements/facility/first-call/strings.js';
import { nearStrings } from '../../../src/elements/panorama/near/strings.js';
import { until } from '../../helpers/until.js';
import { MOUNTABLE } from '../../helpers/widgets.js';

class TestLocale extends LitElement {
  readonly locale = new LocaleController(this, common);
  readonly place = new CountryController(this);

  protected override render(): TemplateResult {
    return html`${this.locale.ready ? this.locale.t('close') : '…'}`;
  }
}
define('test-locale', TestLocale);

let container: HTMLElement;

function setup(lang?: string): TestLocale {
  container = document.createElement('div');
  if (lang !== undefined) container.lang = lang;
  const element = new TestLocale();
  container.append(element);
  document.body.append(container);
  return element;
}

const says = (element: TestLocale, word: string): Promise<void> =>
  until(() => element.renderRoot.textContent === word, word);

describe('the language of an element', () => {
  const page = document.documentElement.lang;

  beforeEach(() => document.documentElement.removeAttribute('lang'));

  afterEach(() => {
    container.remove();
    journey.clear();
    document.documentElement.lang = page;
  });

  it('is the nearest lang, whatever its region', async () => {
    const element = setup('nl-BE');
    await says(element, 'Sluiten');
    assert.equal(element.locale.tag, 'nl-BE');
  });

  it('speaks French on a page in easier French', async () => {
    const element = setup('fr-x-simple');
    await says(element, 'Fermer');
    assert.equal(element.locale.tag, 'fr-x-simple');
    assert.equal(element.locale.wanted, 'fr-x-simple');
  });

  it('is written in the way that the visitor chose, until the page is left', async () => {
    const element = setup('fr-BE');
    await says(element, 'Fermer');
    for (const [easier, tag] of [
      [true, 'fr-BE-x-simple'],
      [false, 'fr-BE'],
    ] as const) {
      journey.choose({ easier });
      await until(() => element.locale.tag === tag, tag);
    }
    journey.choose({ easier: true });
    journey.clear();
    await until(() => element.locale.tag === 'fr-BE', 'fr-BE');
  });

  it('is the usual one on a page in easier language once the visitor chose so', async () => {
    const element = setup('fr-x-simple');
    await says(element, 'Fermer');
    journey.choose({ easier: false });
    await until(() => element.locale.tag === 'fr', 'fr');
    journey.clear();
    await until(() => element.locale.tag === 'fr-x-simple', 'fr-x-simple');
  });

  it('takes over the way of writing that was chosen while it was away', async () => {
    const element = setup('en');
    await says(element, 'Close');
    element.remove();
    journey.choose({ easier: true });
    container.append(element);
    await until(() => element.locale.tag === 'en-x-simple', 'en-x-simple');
    await says(element, 'Close');
  });

  it('reaches through shadow roots', async () => {
    const host = setup('en').parentElement as HTMLElement;
    const element = new TestLocale();
    host.attachShadow({ mode: 'open' }).append(element);
    await says(element, 'Close');
  });

  it('changes with the page, and with a move', async () => {
    const element = setup('en');
    await says(element, 'Close');
    container.lang = 'nl';
    await says(element, 'Sluiten');
    const elsewhere = document.createElement('div');
    elsewhere.lang = 'fr';
    container.append(elsewhere);
    elsewhere.append(element);
    await says(element, 'Fermer');
  });

  it('counts only the last of languages that follow each other quickly', async () => {
    const element = setup('en');
    for (const lang of ['nl', 'ar', 'fr', 'en', 'ar', 'nl']) container.lang = lang;
    await says(element, 'Sluiten');
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(element.renderRoot.textContent, 'Sluiten');
  });

  it('is the publisher’s where the page says none, or one that the interface does not speak', async () => {
    const element = setup();
    await says(element, 'Fermer');
    element.locale.setPublisherLocale('nl');
    await says(element, 'Sluiten');
    container.lang = 'fi';
    await until(() => element.locale.tag === 'nl', 'Dutch for Finnish');
  });

  it('is bokmål for any Norwegian, and Portuguese for that of Brazil', async () => {
    const element = setup('nn-NO');
    await says(element, 'Lukk');
    assert.equal(element.locale.tag, 'nb');
    container.lang = 'pt-BR';
    await says(element, 'Fechar');
    assert.equal(element.locale.tag, 'pt-BR');
    container.lang = 'no';
    await says(element, 'Lukk');
  });

  it('runs from right to left in Arabic alone', async () => {
    const element = setup('ar');
    await until(() => element.locale.ready, 'the strings');
    assert.equal(element.locale.direction, 'rtl');
    container.lang = 'fr';
    await says(element, 'Fermer');
    assert.equal(element.locale.direction, 'ltr');
  });

  it('keeps French signs on the line of their word', async () => {
    const element = setup('fr');
    await until(() => element.locale.ready, 'the strings');
    assert.include(element.locale.t('label', { label: 'Coût' }), 'Coût\u00a0:');
  });
});

describe('the country of an element', () => {
  afterEach(() => {
    container.remove();
    journey.clear();
  });

  it('is the nearest attribute, then what the visitor chose, and never a guess', async () => {
    const element = setup('fr-BE');
    assert.isUndefined(element.place.value);
    journey.choose({ country: 'FR' });
    assert.equal(element.place.value, 'FR');
    assert.isTrue(element.place.chosenByVisitor);
    container.setAttribute('country', 'be');
    await until(() => element.place.value === 'BE', 'the attribute');
    assert.isFalse(element.place.chosenByVisitor);
  });

  it('is the visitor’s to choose when the attribute is no country', () => {
    const element = setup('fr');
    container.setAttribute('country', 'XX!');
    assert.isUndefined(element.place.value);
    assert.isTrue(element.place.chosenByVisitor);
  });
});

/** The strings of each widget that fetches them by language: the exit carries its own, so that it needs nothing else. */
const OF_WIDGETS = await Promise.all(
  MOUNTABLE.map(async (name) => {
    const module = (await import(`../../../src/elements/${name}/strings.ts`)) as object;
    const found = Object.values(module).find((each): each is StringSource<string> =>
      Object.hasOwn(each as object, 'namespace'),
    );
    if (!found) throw new Error(`passerelle-${name} has no strings`);
    return found;
  }),
);
const SOURCES: readonly StringSource<string>[] = [
  common,
  ...OF_WIDGETS,
  nearStrings,
  firstCallStrings,
  correctionStrings,
];
const CATEGORY = /_(zero|one|two|few|many|other)$/;
const marks = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

describe('the strings of the interface', () => {
  for (const source of SOURCES)
    for (const locale of INTERFACE_LOCALES)
      it(`${source.namespace} says in ${locale} what it says in French, each plural of the language included`, async () => {
        const reference = (await source.load.fr()).default as Record<string, string>;
        const strings = (await source.load[locale]()).default as Record<string, string>;
        const stems = (from: Record<string, string>): string[] =>
          [...new Set(Object.keys(from).map((key) => key.replace(CATEGORY, '_*')))].sort();
        assert.deepEqual(stems(strings), stems(reference));
        const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
        for (const stem of stems(reference).filter((key) => key.endsWith('_*')))
          for (const category of pluralCategories)
            assert.property(strings, stem.replace('*', category), `${locale} needs it`);
        for (const [key, text] of Object.entries(strings)) {
          assert.notEqual(text.trim(), '', key);
          if (!CATEGORY.test(key)) assert.deepEqual(marks(text), marks(reference[key] ?? ''), key);
        }
      });
});
