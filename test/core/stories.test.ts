import { assert } from '@open-wc/testing';
import { html, render } from 'lit';
import { shown } from '../../stories/shown.js';
import type { State } from '../fixtures/states/state.js';

describe('a state in a story', () => {
  it('is drawn once its box is on the page, and once only', async () => {
    const mounts: boolean[] = [];
    const state: State = {
      name: 'marked',
      mount(container) {
        mounts.push(container.isConnected);
        const element = document.createElement('p');
        container.append(element);
        return Promise.resolve(element);
      },
    };
    const page = document.createElement('div');
    document.body.append(page);
    const story = (): unknown => render(html`<main>${shown([state], 'marked', '240px')}</main>`, page);
    story();
    await Promise.resolve();
    await Promise.resolve();
    story();
    await Promise.resolve();
    await Promise.resolve();
    assert.deepEqual(mounts, [true]);
    assert.equal(page.querySelector('p')?.parentElement?.style.inlineSize, '240px');
    assert.equal(page.querySelector('h2')?.textContent, 'marked');
    page.remove();
  });
});
