/** The webmaster's tokens that are no colours, each with a property of CSS that takes what the token may be. */
const MEASURES = [
  ['--passerelle-radius', 'padding-left'],
  ['--passerelle-space', 'padding-left'],
  ['--passerelle-font-family', 'font-family'],
] as const;

/** A token that means nothing, as it was written. */
export type Nonsense = readonly [token: string, value: string];

/** Which of these tokens mean nothing: one length, from 0 on, and a list of fonts are asked for. */
export function nonsenseIn(style: CSSStyleDeclaration): readonly Nonsense[] {
  return MEASURES.flatMap(([token, property]): readonly Nonsense[] => {
    const value = style.getPropertyValue(token).trim();
    return value === '' || CSS.supports(property, value) ? [] : [[token, value]];
  });
}

/** Takes what means nothing away from a frame, so that what our style sheet has behind the comma holds. */
export function withoutNonsense(frame: HTMLElement, nonsense: readonly Nonsense[]): void {
  for (const [token] of MEASURES) {
    const value = nonsense.some(([written]) => written === token) ? 'initial' : '';
    if (frame.style.getPropertyValue(token) !== value) frame.style.setProperty(token, value);
  }
}
