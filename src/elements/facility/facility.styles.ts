import { css } from 'lit';

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

  .plain::first-letter,
  .first::first-letter,
  th::first-letter,
  dd::first-letter {
    text-transform: uppercase;
  }

  .words {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s);
    max-inline-size: 40em;
  }

  .words .help,
  .main .help,
  .slow + .help {
    max-inline-size: 32em;
  }

  .slow {
    margin-block: var(--_s);
  }

  /* How to reach it */
  .side,
  .reach {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s);
    align-content: start;
  }

  .actions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }

  .pairs {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .pairs .button {
    flex: 1 1 7.5em;
  }

  .week {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
  }

  .week th,
  .week td {
    padding: 8px;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  .week th {
    inline-size: 45%;
  }

  .week .today > * {
    background: var(--_tint);
    font-weight: 700;
  }

  .week + p,
  .rota {
    margin-block-start: 8px;
  }

  .rota .quiet {
    padding: 0;
  }

  bdi[dir='ltr'] {
    white-space: nowrap;
  }

  .address {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.625em;
  }

  .address .icon {
    margin-block-start: 0.15em;
  }

  /* In brief */
  dl > div {
    display: grid;
    gap: 0 var(--_s);
    padding-block: 10px;
    border-block-end: 1px solid var(--_line);
  }

  dl > div:first-child {
    padding-block-start: 0;
  }

  dl > div:last-child {
    border: 0;
  }

  dt {
    font-weight: 600;
  }

  /* What to ask */
  .ask ul {
    margin-block-end: 12px;
  }

  .ask li + li {
    border-block-start: 1px solid var(--_line);
  }

  .ask label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.625em;
    align-items: center;
    min-block-size: 44px;
    padding-block: 4px;
    cursor: pointer;
  }

  .ask input {
    flex: none;
    font: inherit;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_a);
  }

  /* What it is */
  .what {
    border-block: 1px solid var(--_line);
  }

  summary {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    min-block-size: 48px;
    padding-block: 8px;
    color: var(--_a);
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  details[open] summary .icon {
    transform: rotate(180deg);
  }

  .prose {
    display: grid;
    gap: 8px;
    max-inline-size: 62ch;
    padding-block: 4px var(--_s);
  }

  .prose :is(ul, ol) {
    padding-inline-start: 1.25em;
    list-style: revert;
  }

  /* Linked facilities: the whole row is the button */
  .linked li + li {
    border-block-start: 1px solid var(--_line);
  }

  .linked button {
    display: grid;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 8px 0;
    border: 0;
    background: none;
    text-align: start;
  }

  .linked .name {
    color: var(--_a);
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }

  .sources-title {
    font-size: 1em;
    font-weight: 600;
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

  @container (inline-size < 240px) {
    .week :is(tr, th, td) {
      display: block;
      inline-size: auto;
    }

    .week th {
      padding-block-end: 0;
      border: 0;
    }
  }

  @container (inline-size >= 460px) {
    dl > div {
      grid-template-columns: minmax(0, 13em) minmax(0, 1fr);
    }
  }

  @container (inline-size >= 760px) {
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
    }
  }

  @media (forced-colors: active) {
    .week .today > * {
      border-block: 2px solid CanvasText;
    }

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

    .pairs,
    .what:not([open]) {
      display: none;
    }

    /* Elsewhere a button is of no use on paper; these are the names of places. */
    .linked button {
      display: grid !important;
    }

    section,
    dl > div,
    tr {
      break-inside: avoid;
    }
  }
`;
