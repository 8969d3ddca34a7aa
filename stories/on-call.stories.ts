import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/on-call/index.js';
import { states } from '../test/fixtures/states/on-call.js';
import { allShown, CALL, given, shown, themed } from './shown.js';

interface Args {
  facility: string;
  name: string;
  summary: string;
  hours: string;
  phone: string;
  rotaFor: string;
  timeZone: string;
  holidays: string;
  sessions: string;
  fallbackPhone: string;
  feed: string;
  country: string;
  heading: number;
  diagnose: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/On call',
  component: 'passerelle-on-call',
  argTypes: {
    rotaFor: { control: 'select', options: ['', 'residents', 'followed', 'anyone'] },
    heading: { control: { type: 'number', min: 1, max: 6 } },
    diagnose: { control: 'boolean' },
  },
  args: {
    facility: '',
    name: 'Exemple de garde',
    summary: 'Pour parler d’une envie de consommer, d’une émotion, d’une crise.',
    hours: 'Mo-Fr 00:00-08:00,18:00-24:00; Sa,Su,PH 00:00-24:00',
    phone: '01 99 00 12 34',
    rotaFor: 'anyone',
    timeZone: 'Europe/Paris',
    holidays: 'FR',
    sessions: '',
    fallbackPhone: '',
    feed: '',
    country: 'FR',
    heading: 2,
    diagnose: false,
  },
  render: (args) =>
    html`<passerelle-on-call
      facility=${given(args.facility)}
      name=${given(args.name)}
      summary=${given(args.summary)}
      hours=${given(args.hours)}
      phone=${given(args.phone)}
      rota-for=${given(args.rotaFor)}
      time-zone=${given(args.timeZone)}
      holidays=${given(args.holidays)}
      sessions=${given(args.sessions)}
      fallback-phone=${given(args.fallbackPhone)}
      feed=${given(args.feed)}
      country=${given(args.country)}
      heading=${args.heading}
      ?diagnose=${args.diagnose}
    >
      ${CALL}
    </passerelle-on-call>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A rota of nights, weekends and public holidays, from attributes alone. Its number is kept for fiction. */
export const Overview: Story = {};

/**
 * Open, on call for some and for anyone, closed by day and at night, closed with the webmaster's own number, unknown,
 * a rota without a number, no country, waiting, an id that the feed does not have, nothing named, a feed that cannot
 * be read. The places are made up.
 */
export const States: Story = {
  parameters: { controls: { disable: true } },
  render: () => allShown(states),
};

/** In a sidebar of 240 px the verb goes from the button, and stays in its accessible name. */
export const Sidebar: Story = {
  parameters: { controls: { disable: true } },
  render: () => html`${['open', 'on-call', 'closed'].map((name) => shown(states, name, '240px'))}`,
};

/** The host's colours, corners and font: on the element or anywhere above it. */
export const Theming: Story = {
  parameters: { controls: { disable: true } },
  render: () => themed(states, 'on-call', 'sober'),
};

/** Titles start at the level that the page asks for; a change of state is said once, politely. */
export const Accessibility: Story = {
  args: { heading: 4 },
};
