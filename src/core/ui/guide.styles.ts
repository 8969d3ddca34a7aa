import { css } from 'lit';

/** The finder that a guide draws itself. */
export const guideStyles = css`
  .own {
    margin-block-start: var(--_s);
  }

  .own > .quiet {
    padding: 0;
  }
`;
