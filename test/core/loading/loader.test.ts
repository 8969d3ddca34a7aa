import { assert } from '@open-wc/testing';
import { inside, openFrame } from '../../helpers/frame.js';
import { until } from '../../helpers/until.js';

let frame: HTMLIFrameElement;

async function open(): Promise<Document> {
  frame = await openFrame('loader.html');
  return inside(frame);
}

const works = (element: Element | null): boolean => Boolean(element?.shadowRoot?.querySelector('.words'));

describe('the loader', () => {
  afterEach(() => frame.remove());

  it('defines a tag that an editor has put into a paragraph', async () => {
    const page = await open();
    const element = page.querySelector('p > passerelle-facility');
    await until(() => works(element), 'the sheet in a paragraph');
    assert.isFalse(element?.querySelector('a')?.checkVisibility(), 'its fallback is put away');
  });

  it('mounts a plain element that names a widget, with its attributes, place and content', async () => {
    const page = await open();
    await until(() => works(page.querySelector('passerelle-facility#mounted')), 'the mounted sheet');
    const element = page.querySelector('#mounted');
    assert.equal(element?.getAttribute('country'), 'BE');
    assert.equal(element?.getAttribute('heading'), '3');
    assert.equal(element?.getAttribute('lang'), 'en');
    assert.equal(element?.className, 'wide');
    assert.equal(element?.querySelector('a')?.getAttribute('href'), 'tel:0800231313');
    assert.isFalse(Boolean(page.querySelector('[data-passerelle="facility"]')));
  });

  it('leaves alone what names no widget', async () => {
    const page = await open();
    await until(() => works(page.querySelector('#mounted')), 'the mounted sheet');
    assert.equal(page.querySelector('[data-passerelle="unheard-of"]')?.textContent, 'Rien à voir');
  });

  it('finds what is added later, tag or plain element', async () => {
    const page = await open();
    await until(() => works(page.querySelector('#mounted')), 'the mounted sheet');
    const later = page.createElement('div');
    later.dataset['passerelle'] = 'facility';
    later.id = 'later';
    page.body.append(later, page.createElement('passerelle-exit'), page.createElement('passerelle-facility'));
    await until(
      () => Boolean(page.querySelector('passerelle-exit')?.shadowRoot?.querySelector('a')),
      'the exit',
    );
    await until(() => works(page.querySelector('passerelle-facility#later')), 'the mounted one');
    await until(() => works(page.body.lastElementChild), 'the sheet added later');
  });

  it('fetches nothing of a widget that the page does not have', async () => {
    const page = await open();
    await until(() => works(page.querySelector('#mounted')), 'the mounted sheet');
    const { customElements: registry } = frame.contentWindow as Window & typeof globalThis;
    assert.isUndefined(registry.get('passerelle-finder'));
    assert.isUndefined(registry.get('passerelle-exit'));
  });
});
