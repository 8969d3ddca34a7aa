import { css } from 'lit';

/** The map, its marks and what stands around it. */
export const mapStyles = css`
  .map-part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    justify-items: start;
    margin-block: 8px 16px;
  }

  .map-frame {
    position: relative;
    inline-size: 100%;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_r);
  }

  .map {
    --_water: var(--_tint2);
    --_land: var(--_surface);

    block-size: clamp(260px, 60vh, 440px);
    isolation: isolate;
    direction: ltr;
    background: var(--_water);
    font-size: max(1em, 16px);
    line-height: 1.2;
  }

  .land {
    fill: var(--_land);
    stroke: var(--_edge);
    stroke-width: 1px;
    fill-opacity: 1;
  }

  /* A dot where the town is, and its name under it. */
  .town::before {
    content: '';
    position: absolute;
    inset: -3px auto auto -3px;
    inline-size: 6px;
    block-size: 6px;
    border-radius: 50%;
    background: var(--_muted);
  }

  .town bdi {
    position: absolute;
    inset-block-start: 10px;
    transform: translateX(-50%);
    color: var(--_muted);
    font-size: 0.9375em;
    white-space: nowrap;
    text-shadow:
      0 0 3px var(--_land),
      0 0 3px var(--_land),
      0 0 3px var(--_land);
  }

  .town.above bdi {
    inset-block: auto 10px;
  }

  .town.far bdi {
    inset-block-start: 19px;
  }

  .pin,
  .crowd {
    display: grid;
    place-items: center;
  }

  .shape {
    inline-size: 24px;
    block-size: 24px;
    overflow: visible;
    fill: var(--_shape);
    stroke: var(--_surface);
    stroke-width: 2.5;
    stroke-linejoin: round;
    paint-order: stroke;
  }

  .shape-0 {
    --_shape: #1f6b4f;
  }

  .shape-1 {
    --_shape: #2f6fb0;
  }

  .shape-2 {
    --_shape: #a83a5b;
  }

  .shape-3 {
    --_shape: #8a5a12;
  }

  .shape-4 {
    --_shape: #6a4fa3;
  }

  .shape-5 {
    --_shape: #c04a12;
  }

  .shape-6 {
    --_shape: #0d7480;
  }

  .shape-7 {
    --_shape: #5c5c58;
  }

  .dark .shape-0 {
    --_shape: #6fcfa5;
  }

  .dark .shape-1 {
    --_shape: #8fc1f5;
  }

  .dark .shape-2 {
    --_shape: #f59bb5;
  }

  .dark .shape-3 {
    --_shape: #e0b060;
  }

  .dark .shape-4 {
    --_shape: #c3aef5;
  }

  .dark .shape-5 {
    --_shape: #f79a6b;
  }

  .dark .shape-6 {
    --_shape: #68cdd8;
  }

  .dark .shape-7 {
    --_shape: #c9c9c4;
  }

  .picked .shape {
    inline-size: 34px;
    block-size: 34px;
    stroke: var(--_text);
  }

  .crowd span {
    display: grid;
    place-items: center;
    min-inline-size: 34px;
    block-size: 34px;
    padding-inline: 6px;
    border: 2px solid var(--_surface);
    border-radius: 99px;
    background: var(--_fill);
    color: var(--_on-fill);
    font-size: 0.9375em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .map-zoom {
    position: absolute;
    inset-block-end: 12px;
    inset-inline-end: 12px;
    z-index: 1;
    display: grid;
    gap: 8px;
  }

  .map-zoom button {
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_r);
    background: var(--_surface);
    color: var(--_text);
    font-size: 1.375em;
    line-height: 1;
  }

  .map-here {
    position: absolute;
    inset-block-start: 12px;
    inset-inline: 0;
    z-index: 1;
    inline-size: max-content;
    min-block-size: 44px;
    margin-inline: auto;
  }

  .map-legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    list-style: none;
  }

  .map-legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }

  .map-legend .shape {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
  }

  .map-ask {
    display: grid;
    gap: 8px;
    justify-items: start;
  }

  .map-picked {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    inline-size: 100%;
    justify-items: end;
  }

  .map-picked > .card {
    inline-size: 100%;
    border-color: var(--_a);
  }

  @media (forced-colors: active) {
    .map {
      --_water: Canvas;
      --_land: Canvas;
    }

    .land {
      stroke: CanvasText;
    }

    .shape {
      --_shape: CanvasText;

      stroke: Canvas;
    }

    .picked .shape {
      --_shape: Highlight;
    }

    .town bdi {
      text-shadow: none;
    }
  }
`;
