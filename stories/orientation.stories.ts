import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/orientation/index.js';
import { states } from '../test/fixtures/states/orientation.js';
import { allShown, CALL, given, narrow, shown, themed } from './shown.js';

interface Args {
  questionnaire: string;
  feed: string;
  country: string;
  heading: number;
  diagnose: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Orientation',
  component: 'passerelle-orientation',
  argTypes: {
    questionnaire: { control: 'text' },
    feed: { control: 'text' },
    country: { control: 'text' },
    heading: { control: { type: 'number', min: 1, max: 6 } },
    diagnose: { control: 'boolean' },
  },
  args: { questionnaire: '', feed: '', country: 'FR', heading: 2, diagnose: false },
  render: ({ questionnaire, feed, country, heading, diagnose }) =>
    html`<passerelle-orientation
      questionnaire=${given(questionnaire)}
      feed=${given(feed)}
      country=${given(country)}
      heading=${heading}
      ?diagnose=${diagnose}
    >
      ${CALL}
    </passerelle-orientation>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The questions that come with the widgets, as a page in France shows them. */
export const Overview: Story = {};

/** Without a country: 112 "in the European Union", and the choice of a country in plain sight. */
export const NoCountry: Story = { args: { country: '' } };

/** Easier French, on a page in `fr-x-simple`: short sentences, and a line that says that nobody has tried them yet. */
export const EasierFrench: Story = {
  parameters: { controls: { disable: true } },
  render: () => shown(states, 'starter-easier'),
};

/**
 * Waiting, the danger question with and without a country, questions with one answer and with several, the page of
 * numbers, the leads, the list of answers, no questions, a feed that cannot be read. The questions are made up; those
 * named `starter` come with the widgets.
 */
export const States: Story = {
  parameters: { controls: { disable: true } },
  render: () => allShown(states),
};

/** The host's colours, corners and font: on the element or anywhere above it. */
export const Theming: Story = {
  parameters: { controls: { disable: true } },
  render: () => themed(states, 'result', 'sober'),
};

/**
 * Native inputs whose whole row is the label; Enter continues. The focus goes to each new title, which says how far
 * one is; from a changed answer it goes back to its row. The questions stand in 320 px, which is 1280 px at 400 %.
 */
export const Accessibility: Story = {
  args: { heading: 3 },
  render: (args, context) => narrow(meta.render?.(args, context)),
};
