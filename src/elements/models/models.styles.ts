import { css } from 'lit';

export const modelsStyles = css`
  .title {
    margin-block-end: 8px;
    font-size: 1.5em;
    line-height: 1.25;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s);
    align-items: baseline;
    justify-content: space-between;
  }

  .head .quiet {
    padding: 0;
  }

  .head ~ .small {
    margin-block-end: 8px;
  }

  .opening {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    max-inline-size: 62ch;
    margin-block-end: var(--_s);
  }

  /* The wishes stand on one ground, which surrounds them all: no order, one size. */
  .band {
    position: relative;
    padding: 12px 12px var(--_s);
    border-radius: var(--_r);
    background: var(--_band);
  }

  .wishes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-auto-rows: 1fr;
    gap: 8px;
    padding-inline-start: 2.25em;
  }

  /* On a phone, the rail along all wishes. */
  .band::before {
    content: '';
    position: absolute;
    inset-block: 12px 0;
    inset-inline-start: calc(12px + 0.75em - 2px);
    inline-size: 4px;
    background: var(--_a);
  }

  .ground {
    position: relative;
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    gap: 0 0.75em;
    margin: 0 -12px calc(var(--_s) * -1);
    padding: 12px 12px var(--_s);
    border-end-start-radius: var(--_r);
    border-end-end-radius: var(--_r);
    background: var(--_band);
  }

  .wish {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .wish input {
    position: absolute;
    inset: 0;
    z-index: 1;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .face {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 52px;
    padding: 6px 12px;
    border: 1.5px solid var(--_line);
    border-radius: var(--_r);
    background: var(--_surface);
    font-weight: 600;
    line-height: 1.3;
  }

  .face .icon,
  .ground > .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--_a);
  }

  /* Beside the label it would break it in two, and all the choices would grow. */
  .face .label + .icon {
    display: none;
  }

  .chosen .face {
    border-color: var(--_a);
    background: var(--_fill);
    color: var(--_on-fill);
  }

  .chosen .face .icon {
    color: inherit;
  }

  .wish:hover .face {
    border-color: var(--_a);
  }

  .wish input:focus-visible + .face {
    outline: 3px solid var(--_a);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_ground);
  }

  .leave {
    margin-block-start: 4px;
    padding: 0;
  }

  .band ~ .help {
    margin-block-start: var(--_s);
  }

  .care {
    display: grid;
    gap: var(--_s);
    margin-block-start: calc(var(--_s) * 1.5);
  }

  /* A word, explained on the spot: 44 px to touch, the height of its line to the eye. The signs around it stay with it. */
  .stuck {
    white-space: nowrap;
  }

  .word {
    min-inline-size: 44px;
    margin-block: -12px;
    padding: 12px 0;
    border: 0;
    background: none;
    color: inherit;
    line-height: inherit;
    text-align: start;
    white-space: normal;
    text-decoration: underline dotted var(--_a) 2px;
    text-underline-offset: 0.2em;
  }

  .word:hover,
  .word[aria-expanded='true'] {
    color: var(--_a);
    text-decoration-style: solid;
  }

  .meaning {
    display: block;
    margin-block: 8px;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--_a);
    border-radius: calc(var(--_r) * 0.5);
    background: var(--_tint);
    font-size: 0.9375em;
    line-height: 1.5;
  }

  .paper {
    display: none;
  }

  @container (inline-size < 15em) {
    .stuck {
      white-space: normal;
    }

    .band {
      padding-inline: 4px;
    }

    .band::before {
      inset-inline-start: 6px;
    }

    .ground {
      margin-inline: -4px;
      padding-inline: 4px;
    }

    .wishes {
      padding-inline-start: 16px;
    }

    .face {
      gap: 0.5em;
      padding-inline: 6px;
      overflow-wrap: anywhere;
    }
  }

  @container (inline-size >= 40em) {
    .band {
      padding: var(--_s);
    }

    .band::before {
      display: none;
    }

    .wishes {
      grid-template-columns: repeat(5, minmax(0, 1fr));
      gap: 12px;
      padding: 0;
    }

    .wish .face,
    .waiting .face {
      flex-direction: column;
      gap: 8px;
      align-items: flex-start;
      justify-content: space-between;
      min-block-size: 108px;
      padding: 12px;
    }

    .face .label + .icon {
      display: block;
      position: absolute;
      inset-block-start: 12px;
      inset-inline-end: 12px;
    }

    .ground {
      margin: 0;
      padding: var(--_s) 0 0;
      background: none;
    }
  }

  @media (forced-colors: active) {
    .band,
    .meaning {
      border: 1px solid CanvasText;
    }

    .face .icon,
    .ground > .icon {
      color: inherit;
    }

    .chosen .face {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }

    .band::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }

  @media print {
    .paper {
      display: inline;
    }

    .band {
      padding: 0;
      background: none;
    }

    .band::before {
      display: none;
    }

    .ground {
      background: none;
    }
  }
`;
