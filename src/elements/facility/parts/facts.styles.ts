import { css } from 'lit';

/** What is said of it: in brief, what to ask, what it is, the facilities it is linked to, where all this comes from. */
export const factsStyles = css`
  /* In brief */
  dl > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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
  .what,
  .late-fold {
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

  .sources .late-fold {
    margin-block-start: 8px;
  }

  .sources summary {
    font-weight: 400;
  }

  @container (inline-size >= 28.75em) {
    dl > div {
      grid-template-columns: minmax(0, 13em) minmax(0, 1fr);
    }
  }

  @media print {
    .what:not([open]),
    .late-fold:not([open]) {
      display: none;
    }

    /* Elsewhere a button is of no use on paper; these are names of facilities. */
    .linked button {
      display: grid !important;
    }

    dl > div {
      break-inside: avoid;
    }
  }
`;
