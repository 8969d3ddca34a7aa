import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/finder/index.js';
import { states } from '../test/fixtures/states/finder.js';
import { allShown, CALL, given, narrow, themed } from './shown.js';

interface Args {
  near: string;
  radius: string;
  settings: string;
  kinds: string;
  goals: string;
  network: string;
  limit: string;
  tiles: string;
  tilesAttribution: string;
  feed: string;
  country: string;
  heading: number;
  diagnose: boolean;
}

const text = { control: 'text' } as const;

const meta: Meta<Args> = {
  title: 'Elements/Finder',
  component: 'passerelle-finder',
  argTypes: {
    near: text,
    radius: text,
    settings: text,
    kinds: text,
    goals: text,
    network: text,
    limit: text,
    tiles: text,
    tilesAttribution: { ...text, name: 'tiles-attribution' },
    feed: text,
    country: text,
    heading: { control: { type: 'number', min: 1, max: 5 } },
    diagnose: { control: 'boolean' },
  },
  args: {
    near: '',
    radius: '',
    settings: '',
    kinds: '',
    goals: '',
    network: '',
    limit: '',
    tiles: '',
    tilesAttribution: '',
    feed: '',
    country: '',
    heading: 2,
    diagnose: false,
  },
  render: ({ heading, diagnose, ...args }) =>
    html`<passerelle-finder
      near=${given(args.near)}
      radius=${given(args.radius)}
      settings=${given(args.settings)}
      kinds=${given(args.kinds)}
      goals=${given(args.goals)}
      network=${given(args.network)}
      limit=${given(args.limit)}
      tiles=${given(args.tiles)}
      tiles-attribution=${given(args.tilesAttribution)}
      feed=${given(args.feed)}
      country=${given(args.country)}
      heading=${heading}
      ?diagnose=${diagnose}
    >
      ${CALL}
    </passerelle-finder>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The list that comes with the widgets: it opens on the places where one stays, then what links to them. */
export const Overview: Story = {};

/** Around a place that the webmaster names: a town, a postcode or a point. The nearest come first. */
export const Near: Story = { args: { near: 'Paris' } };

/** The map is fetched on a press of its button; with `tiles`, a street map is offered, and asked about first. */
export const WithMap: Story = {
  args: { near: 'Paris', tiles: 'https://tiles.example/{z}/{x}/{y}.png', tilesAttribution: '© Exemple' },
};

/**
 * Waiting, slow, ready, many, near a place, position refused, every country, a place without a number, filtered, the
 * panel, the map, those that do not say, nothing
 * found, an empty directory, a feed that cannot be read, an old one, the list to start with, a sheet. The places
 * are made up.
 */
export const States: Story = {
  parameters: { controls: { disable: true } },
  render: () => allShown(states),
};

/** The host's colours, corners and font: on the element or anywhere above it. */
export const Theming: Story = {
  parameters: { controls: { disable: true } },
  render: () => themed(states, 'near', 'warm'),
};

/**
 * The finder stands in 320 px, which is 1280 px at 400 %. Its title is at the level that the page asks for, the
 * names on the cards one below. A settled search is said once, in the page's one polite region.
 */
export const Accessibility: Story = {
  args: { heading: 3 },
  render: (args, context) => narrow(meta.render?.(args, context)),
};
