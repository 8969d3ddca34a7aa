import { css } from 'lit';

/**
 * The host element is layout. How wide it is and where it stands belong to the page: `width`, `max-width`, margins, and
 * its place in a grid or a flex line. Whatever else a page may say of every tag is taken back here, and what is
 * inherited starts anew inside, but for what a widget takes over by name: font family, size and colour, and whether it is
 * seen: a fold or a menu that the page has closed may be closed by its visibility.
 *
 * All is marked as important, since among rules that are, those of a shadow root are stronger than those of the page.
 *
 * What is inside stands in a container, which has no width of its own. In parents that ask their children how wide they
 * would be, the room answers: 56 letters, no more than a telephone is wide, and no less than 13 of them.
 */
export const hostStyles = css`
  :host {
    display: block !important;
    box-sizing: border-box !important;
    min-inline-size: min(13em, 45%) !important;
    min-block-size: 0 !important;
    max-block-size: none !important;
    block-size: auto !important;
    aspect-ratio: auto !important;
    position: static !important;
    float: none !important;
    overflow: visible !important;
    columns: auto !important;
    padding: 0 !important;
    border: 0 !important;
    outline: 0 !important;
    background: none !important;
    box-shadow: none !important;
    opacity: 1 !important;
    filter: none !important;
    backdrop-filter: none !important;
    transform: none !important;
    translate: none !important;
    rotate: none !important;
    scale: none !important;
    zoom: 1 !important;
    clip-path: none !important;
    mask: none !important;
    mix-blend-mode: normal !important;
    contain: none !important;
    container-type: normal !important;
    content-visibility: visible !important;
    break-inside: avoid-column !important;
    animation: none !important;
    transition: none !important;
    text-decoration: none !important;
    unicode-bidi: isolate !important;
    vertical-align: baseline !important;
    user-select: auto !important;
    writing-mode: horizontal-tb !important;
    color: inherit !important;
    color-scheme: inherit !important;
    font-family: var(--passerelle-font-family, inherit) !important;
    font-size: max(1em, 16px) !important;
  }

  :host::before,
  :host::after {
    content: none !important;
  }

  /* Weaker than any other rule of these sheets. */
  :where(.frame, .fallback) {
    all: initial;
    display: block;
    color: inherit;
    color-scheme: inherit;
    font-family: inherit;
    font-size: inherit;
    line-height: 1.6;
    text-align: start;
    visibility: inherit;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  .frame {
    container-type: inline-size;
  }

  .room {
    block-size: 0;
    overflow: hidden;
  }

  .room > svg {
    display: block;
    block-size: 0;
    inline-size: min(56em, 100vw - 3em);
    min-inline-size: min(13em, 45vw);
    max-inline-size: 100%;
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .frame:lang(ar) {
    line-height: 1.75;
  }

  [hidden] {
    display: none !important;
  }

  :is(h1, h2, h3, h4, h5, h6),
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  figure {
    margin: 0;
    padding: 0;
  }

  :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
    line-height: 1.4;
    text-wrap: balance;
  }

  h1,
  h2 {
    font-size: 1.5em;
    line-height: 1.25;
  }

  h3 {
    font-size: 1.1875em;
    line-height: 1.3;
  }

  p,
  li,
  dd {
    text-wrap: pretty;
  }

  ul {
    list-style: none;
  }

  fieldset {
    border: 0;
    min-inline-size: 0;
  }

  /* What has the focus is never under the bar of the exit. */
  a,
  button,
  input,
  select,
  summary,
  textarea {
    scroll-margin-block: 96px;
  }

  a {
    color: var(--_a);
    text-underline-offset: 0.2em;
  }

  /* What browsers draw with colours of their own. */
  option,
  optgroup {
    background: var(--_surface);
    color: var(--_text);
  }

  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  :disabled {
    color: var(--_muted);
    opacity: 1;
    -webkit-text-fill-color: currentcolor;
  }

  ::selection {
    background: var(--_fill);
    color: var(--_on-fill);
  }

  :focus-visible {
    outline: 3px solid var(--_a);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_ground);
  }

  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .faults {
    margin-block-start: var(--_s);
    padding: var(--_s);
    border: 2px dashed var(--_danger);
    font-size: 0.9375em;
  }

  @media screen and (prefers-reduced-motion: no-preference) {
    /* Not where the page changes its colours: text and ground change together. */
    :is(button, .button):is(:hover, :active) {
      transition: background-color 120ms;
    }
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
