import { css } from 'lit';

/** The cards of the list. */
export const cardStyles = css`
  .place {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }

  .who {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    align-content: start;
  }

  .card-title {
    font-size: 1.1875em;
    line-height: 1.3;
  }

  /* A target of 44 px that takes no more room than its text. */
  .name {
    display: inline-block;
    max-inline-size: 100%;
    margin-block: -10px;
    padding: 10px 0;
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
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    align-content: start;
  }

  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .pair > * {
    flex: 1 1 6em;
    gap: 0.5em;
    padding-inline: 0.5em;
    white-space: nowrap;
  }

  .do .call {
    padding-inline: 0.75em;
  }

  .known {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    align-content: start;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }

  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px 16px;
    align-content: start;
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

  @container (min-width: 47.5em) {
    .place {
      grid-template-columns: minmax(0, 1fr) 18em;
      column-gap: 32px;
    }

    .facts {
      grid-template-columns: 1fr 1fr;
    }

    .facts li:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }

    .do {
      grid-row: 1 / span 2;
      grid-column: 2;
    }

    .columns .place {
      grid-template-columns: minmax(0, 1fr) 14.5em;
      column-gap: 16px;
    }

    .columns .facts {
      grid-template-columns: 1fr;
    }

    .columns .verb {
      display: none;
    }
  }

  @media print {
    .place {
      display: block;
      break-inside: avoid;
    }

    .place .button {
      display: inline;
      overflow-wrap: anywhere;
      text-align: start;
    }

    .card-title .name {
      display: inline !important;
      margin: 0;
      padding: 0;
      color: inherit;
      text-decoration: none;
    }

    .do a[href^='mailto:']::after,
    .do a[href^='http']::after {
      content: ' : ' attr(href);
    }
  }
`;
