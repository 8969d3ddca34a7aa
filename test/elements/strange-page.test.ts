import { assert } from '@open-wc/testing';
import { inside, openFrame } from '../helpers/frame.js';
import { until } from '../helpers/until.js';
import { DRAWN } from '../helpers/widgets.js';

/** A widget as a page has it, and what it shows once it works, where a bare tag does not do. */
const AS_WRITTEN: Readonly<Record<string, readonly [attributes: string, shows: string]>> = {
  exit: ['', '.bar a'],
  finder: ['', '.place'],
  facility: ['facility="{id}"', '.sheet'],
  'on-call': ['hours="Mo-Su 00:00-24:00" phone="03 87 00 00 00"', '.place'],
  models: ['goal="stop"', '[part~="care"]'],
  panorama: ['kind="ctr"', '[part~="detail"]'],
  orientation: ['', 'input'],
  pathway: ['', '[part~="steps"]'],
  action: ['', '[part~="sheet"]'],
  contact: ['facility="{id}" action="/send" controller="Nous" privacy-url="/vie-privee"', 'textarea'],
};

const WIDGETS = DRAWN.map((name) => {
  const [attributes, shows] = AS_WRITTEN[name] ?? ['', '.frame *'];
  return { name, attributes, shows };
});

const frames: HTMLIFrameElement[] = [];

/** All sources come one by one, some hundred files: longer than anything else that is waited for. */
async function patiently(holds: () => boolean, what: string): Promise<void> {
  for (let times = 0; times < 4; times += 1)
    try {
      return await until(holds, what);
    } catch {
      continue;
    }
  await until(holds, what);
}

describe('a page that the library did not expect', () => {
  afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

  for (const [page, what] of [
    ['old-engine.html', 'in an engine of 2021'],
    ['polluted.html', 'beside a script that adds names to every object'],
  ] as const)
    it(`has all its widgets ${what}`, async function () {
      this.timeout(90_000);
      const frame = await openFrame(page);
      frames.push(frame);
      const document = inside(frame);
      const window = frame.contentWindow as Window & typeof globalThis;
      const errors: string[] = [];
      window.addEventListener('error', ({ message }) => errors.push(message));
      window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
      const { warn } = window.console;
      const warnings: string[] = [];
      window.console.warn = (...said: unknown[]) => void warnings.push(said.map(String).join(' '));
      const script = document.createElement('script');
      script.type = 'module';
      script.src = '/src/loader.ts';
      document.head.append(script);

      const feed = document.createElement('div');
      feed.setAttribute('country', 'FR');
      feed.innerHTML = '<passerelle-finder></passerelle-finder>';
      document.body.append(feed);
      const found = (): Element | null | undefined =>
        document.querySelector('passerelle-finder')?.shadowRoot?.querySelector('.place');
      await patiently(() => Boolean(found()), 'a place');
      const id = (found() as HTMLElement).dataset['id'] ?? '';
      feed.innerHTML = WIDGETS.map(
        ({ name, attributes }) =>
          `<passerelle-${name} ${attributes.replace('{id}', id)}><a href="tel:112">112</a></passerelle-${name}>`,
      ).join('');
      for (const { name, shows } of WIDGETS) {
        const element = document.querySelector(`passerelle-${name}`);
        await patiently(() => Boolean(element?.shadowRoot?.querySelector(shows)), `${name} to show ${shows}`);
        assert.equal(element?.querySelector('a')?.getClientRects().length, 0, `${name} works`);
      }
      window.console.warn = warn;
      assert.deepEqual(errors, []);
      assert.deepEqual(
        warnings.filter((line) => /render-failed|unforeseen|unreachable|invalid/.test(line)),
        [],
      );
    });
});
