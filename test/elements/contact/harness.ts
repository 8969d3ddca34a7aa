import type { PasserelleContact } from '../../../src/elements/contact/contact.js';
import '../../../src/elements/contact/index.js';
import { serveFeed, type FixtureFeed } from '../../helpers/feed.js';
import { serve, type Server } from '../../helpers/network.js';
import { makeWithCall, TestPage, type Attributes } from '../../helpers/mount.js';
import { PageObject, plain } from '../../helpers/page-object.js';
import { until } from '../../helpers/until.js';
import { replace } from '../../helpers/surroundings.js';

export type ContactAttributes = Attributes;

/** A message as a site took it. */
export interface Taken {
  readonly type: string;
  readonly body: string;
  readonly init: RequestInit;
}

/** A site that takes messages, and what reached it. */
export class Site {
  static made = 0;

  readonly taken: Taken[] = [];
  readonly action: string;
  /** What it answers from now on. */
  answer: Server = () => Response.json({ received: true }, { status: 202 });

  constructor() {
    const host = `site-${++Site.made}.example`;
    this.action = `https://${host}/messages`;
    serve(host, async (path, init) => {
      const type = new Headers(init.headers).get('content-type') ?? '';
      this.taken.push({ type, body: await new Response(init.body).text(), init });
      return (await this.answer(path, init)) ?? new Response('', { status: 404 });
    });
  }

  /** The messages, read as JSON. */
  get messages(): unknown[] {
    return this.taken.map(({ body }) => JSON.parse(body) as unknown);
  }

  /** What a webmaster writes to send messages here. */
  get attributes(): ContactAttributes {
    return {
      action: this.action,
      controller: 'L’association Essai',
      'privacy-url': 'https://essai.example/donnees',
    };
  }
}

/** Makes the element, not yet on the page, with a number to call inside. */
export function makeContact(attributes: ContactAttributes = {}): PasserelleContact {
  return makeWithCall('passerelle-contact', attributes);
}

/** The contact as the person who writes sees and uses it. */
export class Writer extends PageObject<PasserelleContact> {
  protected override readonly pressable = 'button, a';

  /** Words name a control in full. */
  protected override isNamed(control: Element, words: string): boolean {
    return this.nameOf(control) === words;
  }

  /** What is said to be wrong, at the fields. */
  get wrong(): string[] {
    return this.all('.wrong').map((each) => plain(each.textContent));
  }

  /** Every field that takes something, in the order of the page, but for the one that nobody sees. */
  get controls(): HTMLInputElement[] {
    return this.all('.question :is(input, textarea)') as HTMLInputElement[];
  }

  /** Types into a field, in the place of what is there. */
  async type(id: 'message' | 'phone' | 'email' | 'name', text: string): Promise<void> {
    const field = this.find(`#${id}`) as HTMLInputElement;
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settle();
  }

  /** Leaves the field that has the focus. */
  async leave(): Promise<void> {
    const field = this.focused;
    let told = false;
    field?.addEventListener('blur', () => (told = true), { once: true });
    field?.blur();
    // A window that is not in front keeps the event to itself.
    if (!told) field?.dispatchEvent(new FocusEvent('blur'));
    await this.settle();
  }

  typed(id: string): string {
    return (this.find(`#${id}`) as HTMLInputElement).value;
  }

  /** Chooses, or unchooses, an answer by its words. */
  async choose(words: string): Promise<void> {
    const row = this.all('.choice').find((each) => plain(each.textContent) === words);
    if (!row) throw new Error(`no answer “${words}” in:\n${this.text}`);
    row.click();
    await this.settle();
  }

  /** Writes a message that asks for a call, in the words of the interface at hand. */
  async writeForCall(message = 'Bonjour, je cherche une place.'): Promise<void> {
    await this.type('message', message);
    this.find('#way').click();
    await this.settle();
    await this.type('phone', '06 39 98 12 45');
    this.find('#voicemail-discreet').click();
    await this.settle();
  }

  /** Writes a message that asks for a mail. */
  async writeForMail(message = 'Bonjour, je cherche une place.'): Promise<void> {
    await this.type('message', message);
    this.find('#way-email').click();
    await this.settle();
    await this.type('email', 'jo@exemple.example');
  }

  /** Sends at once, as a person does who took more than the shortest time. */
  async send(): Promise<void> {
    const later = Date.now() + 60_000;
    const restore = replace(Date, 'now', () => later);
    this.find('.submit').click();
    await this.settle();
    restore();
  }

  /** Sends, and waits until it is said what became of the message. */
  async sent(): Promise<void> {
    await this.send();
    await until(() => this.all('.outcome').length > 0, `what became of the message in:\n${this.text}`);
    await this.settle();
  }

  /** Waits until something can be done, or why nothing can is said. */
  async ready(): Promise<this> {
    await until(() => this.all('.to, .words').length > 0, 'a recipient, or words');
    await this.settle();
    return this;
  }
}

/** Puts the element on the page and waits until it is drawn. */
export async function mountContact(
  container: HTMLElement,
  attributes: ContactAttributes = {},
): Promise<Writer> {
  const element = makeContact(attributes);
  container.append(element);
  return new Writer(element).ready();
}

/** A page in French, with a site that takes messages. */
export class Page extends TestPage {
  readonly site = new Site();

  /** Puts an element that reads the fixture feed on the page. */
  async show(attributes: ContactAttributes, feed: FixtureFeed = {}): Promise<Writer> {
    return mountContact(this.container, { feed: await serveFeed(feed), country: 'FR', ...attributes });
  }

  /** Puts a form to a facility on the page. */
  async form(attributes: ContactAttributes = {}): Promise<Writer> {
    const writer = await this.show({ facility: 'verger', ...this.site.attributes, ...attributes });
    await until(() => writer.all('.form').length > 0, `a form in:\n${writer.text}`);
    return writer;
  }
}
