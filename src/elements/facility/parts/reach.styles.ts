import { css } from 'lit';

/** How to reach it: the buttons, the hours of the week, the address. */
export const reachStyles = css`
  .side,
  .reach {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s);
    align-content: start;
  }

  .actions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }

  .pairs {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .pairs .button {
    flex: 1 1 7.5em;
  }

  .week {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
  }

  .week th,
  .week td {
    padding: 8px;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  .week th {
    inline-size: 45%;
  }

  .week .today > * {
    background: var(--_tint);
    font-weight: 700;
  }

  .week + p,
  .rota {
    margin-block-start: 8px;
  }

  .rota .quiet {
    padding: 0;
  }

  bdi[dir='ltr'] {
    white-space: nowrap;
  }

  .address {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.625em;
  }

  .address .icon {
    margin-block-start: 0.15em;
  }

  @container (inline-size < 15em) {
    .week :is(tr, th, td) {
      display: block;
      inline-size: auto;
    }

    .week th {
      padding-block-end: 0;
      border: 0;
    }
  }

  @media (forced-colors: active) {
    .week .today > * {
      border-block: 2px solid CanvasText;
    }
  }

  @media print {
    .pairs {
      display: none;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
