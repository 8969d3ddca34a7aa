import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/exit/index.js';
import { states } from '../test/fixtures/states/exit.js';
import { boxed, given } from './shown.js';

interface Args {
  href: string;
  'no-shortcut': boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Exit',
  component: 'passerelle-exit',
  argTypes: { href: { control: 'text' }, 'no-shortcut': { control: 'boolean' } },
  args: { href: '', 'no-shortcut': false },
  parameters: { docs: { story: { inline: false, height: '360px' } } },
  render: ({ href, 'no-shortcut': quiet }) =>
    html`<passerelle-exit href=${given(href)} ?no-shortcut=${quiet}
      ><a href="https://www.wikipedia.org/">Quitter la page</a></passerelle-exit
    >`,
};
export default meta;

type Story = StoryObj<Args>;

/** At the window’s lower edge: a button on a wide page, a bar on a phone. The link inside works without script. */
export const Overview: Story = {};

/** What it does, and that it does not erase the history. */
export const Explained: Story = { render: () => boxed(states, 'explained') };

/** Where a page needs the Shift key for itself. */
export const WithoutShortcut: Story = { args: { 'no-shortcut': true } };

/** A page of the webmaster’s choice in place of this one. */
export const Elsewhere: Story = { args: { href: 'https://www.openstreetmap.org/' } };

/** It takes the page’s font and radius; its colours stay dark on light, or light on dark, whatever the accent. */
export const Theming: Story = {
  decorators: [
    (story) => html`<div style="--passerelle-radius: 24px; font-family: Georgia, serif">${story()}</div>`,
  ],
};
