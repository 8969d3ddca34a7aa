import { css } from 'lit';

/** Buttons, chips, icons, status marks and panels that several widgets draw. Targets are 44 px or more. */
export const controls = css`
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  [dir='rtl'] .flip {
    transform: scaleX(-1);
  }

  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.625em;
    min-block-size: 48px;
    padding: 0.25em 1.125em;
    border: 1.5px solid var(--_a);
    border-radius: var(--_r);
    background: var(--_surface);
    color: var(--_a);
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
  }

  .button.primary {
    background: var(--_fill);
    color: var(--_on-fill);
    font-weight: 700;
  }

  .button.call {
    font-size: 1.0625em;
    font-variant-numeric: tabular-nums;
  }

  .button.light {
    min-block-size: 44px;
    border-color: var(--_line);
  }

  .button:hover {
    background: var(--_tint2);
  }

  .button.primary:hover {
    background: var(--_fill);
    text-decoration: underline;
  }

  .quiet {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding: 0 0.25em;
    border: 0;
    background: none;
    color: var(--_a);
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding: 0.25em 0.9375em;
    border: 1.5px solid var(--_edge);
    border-radius: calc(var(--_r) * 3);
    background: var(--_surface);
    line-height: 1.3;
    text-align: start;
  }

  .chip .count {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .chip[aria-pressed='true'],
  .chip[aria-expanded='true'] {
    border-color: var(--_a);
    background: var(--_tint2);
    color: var(--_a);
    font-weight: 600;
  }

  .chip[aria-pressed='true'] .count {
    color: inherit;
  }

  .card {
    padding: var(--_s);
    border: 1px solid var(--_line);
    border-radius: var(--_r);
    background: var(--_surface);
  }

  .panel {
    padding: var(--_s);
    border-radius: var(--_r);
    background: var(--_tint);
  }

  .muted {
    color: var(--_muted);
  }

  /* Where the text has the colour of the page, it would be dimmed twice. */
  .muted .muted {
    color: inherit;
  }

  .nowrap {
    white-space: nowrap;
  }

  .small {
    font-size: 0.9375em;
    line-height: 1.5;
  }

  .status {
    display: inline-flex;
    align-items: baseline;
    gap: 0.5em;
  }

  .status strong {
    font-weight: 700;
  }

  .disc {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid currentcolor;
    border-radius: 50%;
    forced-color-adjust: preserve-parent-color;
  }

  .status.open .disc,
  .status.open strong {
    color: var(--_ok);
  }

  .status.open .disc {
    background: currentcolor;
  }

  .status.on-call .disc,
  .status.on-call strong {
    color: var(--_a);
  }

  .status.on-call .disc {
    background: linear-gradient(to right, currentcolor 50%, transparent 50%);
  }

  .status.unknown .disc {
    border-style: dotted;
  }

  .status.unknown strong {
    color: var(--_muted);
  }

  .skeleton {
    border-radius: var(--_r);
    background: var(--_tint);
  }

  .skeleton.coming {
    min-block-size: 8em;
  }

  .unfetched {
    display: grid;
    gap: 12px;
    justify-items: start;
  }

  .unfetched + .help {
    margin-block-start: 12px;
  }

  /* The least column that a page gives: a number still stands on one line, its icon above it. */
  @container (inline-size < 15em) {
    .button,
    .button.call {
      flex-wrap: wrap;
      gap: 0 0.5em;
      padding-inline: 0.25em;
      font-size: 1em;
    }

    .card,
    .panel {
      padding: 8px;
    }

    /* So that no word makes a column of a grid wider than the widget. */
    .frame > * {
      overflow-wrap: anywhere;
    }

    :is(h1, h2, h3, h4, h5, h6),
    button,
    summary,
    li,
    .status {
      min-inline-size: 0;
    }
  }

  @media (forced-colors: active) {
    .status.open .disc {
      background: CanvasText;
    }

    .chip[aria-pressed='true'] {
      border-color: Highlight;
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    .skeleton {
      border: 1px solid GrayText;
    }
  }

  @media print {
    button,
    .no-print {
      display: none !important;
    }

    /* Grounds are not printed: what is written on one in white would not be either. */
    :is(.button, .button.primary) {
      justify-content: start;
      border: 0;
      background: none;
      color: inherit;
      padding: 0;
      min-block-size: 0;
    }
  }
`;
