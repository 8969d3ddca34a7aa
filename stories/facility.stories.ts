import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { PasserelleFacility } from '../src/elements/facility/facility.js';
import '../src/elements/facility/index.js';
import { states } from '../test/fixtures/states/facility.js';
import { allShown, CALL, given, themed } from './shown.js';

interface Args {
  facility: string;
  feed: string;
  country: string;
  heading: number;
  diagnose: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Facility',
  component: 'passerelle-facility',
  argTypes: {
    facility: { control: 'text' },
    feed: { control: 'text' },
    country: { control: 'text' },
    heading: { control: { type: 'number', min: 1, max: 6 } },
    diagnose: { control: 'boolean' },
  },
  args: {
    facility: 'addictions-asbl-site-clinique-saint-michel',
    feed: '',
    country: '',
    heading: 2,
    diagnose: false,
  },
  render: ({ facility, feed, country, heading, diagnose }) =>
    html`<passerelle-facility
      facility=${given(facility)}
      feed=${given(feed)}
      country=${given(country)}
      heading=${heading}
      ?diagnose=${diagnose}
    >
      ${CALL}
    </passerelle-facility>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A place of the list that comes with the widgets, as a page shows it with nothing but its id. */
export const Overview: Story = {};

/**
 * Almost everything known, little known, no number, on call for anyone, open day and night, waiting, no id, an id
 * that the feed does not have, a feed that cannot be read. The places are made up.
 */
export const States: Story = {
  parameters: { controls: { disable: true } },
  render: () => allShown(states),
};

/** The host's colours, corners and font: on the element or anywhere above it. */
export const Theming: Story = {
  parameters: { controls: { disable: true } },
  render: () => themed(states, 'full', 'sober'),
};

/**
 * The sheet stands in 320 px, which is 1280 px at 400 %. Titles start at the level that the page asks for. When
 * the page opens a sheet, `focusTitle()` moves the focus to its title, and so does a linked place.
 */
export const Accessibility: Story = {
  args: { heading: 3 },
  render: (args, context) => {
    const open = (event: Event): void => {
      const root = (event.currentTarget as HTMLElement).parentElement;
      root?.querySelector<PasserelleFacility>('passerelle-facility')?.focusTitle();
    };
    return html`<div style="inline-size: 320px">
      <button type="button" @click=${open}>Go to the sheet</button>
      ${meta.render?.(args, context)}
    </div>`;
  },
};
