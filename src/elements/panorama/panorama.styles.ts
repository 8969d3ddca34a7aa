import { css } from 'lit';

export const panoramaStyles = css`
  .title {
    margin-block-end: 8px;
    font-size: 1.5em;
    line-height: 1.25;
  }

  .opening {
    max-inline-size: 62ch;
    margin-block-end: var(--_s);
    font-size: 1.0625em;
  }

  .skeleton.name {
    inline-size: 70%;
    block-size: 2em;
    margin-block-end: 8px;
  }

  .skeleton.words {
    block-size: 3em;
    margin-block-end: var(--_s);
  }

  .waiting-rows {
    display: grid;
    gap: 12px;
  }

  .skeleton.row {
    block-size: 64px;
  }

  /* About the height of the ten kinds with those beside them, so that little moves when they have come. */
  .waiting {
    min-block-size: 176em;
  }

  @container (inline-size >= 19.375em) {
    .waiting {
      min-block-size: 163em;
    }
  }

  @container (inline-size >= 23.125em) {
    .waiting {
      min-block-size: 146em;
    }
  }

  @container (inline-size >= 33.75em) {
    .waiting {
      min-block-size: 119em;
    }
  }

  @container (inline-size >= 53.75em) {
    .waiting {
      min-block-size: 62em;
    }
  }

  .paper {
    display: none;
  }

  .folds {
    margin-block-start: calc(var(--_s) * 1.5);
    border-block-start: 1px solid var(--_line);
  }

  .fold {
    border-block-end: 1px solid var(--_line);
  }

  .fold :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
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

  [aria-expanded='true'] > .icon {
    transform: rotate(180deg);
  }

  .unfolded {
    display: grid;
    gap: 8px;
    max-inline-size: 62ch;
    padding-block: 4px var(--_s);
  }

  * + .words-title {
    margin-block-start: 8px;
  }

  .bullets,
  .documents {
    display: grid;
    gap: 8px;
  }

  .documents {
    gap: var(--_s);
  }

  .documents a {
    display: inline-block;
    padding-block: 10px;
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

  .detail.skeleton {
    block-size: 24em;
  }

  @media screen {
    .folded {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .bullets li::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }

  @media print {
    .waiting {
      min-block-size: 0;
    }

    .paper {
      display: block;
    }

    .fold {
      padding-block-start: 8px;
    }

    .unfolded a::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }

    .bullets li,
    .documents li {
      break-inside: avoid;
    }
  }
`;
