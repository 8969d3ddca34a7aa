/** Puts a text where the visitor can paste it; false where the browser or the page does not let it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Opens what the device offers to send a text; whoever closes it again changed their mind. */
export async function send(text: string): Promise<void> {
  try {
    await navigator.share({ text });
  } catch {
    // Nothing was sent, and the visitor knows.
  }
}
