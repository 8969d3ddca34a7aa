import { css } from 'lit';

/** What is said in the place of what is not there: see states.ts. */
export const stateStyles = css`
  .words,
  .words > [role='alert'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    justify-items: start;
  }

  .words {
    gap: var(--_s);
    max-inline-size: 40em;
  }

  .words > .help {
    inline-size: 100%;
    max-inline-size: 32em;
  }

  .slow {
    margin-block: 0 12px;
  }

  .slow + .help {
    max-inline-size: 32em;
    margin-block-end: 12px;
  }
`;
