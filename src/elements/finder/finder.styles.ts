import { css } from 'lit';

export const finderStyles = css`
  :host {
    min-block-size: 44rem;
  }

  .title {
    margin-block-end: 4px;
    font-size: 1.5em;
    line-height: 1.25;
  }

  .note {
    margin-block-end: 4px;
  }

  .search {
    display: grid;
    gap: 8px;
    margin-block: 8px;
  }

  .search label {
    font-size: 0.9375em;
    font-weight: 600;
  }

  .box {
    position: relative;
    display: flex;
    gap: 8px;
  }

  .box .field {
    flex: 1;
    min-inline-size: 0;
    padding-inline-start: 2.75em;
    appearance: none;
  }

  .lens {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0.875em;
    display: grid;
    align-items: center;
    block-size: 48px;
    color: var(--_muted);
    pointer-events: none;
  }

  .go .word {
    display: none;
  }

  .beside {
    display: flex;
    gap: 8px;
  }

  .beside .button {
    flex: 1 1 auto;
    padding-inline: 0.75em;
  }

  .quick .chip {
    padding-inline: 0.625em;
    font-size: 0.9375em;
  }

  .quick {
    margin-block-end: 12px;
  }

  .count-line {
    margin-block: 16px 8px;
    font-size: 1.0625em;
    line-height: 1.4;
    font-weight: 700;
  }

  .results > .count-line:first-child {
    margin-block-start: 4px;
  }

  .unsaid {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
    margin-block-end: 8px;
  }

  .cards {
    display: grid;
    gap: 12px;
    list-style: none;
  }

  .place {
    display: grid;
    gap: 12px;
  }

  .who {
    display: grid;
    gap: 4px;
  }

  .card-title {
    font-size: 1.1875em;
    line-height: 1.3;
  }

  .name {
    display: inline;
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_a);
    font-weight: 700;
    line-height: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .now {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }

  .do {
    display: grid;
    gap: 8px;
    align-content: start;
  }

  .pair {
    display: flex;
    gap: 8px;
  }

  .pair > * {
    flex: 1;
    padding-inline: 0.5em;
  }

  .facts {
    display: grid;
    gap: 4px 16px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
    color: inherit;
  }

  .facts li {
    display: flex;
    gap: 0.5em;
  }

  .facts .icon {
    margin-block-start: 0.125em;
    color: var(--_muted);
  }

  .more {
    inline-size: 100%;
    margin-block-start: 16px;
  }

  .end {
    margin-block-start: 8px;
  }

  .filters {
    display: grid;
    gap: 20px;
    align-content: start;
    margin-block-end: 16px;
  }

  .filters-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }

  legend {
    padding: 0;
    margin-block-end: 4px;
    font-weight: 700;
  }

  .choice label {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0.625em;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }

  .choice input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_a);
  }

  .choice .count {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .meaning {
    padding-inline-start: 2.125rem;
  }

  .meaning summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 28px;
    color: var(--_a);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .fold > summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
    border-block: 1px solid var(--_line);
    color: var(--_a);
    font-weight: 600;
    cursor: pointer;
  }

  .fold[open] > summary .icon {
    transform: rotate(180deg);
  }

  .fold legend {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .filters-end {
    display: grid;
    justify-items: center;
    gap: 8px;
  }

  .see {
    inline-size: 100%;
  }

  .empty {
    display: grid;
    gap: 16px;
    align-items: start;
  }

  .ways {
    display: grid;
    gap: 12px;
  }

  .widen {
    display: grid;
    gap: 8px;
  }

  .row {
    justify-content: space-between;
    inline-size: 100%;
    text-align: start;
  }

  .row .count {
    font-weight: 400;
  }

  .attribution {
    margin-block-start: 12px;
  }

  .waiting {
    display: grid;
    gap: 12px;
    margin-block-start: 12px;
  }

  .line {
    block-size: 48px;
  }

  .tall {
    block-size: 240px;
  }

  @container (min-width: 640px) {
    .search {
      grid-template-columns: 1fr auto;
    }

    .search label,
    .search > .panel {
      grid-column: 1 / -1;
    }

    .go .word {
      display: inline;
    }

    .more {
      inline-size: auto;
    }
  }

  @container (min-width: 760px) {
    .place {
      grid-template-columns: minmax(0, 1fr) 16.5rem;
      column-gap: 32px;
    }

    .facts {
      grid-template-columns: 1fr 1fr;
    }

    .do {
      grid-row: 1 / span 2;
      grid-column: 2;
    }

    .columns {
      display: grid;
      grid-template-columns: 17.5rem minmax(0, 1fr);
      gap: 32px;
      align-items: start;
    }

    .columns .place {
      grid-template-columns: minmax(0, 1fr) 13.75rem;
      column-gap: 16px;
    }

    .columns .facts {
      grid-template-columns: 1fr;
    }

    .columns .verb,
    .columns .see {
      display: none;
    }

    .empty {
      grid-template-columns: minmax(0, 1fr) 18.5rem;
      gap: 48px;
    }
  }

  @media print {
    .place {
      break-inside: avoid;
    }
  }
`;
