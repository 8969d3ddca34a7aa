/** Apart from the element, which may go and come back: here waits what was typed, meanwhile. */

import { journey } from '../../../core/page/journey.js';
import { MessageForm, type FormHost } from './message-form.js';

/** A form whose element is off the page, as when a script of the page moves, wraps or redraws what is around it. */
interface Kept {
  readonly form: MessageForm;
  /** Says which element may go on with it: see `formFor`. */
  readonly key: string;
}

/** In the order in which their elements went. */
const kept: Kept[] = [];
const shown = new Set<MessageForm>();
let isFollowing = false;

/** What was typed goes with the page that it was typed on, and with the visitor's word to forget everything. */
function eraseAll(): void {
  kept.splice(0);
  for (const form of shown) form.erase();
}

function begin(): void {
  if (isFollowing) return;
  isFollowing = true;
  window.addEventListener('pagehide', eraseAll);
  journey.follow((cleared) => {
    if (cleared) eraseAll();
  });
}

/**
 * The form of an element: the one that was begun in its place, at the same address of the page, else a new one. Each
 * form has one element at most: two elements never share what is typed in one of them.
 *
 * @param key who it is written to and where it is sent: nothing that was typed for one turns up in a form for another
 */
export function formFor(host: FormHost, key: string): MessageForm {
  begin();
  const at = kept.findIndex((each) => each.key === key);
  const [found] = at < 0 ? [] : kept.splice(at, 1);
  // By its address a page that changes without being left is another one.
  const form = found && found.form.isOfThisPage ? found.form : new MessageForm();
  shown.add(form);
  form.attach(host);
  return form;
}

/** Keeps a form whose element has left the page, if anything is in it. */
export function keep(form: MessageForm, key: string): void {
  form.detach();
  shown.delete(form);
  if (form.isBegun) kept.push({ form, key });
}

/** Gives a form back to its element, which has come back. False when another element has taken its place. */
export function giveBack(form: MessageForm, host: FormHost): boolean {
  const at = kept.findIndex((each) => each.form === form);
  if (at < 0) return false;
  kept.splice(at, 1);
  shown.add(form);
  form.attach(host);
  return true;
}
