import { css } from 'lit';

export const formStyles = css`
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
  }

  .trap,
  .trap * {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .attach {
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }

  .attach pre {
    margin: 0;
    font: inherit;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .who {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    max-inline-size: 62ch;
  }

  .who-title {
    font-size: 1em;
  }

  .submit {
    inline-size: min(100%, 14em);
  }

  .outcome {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    margin-block-end: 24px;
  }

  .outcome-title {
    font-size: 1.25em;
  }

  .outcome .number {
    margin-inline: 0;
  }

  .sent {
    grid-template-columns: auto 1fr;
    gap: 16px;
    border-color: var(--_a);
  }

  .sent > .icon {
    inline-size: 2em;
    block-size: 2em;
    color: var(--_ok);
  }

  .sent div {
    display: grid;
    gap: 8px;
  }

  .unsent {
    padding: var(--_s);
    border-inline-start: 4px solid var(--_care);
    border-radius: calc(var(--_r) / 2);
    background: var(--_care-tint);
  }

  .unsent .outcome-title {
    display: flex;
    gap: 0.5em;
    align-items: center;
    color: var(--_care);
  }

  .host {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .again {
    display: grid;
    gap: 8px;
  }

  .after {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    margin-block-end: 16px;
  }
`;
