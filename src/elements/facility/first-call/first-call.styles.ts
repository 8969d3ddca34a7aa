import { css } from 'lit';

/** Before the first call: one thing under the other, in the narrow card too. */
export const firstCallStyles = css`
  .first-call {
    padding-block-end: var(--_s);
  }

  .first-call dl > div {
    grid-template-columns: minmax(0, 1fr);
  }

  .first-call dd {
    display: grid;
    gap: 4px;
  }

  .first-call .number {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
`;
