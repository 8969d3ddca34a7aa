import { css } from 'lit';

export const resultStyles = css`
  .answers,
  .others ul {
    border-block-start: 1px solid var(--_line);
  }

  /* A short word in some languages: still wide enough to touch. */
  .answer .quiet {
    flex: none;
    justify-content: center;
    min-inline-size: 44px;
  }

  .answer,
  .others li {
    display: flex;
    gap: 4px var(--_s);
    align-items: center;
    justify-content: space-between;
    min-block-size: 48px;
    padding-block: 4px;
    border-block-end: 1px solid var(--_line);
  }

  .others li {
    flex-wrap: wrap;
  }

  .others li > :first-child {
    flex: 1 1 12em;
  }

  .intro {
    display: grid;
    gap: 8px;
    max-inline-size: 62ch;
  }

  .section,
  .lead-title {
    font-size: 1.1875em;
    line-height: 1.3;
  }

  .bullets {
    display: grid;
    gap: 4px;
  }

  .bullets li {
    position: relative;
    padding-inline-start: 1.25em;
  }

  .bullets li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.6em;
    inset-inline-start: 0.25em;
    inline-size: 6px;
    block-size: 6px;
    border-radius: 50%;
    background: var(--_a);
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
    align-items: flex-start;
    font-size: 1em;
    line-height: 1.4;
  }

  .notice-title .icon {
    margin-block-start: 0.1em;
    color: var(--_a);
  }

  .notice.care {
    border-color: var(--_care);
    background: var(--_care-tint);
  }

  .care .notice-title,
  .care .notice-title .icon {
    color: var(--_care);
  }

  .named {
    display: flex;
    flex-wrap: wrap;
    gap: 8px var(--_s);
    margin-block-start: 4px;
  }

  .named li {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
  }

  .lead {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    justify-items: start;
  }

  .lead.first {
    border: 1.5px solid var(--_a);
  }

  .lead > .fold {
    inline-size: 100%;
  }

  .lead > .button {
    min-inline-size: min(100%, 14em);
  }

  .rank {
    margin-block-end: -8px;
    font-weight: 600;
  }

  .reasons {
    display: grid;
    gap: 4px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_a);
  }

  .turns,
  .asks,
  .others {
    display: grid;
    gap: 8px;
  }

  .kinds {
    display: grid;
    gap: 8px;
  }

  .kinds dt {
    font-weight: 600;
  }

  /* Not in Arabic, which has no capitals: Firefox does not break such a text where its direction changes. */
  .frame:not(:lang(ar)) .kinds dd::first-letter {
    text-transform: uppercase;
  }

  .keep {
    display: grid;
    gap: 12px;
  }

  .result .aside > .panel {
    inline-size: 100%;
  }

  .own {
    margin-block-start: calc(var(--_s) * 2);
  }

  @container (inline-size < 40em) {
    .lead > .button {
      inline-size: 100%;
    }
  }

  @media (forced-colors: active) {
    .notice {
      border-block: 1px solid CanvasText;
      border-inline-end: 1px solid CanvasText;
    }

    .bullets li::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }

  @media print {
    .fold::details-content {
      block-size: auto;
      content-visibility: visible;
    }

    .title {
      outline: none;
      box-shadow: none;
    }

    .button.primary {
      justify-content: start;
      background: none;
      color: inherit;
    }

    .fold > summary .icon,
    select,
    .country {
      display: none;
    }

    .lead,
    .notice,
    .keep {
      break-inside: avoid;
    }

    .columns.result {
      display: block;
    }

    .main {
      display: block;
    }

    .main > *,
    .aside > * {
      margin-block-end: var(--_s);
    }
  }
`;
