import { css } from 'lit';

export const choicesStyles = css`
  /* Answers: the whole row is the label. */
  .choices {
    display: grid;
    gap: 8px;
  }

  .choice,
  .someone {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px;
    align-items: center;
    min-block-size: 48px;
    line-height: 1.4;
    cursor: pointer;
  }

  .choice {
    padding: 8px 12px;
    border: 1.5px solid var(--_line);
    border-radius: var(--_r);
    background: var(--_surface);
  }

  .someone {
    margin-block: -8px;
  }

  .choice:hover,
  .chosen {
    border-color: var(--_a);
  }

  .chosen {
    background: var(--_tint2);
  }

  input {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_a);
  }

  .or {
    justify-self: center;
  }

  @supports selector(:has(a)) {
    .choice input:focus-visible {
      outline: none;
      box-shadow: none;
    }

    .choice:has(:focus-visible) {
      outline: 3px solid var(--_a);
      outline-offset: 2px;
    }
  }

  @media (forced-colors: active) {
    .chosen {
      border: 3px solid Highlight;
    }
  }
`;
