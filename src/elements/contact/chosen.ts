import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { journey } from '../../core/page/journey.js';

/** What the element does when the visitor goes on to another place. */
export interface ChosenHost extends ReactiveControllerHost {
  /** True while a message is on its way: it goes where it was sent. */
  readonly isSending: boolean;
  /** The visitor asks to write to a place. */
  startWriting(): void;
}

/**
 * The facility that the visitor chose on the page. A message that was begun keeps its recipient while they look at
 * others, until they ask for another.
 */
export class ChosenFacility implements ReactiveController {
  /** To whom the message that is being written goes; undefined while nobody was chosen. */
  id: string | undefined;

  private readonly host: ChosenHost;
  /** The one chosen last. */
  private latest: string | undefined;
  private heard = journey.choices;
  /** True while the visitor looks for another facility for the message that they began. */
  private changing = false;
  private unfollow: (() => void) | undefined;

  constructor(host: ChosenHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.heard = journey.choices;
    this.latest ??= this.heard.facility;
    this.unfollow = journey.follow(this.onJourney);
  }

  /** What was begun keeps its recipient: an element may only be moved. */
  hostDisconnected(): void {
    this.unfollow?.();
    this.latest = undefined;
  }

  /**
   * Before each drawing.
   *
   * @param isBegun true while something was typed, is on its way, or is being told
   */
  follow(isBegun: boolean): void {
    if (!isBegun) this.id = this.latest;
  }

  /** Leads to the list; what was typed goes along to the next facility that is chosen there. */
  change(): void {
    journey.choose({ places: {} });
    this.changing = true;
  }

  private readonly onJourney = (cleared: boolean): void => {
    const { choices } = journey;
    const before = this.heard;
    this.heard = choices;
    if (cleared) this.latest = undefined;
    else if (choices.writing && choices.writing !== before.writing) {
      this.host.startWriting();
      this.take(choices.writing.facility, true);
    } else if (choices.facility !== before.facility) {
      this.take(choices.facility, this.changing);
    }
    this.host.requestUpdate();
  };

  /** @param wanted true when a message that was begun goes there too */
  private take(facility: string | undefined, wanted: boolean): void {
    this.latest = facility;
    this.changing = false;
    if (wanted && !this.host.isSending) this.id = facility;
  }
}
