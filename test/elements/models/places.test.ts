import { assert } from '@open-wc/testing';
import { journey } from '../../../src/core/page/journey.js';
import { Commands } from '../../fixtures/commands.js';
import { FACILITIES } from '../../fixtures/facilities.js';
import { serveFeed, type FixtureFeed } from '../../helpers/feed.js';
import { until } from '../../helpers/until.js';
import { watch, type Watch } from '../../helpers/watch.js';
import { mountModels, type ModelsAttributes, type Reader } from './harness.js';
import { plain } from '../../helpers/page-object.js';

let container: HTMLElement;
let heard: Watch;
let commands: Commands;

async function setup(attributes: ModelsAttributes = {}, feed: FixtureFeed = {}): Promise<Reader> {
  return mountModels(container, { feed: await serveFeed(feed), country: 'FR', ...attributes });
}

function finderText(reader: Reader): string {
  const finder = reader.root.querySelector('passerelle-finder');
  return plain(finder?.shadowRoot?.querySelector<HTMLElement>('.count-line')?.innerText ?? '');
}

const NOBODY_SAYS = FACILITIES.filter(({ goals }) => !goals?.includes('use-safer'));

describe('the facilities of a wish', () => {
  beforeEach(() => {
    container = document.createElement('div');
    container.lang = 'fr';
    document.body.append(container);
    heard = watch();
    commands = new Commands();
  });

  afterEach(() => {
    container.remove();
    heard.stop();
    commands.stop();
    journey.clear();
    assert.deepEqual(heard.errors, []);
  });

  it('are counted: those that say so, and those that do not say', async () => {
    const reader = await setup({ goal: 'reduce' });
    assert.include(
      reader.text,
      '4 lieux de cette liste disent aider dans ce sens. 4 autres ne le précisent pas : posez-leur la question.',
    );
    await reader.choose('use-safer');
    assert.include(reader.text, '1 lieu de cette liste dit aider dans ce sens.');
  });

  it('are as many in the list as on the button that leads to it', async () => {
    const reader = await setup({ goal: 'reduce' });
    await reader.press('Voir 4 lieux');
    await until(() => finderText(reader).startsWith('4 lieux'), 'a list of 4');
    assert.deepEqual(commands.facilities, { goals: ['reduce'] });
  });

  it('are drawn with the focus on their number, one level below the title', async () => {
    const reader = await setup({ goal: 'reduce', heading: '3' });
    await reader.press('Voir 4 lieux');
    await until(() => finderText(reader) !== '', 'the list');
    const finder = reader.find('passerelle-finder');
    await until(() => reader.root.activeElement === finder, 'the focus');
    assert.isTrue(finder.shadowRoot?.activeElement?.classList.contains('count-line'));
    assert.equal(finder.getAttribute('heading'), '4');
    assert.equal(finder.getAttribute('feed'), reader.element.getAttribute('feed'));
  });

  it('are shown by the finder of the page, when it has one', async () => {
    const reader = await setup({ goal: 'reduce' });
    const leave = journey.join('finder');
    await reader.press('Voir 4 lieux');
    leave();
    assert.deepEqual(commands.facilities, { goals: ['reduce'] });
    assert.isNull(reader.root.querySelector('passerelle-finder'));
  });

  it('can be put away, which leads back to the button', async () => {
    const reader = await setup({ goal: 'reduce' });
    await reader.press('Voir 4 lieux');
    await until(() => finderText(reader) !== '', 'the list');
    await reader.press('Fermer la liste');
    await reader.settle();
    assert.isNull(reader.root.querySelector('passerelle-finder'));
    assert.equal(reader.root.activeElement, reader.button('Voir 4 lieux'));
  });

  it('go with the wish they belong to', async () => {
    const reader = await setup({ goal: 'reduce' });
    await reader.press('Voir 4 lieux');
    await until(() => finderText(reader) !== '', 'the list');
    await reader.choose('stop');
    assert.isNull(reader.root.querySelector('passerelle-finder'));
  });

  it('are those that usually fit where nobody says so, and it says so', async () => {
    const reader = await setup({ goal: 'use-safer' }, { facilities: NOBODY_SAYS });
    assert.include(reader.text, 'Dans cette liste, aucun lieu ne dit encore aider dans ce sens.');
    assert.include(reader.text, 'Ces lieux conviennent souvent : Centre de soins en addictologie (CSAPA)');
    await reader.press('Voir 2 lieux');
    await until(() => finderText(reader).startsWith('2 lieux'), 'a list of 2');
    assert.deepEqual(commands.facilities, { kinds: ['csapa'] });
  });

  it('are those that usually fit for a person who does not know yet', async () => {
    const reader = await setup({ goal: 'unsure' });
    assert.include(reader.text, 'Pour en parler, ces lieux conviennent souvent :');
    assert.notInclude(reader.text, 'dans ce sens');
    const button = plain(reader.find('.see').textContent ?? '');
    await reader.press('Voir');
    await until(() => finderText(reader) !== '', 'the list');
    assert.equal(`Voir ${finderText(reader).split(',')[0] ?? ''}`, button);
  });

  it('are none in an empty list, which leaves a number to call', async () => {
    const reader = await setup({ goal: 'unsure' }, { facilities: [] });
    assert.include(reader.text, 'Cette liste n’a pas encore de lieu qui convienne.');
    assert.deepEqual(reader.all('.see'), []);
    assert.isNotNull(reader.find('.places a[href^="tel:"]'));
  });

  it('can still be looked for when they cannot be counted', async () => {
    const reader = await setup({ goal: 'stop' }, { spoil: { 'directory.json': () => '<!doctype html>' } });
    assert.include(reader.text, 'Chercher un lieu');
    assert.include(reader.text, 'Dans un CSAPA');
    assert.isTrue(heard.warnings.some((line) => line.includes('feed-')));
  });
});
