/** Fired once the element shows its content for the first time, and after each recovery. */
export class PasserelleReadyEvent extends Event {
  static readonly type = 'passerelle-ready';
  constructor() {
    super(PasserelleReadyEvent.type, { bubbles: true, composed: true });
  }
}

/** Fired when the element cannot do its job; `code` is stable and says why. */
export class PasserelleErrorEvent extends Event {
  static readonly type = 'passerelle-error';
  readonly code: string;
  constructor(code: string) {
    super(PasserelleErrorEvent.type, { bubbles: true, composed: true });
    this.code = code;
  }
}

/** Fired by the finder when a facility's sheet is opened; `facility` is its id. */
export class PasserelleSelectEvent extends Event {
  static readonly type = 'passerelle-select';
  readonly facility: string;
  constructor(facility: string) {
    super(PasserelleSelectEvent.type, { bubbles: true, composed: true });
    this.facility = facility;
  }
}

/** Fired by the contact once a message was received. It says nothing of the message, nor to whom it went. */
export class PasserelleSentEvent extends Event {
  static readonly type = 'passerelle-sent';
  constructor() {
    super(PasserelleSentEvent.type, { bubbles: true, composed: true });
  }
}

/** Fired by the on-call widget for the state that it shows first, and for each that follows. */
export class PasserelleStatusEvent extends Event {
  static readonly type = 'passerelle-status';
  readonly status: 'open' | 'on-call' | 'closed' | 'unknown';
  constructor(status: 'open' | 'on-call' | 'closed' | 'unknown') {
    super(PasserelleStatusEvent.type, { bubbles: true, composed: true });
    this.status = status;
  }
}

/** Fired by the feed element when its widgets can read: from the `network`, a `kept` copy or the `built-in` pack. */
export class PasserelleFeedEvent extends Event {
  static readonly type = 'passerelle-feed';
  readonly source: 'network' | 'kept' | 'built-in';
  constructor(source: 'network' | 'kept' | 'built-in') {
    super(PasserelleFeedEvent.type, { bubbles: true, composed: true });
    this.source = source;
  }
}

declare global {
  interface HTMLElementEventMap {
    'passerelle-ready': PasserelleReadyEvent;
    'passerelle-error': PasserelleErrorEvent;
    'passerelle-select': PasserelleSelectEvent;
    'passerelle-sent': PasserelleSentEvent;
    'passerelle-status': PasserelleStatusEvent;
    'passerelle-feed': PasserelleFeedEvent;
  }
}
