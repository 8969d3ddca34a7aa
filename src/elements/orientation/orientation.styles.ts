import { css } from 'lit';

export const orientationStyles = css`
  .title {
    inline-size: fit-content;
    max-inline-size: 100%;
    font-size: 1.5em;
    line-height: 1.25;
  }

  .title:focus-visible {
    outline-offset: 4px;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s);
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
    margin-block-end: 8px;
  }

  .top .quiet,
  .erase.quiet {
    padding-inline: 0;
  }

  .columns,
  .main,
  .stop,
  .words,
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s);
    align-content: start;
  }

  .columns {
    gap: calc(var(--_s) * 1.5) calc(var(--_s) * 3);
  }

  .main > p,
  .stop > p,
  .aside > p {
    max-inline-size: 62ch;
  }

  .main > .title + p,
  .main > .sr + p {
    margin-block-start: -8px;
  }

  .aside {
    display: grid;
    gap: 12px;
    align-content: start;
    justify-items: start;
    font-size: 0.9375em;
    line-height: 1.5;
  }

  .go {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .go .button {
    flex: 1 1 14em;
  }

  .doubt,
  .doubt-line {
    display: flex;
    flex-wrap: wrap;
    gap: 8px var(--_s);
    align-items: center;
    justify-content: space-between;
  }

  .doubt-line,
  .doubt > * {
    flex: 1 1 14em;
  }

  .pills {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .pill {
    min-block-size: 44px;
    font-variant-numeric: tabular-nums;
  }

  /* How far */
  .progress {
    display: grid;
    gap: 8px;
  }

  .bar {
    display: flex;
    gap: 4px;
  }

  .bar span {
    flex: 1;
    block-size: 6px;
    border-radius: 3px;
    background: var(--_line);
  }

  .bar .done {
    background: var(--_a);
  }

  .fold {
    border-block: 1px solid var(--_line);
  }

  .fold > summary {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    min-block-size: 48px;
    color: var(--_a);
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }

  .fold > summary::-webkit-details-marker {
    display: none;
  }

  .fold[open] > summary .icon {
    transform: rotate(180deg);
  }

  .fold > :last-child {
    padding-block-end: 12px;
    max-inline-size: 62ch;
  }

  .words {
    max-inline-size: 40em;
  }

  /* The real shape while waiting */
  .waiting {
    display: grid;
    gap: 8px;
    align-content: start;
    min-block-size: 70em;
  }

  .skeleton.name {
    inline-size: 70%;
    block-size: 2em;
    margin-block: 52px 8px;
  }

  .skeleton.numbers {
    block-size: 76px;
    margin-block-end: 8px;
  }

  .skeleton.row {
    block-size: 48px;
  }

  @container (inline-size >= 40em) {
    .go .button {
      flex: 0 1 auto;
      min-inline-size: 14em;
    }
  }

  /* The column beside the questions is wide enough for its sentences. */
  @container (inline-size >= 56.25em) {
    .columns {
      grid-template-columns: minmax(0, 41em) minmax(0, 1fr);
    }
  }

  @container (inline-size >= 47.5em) {
    .waiting {
      max-inline-size: 41em;
      min-block-size: 48em;
    }
  }

  @media (forced-colors: active) {
    .bar span {
      border: 1px solid CanvasText;
    }

    .bar .done {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
