/** What the visitor chose on this page. In memory only: it goes with the page. */
export interface Choices {
  /** Country chosen by hand where the page names none, ISO 3166-1 alpha-2, or `other`. */
  readonly country?: string;
  /** Id of the facility last opened. */
  readonly facility?: string;
}

let choices: Choices = {};
const listeners = new Set<() => void>();

/** The visitor's choices, shared by the widgets of one page. */
export const journey = {
  get choices(): Choices {
    return choices;
  },
  choose(change: Choices): void {
    choices = { ...choices, ...change };
    listeners.forEach((listener) => listener());
  },
  clear(): void {
    choices = {};
    listeners.forEach((listener) => listener());
  },
  /** Calls back on each change until the returned function is called. */
  follow(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
