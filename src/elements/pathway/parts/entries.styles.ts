import { css } from 'lit';

/** The ways in, and the lines that join them. These are borders, not backgrounds: they stay in print and forced colours. */
export const entriesStyles = css`
  /* The ways in: one line from under each, joined, down to the first step. */
  .entries {
    position: relative;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 12px;
    max-inline-size: 36em;
    padding-block-end: 32px;
  }

  .entry {
    position: relative;
    padding: 12px;
    border: 1.5px solid var(--_a);
    border-radius: var(--_r);
    background: var(--_surface);
    hyphens: auto;
  }

  .entry .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--_a);
  }

  .entry-title {
    font-weight: 700;
    line-height: 1.4;
  }

  .entries > .entry::before,
  .entries > .entry::after,
  .entries::after {
    content: '';
    position: absolute;
  }

  .entries > .entry::after {
    inset-block-start: 100%;
    inset-inline-start: calc(50% - 1.5px);
    block-size: 16px;
    border-inline-start: 3px solid var(--_a);
  }

  .entries > .entry::before {
    inset-block-start: calc(100% + 14px);
    inset-inline: calc(-50% - 15px) calc(50% - 1.5px);
    border-block-start: 3px solid var(--_a);
  }

  .entries > .entry:first-child::before {
    inset-inline-start: calc(var(--_line-at) - 1.5px);
  }

  .entries::after {
    inset-block-end: 4px;
    inset-inline-start: var(--_line-at);
    block-size: 13px;
    border-inline-start: 3px solid var(--_a);
  }

  /* One that leads further on is not joined to the others. */
  .entries > .apart::before,
  .entries > .apart::after {
    display: none;
  }

  /* Three and more have no room side by side. */
  .entries.many {
    grid-auto-flow: row;
  }

  .entries.many > .entry::before,
  .entries.many > .entry::after {
    display: none;
  }

  .entries.many::after {
    block-size: 24px;
  }

  @media (forced-colors: active) {
    .entry .icon {
      color: inherit;
    }
  }

  @media print {
    .entry {
      break-inside: avoid;
    }
  }
`;
