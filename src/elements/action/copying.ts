import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Puts a text on the clipboard when asked; where the browser refuses, keeps it to be copied by hand. */
export class Copying implements ReactiveController {
  /** Name of what was copied last. */
  done: string | undefined;
  /** What the browser refused to copy. */
  refused: { readonly name: string; readonly text: string } | undefined;

  private readonly host: ReactiveControllerHost;
  private asked = 0;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  forget(): void {
    this.asked += 1;
    this.done = undefined;
    this.refused = undefined;
  }

  /** @returns true when it is on the clipboard, false when it is not, undefined when something else was asked since */
  async copy(name: string, text: string): Promise<boolean | undefined> {
    this.forget();
    const { asked } = this;
    let copied = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      copied = false;
    }
    if (asked !== this.asked) return undefined;
    if (copied) this.done = name;
    else this.refused = { name, text };
    this.host.requestUpdate();
    return copied;
  }
}
