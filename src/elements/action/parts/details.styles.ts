import { css } from 'lit';

/** What stands in the folds. */
export const detailsStyles = css`
  .part {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
  }

  .bullets,
  .stages,
  .part > p {
    max-inline-size: 62ch;
  }

  .bullets li,
  .stages li {
    margin-block-end: 4px;
  }

  .bullets {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  .bullets li::marker {
    color: var(--_a);
  }

  .stages {
    padding-inline-start: 1.5em;
  }

  .road {
    display: grid;
    gap: 8px;
  }

  .lines {
    display: grid;
    gap: 8px;
  }

  .lines dt {
    font-size: 0.9375em;
    line-height: 1.5;
  }

  .plain li:not(:last-child) {
    margin-block-end: 2px;
  }

  @container (inline-size >= 640px) {
    .lines > div {
      display: grid;
      grid-template-columns: 12em minmax(0, 1fr);
      gap: 16px;
    }

    .codes > div {
      grid-template-columns: 2em minmax(0, 1fr);
    }

    .lines dt {
      font-size: 1em;
      line-height: inherit;
    }

    .road {
      grid-template-columns: 1fr 1fr;
      gap: 16px;
    }
  }

  @media (forced-colors: active) {
    .panel {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .panel {
      padding: 0;
      background: none;
    }

    .part,
    .lines > div,
    .road li {
      break-inside: avoid;
    }
  }
`;
