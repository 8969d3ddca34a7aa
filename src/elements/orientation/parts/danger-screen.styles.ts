import { css } from 'lit';

export const dangerScreenStyles = css`
  /* The page of numbers */
  .lines {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }

  .way {
    display: flex;
    flex-wrap: wrap;
    gap: 4px var(--_s);
    align-items: center;
    justify-content: space-between;
    padding: 12px var(--_s);
    border: 1.5px solid var(--_line);
    border-radius: var(--_r);
    background: var(--_surface);
    color: inherit;
    text-decoration: none;
    line-height: 1.4;
  }

  .way:hover {
    border-color: var(--_a);
  }

  .who {
    display: grid;
    flex: 1 1 10em;
  }

  .digits {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    color: var(--_a);
    font-size: 1.5em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
  }

  li:first-child > .way {
    border-color: var(--_danger);
    background: var(--_danger);
    color: var(--_on-danger);
  }

  li:first-child > .way .digits {
    color: inherit;
    font-size: 2em;
  }

  .urgent {
    font-size: 1.1875em;
  }

  @media (forced-colors: active) {
    li:first-child > .way {
      border: 4px solid LinkText;
      background: Canvas;
      color: LinkText;
    }
  }

  @media print {
    li:first-child > .way {
      background: none;
      color: inherit;
    }
  }
`;
