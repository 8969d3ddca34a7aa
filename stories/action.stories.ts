import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/action/index.js';
import { states } from '../test/fixtures/states/action.js';
import { allShown, CALL, given, narrow, themed } from './shown.js';

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
  render: ({ heading, diagnose, ...args }) =>
    html`<passerelle-action
      sheet=${given(args.sheet)}
      feed=${given(args.feed)}
      country=${given(args.country)}
      heading=${heading}
      ?diagnose=${diagnose}
    >
      ${CALL}
    </passerelle-action>`,
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
  render: () => allShown(states),
};

/** The host's colours, corners and font: on the element or anywhere above it. */
export const Theming: Story = {
  parameters: { controls: { disable: true } },
  render: () => themed(states, 'sheet', 'warm'),
};

/**
 * In 320 px, which is 1280 px at 400 %. Each figure is said in words beside its bar, which a screen reader does not
 * meet; the tables are native, and always on the page.
 */
export const Accessibility: Story = {
  args: { heading: 3 },
  render: (args, context) => narrow(meta.render?.(args, context)),
};
