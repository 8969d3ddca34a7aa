import { css } from 'lit';

export const pathwayStyles = css`
  /* The height of the first view at least, so that nothing below it moves when it has come. */
  :host {
    --_disc: 2.125em;
    --_line-at: calc(var(--_disc) / 2 - 1.5px);

    min-block-size: 64em !important;
  }

  @media (width >= 672px) {
    :host {
      min-block-size: 52em !important;
    }
  }

  .title {
    margin-block-end: 8px;
    font-size: 1.5em;
    line-height: 1.25;
  }

  .title ~ .small {
    margin-block-end: 8px;
  }

  .opening {
    display: grid;
    gap: 4px;
    max-inline-size: 62ch;
    margin-block-end: var(--_s);
  }

  .section {
    margin-block-end: 8px;
    font-size: 1.1875em;
    line-height: 1.3;
  }

  .bullets {
    display: grid;
    gap: 4px;
    max-inline-size: 62ch;
    margin-block-end: calc(var(--_s) * 1.5);
  }

  .bullets li {
    position: relative;
    padding-inline-start: 1.25em;
  }

  .bullets li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.6em;
    inset-inline-start: 0.25em;
    border: 3px solid var(--_a);
    border-radius: 50%;
  }

  .leave {
    padding: 0;
  }

  .places {
    display: grid;
    gap: 8px;
    justify-items: start;
    margin-block-start: var(--_s);
  }

  .places .bullets {
    margin: 0;
  }

  .places > .help {
    inline-size: 100%;
  }

  .sources {
    max-inline-size: 62ch;
    margin-block-start: var(--_s);
  }

  .waiting {
    display: grid;
    gap: var(--_s);
  }

  .skeleton.name {
    inline-size: 70%;
    block-size: 2em;
  }

  .skeleton.words {
    block-size: 6em;
  }

  .skeleton.entry {
    block-size: 8em;
    border: 0;
  }

  .waiting .entries {
    padding: 0;
  }

  .waiting .entry::before,
  .waiting .entry::after,
  .waiting .entries::after {
    display: none;
  }

  @media print {
    :host {
      min-block-size: 0 !important;
    }

    .sources a::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
