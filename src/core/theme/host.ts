import { css } from 'lit';

/**
 * The host element is layout and a reset that outlasts most host sheets; what a widget takes over from the
 * page is named: font family, size and colour. Everything else starts from the initial value.
 */
export const hostStyles = css`
  :host {
    all: initial !important;
    display: block !important;
    box-sizing: border-box !important;
    color: inherit !important;
    color-scheme: inherit !important;
    container-type: inline-size !important;
    font-family: var(--passerelle-font-family, inherit) !important;
    font-size: max(1em, 16px) !important;
    line-height: 1.6 !important;
    text-align: start !important;
    overflow-wrap: break-word !important;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
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
