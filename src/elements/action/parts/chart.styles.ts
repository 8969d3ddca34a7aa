import { css } from 'lit';

/** Bars and the line of months. An outline is planned, filled is held, everywhere. */
export const chartStyles = css`
  .charts {
    display: grid;
    gap: calc(var(--_s) * 2);
  }

  .chart,
  .calendar {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    align-content: start;
    min-inline-size: 0;
  }

  .show {
    justify-self: start;
    margin-block-start: -4px;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    line-height: 1.3;
  }

  .legend > span {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
  }

  .swatch {
    inline-size: 1.5em;
    block-size: 0.75em;
    border: 2px solid var(--_a);
    border-radius: 2px;
    forced-color-adjust: none;
  }

  .swatch.held {
    background: var(--_a);
  }

  .rows {
    display: grid;
    gap: 12px;
  }

  .row {
    display: grid;
    gap: 2px;
  }

  .row .name {
    font-weight: 600;
    line-height: 1.4;
  }

  .measure {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 8.5em;
    gap: 12px;
    align-items: start;
    line-height: 1.3;
  }

  .said,
  .total b {
    font-variant-numeric: tabular-nums;
  }

  .sum,
  .when {
    display: block;
  }

  .bar {
    display: block;
    inline-size: calc(100% - 4px);
    block-size: 18px;
    margin-inline: 2px;
    overflow: visible;
    forced-color-adjust: none;
  }

  .bar rect,
  .tip path {
    fill: var(--_a);
    stroke: var(--_a);
    stroke-width: 2px;
  }

  .planned rect {
    fill: none;
  }

  .planned .tip path {
    fill: var(--_ground);
  }

  .tip {
    stroke-linejoin: round;
    overflow: visible;
  }

  .axis {
    stroke: var(--_edge);
    stroke-width: 2px;
  }

  .axis.dotted {
    stroke-dasharray: 2 3;
  }

  .counts .rows {
    gap: 4px;
  }

  .counts .row {
    grid-template-columns: minmax(0, 5fr) minmax(0, 5fr) 2.25em;
    gap: 0 12px;
    align-items: center;
    min-block-size: 28px;
  }

  .counts .row .name {
    font-weight: 400;
    line-height: 1.3;
  }

  .counts .bar {
    block-size: 22px;
  }

  /* Beside the dotted axis, where a bar would be. */
  .counts .unsaid {
    grid-area: 1 / 2 / auto / 4;
    padding-inline-start: 12px;
  }

  .counts .bar:has(.dotted) {
    grid-area: 1 / 2;
  }

  .note {
    grid-column: 1 / -1;
    max-inline-size: 62ch;
    margin-block-start: 4px;
  }

  .months {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    margin-inline: 10px;
    border-block-end: 1px solid var(--_edge);
    margin-block-end: 1.5em;
    font-size: 0.875em;
    line-height: 1.6;
  }

  .month {
    position: relative;
    min-block-size: 1.6em;
    padding-inline-start: 3px;
    border-inline-start: 1px solid var(--_line);
    color: var(--_muted);
  }

  .month.first {
    border-inline-start-color: var(--_text);
    color: inherit;
    font-weight: 700;
  }

  .month b {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-start: 0;
  }

  .axis-steps {
    display: grid;
    gap: 4px;
  }

  .calendar .bar {
    inline-size: calc(100% - 20px);
    block-size: 12px;
    margin-inline: 10px;
  }

  .step {
    display: grid;
    gap: 4px 16px;
    align-items: center;
    padding-block: 4px;
    line-height: 1.35;
  }

  /* Letters that are large in a narrow place: the first year stays, and all is read in the table below. */
  @container (inline-size < 15em) {
    .measure {
      grid-template-columns: minmax(0, 1fr);
      gap: 4px;
    }

    .letter,
    .month.first ~ .month.first b {
      display: none;
    }
  }

  @container (inline-size >= 40em) {
    .step {
      grid-template-columns: minmax(0, 5fr) minmax(0, 9fr);
    }

    .months {
      margin-inline-start: calc((100% - 16px) * 5 / 14 + 26px);
    }
  }

  @container (inline-size >= 47.5em) {
    .charts {
      grid-template-columns: repeat(auto-fit, minmax(20em, 1fr));
      gap: calc(var(--_s) * 2) calc(var(--_s) * 3);
    }
  }

  @media (forced-colors: active) {
    .swatch {
      border-color: CanvasText;
    }

    .swatch.held {
      background: CanvasText;
    }

    .bar rect,
    .tip path {
      fill: CanvasText;
      stroke: CanvasText;
    }

    .planned rect,
    .planned .tip path {
      fill: Canvas;
    }

    .axis {
      stroke: CanvasText;
    }
  }
`;
