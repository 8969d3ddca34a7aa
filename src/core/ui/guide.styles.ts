import { css } from 'lit';

/** What is said in the place of a guide that is not there, and the finder that a guide draws itself. */
export const guideStyles = css`
  .words {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    justify-items: start;
  }

  .words > .help {
    inline-size: 100%;
  }

  .own {
    margin-block-start: var(--_s);
  }

  .own > .quiet {
    padding: 0;
  }
`;
