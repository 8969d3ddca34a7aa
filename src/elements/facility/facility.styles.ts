import { css } from 'lit';

/** The sheet and its columns, its head, and what stands in its place. How to reach it and what is said of it: parts/. */
export const facilityStyles = css`
  .title {
    inline-size: fit-content;
    font-size: 1.5em;
    line-height: 1.25;
  }

  .section {
    margin-block-end: 8px;
    font-size: 1.1875em;
    line-height: 1.3;
  }

  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    max-inline-size: 62ch;
  }

  .head .title {
    margin-block-end: 4px;
  }

  .sheet,
  .main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_s) * 1.5);
  }

  /* Not in Arabic, which has no capitals: Firefox does not break such a text where its direction changes. */
  .frame:not(:lang(ar)) :is(.plain, .first, th, dd)::first-letter {
    text-transform: uppercase;
  }

  .main .help {
    max-inline-size: 32em;
  }

  /* The real shape while waiting */
  .waiting {
    display: grid;
    gap: 12px;
  }

  .skeleton.name {
    inline-size: 60%;
    block-size: 1.875em;
  }

  .skeleton.line {
    block-size: 3em;
    max-inline-size: 40em;
  }

  .skeleton.card {
    block-size: 18em;
    border: 0;
  }

  .skeleton.facts {
    block-size: 12em;
  }

  @container (inline-size >= 47.5em) {
    .sheet {
      grid-template: 'head side' auto 'main side' 1fr / minmax(0, 1fr) minmax(16em, 20em);
      column-gap: calc(var(--_s) * 3);
    }

    .waiting {
      grid-template: auto auto 1fr / minmax(0, 1fr) minmax(16em, 20em);
      column-gap: calc(var(--_s) * 3);
    }

    .skeleton.card {
      grid-area: 1 / 2 / 4 / 3;
    }

    .head {
      grid-area: head;
    }

    .side {
      grid-area: side;
      align-self: start;
    }

    .main {
      grid-area: main;
      align-content: start;
    }
  }

  @media (forced-colors: active) {
    .panel {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .panel,
    .card {
      padding-inline: 0;
      border: 0;
      background: none;
    }

    section {
      break-inside: avoid;
    }
  }
`;
