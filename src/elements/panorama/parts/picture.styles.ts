import { css } from 'lit';

/** The kinds as a list of cards. */
export const pictureStyles = css`
  .map {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_s) * 1.5);
  }

  .ground,
  .head,
  .lines,
  .between {
    display: none;
  }

  .cell-title {
    display: flex;
    gap: 12px;
    align-items: center;
    padding-block-end: 8px;
    border-block-end: 1px solid var(--_line);
    font-size: 1em;
    line-height: 1.4;
  }

  .small-map {
    flex: none;
    overflow: visible;
    inline-size: 1.75em;
    block-size: 1.75em;
    fill: none;
    stroke: var(--_edge);
  }

  .small-map .full {
    fill: var(--_a);
    stroke: var(--_a);
  }

  [dir='rtl'] .small-map {
    transform: scaleX(-1);
  }

  .spot {
    border-block-end: 1px solid var(--_line);
  }

  .box {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: 60px;
    padding: 8px 0;
    border: 0;
    background: none;
    line-height: 1.4;
    text-align: start;
  }

  .box .icon {
    color: var(--_a);
  }

  .label strong {
    color: var(--_a);
    font-weight: 600;
  }

  .abbreviation,
  .unsaid,
  .short {
    color: var(--_muted);
  }

  :is(.label, .paper) .short {
    display: block;
  }

  /*
   * What a kind is, is written to stand after its name: here it stands alone. Not in Arabic, which has no capitals: Firefox
   * does not break such a text where its direction changes.
   */
  .frame:not(:lang(ar)) :is(.label .short, .paper .short, .who > p)::first-letter {
    text-transform: uppercase;
  }

  .box:hover strong {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  /* Pulled out of its line, it would widen a page of the other direction. */
  .sr {
    margin: 0;
  }

  .around {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    margin-block-start: var(--_s);
    padding: var(--_s);
    border-radius: var(--_r);
    background: var(--_tint);
  }

  .band {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    gap: 0 12px;
    padding: 12px var(--_s);
    border-radius: var(--_r);
    background: var(--_band);
  }

  .band .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--_a);
  }
`;
