import { css } from 'lit';

/** What is unfolded: parts of the sheet, the tables of the charts. */
export const detailsStyles = css`
  /* The figure that a link leads to */
  .target {
    outline: 2px solid var(--_a);
    outline-offset: 4px;
    border-radius: 2px;
    background: var(--_tint);
  }

  .part {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
  }

  .bullets,
  .stages,
  .part > p {
    max-inline-size: 62ch;
  }

  .bullets li,
  .stages li {
    margin-block-end: 4px;
  }

  .bullets {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  .bullets li::marker {
    color: var(--_a);
  }

  .stages {
    padding-inline-start: 1.5em;
  }

  .road {
    display: grid;
    gap: 8px;
  }

  .lines {
    display: grid;
    gap: 8px;
  }

  .lines dt {
    font-size: 0.9375em;
    line-height: 1.5;
  }

  .plain li:not(:last-child) {
    margin-block-end: 2px;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: 6px 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    line-height: 1.35;
    text-align: start;
    vertical-align: middle;
  }

  thead th {
    font-weight: 600;
    vertical-align: bottom;
  }

  .cell {
    padding-inline-start: 12px;
  }

  .linking {
    inline-size: 44px;
    padding-block: 0;
  }

  .linking .quiet {
    justify-content: center;
    min-inline-size: 44px;
    padding: 0;
  }

  .by-hand {
    display: grid;
    gap: 4px;
    padding-block: 4px 8px;
  }

  .by-hand .field {
    padding: 8px;
    resize: vertical;
  }

  @container (inline-size >= 40em) {
    .lines > div {
      display: grid;
      grid-template-columns: 12em minmax(0, 1fr);
      gap: 16px;
    }

    .codes > div {
      grid-template-columns: 2em minmax(0, 1fr);
    }

    .lines dt {
      font-size: 1em;
      line-height: inherit;
    }

    .road {
      grid-template-columns: 1fr 1fr;
      gap: 16px;
    }
  }

  @media (forced-colors: active) {
    .panel {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .panel {
      padding: 0;
      background: none;
    }

    .table {
      max-inline-size: 40em;
    }

    .part,
    .lines > div,
    .road li,
    tr {
      break-inside: avoid;
    }
  }
`;
