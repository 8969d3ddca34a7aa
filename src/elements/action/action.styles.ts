import { css } from 'lit';

/** The sheet: its head, its folds and its foot. */
export const actionStyles = css`
  .sheet {
    display: grid;
    gap: calc(var(--_s) * 1.75);
  }

  .sheet > *,
  .head {
    min-inline-size: 0;
  }

  .head {
    display: grid;
    gap: 8px;
  }

  .title {
    font-size: 1.5em;
    line-height: 1.25;
  }

  .title:focus:not(:focus-visible) {
    outline: none;
  }

  .tags,
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .tag {
    padding: 2px 10px;
    border-radius: calc(var(--_r) * 0.5);
    background: var(--_tint2);
  }

  .summary {
    max-inline-size: 62ch;
    font-size: 1.0625em;
  }

  .where {
    display: flex;
    gap: 0.5em;
    align-items: start;
  }

  .where .icon {
    margin-block-start: 0.2em;
    color: var(--_a);
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    gap: 12px 16px;
  }

  .facts dt {
    font-size: 0.9375em;
    line-height: 1.4;
  }

  .facts dd {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .notice {
    display: grid;
    gap: 4px;
    padding: 12px var(--_s);
    border-inline-start: 4px solid var(--_a);
    border-radius: calc(var(--_r) * 0.5);
    background: var(--_tint);
  }

  .notice-title {
    display: flex;
    gap: 0.5em;
    align-items: start;
    font-size: 1em;
  }

  .notice-title .icon {
    margin-block-start: 0.1em;
  }

  .section {
    font-size: 1.1875em;
    line-height: 1.3;
  }

  .axis-name {
    font-size: 1em;
    line-height: 1.3;
  }

  .folds {
    border-block-start: 1px solid var(--_line);
  }

  .fold {
    border-block-end: 1px solid var(--_line);
  }

  .fold :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
  }

  .unfold {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 8px 0;
    border: 0;
    background: none;
    color: var(--_a);
    font-weight: 600;
    text-align: start;
  }

  .unfold[aria-expanded='true'] .icon {
    transform: rotate(180deg);
  }

  .paper {
    display: none;
  }

  .inside {
    display: grid;
    gap: var(--_s);
    padding-block: 4px var(--_s);
  }

  .source {
    display: grid;
    gap: 8px;
  }

  .acts {
    gap: 4px 24px;
  }

  .mail {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 44px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .waiting {
    display: grid;
    grid-template-rows: 4em 6em 1fr 1fr;
    gap: var(--_s);
    min-block-size: max(100vh, 40em);
  }

  @container (inline-size >= 40em) {
    .facts {
      grid-template-columns: repeat(4, auto);
      justify-content: space-between;
    }
  }

  @media (forced-colors: active) {
    .notice,
    .tag {
      border: 1px solid CanvasText;
    }
  }

  @media screen {
    .folded {
      display: none;
    }
  }
`;
