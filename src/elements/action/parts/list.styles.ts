import { css } from 'lit';

/** The sheets to choose from. */
export const listStyles = css`
  .sheets {
    display: grid;
    gap: 8px;
    margin-block-end: calc(var(--_s) * 1.5);
  }

  .choice {
    display: grid;
    inline-size: 100%;
    min-block-size: 52px;
    padding: 8px 12px;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_r);
    background: var(--_surface);
    line-height: 1.35;
    text-align: start;
  }

  .choice:hover {
    border-color: var(--_a);
  }

  .choice[aria-current] {
    border-color: var(--_a);
    background: var(--_tint2);
    box-shadow: inset 4px 0 0 var(--_a);
  }

  [dir='rtl'] .choice[aria-current] {
    box-shadow: inset -4px 0 0 var(--_a);
  }

  @media (forced-colors: active) {
    .choice[aria-current] {
      border: 3px solid Highlight;
    }
  }
`;
