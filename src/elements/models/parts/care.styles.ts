import { css } from 'lit';

/** What care looks like for one wish. */
export const careStyles = css`
  .care-title {
    font-size: 1.1875em;
    line-height: 1.3;
    scroll-margin-block: 1em 40vh;
  }

  .parts {
    display: grid;
    gap: 20px calc(var(--_s) * 2);
  }

  .with-icon {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
    margin-block-end: 4px;
    font-size: 1em;
    line-height: 1.4;
  }

  .with-icon .icon {
    margin-block-start: 0.1em;
    color: var(--_a);
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
    padding: 12px var(--_s);
    border-inline-start: 4px solid var(--_care);
    border-radius: calc(var(--_r) * 0.5);
    background: var(--_care-tint);
  }

  .notice .with-icon,
  .notice .with-icon .icon {
    color: var(--_care);
  }

  .places {
    display: grid;
    gap: 12px;
    align-content: start;
    justify-items: start;
    min-block-size: 6.5em;
  }

  .places > * {
    inline-size: 100%;
  }

  .folds {
    border-block-start: 1px solid var(--_line);
  }

  .fold {
    border-block-end: 1px solid var(--_line);
  }

  .unfold {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 8px 0;
    border: 0;
    background: none;
    color: var(--_a);
    font-weight: 600;
    text-align: start;
  }

  .fold :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
  }

  .unfold[aria-expanded='true'] .icon {
    transform: rotate(180deg);
  }

  .unfolded {
    padding-block: 4px var(--_s);
  }

  .findings {
    display: grid;
    gap: 12px;
  }

  .findings,
  .unfolded .bullets {
    max-inline-size: 62ch;
  }

  @container (inline-size >= 40em) {
    .parts {
      grid-template-columns: 1fr 1fr;
    }

    .places > * {
      inline-size: auto;
    }
  }

  @media (forced-colors: active) {
    .notice {
      border: 1px solid CanvasText;
    }

    .with-icon .icon {
      color: inherit;
    }

    .bullets li::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }

  @media screen {
    .folded {
      display: none;
    }
  }

  @media print {
    .notice {
      background: none;
    }

    .places {
      min-block-size: 0;
    }

    .fold {
      padding-block-start: 8px;
    }

    .findings a::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }

    .part,
    .notice,
    .findings li {
      break-inside: avoid;
    }
  }
`;
