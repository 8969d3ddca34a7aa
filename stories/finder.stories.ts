import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/finder/index.js';
import { states } from '../test/fixtures/states/finder.js';
import { shown } from './shown.js';

interface Args {
  near: string;
  radius: string;
  settings: string;
  kinds: string;
  goals: string;
  network: string;
  limit: string;
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
    feed: '',
    country: '',
    heading: 2,
    diagnose: false,
  },
  render: ({ heading, diagnose, ...rest }) => {
    const given = (name: keyof typeof rest): string | typeof nothing => rest[name] || nothing;
    return html`<passerelle-finder
      near=${given('near')}
      radius=${given('radius')}
      settings=${given('settings')}
      kinds=${given('kinds')}
      goals=${given('goals')}
      network=${given('network')}
      limit=${given('limit')}
      feed=${given('feed')}
      country=${given('country')}
      heading=${heading}
      ?diagnose=${diagnose}
    >
      <p>Drogues info service : <a href="tel:+33800231313">0 800 23 13 13</a></p>
    </passerelle-finder>`;
  },
};
export default meta;

type Story = StoryObj<Args>;

/** The list that comes with the widgets: it opens on the places where one stays, then what links to them. */
export const Overview: Story = {};

/** Around a place that the webmaster names: a town, a postcode or a point. The nearest come first. */
export const Near: Story = { args: { near: 'Paris' } };

/**
 * Waiting, slow, ready, many, near a place, position refused, filtered, the panel, those that do not say, nothing
 * found, an empty directory, a feed that cannot be read, an old one, the list to start with, a sheet. The places
 * are made up.
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
      ${shown(states, 'near')}
    </div>`,
};

/**
 * The finder stands in 320 px, which is 1280 px at 400 %. Its title is at the level that the page asks for, the
 * names on the cards one below. A settled search is said once, in the page's one polite region.
 */
export const Accessibility: Story = {
  args: { heading: 3 },
  render: (args, context) => html`<div style="inline-size: 320px">${meta.render?.(args, context)}</div>`,
};
