import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/facility/index.js';
import '../src/elements/feed/index.js';
import { states } from '../test/fixtures/states/feed.js';
import { boxed, given } from './shown.js';

interface Args {
  src: string;
  key: string;
  country: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Feed',
  component: 'passerelle-feed',
  argTypes: { src: { control: 'text' }, key: { control: 'text' }, country: { control: 'text' } },
  args: { src: '', key: '', country: 'FR' },
  render: ({ src, key, country }) =>
    html`<passerelle-feed src=${given(src)} key=${given(key)} country=${given(country)}>
      <passerelle-facility><a href="tel:0800231313">0 800 23 13 13</a></passerelle-facility>
    </passerelle-feed>`,
};
export default meta;

type Story = StoryObj<Args>;

/** It draws nothing itself: the widgets inside read the feed that it names, or the built-in list when it names none. */
export const Overview: Story = {};

/** Around a widget, it serves that one. */
export const Around: Story = { render: () => boxed(states, 'around') };

/** Without an address, it leaves the widgets inside it to the page's feed, else to the built-in list. */
export const Unnamed: Story = { render: () => boxed(states, 'unnamed') };

/** A feed that cannot be read: the widgets give a number to call, the console says what to change. */
export const Unreadable: Story = { args: { src: 'https://nowhere.invalid/feed.json' } };
