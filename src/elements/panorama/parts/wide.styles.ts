import { css } from 'lit';

/** From 860 px of the widget's width on, the kinds as one picture. */
export const wideStyles = css`
  @container (inline-size >= 53.75em) {
    .map {
      grid-template:
        'corner collective . individual . beside' auto
        'specialised s-collective . s-individual . outside' 1fr
        'specialised s-both s-both s-both . outside' auto
        '. . . between . outside' 44px
        'general g-collective . g-individual . outside' 1fr
        'general g-both g-both g-both . outside' auto
        '. band band band band band' auto
        / 7.5em minmax(0, 1.14fr) 8px minmax(0, 1fr) 38px 15em;
      gap: 0;
      padding-inline-end: 8px;
    }

    .ground {
      display: block;
      border-radius: var(--_r);
      background: var(--_tint);
    }

    .ground.specialised.collective {
      grid-area: 2 / 2 / 4 / 3;
    }

    .ground.specialised.individual {
      grid-area: 2 / 4 / 4 / 5;
    }

    .ground.general.collective {
      grid-area: 5 / 2 / 7 / 3;
    }

    .ground.general.individual {
      grid-area: 5 / 4 / 7 / 5;
    }

    /* Harm reduction surrounds all of it, and ends in its own words. */
    .ground.harm {
      grid-area: 2 / 2 / -1 / -1;
      margin: -8px -8px 0;
      border: 8px solid var(--_band);
      border-radius: calc(var(--_r) + 8px);
      background: none;
    }

    .head {
      display: block;
      line-height: 1.4;
    }

    .head.column {
      align-self: end;
      padding: 0 var(--_s) 16px;
    }

    .head.column.collective {
      grid-area: collective;
    }

    .head.column.individual {
      grid-area: individual;
    }

    .head.column.beside {
      grid-area: beside;
    }

    .head.row {
      padding-block-start: calc(var(--_s) + 0.5em);
      padding-inline-end: 8px;
    }

    .head.row .small {
      display: block;
    }

    .head.row.specialised {
      grid-area: specialised;
    }

    .head.row.general {
      grid-area: general;
    }

    .lines {
      display: block;
      position: absolute;
      inset: 0;
      z-index: 1;
      inline-size: 100%;
      block-size: 100%;
      overflow: visible;
      fill: none;
      stroke: var(--_a);
      stroke-width: 3;
      stroke-linecap: square;
      pointer-events: none;
    }

    .between {
      display: block;
      grid-area: between;
      align-self: center;
      z-index: 2;
      visibility: hidden;
      color: var(--_a);
      font-size: 0.9375em;
      font-weight: 600;
      text-align: center;
    }

    .between span {
      padding: 0 1em;
      background: var(--_ground);
    }

    .crossed .between {
      visibility: visible;
    }

    .cell {
      padding: var(--_s);
    }

    .cell ul {
      display: grid;
      gap: 12px;
    }

    .cell-title {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .specialised.cell.collective {
      grid-area: s-collective;
    }

    .specialised.cell.individual {
      grid-area: s-individual;
    }

    .specialised.cell.both {
      grid-area: s-both;
    }

    .general.cell.collective {
      grid-area: g-collective;
    }

    .general.cell.individual {
      grid-area: g-individual;
    }

    .general.cell.both {
      grid-area: g-both;
    }

    .cell.both {
      margin-block-start: -4px;
      padding-block-start: 0;
    }

    .cell.outside {
      grid-area: outside;
      display: flex;
      flex-direction: column;
      gap: var(--_s);
      border-radius: var(--_r);
      background: var(--_tint2);
    }

    .around {
      margin: 0;
      padding: 0;
      font-size: 0.9375em;
      border-radius: 0;
      background: none;
      line-height: 1.5;
    }

    .spot {
      position: relative;
      z-index: 2;
      border: 0;
    }

    .box {
      min-block-size: 44px;
      padding: 8px 14px;
      font-size: 0.9375em;
      border: 1.5px solid var(--_edge);
      border-radius: var(--_r);
      background: var(--_surface);
    }

    .box .short,
    .box .icon {
      display: none;
    }

    .label strong {
      color: inherit;
    }

    .box.linked {
      border-color: var(--_a);
      box-shadow: inset 0 0 0 1px var(--_a);
    }

    .box.linked:focus-visible {
      box-shadow:
        inset 0 0 0 1px var(--_a),
        0 0 0 2px var(--_ground);
    }

    .box.chosen {
      border-color: var(--_a);
      background: var(--_fill);
      color: var(--_on-fill);
    }

    .box.chosen :is(.abbreviation, .unsaid) {
      color: inherit;
    }

    .band {
      grid-area: band;
      margin: 8px -8px 0;
      border-start-start-radius: 0;
      border-start-end-radius: 0;
    }
  }
`;
