/** What a failure without any answer is called: see FeedError and PieceError. */
const WITHOUT_ANSWER = ['feed-unreachable', 'feed-slow', 'strings-unreachable'];

/**
 * Whether to say that the visitor seems to be offline. Asked after a try only, and never in its place: what the browser
 * says of the connection is wrong behind some proxies and virtual machines.
 *
 * @param code of the failure
 */
export function seemsOffline(code: string): boolean {
  return !navigator.onLine && WITHOUT_ANSWER.includes(code);
}
