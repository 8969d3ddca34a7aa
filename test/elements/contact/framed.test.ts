import { assert } from '@open-wc/testing';
import { pageOf } from '../../../src/elements/contact/framed/framed.js';
import { until } from '../../helpers/until.js';
import { Page, type ContactAttributes, type Writer } from './harness.js';

/** Nobody answers there: what its page shows is not tried here. */
const RELAY = 'https://relay.invalid';

let page: Page;
let writer: Writer;

async function setup(attributes: ContactAttributes = {}): Promise<HTMLIFrameElement> {
  writer = await page.show({ facility: 'verger', mode: 'frame', action: RELAY, ...attributes });
  await until(() => writer.all('iframe').length > 0, `a frame in:\n${writer.text}`);
  return writer.all('iframe')[0] as HTMLIFrameElement;
}

/** What the page in a frame says, as the browser hands it over. */
function say(frame: HTMLIFrameElement, data: unknown, origin = RELAY, source = frame.contentWindow): void {
  window.dispatchEvent(new MessageEvent('message', { data, origin, source }));
}

describe('mode="frame"', () => {
  beforeEach(() => (page = new Page()));
  afterEach(() => page.leave());

  it('shows the page of the relay for the facility, in the language at hand, beside the telephone', async () => {
    const frame = await setup();
    assert.equal(frame.src, `${RELAY}/to/verger?lang=fr`);
    assert.include(frame.title, 'Écrire à un lieu');
    assert.equal(frame.getAttribute('referrerpolicy'), 'no-referrer');
    assert.isNotEmpty(writer.all('[part="call"]'));
    assert.isEmpty(writer.all('form'));
  });

  it('says that the site sees nothing, whence the frame comes, and leads to the same page by itself', async () => {
    const frame = await setup();
    assert.include(writer.text, 'Ce site ne voit pas ce que vous tapez dans ce cadre');
    assert.include(writer.text, 'relay.invalid');
    assert.isTrue(writer.all('a').some((link) => (link as HTMLAnchorElement).href === frame.src));
  });

  it('has the height that its page tells, and heeds no other page', async () => {
    const frame = await setup();
    const first = frame.style.blockSize;
    say(frame, { passerelle: 'height', height: 700 }, 'https://other.invalid');
    say(frame, { passerelle: 'height', height: 700 }, RELAY, window);
    say(frame, { passerelle: 'width', height: 700 });
    assert.equal(frame.style.blockSize, first);
    say(frame, { passerelle: 'height', height: 812.4 });
    assert.equal(frame.style.blockSize, '813px');
  });

  it('leads from a relay under a path to the page under it', () => {
    const relay = new URL('https://relay.example/messages/?x=1#y');
    assert.equal(pageOf(relay, 'a b', 'nl-BE'), 'https://relay.example/messages/to/a%20b?lang=nl');
  });
});
