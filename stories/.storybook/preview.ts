import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../../custom-elements.json';

setCustomElementsManifest(manifest);

/** The page around a story: its language, its country and its colours, as a host page would set them. */
const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } },
    controls: { expanded: true },
    options: { storySort: { order: ['Guides', 'Elements'] } },
  },
  globalTypes: {
    locale: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'fr', title: 'français' },
          { value: 'en', title: 'English' },
          { value: 'nl', title: 'Nederlands' },
          { value: 'ar', title: 'العربية' },
        ],
      },
    },
    country: {
      description: 'Country of the page',
      toolbar: {
        icon: 'location',
        dynamicTitle: true,
        items: [
          { value: '', title: 'no country' },
          { value: 'FR', title: 'France' },
          { value: 'BE', title: 'Belgium' },
          { value: 'CA', title: 'Canada' },
        ],
      },
    },
    scheme: {
      description: 'Colours of the page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'light' },
          { value: 'dark', title: 'dark' },
        ],
      },
    },
  },
  initialGlobals: { locale: 'fr', country: 'FR', scheme: 'light' },
  decorators: [
    (story, { globals }) => {
      const { locale, country, scheme } = globals as Record<'locale' | 'country' | 'scheme', string>;
      const colours =
        scheme === 'dark' ? 'background: #1b1b1b; color: #eee' : 'background: #fff; color: #222';
      return html`<div
        lang=${locale}
        dir=${locale === 'ar' ? 'rtl' : 'ltr'}
        country=${country}
        style="color-scheme: ${scheme}; padding: 1rem; font-family: system-ui, sans-serif; ${colours}"
      >
        ${story()}
      </div>`;
    },
  ],
};

export default preview;
