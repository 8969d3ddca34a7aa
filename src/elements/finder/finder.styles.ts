import { css } from 'lit';

export const finderStyles = css`
  .title {
    margin-block-end: 4px;
    font-size: 1.5em;
    line-height: 1.25;
  }

  .note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    margin-block-end: 4px;
  }

  .search {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block: 8px;
  }

  .search > :is(label, .panel) {
    inline-size: 100%;
  }

  .search label {
    font-size: 0.9375em;
    font-weight: 600;
  }

  /* The buttons stand beside it only where enough is left to read the name of a town in it. */
  .box {
    position: relative;
    display: flex;
    flex: 999 22em;
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
    flex: auto;
    flex-wrap: wrap;
    gap: 8px;
  }

  .beside .button {
    flex: auto;
    padding-inline: 0.75em;
  }

  .quick .chip {
    padding-inline: 0.625em;
    font-size: 0.9375em;
  }

  .quick {
    margin-block-end: 12px;
  }

  .understood {
    margin-block: 12px;
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_a);
  }

  .understood p {
    margin-block: 4px;
  }

  .count-line {
    margin-block: 16px 8px;
    font-size: 1.0625em;
    line-height: 1.4;
    font-weight: 700;
  }

  .found {
    position: relative;
  }

  /* Beside the line that says how many, which keeps room for it. */
  .map-button {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
  }

  .map-button[aria-pressed='true'] {
    position: static;
    display: flex;
    inline-size: fit-content;
    margin-inline-start: auto;
  }

  .map-button[aria-pressed='false'] ~ .count-line:first-of-type {
    padding-inline-end: 8em;
    min-block-size: 40px;
  }

  .empty-title {
    margin-block: 0;
    font-size: 1.1875em;
    line-height: 1.3;
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

  .elsewhere {
    margin-block: -8px 8px;
  }

  .elsewhere .quiet {
    padding-inline: 0;
    text-align: start;
  }

  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    list-style: none;
  }

  /* About as high as the card that comes. */
  .coming {
    block-size: 23em;
  }

  .compare-toggle {
    padding-inline: 0;
  }

  .compare-bar {
    position: sticky;
    inset-block-start: 8px;
    z-index: 1;
    display: grid;
    justify-items: center;
    margin-block-end: 12px;
  }

  .end {
    display: grid;
    gap: 8px;
    justify-items: start;
    margin-block-start: 16px;
  }

  .more {
    inline-size: 100%;
  }

  .empty {
    display: grid;
    gap: 16px;
    align-items: start;
    margin-block-start: 8px;
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
    color: inherit;
    text-align: start;
  }

  .row > :first-child {
    color: var(--_a);
  }

  .row .count {
    flex: none;
    color: var(--_muted);
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

  .line.short {
    inline-size: 60%;
    block-size: 44px;
  }

  .tall {
    min-block-size: 240px;
  }

  .help .call {
    padding-inline: 0.75em;
  }

  /* No room beside the line: the button stands above it. */
  @container (inline-size < 15em) {
    .map-button {
      position: static;
    }

    .map-button[aria-pressed='false'] ~ .count-line:first-of-type {
      padding-inline-end: 0;
    }
  }

  @container (min-width: 40em) {
    .go .word {
      display: inline;
    }

    .end {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 24px;
      align-items: center;
    }

    .more {
      inline-size: auto;
    }
  }

  @container (min-width: 47.5em) {
    .empty {
      grid-template-columns: minmax(0, 1fr) 20em;
      gap: 48px;
    }
  }
`;
