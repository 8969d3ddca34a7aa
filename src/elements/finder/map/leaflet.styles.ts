import { css } from 'lit';

/**
 * What Leaflet needs to lay out its parts: of its own style sheet, 1.9.4, what is drawn here (BSD 2-Clause, Volodymyr
 * Agafonkin). Its places are counted from the left, whatever the direction of the text.
 */
export const leafletStyles = css`
  .leaflet-pane,
  .leaflet-tile,
  .leaflet-marker-icon,
  .leaflet-tile-container,
  .leaflet-pane > svg,
  .leaflet-layer {
    position: absolute;
    inset: 0 auto auto 0;
  }

  .leaflet-container {
    position: relative;
    overflow: hidden;
    outline-offset: 1px;
    touch-action: none;
    -webkit-tap-highlight-color: transparent;
  }

  .leaflet-tile,
  .leaflet-marker-icon {
    user-select: none;
    -webkit-user-drag: none;
  }

  .leaflet-container .leaflet-overlay-pane svg,
  .leaflet-container .leaflet-tile {
    max-inline-size: none !important;
    max-block-size: none !important;
  }

  .leaflet-tile {
    visibility: hidden;
  }

  .leaflet-tile-loaded {
    visibility: inherit;
  }

  .leaflet-zoom-box {
    display: none;
  }

  .leaflet-pane {
    z-index: 400;
  }

  .leaflet-tile-pane {
    z-index: 200;
  }

  .leaflet-names-pane {
    z-index: 450;
    pointer-events: none;
  }

  .leaflet-marker-pane {
    z-index: 600;
  }

  .leaflet-overlay-pane path {
    pointer-events: none;
  }

  .leaflet-grab {
    cursor: grab;
  }

  .leaflet-dragging .leaflet-grab {
    cursor: grabbing;
  }

  .leaflet-interactive {
    cursor: pointer;
  }
`;
