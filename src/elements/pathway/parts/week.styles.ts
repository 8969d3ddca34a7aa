import { css } from 'lit';

/** The days at the day centre, and the table of the week. */
export const weekStyles = css`
  .week {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s);
    max-inline-size: 44em;
    margin-block: var(--_s);
    padding-block-start: var(--_s);
    border-block-start: 1px solid var(--_line);
  }

  .week .section,
  .week .bullets {
    margin: 0;
  }

  .picks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(7.5em, 100%), 1fr));
    gap: 8px;
  }

  .picks legend {
    margin-block-end: 8px;
    padding: 0;
    font-weight: 600;
  }

  .pick {
    display: flex;
    gap: 0.625em;
    align-items: center;
    min-block-size: 48px;
    padding: 4px 12px;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_r);
    background: var(--_surface);
    line-height: 1.3;
    cursor: pointer;
  }

  .pick input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_a);
  }

  .pick:hover {
    border-color: var(--_a);
  }

  @supports selector(:has(a)) {
    .pick:has(:checked) {
      border-color: var(--_a);
      background: var(--_tint2);
    }

    .pick input:focus-visible {
      outline: none;
      box-shadow: none;
    }

    .pick:has(:focus-visible) {
      outline: 3px solid var(--_a);
      outline-offset: 2px;
    }
  }

  .plan {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    text-align: start;
  }

  .plan :is(th, td) {
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
    line-height: 1.4;
    overflow-wrap: anywhere;
    text-align: start;
    vertical-align: top;
  }

  .plan th {
    inline-size: 7.5em;
    padding-inline-end: 8px;
    font-weight: 600;
  }

  .plan td span {
    display: block;
  }

  .centre .where {
    color: var(--_a);
    font-weight: 700;
  }

  .keep {
    display: grid;
    gap: 8px;
    justify-items: start;
  }

  @container (inline-size >= 40em) {
    .plan td > div {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
      gap: 8px;
    }
  }

  @media (forced-colors: active) {
    .pick:has(:checked) {
      border: 3px solid Highlight;
    }
  }

  @media print {
    .week,
    .plan {
      break-inside: avoid;
    }
  }
`;
