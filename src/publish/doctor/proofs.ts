/** What only arithmetic can tell of a file. Node and browsers work it out by different means, and one may be unable to. */
export interface Proofs {
  /** SHA-256 of a file as hex; undefined where it cannot be worked out. */
  readonly digest: (bytes: Uint8Array) => Promise<string | undefined>;
  /**
   * Whether one of the publisher's keys signed these very bytes; undefined where it cannot be worked out.
   *
   * @param signatures base64 of 64 bytes each
   * @param keys base64 of raw public keys of Ed25519, 32 bytes each
   */
  readonly isSigned: (
    bytes: Uint8Array,
    signatures: readonly string[],
    keys: readonly string[],
  ) => Promise<boolean | undefined>;
}
