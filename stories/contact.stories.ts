import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/contact/index.js';
import { FORMATS } from '../src/elements/contact/sending/endpoint.js';
import { states } from '../test/fixtures/states/contact.js';
import { allShown, CALL, given, narrow, themed } from './shown.js';

interface Args {
  facility: string;
  mode: string;
  action: string;
  controller: string;
  privacyUrl: string;
  format: string;
  fields: string;
  constants: string;
  successText: string;
  successUrl: string;
  feed: string;
  country: string;
  heading: number;
  diagnose: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Contact',
  component: 'passerelle-contact',
  argTypes: {
    facility: { control: 'text' },
    mode: { control: 'select', options: ['', 'mailto', 'frame'] },
    action: { control: 'text' },
    controller: { control: 'text' },
    privacyUrl: { control: 'text', name: 'privacy-url' },
    format: { control: 'select', options: ['', ...FORMATS] },
    fields: { control: 'text' },
    constants: { control: 'text' },
    successText: { control: 'text', name: 'success-text' },
    successUrl: { control: 'text', name: 'success-url' },
    feed: { control: 'text' },
    country: { control: 'text' },
    heading: { control: { type: 'number', min: 1, max: 5 } },
    diagnose: { control: 'boolean' },
  },
  args: {
    facility: 'addictions-asbl-site-clinique-saint-michel',
    mode: '',
    action: '',
    controller: '',
    privacyUrl: '',
    format: '',
    fields: '',
    constants: '',
    successText: '',
    successUrl: '',
    feed: '',
    country: '',
    heading: 2,
    diagnose: false,
  },
  render: ({ heading, diagnose, ...args }) =>
    html`<passerelle-contact
      facility=${given(args.facility)}
      mode=${given(args.mode)}
      action=${given(args.action)}
      controller=${given(args.controller)}
      privacy-url=${given(args.privacyUrl)}
      format=${given(args.format)}
      fields=${given(args.fields)}
      constants=${given(args.constants)}
      success-text=${given(args.successText)}
      success-url=${given(args.successUrl)}
      feed=${given(args.feed)}
      country=${given(args.country)}
      heading=${heading}
      ?diagnose=${diagnose}
    >
      ${CALL}
    </passerelle-contact>`,
};
export default meta;

type Story = StoryObj<Args>;

/** With nothing but a place: its number, whether somebody is there now, the way and the site. */
export const Overview: Story = {};

/** The visitor’s own mail: a subject that says nothing, no text, and a word on shared mailboxes. */
export const Mailto: Story = { args: { mode: 'mailto' } };

const TAKEN: Partial<Args> = {
  action: 'https://example.org/messages',
  controller: 'Association Exemple',
  privacyUrl: 'https://example.org/privacy',
};

/** A message that the site takes. The telephone stays first. Nothing takes messages at the address of this page. */
export const Form: Story = { args: TAKEN };

/** Without saying who is responsible, the form is refused; `diagnose` says so on the page. */
export const Refused: Story = { args: { ...TAKEN, controller: '', diagnose: true } };

/** A form’s encoding without an agreed sign is refused: nothing could prove that a message arrived. */
export const RefusedWithoutSign: Story = { args: { ...TAKEN, format: 'form', diagnose: true } };

/**
 * Waiting, slow, the telephone, the visitor’s mail, the form, what is left to correct, on its way, received, perhaps
 * received, sent once more or not, refused, offline, a configuration that is refused, no recipient, an unknown one, a feed that cannot be
 * read, Arabic. The places are made up.
 */
export const States: Story = {
  parameters: { controls: { disable: true } },
  render: () => allShown(states),
};

/** The host's colours, corners and font: on the element or anywhere above it. */
export const Theming: Story = {
  parameters: { controls: { disable: true } },
  render: () => themed(states, 'form-errors', 'sober'),
};

/**
 * In 320 px, which is 1280 px at 400 %. Labels stand above native fields; what is wrong is said once a field was
 * left, then in a summary that takes the focus and whose lines lead to the fields. `autocomplete` is off everywhere.
 */
export const Accessibility: Story = {
  args: { ...TAKEN, heading: 3 },
  render: (args, context) => narrow(meta.render?.(args, context)),
};
