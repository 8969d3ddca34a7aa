import { css } from 'lit';

export const exitStyles = css`
  /* Ink and paper are its own on every page; older browsers, which have no light-dark(), have the light pair. */
  :host {
    --_ink: #24241f;
    --_paper: #fff;
    --_rule: #d8d8d7;
    all: initial !important;
    display: block !important;
    color-scheme: inherit !important;
    font-family: var(--passerelle-font-family, inherit) !important;
    font-size: max(1em, 16px) !important;
    line-height: 1.5 !important;
  }

  :host::before,
  :host::after {
    content: none !important;
  }

  @supports (color: light-dark(red, red)) {
    :host {
      --_ink: light-dark(#24241f, #ecebe6);
      --_paper: light-dark(#fff, #191b19);
      --_rule: light-dark(#d8d8d7, #4a4b47);
    }
  }

  :host([stands-in]) {
    position: absolute !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  * {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  /* A popover: in the layer above the page, where the browser has one. */
  .out {
    position: fixed;
    z-index: 2147483647;
    inset: auto;
    inset-block-end: max(16px, env(safe-area-inset-bottom));
    inset-inline-end: 16px;
    display: flex;
    flex-direction: column;
    gap: 16px;
    align-items: end;
    inline-size: auto;
    block-size: auto;
    max-inline-size: calc(100% - 32px);
    max-block-size: calc(100% - 32px);
    margin: 0;
    padding: 0;
    overflow: visible;
    border: 0;
    background: none;
    color: var(--_ink);
    pointer-events: none;
  }

  .out > * {
    pointer-events: auto;
  }

  .bar {
    flex: none;
    display: flex;
    gap: 8px;
    align-items: center;
    color: var(--_ink);
  }

  a,
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.625em;
    min-block-size: 48px;
    min-inline-size: 48px;
    padding: 0 1.125em;
    border: 1.5px solid var(--_ink);
    border-radius: var(--passerelle-radius, 8px);

    /* A rim of paper, which parts it from a page as dark as its ink. */
    box-shadow: 0 0 0 2px var(--_paper);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  a {
    background: var(--_ink);
    color: var(--_paper);
    text-decoration: none;
  }

  button {
    padding: 0;
    background: var(--_paper);
    color: var(--_ink);
  }

  .close {
    min-block-size: 44px;
    padding: 0 1em;
  }

  a:focus-visible,
  button:focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_paper);
  }

  svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  [dir='rtl'] a svg {
    transform: scaleX(-1);
  }

  .how {
    display: grid;
    gap: 12px;
    justify-items: start;
    box-sizing: border-box;
    inline-size: 26em;
    max-inline-size: 100%;
    min-block-size: 0;
    overflow: auto;
    padding: 16px;
    border: 1px solid var(--_rule);
    border-radius: var(--passerelle-radius, 8px);
    background: var(--_paper);
    color: var(--_ink);
  }

  h2,
  p {
    margin: 0;
  }

  h2 {
    font-size: 1.1875em;
    line-height: 1.3;
  }

  /* A phone: a bar of its own height, which the element also reserves where it stands. */
  @media (max-width: 640px) {
    :host {
      block-size: 72px !important;
    }

    :host([stands-in]) {
      block-size: 0 !important;
    }

    .out {
      inset: auto 0 0;
      align-items: stretch;
      max-inline-size: none;
    }

    .out > .bar {
      padding: 8px 12px max(8px, env(safe-area-inset-bottom));
      border-block-start: 1px solid var(--_rule);
      background: var(--_paper);
    }

    a {
      flex: 1;
    }

    .how {
      inline-size: auto;
      max-inline-size: none;
      margin-inline: 12px;
    }
  }

  @media print {
    .out,
    .here {
      display: none;
    }
  }
`;
