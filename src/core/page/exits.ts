/** An exit of the page, as the others know it. */
interface Exit {
  /** True while a visitor can see and press it. */
  readonly shown: boolean;
}

type Follower = () => void;

const all: Exit[] = [];
const followers = new Set<Follower>();

/**
 * The exits of the page, in the order in which they came: of those that are shown, only the first one counts. It stands
 * at the edge of the window and answers the keyboard; the others are links where they stand.
 */
export const exits = {
  get first(): Exit | undefined {
    return all.find(({ shown }) => shown);
  },
  join(exit: Exit): void {
    if (!all.includes(exit)) all.push(exit);
    exits.tell();
  },
  leave(exit: Exit): void {
    const at = all.indexOf(exit);
    if (at >= 0) all.splice(at, 1);
    exits.tell();
  },
  /** Says that one of them has come into view or gone out of it. */
  tell(): void {
    [...followers].forEach((follower) => follower());
  },
  /** Calls back on each change until the returned function is called. */
  follow(follower: Follower): () => void {
    followers.add(follower);
    return () => followers.delete(follower);
  },
};

/** True when the page has a way out of its own that a visitor can see: also one whose script is still on its way. */
export function hasExit(): boolean {
  if (exits.first) return true;
  return [...document.querySelectorAll('passerelle-exit:not(:defined)')].some(
    (exit) => exit.getClientRects().length > 0,
  );
}
