import { css } from 'lit';

/** What the chosen kind is like. */
export const detailStyles = css`
  .detail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s);
    padding-block: 4px var(--_s);
  }

  .who {
    display: contents;
  }

  .partners,
  .ways {
    display: grid;
    gap: 8px;
    align-content: start;
  }

  .detail :is(h3, h4, h5, h6):not(.detail-title, .comparison-title, .sr) {
    font-size: 1em;
    line-height: 1.4;
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .tag {
    padding: 2px 10px;
    border-radius: calc(var(--_r) * 0.5);
    background: var(--_tint2);
  }

  .facts {
    display: grid;
    gap: 12px var(--_s);
    align-content: start;
  }

  .prose {
    display: grid;
    gap: 8px;
    max-inline-size: 62ch;
  }

  .count {
    font-variant-numeric: tabular-nums;
  }

  .to-check {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px dashed var(--_edge);
    border-radius: calc(var(--_r) * 0.5);
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 400;
  }

  .near {
    display: grid;
    justify-items: start;
  }

  .near > .quiet {
    padding: 0;
    text-align: start;
  }

  .near-coming {
    inline-size: 14em;
    max-inline-size: 100%;
    block-size: 1.5em;
  }

  .second {
    display: grid;
    gap: 4px;
  }

  .detail > .fold {
    border-block-start: 1px solid var(--_line);
  }

  .comparison {
    display: grid;
    gap: 8px;
  }

  .comparison-title {
    font-size: 1.1875em;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }

  th,
  td {
    padding: 4px 12px 12px 0;
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }

  [dir='rtl'] :is(th, td) {
    padding: 4px 0 12px 12px;
  }

  thead th {
    border-block-end: 2px solid var(--_a);
    font-weight: 700;
  }

  .criterion {
    padding-block: 8px 0;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 600;
  }

  thead + tbody .criterion {
    border: 0;
  }

  @container (inline-size >= 30em) {
    .facts {
      grid-template-columns: 1fr 1fr;
    }

    .prose {
      grid-column: 1 / -1;
    }

    .ways {
      justify-items: start;
    }
  }

  @container (inline-size >= 53.75em) {
    .detail {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr) 15.5em;
      gap: var(--_s) calc(var(--_s) * 2);
      margin-block-start: calc(var(--_s) * 2);
      padding: var(--_s);
      border-radius: var(--_r);
      background: var(--_tint);
    }

    .detail.skeleton {
      display: block;
    }

    .who {
      display: grid;
      gap: 8px;
      align-content: start;
    }

    .detail-title {
      font-size: 1.1875em;
      line-height: 1.3;
    }

    .ways {
      justify-items: stretch;
    }

    .facts {
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: var(--_s) calc(var(--_s) * 2);
    }

    .detail > :is(.facts, .fold, .comparison) {
      grid-column: 1 / -1;
    }

    .detail > .fold {
      border-block-end: 0;
    }
  }

  @media (forced-colors: active) {
    .tag,
    .detail {
      border: 1px solid CanvasText;
    }

    .spot .detail {
      border: 0;
    }
  }

  @media print {
    .detail {
      background: none;
    }

    .tag {
      padding: 0;
      background: none;
    }

    .fact,
    .comparison tbody {
      break-inside: avoid;
    }
  }
`;
