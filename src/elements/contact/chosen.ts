/** Apart from the element: to whom a message goes is decided in this one place. */

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { journey } from '../../core/page/journey.js';

/** What the element does when the visitor asks to write to a facility. */
export interface ChosenHost extends ReactiveControllerHost {
  /** Id of the facility that the webmaster names: it is written to, and no other. */
  readonly named: string | undefined;
  /** True while a message is on its way: it goes where it was sent. */
  readonly isSending: boolean;
  /** The visitor asks to write to a facility. */
  startWriting(): void;
}

/**
 * The facility that the visitor asked to write to. Only asking chooses it: whoever opens the sheets of others, to
 * compare or to look for a number, finds their message addressed as they left it.
 */
export class ChosenFacility implements ReactiveController {
  /** To whom the message that is being written goes; undefined while nobody was chosen. */
  id: string | undefined;
  /** True while the visitor looks for another facility. */
  changing = false;

  private readonly host: ChosenHost;
  private unfollow: (() => void)[] = [];

  constructor(host: ChosenHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.unfollow = [
      journey.follow(this.onJourney),
      journey.listen('write-to', ({ facility }) => this.choose(facility)),
    ];
  }

  /** What was begun keeps its recipient: an element may only be moved. */
  hostDisconnected(): void {
    this.unfollow.forEach((leave) => leave());
  }

  /**
   * Before each drawing.
   *
   * @param isBegun true while something was typed, is on its way, or is being told: it keeps its recipient
   */
  follow(isBegun: boolean): void {
    if (!isBegun) this.id = journey.choices.recipient;
  }

  /** Leads to the list; what was typed goes along to the next facility that the visitor asks to write to. */
  change(): void {
    this.changing = true;
    this.host.requestUpdate();
    journey.ask({ type: 'show-facilities', facilities: {} });
  }

  /** A message that was begun goes there too; one that is on its way does not. */
  private choose(facility: string): void {
    const { named } = this.host;
    if (named !== undefined && named !== facility) return;
    this.changing = false;
    if (!this.host.isSending) this.id = facility;
    this.host.startWriting();
    journey.choose({ recipient: facility });
  }

  private readonly onJourney = (cleared: boolean): void => {
    if (cleared) this.changing = false;
    this.host.requestUpdate();
  };
}
