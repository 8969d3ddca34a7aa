import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/pathway/index.js';
import { states } from '../test/fixtures/states/pathway.js';
import { allShown, CALL, given, narrow, themed } from './shown.js';

interface Args {
  pathway: string;
  feed: string;
  country: string;
  heading: number;
  diagnose: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Pathway',
  component: 'passerelle-pathway',
  argTypes: {
    pathway: { control: 'select', options: ['', 'psychosocial-support', 'liaison-worker', 'integration'] },
    feed: { control: 'text' },
    country: { control: 'text' },
    heading: { control: { type: 'number', min: 1, max: 6 } },
    diagnose: { control: 'boolean' },
  },
  args: { pathway: '', feed: '', country: 'FR', heading: 2, diagnose: false },
  render: ({ heading, diagnose, ...args }) =>
    html`<passerelle-pathway
      pathway=${given(args.pathway)}
      feed=${given(args.feed)}
      country=${given(args.country)}
      heading=${heading}
      ?diagnose=${diagnose}
    >
      ${CALL}
    </passerelle-pathway>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The first pathway of the feed: two ways in that join, steps on one line, a step if needed, a look back that returns. */
export const Overview: Story = {};

/** A contract says how many days a week are spent at the day centre: the number becomes a week to print. */
export const Contract: Story = { args: { pathway: 'liaison-worker', country: 'BE' } };

/** Two ways in that lead to different steps, and a way out prepared before the end. */
export const TwoDoors: Story = { args: { pathway: 'integration' } };

/**
 * Waiting, slow, support, a step marked, the last one marked, three ways in, a pathway with faults, a contract, its
 * week, the list of places, the three that come with the widgets, a draft, another language, no pathway, a feed that
 * cannot be read.
 */
export const States: Story = {
  parameters: { controls: { disable: true } },
  render: () => allShown(states),
};

/** The host's colours, corners and font: on the element or anywhere above it. */
export const Theming: Story = {
  parameters: { controls: { disable: true } },
  render: () => themed(states, 'marked', 'warm'),
};

/**
 * In 320 px, which is 1280 px at 400 %: an ordered list under titles. The mark is a button that is pressed, the days
 * are radio buttons and check boxes, the week is a table whose rows have titles.
 */
export const Accessibility: Story = {
  args: { heading: 3, pathway: 'liaison-worker' },
  render: (args, context) => narrow(meta.render?.(args, context)),
};
