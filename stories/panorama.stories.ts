import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/panorama/index.js';
import { states } from '../test/fixtures/states/panorama.js';
import { allShown, CALL, given, narrow, themed } from './shown.js';

interface Args {
  kind: string;
  near: string;
  feed: string;
  country: string;
  heading: number;
  diagnose: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Panorama',
  component: 'passerelle-panorama',
  argTypes: {
    kind: {
      control: 'select',
      options: [
        '',
        'ctr',
        'ct',
        'caut',
        'therapeutic-flat',
        'host-family',
        'lhss',
        'lam',
        'act',
        'chu',
        'chrs',
      ],
    },
    near: { control: 'text' },
    feed: { control: 'text' },
    country: { control: 'text' },
    heading: { control: { type: 'number', min: 1, max: 6 } },
    diagnose: { control: 'boolean' },
  },
  args: { kind: '', near: '', feed: '', country: 'FR', heading: 2, diagnose: false },
  render: ({ heading, diagnose, ...args }) =>
    html`<passerelle-panorama
      kind=${given(args.kind)}
      near=${given(args.near)}
      feed=${given(args.feed)}
      country=${given(args.country)}
      heading=${heading}
      ?diagnose=${diagnose}
    >
      ${CALL}
    </passerelle-panorama>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Two axes, ten kinds, care without a stay beside both rows, harm reduction under all of it. No line before a choice. */
export const Overview: Story = {};

/** A page on one subject may open with a kind chosen: only its links are drawn. */
export const Chosen: Story = { args: { kind: 'ctr' } };

/** The country of the page brings its own kinds, its law, and what comes nearest there. It is never guessed. */
export const Belgium: Story = { args: { kind: 'caut', country: 'BE' } };

/**
 * Waiting, slow, nothing chosen, a kind of each place, one without details, Belgium, two side by side, the folds open,
 * how many are near, the position refused, no place, places that cannot be counted, the list of places, kinds alone, a
 * draft, another language, no kind, a feed that cannot be read.
 */
export const States: Story = {
  parameters: { controls: { disable: true } },
  render: () => allShown(states),
};

/** The host's colours, corners and font: on the element or anywhere above it. */
export const Theming: Story = {
  parameters: { controls: { disable: true } },
  render: () => themed(states, 'chosen', 'warm'),
};

/**
 * In 320 px, which is 1280 px at 400 %: cards under titles, the same that assistive technology reads in the picture.
 * Lines are for the eye only; each link stands in words beside its kind, and all of them under the picture.
 */
export const Accessibility: Story = {
  args: { heading: 3, kind: 'ctr' },
  render: (args, context) => narrow(meta.render?.(args, context)),
};
