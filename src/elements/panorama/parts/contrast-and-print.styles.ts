import { css } from 'lit';

/** The picture in the visitor's own colours and on paper, whatever its width: last, since it undoes what stands before. */
export const contrastAndPrintStyles = css`
  @media (forced-colors: active) {
    .small-map,
    .lines {
      stroke: CanvasText;
      forced-color-adjust: none;
    }

    .small-map .full {
      fill: CanvasText;
      stroke: CanvasText;
    }

    .band,
    .ground,
    .cell.outside {
      border: 1px solid CanvasText;
    }

    .ground.harm {
      border-width: 1px;
    }

    .box.linked {
      outline: 2px solid CanvasText;
      outline-offset: -4px;
    }

    .box.chosen {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }

    .box.chosen :is(strong, .icon, .short, .abbreviation) {
      color: HighlightText;
    }

    .box .icon,
    .band .icon {
      color: inherit;
    }

    .box.linked:focus-visible {
      outline: 3px solid Highlight;
      outline-offset: 2px;
    }
  }

  @media print {
    .lines,
    .between {
      display: none;
    }

    .map {
      gap: var(--_s);
    }

    .spot {
      padding-block: 4px;
      break-inside: avoid;
    }

    .spot .short {
      color: inherit;
    }

    .band,
    .around {
      background: none;
    }

    .around {
      padding: 0;
    }
  }
`;
