/** Apart from the element: what counts as three presses of Shift, and what does not. */

/** Three presses of Shift within this time leave the page, in milliseconds. */
const WITHIN = 5000;
const COUNT = 3;

/** Fields of a form in which Shift does not write. */
const NOT_WRITTEN_IN =
  '[type=button],[type=checkbox],[type=color],[type=file],[type=image],[type=radio],[type=range],[type=reset],[type=submit]';
const WRITTEN_IN =
  'textarea,select,input,[role=textbox],[role=searchbox],[role=combobox],[role=spinbutton],[role=listbox],[role=application]';

/** What a person does with Shift held, or between two presses of it: then it was no call to leave. */
const OTHER_USES = ['pointerdown', 'mousedown', 'click', 'wheel', 'beforeinput', 'compositionstart'] as const;

function isField(target: EventTarget): boolean {
  if (!(target instanceof Element)) return false;
  if (target.matches(WRITTEN_IN)) return !target.matches(`input:is(${NOT_WRITTEN_IN})`);
  if (target instanceof HTMLElement && target.isContentEditable) return true;
  // What is in a closed shadow root is not told: a component that is a field of a form is taken at its word.
  const { formAssociated } = (customElements.get(target.localName) ?? {}) as { formAssociated?: unknown };
  return formAssociated === true && !target.shadowRoot;
}

function isWriting(event: KeyboardEvent): boolean {
  if (event.isComposing || document.designMode === 'on') return true;
  const [innermost] = event.composedPath();
  return innermost !== undefined && isField(innermost);
}

/**
 * Tells when Shift was pressed three times within five seconds and nothing else was done: no other key, no click, no
 * other modifier held, and not where one writes. It listens before the page does.
 */
export class ShiftPresses {
  private readonly leave: () => void;
  private presses: number[] = [];

  /** @param leave called at the third press */
  constructor(leave: () => void) {
    this.leave = leave;
  }

  listen(): void {
    window.addEventListener('keydown', this.onKey, { capture: true });
    for (const type of OTHER_USES)
      window.addEventListener(type, this.forget, { capture: true, passive: true });
  }

  stop(): void {
    window.removeEventListener('keydown', this.onKey, { capture: true });
    for (const type of OTHER_USES) window.removeEventListener(type, this.forget, { capture: true });
    this.presses = [];
  }

  private readonly forget = (): void => {
    this.presses = [];
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.repeat) return;
    const alone = !event.ctrlKey && !event.altKey && !event.metaKey && !event.getModifierState('AltGraph');
    if (event.key !== 'Shift' || !alone || isWriting(event)) {
      this.presses = [];
      return;
    }
    const now = event.timeStamp;
    this.presses = [...this.presses.filter((at) => now - at < WITHIN), now];
    if (this.presses.length < COUNT) return;
    this.presses = [];
    this.leave();
  };
}
