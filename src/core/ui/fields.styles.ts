import { css } from 'lit';

/** Fields, choices and the summary of what is left to correct. Targets are 44 px or more. */
export const fieldsStyles = css`
  .question {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    scroll-margin-block: 24px;
  }

  .question label,
  .question legend {
    padding: 0;
    font-weight: 600;
  }

  .question legend {
    max-inline-size: 100%;
    margin-block-end: 4px;
  }

  .optional {
    font-weight: 400;
  }

  .question.bad {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_danger);
  }

  /* WebKit counts that padding and that line as room for a legend. */
  .question.bad legend {
    max-inline-size: calc(100% - 16px);
  }

  .question .field {
    max-inline-size: 40ch;
  }

  .question textarea.field {
    min-block-size: 7.5em;
    max-inline-size: 62ch;
    padding: 0.625em 0.75em;
    line-height: 1.5;
    resize: vertical;
  }

  .bad .field {
    border-color: var(--_danger);
  }

  .wrong {
    display: flex;
    gap: 0.5em;
    align-items: start;
    color: var(--_danger);
    font-weight: 600;
  }

  .wrong .icon {
    margin-block-start: 0.2em;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 32px;
  }

  .question .choice {
    display: inline-flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    font-weight: 400;
    cursor: pointer;
  }

  .choice input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_a);
  }

  .summary {
    padding: var(--_s);
    border: 3px solid var(--_danger);
    border-radius: var(--_r);
    background: var(--_surface);
  }

  .summary:focus {
    outline: 3px solid var(--_a);
    outline-offset: 2px;
  }

  .summary-title {
    font-size: 1.1875em;
  }

  .summary a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--_danger);
    font-weight: 600;
  }
`;
