import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/action/index.js';
import { states } from '../test/fixtures/states/action.js';
import { shown } from './shown.js';

interface Args {
  sheet: string;
  feed: string;
  country: string;
  heading: number;
  diagnose: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Action',
  component: 'passerelle-action',
  argTypes: {
    sheet: { control: 'text' },
    feed: { control: 'text' },
    country: { control: 'text' },
    heading: { control: { type: 'number', min: 1, max: 6 } },
    diagnose: { control: 'boolean' },
  },
  args: { sheet: '', feed: '', country: 'FR', heading: 2, diagnose: false },
  render: ({ heading, diagnose, ...rest }) => {
    const given = (name: keyof typeof rest): string | typeof nothing => rest[name] || nothing;
    return html`<passerelle-action
      sheet=${given('sheet')}
      feed=${given('feed')}
      country=${given('country')}
      heading=${heading}
      ?diagnose=${diagnose}
    >
      <p>Drogues info service : <a href="tel:+33800231313">0 800 23 13 13</a></p>
    </passerelle-action>`;
  },
};
export default meta;

type Story = StoryObj<Args>;

/** The sheet of CDPA 57 for 2020, from the built-in pack: planned and held apart, an unknown never a zero. */
export const Overview: Story = {};

/**
 * Waiting, slow, the built-in sheet, folded and unfolded, several, bare, a long calendar, a copy refused, a draft,
 * a text in another language, no sheet, a feed that cannot be read.
 */
export const States: Story = {
  parameters: { controls: { disable: true } },
  render: () => html`${states.map(({ name }) => shown(states, name))}`,
};

/** The host's colours, corners and font: on the element or anywhere above it. */
export const Theming: Story = {
  parameters: { controls: { disable: true } },
  render: () =>
    html`<div
      style="
        --passerelle-accent: #f08a00;
        --passerelle-surface: #fffaf2;
        --passerelle-text: #2a2118;
        --passerelle-border: #e4d5c0;
        --passerelle-radius: 16px;
        --passerelle-space: 1.125rem;
        --passerelle-font-family: ui-rounded, system-ui, sans-serif;
        padding: 1rem;
        background: #fffaf2;
      "
    >
      ${shown(states, 'sheet')}
    </div>`,
};

/**
 * In 320 px, which is 1280 px at 400 %. Each figure is said in words beside its bar, which a screen reader does not
 * meet; the tables are native, and always on the page.
 */
export const Accessibility: Story = {
  args: { heading: 3 },
  render: (args, context) => html`<div style="inline-size: 320px">${meta.render?.(args, context)}</div>`,
};
