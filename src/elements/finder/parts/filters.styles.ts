import { css } from 'lit';

/** The filter panel: in place on a phone, beside the list where there is room. */
export const filtersStyles = css`
  .filters {
    display: grid;
    gap: 20px;
    align-content: start;
    margin-block-end: 16px;
  }

  .filters-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }

  legend {
    padding: 0;
    margin-block-end: 4px;
    font-weight: 700;
  }

  .choice label {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0.625em;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }

  .choice input {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_a);
  }

  .choice .count {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .meaning {
    padding-inline-start: 2.125em;
    padding-block-end: 8px;
  }

  .fold > summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
    border-block: 1px solid var(--_line);
    color: var(--_a);
    font-weight: 600;
    cursor: pointer;
  }

  .fold[open] > summary .icon {
    transform: rotate(180deg);
  }

  .fold legend {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .filters-end {
    display: grid;
    justify-items: center;
    gap: 8px;
  }

  .see {
    inline-size: 100%;
  }

  @container (min-width: 47.5em) {
    .columns {
      display: grid;
      grid-template-columns: 17.5em minmax(0, 1fr);
      gap: 32px;
      align-items: start;
    }

    .columns .see {
      display: none;
    }
  }
`;
