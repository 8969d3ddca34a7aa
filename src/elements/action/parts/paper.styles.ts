import { css } from 'lit';

/** What is so on paper only: it comes with what stands in the folds, which paper has unfolded. */
export const paperStyles = css`
  @media print {
    .sheet {
      gap: 16px;
    }

    .paper {
      display: inline;
    }

    .fold {
      padding-block-start: 8px;
    }

    .notice {
      background: none;
      break-inside: avoid;
    }

    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }

    .source a[href^='https']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }

    .swatch,
    .bar {
      print-color-adjust: exact;
    }

    .row,
    .step,
    .axis-steps {
      break-inside: avoid;
    }

    .target {
      outline: 0;
      background: none;
    }
  }
`;
