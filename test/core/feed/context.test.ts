import { assert } from '@open-wc/testing';
import { ContextConsumer } from '@lit/context';
import { ReactiveElement } from 'lit';
import { builtInHandle, feedContext } from '../../../src/core/feed/handle.js';
import { namedFeed } from '../../../src/core/feed/named-feed.js';
import { pageFeed } from '../../../src/core/feed/page-feed.js';
import '../../../src/elements/feed/index.js';
import { define } from '../../../src/core/element/define.js';
import { serveFeed } from '../../helpers/feed.js';

/** The bytes of a module of the library under another address: a second copy of it on the page. */
function copy(path: string): Promise<Record<string, unknown>> {
  return import(`/src/${path}?copy=2`) as Promise<Record<string, unknown>>;
}

class TestWidget extends ReactiveElement {
  readonly consumer = new ContextConsumer(this, { context: feedContext, subscribe: true });

  get address(): string | undefined {
    return this.consumer.value?.address;
  }
}
define('test-widget', TestWidget);

const placed: Element[] = [];

function place<E extends Element>(element: E, parent: Element = document.body): E {
  parent.append(element);
  placed.push(element);
  return element;
}

function feed(src: string): Element {
  const element = document.createElement('passerelle-feed');
  element.setAttribute('src', src);
  return element;
}

describe('the feed of a widget', () => {
  before(() => void pageFeed());

  afterEach(() => placed.splice(0).forEach((element) => element.remove()));

  it('is the built-in pack on a page that names none', () => {
    const widget = place(new TestWidget());
    assert.isTrue(widget.consumer.value === builtInHandle);
  });

  it('is that of the feed element around it, the nearest of two', async () => {
    const [far, close] = [await serveFeed(), await serveFeed()];
    const outer = place(feed(far));
    const inner = place(feed(close), outer);
    assert.equal(place(new TestWidget(), inner).address, close);
    assert.equal(place(new TestWidget(), outer).address, far);
  });

  it('reaches a widget inside another one’s shadow root', async () => {
    const src = await serveFeed();
    const host = place(document.createElement('div'), place(feed(src)));
    const widget = new TestWidget();
    host.attachShadow({ mode: 'open' }).append(widget);
    assert.equal(widget.address, src);
  });

  it('is one handle for the same address, so that it is read once', () => {
    const complain = (): void => undefined;
    const one = namedFeed({ address: 'https://one.example/feed.json' }, complain);
    assert.isTrue(namedFeed({ address: 'https://one.example/feed.json' }, complain) === one);
    assert.isFalse(namedFeed({ address: 'https://one.example/feed.json', key: 'key' }, complain) === one);
  });

  it('is found by the widgets of a second copy of the library', async () => {
    const second = await copy('core/feed/handle.ts');
    const context = second['feedContext'] as typeof feedContext;
    assert.isFalse(second['builtInHandle'] === builtInHandle, 'another copy');
    class SecondWidget extends ReactiveElement {
      readonly consumer = new ContextConsumer(this, { context, subscribe: true });
    }
    define('test-second-widget', SecondWidget);
    const src = await serveFeed();
    const widget = place(new SecondWidget(), place(feed(src)));
    assert.equal(widget.consumer.value?.address, src);
  });
});

describe('a second copy of an element', () => {
  it('leaves the first in its place', async () => {
    const before = customElements.get('passerelle-feed');
    const second = await copy('elements/feed/feed.ts');
    define('passerelle-feed', second['PasserelleFeed'] as CustomElementConstructor);
    await copy('elements/feed/index.ts');
    assert.isFalse(second['PasserelleFeed'] === before, 'another class');
    assert.isTrue(customElements.get('passerelle-feed') === before);
  });
});
