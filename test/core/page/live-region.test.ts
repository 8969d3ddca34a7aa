import { assert } from '@open-wc/testing';
import { announce } from '../../../src/core/page/live-region.js';
import { until } from '../../helpers/until.js';

const region = (): HTMLElement | null => document.querySelector('[data-passerelle-status]');

describe('announcements', () => {
  it('are said once the page is quiet, and only the last one', async () => {
    const said: string[] = [];
    announce('un', 'fr');
    const live = region();
    assert.equal(live?.getAttribute('aria-live'), 'polite');
    const log = new MutationObserver(() => said.push(live?.textContent ?? ''));
    log.observe(live as HTMLElement, { childList: true, characterData: true, subtree: true });
    announce('deux', 'fr');
    announce('three', 'en');
    assert.deepEqual(said, []);
    await until(() => said.length > 0, 'an announcement');
    await new Promise((resolve) => setTimeout(resolve, 100));
    log.disconnect();
    assert.deepEqual(said, ['three']);
    assert.equal(live?.lang, 'en');
  });

  it('have one region for the page, and a new one when the page took it away', () => {
    announce('a', 'fr');
    announce('b', 'fr');
    assert.equal(document.querySelectorAll('[data-passerelle-status]').length, 1);
    region()?.remove();
    announce('c', 'fr');
    assert.equal(document.querySelectorAll('[data-passerelle-status]').length, 1);
  });
});
