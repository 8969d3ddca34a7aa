import { css } from 'lit';

/** What may be wrong on a sheet: a line that asks for nothing, and the links behind it. */
export const correctionStyles = css`
  .correction {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding-block-end: var(--_s);
  }

  .correction ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }

  .correction a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
`;
