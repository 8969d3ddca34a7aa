import { assert } from '@open-wc/testing';
import { builtIn } from '../../../src/content/built/index.js';
import { journey } from '../../../src/core/page/journey.js';
import '../../../src/elements/action/index.js';
import '../../../src/elements/models/index.js';
import '../../../src/elements/orientation/index.js';
import '../../../src/elements/panorama/index.js';
import '../../../src/elements/pathway/index.js';
import { until } from '../../helpers/until.js';
import { watch, type Watch } from '../../helpers/watch.js';

const pack = builtIn as { read: typeof builtIn.read };

describe('a guide of the built-in pack whose file does not come', () => {
  let container: HTMLElement;
  let heard: Watch;

  beforeEach(() => {
    container = document.createElement('div');
    container.lang = 'fr';
    document.body.append(container);
    heard = watch();
  });

  afterEach(() => {
    container.remove();
    journey.clear();
    heard.stop();
    assert.deepEqual(heard.errors, []);
  });

  for (const [name, locale, part] of [
    // What has come once is kept: each reads a file of its own.
    ['models', 'fr', 'guidance'],
    ['orientation', 'fr-x-simple', 'guidance'],
    ['action', 'fr', 'actions'],
    ['pathway', 'fr', 'pathways'],
    ['panorama', 'fr', 'landscape'],
  ] as const)
    it(`is told by passerelle-${name} as what it is, with a number to call, and asked for again`, async () => {
      const { read } = pack;
      const file = `${locale}-${part}`;
      container.lang = locale;
      pack.read = (asked) => (asked === file ? Promise.reject(new Error('gone')) : read(asked));
      const told: string[] = [];
      for (const type of ['passerelle-ready', 'passerelle-error'])
        container.addEventListener(type, () => told.push(type));
      const element = document.createElement(`passerelle-${name}`);
      element.setAttribute('country', 'FR');
      const buttons = (): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
      const again = (): HTMLElement | undefined =>
        buttons().find((each) => each.textContent?.includes('Réessayer'));
      try {
        container.append(element);
        await until(() => again() !== undefined, 'a way to try again');
        assert.isNotNull(element.shadowRoot?.querySelector('a[href^="tel:"]'));
        assert.deepEqual(told, ['passerelle-error']);
        assert.isTrue(heard.warnings.some((line) => line.includes('pack-unreachable')));
      } finally {
        pack.read = read;
      }
      again()?.click();
      await until(() => told.includes('passerelle-ready'), name);
    });
});
