import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/pathway/index.js';
import { states } from '../test/fixtures/states/pathway.js';
import { shown } from './shown.js';

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
  render: ({ heading, diagnose, ...rest }) => {
    const given = (name: keyof typeof rest): string | typeof nothing => rest[name] || nothing;
    return html`<passerelle-pathway
      pathway=${given('pathway')}
      feed=${given('feed')}
      country=${given('country')}
      heading=${heading}
      ?diagnose=${diagnose}
    >
      <p>Drogues info service : <a href="tel:+33800231313">0 800 23 13 13</a></p>
    </passerelle-pathway>`;
  },
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
      ${shown(states, 'marked')}
    </div>`,
};

/**
 * In 320 px, which is 1280 px at 400 %: an ordered list under titles. The mark is a button that is pressed, the days
 * are radio buttons and check boxes, the week is a table whose rows have titles.
 */
export const Accessibility: Story = {
  args: { heading: 3, pathway: 'liaison-worker' },
  render: (args, context) => html`<div style="inline-size: 320px">${meta.render?.(args, context)}</div>`,
};
