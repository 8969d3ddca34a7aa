import { css } from 'lit';

/** The panel with a number to call. */
export const helpStyles = css`
  .help {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_s) * 0.75);
    align-content: start;
  }

  .help-title {
    font-size: 1.1875em;
    line-height: 1.3;
  }

  .helpline {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }

  .number {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    min-inline-size: 44px;

    /* No further than the padding of the narrowest card. */
    margin-inline: max(-0.375em, -8px);
    padding-inline: 0.375em;
    font-weight: 700;
  }

  .emergency .number,
  .help .number {
    color: var(--_danger);
  }

  .country {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
  }

  .field {
    inline-size: 100%;
    min-block-size: 48px;
    padding: 0 0.75em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_r);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
`;
