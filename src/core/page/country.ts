import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { InheritedAttribute } from '../element/inherited-attribute.js';
import { pageSettings } from './page-settings.js';
import { journey } from './journey.js';

/**
 * The country whose numbers are shown: the nearest `country` attribute, else that of the loader's tag, else what the
 * visitor chose on this page. Never guessed from language, time zone or address.
 */
export class CountryController implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private readonly nearest: InheritedAttribute;
  private unfollow: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    host.addController(this);
    this.nearest = new InheritedAttribute(host, 'country');
  }

  hostConnected(): void {
    this.unfollow = journey.follow(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.unfollow?.();
  }

  /** ISO 3166-1 alpha-2; `other` when the visitor is elsewhere; undefined when nobody has said. */
  get value(): string | undefined {
    return this.named ?? journey.choices.country;
  }

  /** True when the page left the country to the visitor. */
  get chosenByVisitor(): boolean {
    return this.named === undefined;
  }

  private get named(): string | undefined {
    const code = (this.nearest.value ?? pageSettings().country)?.trim().toUpperCase();
    return code && /^[A-Z]{2}$/.test(code) ? code : undefined;
  }
}
