import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/models/index.js';
import { WISHES } from '../src/domain/content/model.js';
import { states } from '../test/fixtures/states/models.js';
import { allShown, CALL, given, narrow, shown, themed } from './shown.js';

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
  render: ({ heading, diagnose, ...args }) =>
    html`<passerelle-models
      goal=${given(args.goal)}
      feed=${given(args.feed)}
      country=${given(args.country)}
      heading=${heading}
      ?diagnose=${diagnose}
    >
      ${CALL}
    </passerelle-models>`,
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
  render: () => allShown(states),
};

/** The host's colours, corners and font: on the element or anywhere above it. */
export const Theming: Story = {
  parameters: { controls: { disable: true } },
  render: () => themed(states, 'reduce', 'warm'),
};

/**
 * In 320 px, which is 1280 px at 400 %. The wishes are native radio buttons: arrow keys go from one to the next. A
 * word's button unfolds its meaning right after the sentence. What is announced never names the wish.
 */
export const Accessibility: Story = {
  args: { heading: 3, goal: 'stop' },
  render: (args, context) => narrow(meta.render?.(args, context)),
};
