import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/models/index.js';
import { WISHES } from '../src/domain/content/model.js';
import { states } from '../test/fixtures/states/models.js';
import { shown } from './shown.js';

interface Args {
  goal: string;
  feed: string;
  country: string;
  heading: number;
  diagnose: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Models',
  component: 'passerelle-models',
  argTypes: {
    goal: { control: 'select', options: ['', ...WISHES] },
    feed: { control: 'text' },
    country: { control: 'text' },
    heading: { control: { type: 'number', min: 1, max: 6 } },
    diagnose: { control: 'boolean' },
  },
  args: { goal: '', feed: '', country: 'FR', heading: 2, diagnose: false },
  render: ({ heading, diagnose, ...rest }) => {
    const given = (name: keyof typeof rest): string | typeof nothing => rest[name] || nothing;
    return html`<passerelle-models
      goal=${given('goal')}
      feed=${given('feed')}
      country=${given('country')}
      heading=${heading}
      ?diagnose=${diagnose}
    >
      <p>Drogues info service : <a href="tel:+33800231313">0 800 23 13 13</a></p>
    </passerelle-models>`;
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Five wishes of one size, on the band of harm reduction. Nothing is chosen, and none comes first by merit. */
export const Overview: Story = {};

/** A page on one subject may open with a wish chosen. */
export const Chosen: Story = { args: { goal: 'reduce' } };

/** Easier French, on a page in `fr-x-simple`: short sentences, and a line that says that nobody has tried them yet. */
export const EasierFrench: Story = {
  parameters: { controls: { disable: true } },
  render: () => shown(states, 'starter-easier'),
};

/**
 * Waiting, slow, each wish, nobody says that they help, no place at all, places that cannot be counted, a word and
 * the folds open, the list of places, a draft, a text in another language, no text, a feed that cannot be read.
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
      ${shown(states, 'reduce')}
    </div>`,
};

/**
 * In 320 px, which is 1280 px at 400 %. The wishes are native radio buttons: arrow keys go from one to the next. A
 * word's button unfolds its meaning right after the sentence. What is announced never names the wish.
 */
export const Accessibility: Story = {
  args: { heading: 3, goal: 'stop' },
  render: (args, context) => html`<div style="inline-size: 320px">${meta.render?.(args, context)}</div>`,
};
