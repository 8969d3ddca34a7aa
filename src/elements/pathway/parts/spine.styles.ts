import { css } from 'lit';

/** The steps, one under the other on a line. It is a border, not a background: it stays in print and in forced colours. */
export const spineStyles = css`
  .steps {
    list-style: none;
  }

  .step {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding-block-end: calc(var(--_s) * 1.25);
    padding-inline-start: calc(var(--_disc) + 0.8em);
  }

  .step:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: calc(var(--_disc) + 4px) 4px;
    inset-inline-start: var(--_line-at);
    border-inline-start: 3px solid var(--_a);
  }

  .step-title {
    min-block-size: calc(var(--_disc) / 1.1875);
    padding-block: calc((var(--_disc) - 1.54em) / 2) 2px;
    font-size: 1.1875em;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  .disc {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: calc(var(--_disc) / 1.1875);
    block-size: calc(var(--_disc) / 1.1875);
    border: 2px solid var(--_a);
    border-radius: 50%;
    background: var(--_fill);
    color: var(--_on-fill);
    font-size: 1em;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }

  .disc .icon {
    inline-size: 1em;
    block-size: 1em;
  }

  .review .disc {
    background: var(--_surface);
    color: var(--_a);
  }

  .optional .disc {
    border-style: dashed;
    background: var(--_surface);
    color: var(--_a);
  }

  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    align-content: start;
    justify-items: start;
    max-inline-size: 62ch;
  }

  .tag {
    padding: 0 8px;
    border-radius: calc(var(--_r) * 0.5);
    background: var(--_tint2);
    font-size: 0.9375em;
    line-height: 1.6;
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(7.5em, 100%), 1fr));
    gap: 8px 12px;
    inline-size: 100%;
    margin-block-start: 8px;
  }

  .fields li,
  .who li {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
    line-height: 1.4;
  }

  .fields li > span,
  .who li > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .fields .icon,
  .who .icon {
    margin-block-start: 0.075em;
  }

  .fields .icon {
    color: var(--_a);
  }

  .who {
    display: grid;
    gap: 4px;
    align-content: start;
  }

  .mark {
    display: grid;
    gap: 8px;
    justify-items: start;
  }

  .mark .quiet {
    padding: 0;
    color: inherit;
    font-size: 0.9375em;
    font-weight: 400;
    text-decoration-color: var(--_edge);
  }

  .mark .quiet .icon {
    color: var(--_a);
  }

  .mark .quiet[aria-pressed='true'] {
    padding-inline: 12px;
    border: 1.5px solid var(--_a);
    border-radius: calc(var(--_r) * 3);
    background: var(--_tint2);
    color: var(--_a);
    font-weight: 600;
    text-decoration: none;
  }

  .next {
    inline-size: 100%;
    max-inline-size: 62ch;
  }

  .next .bullets {
    margin-block: 4px 8px;
  }

  /* In the text's own unit: who and where take 17 of it, and have no room beside a step in large letters. */
  @container (inline-size >= 40em) {
    .step {
      grid-template-columns: minmax(0, 1fr) 17em;
      column-gap: calc(var(--_s) * 2);
    }

    .who {
      grid-area: 1 / 2 / span 2;
      margin-block-start: 6px;
      padding-inline-start: var(--_s);
      border-inline-start: 1px solid var(--_line);
    }

    .mark {
      grid-column: 1;
    }
  }

  @media (forced-colors: active) {
    .disc,
    .tag {
      border-color: CanvasText;
      background: Canvas;
      color: CanvasText;
    }

    .tag {
      border: 1px solid;
    }

    .mark .quiet[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }

    .step .disc,
    .fields .icon,
    .mark .quiet .icon {
      color: inherit;
    }
  }

  @media print {
    .disc {
      background: none;
      color: inherit;
    }

    .here .disc {
      outline: 3px solid currentcolor;
      outline-offset: 2px;
    }

    .step {
      break-inside: avoid;
    }
  }
`;
