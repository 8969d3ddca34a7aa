import { css } from 'lit';

/** Places one under the other on a telephone, side by side where there is room and on paper. */
export const compareStyles = css`
  .comparison,
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }

  .comparison {
    gap: 20px;
  }

  .side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    align-content: start;
    justify-items: start;
  }

  .sides dd {
    margin: 0;
  }

  .criterion {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }

  .criterion-title {
    margin-block-end: 4px;
  }

  @container (inline-size >= 37.5em) {
    .count-2 .sides {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .count-3 .sides {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
`;
