import { css } from 'lit';

export const contactStyles = css`
  .top {
    display: flex;
    justify-content: end;
  }

  .title {
    margin-block-end: 4px;
    font-size: 1.5em;
    line-height: 1.25;
  }

  .to {
    display: flex;
    gap: 0 8px;
    align-items: center;
    margin-block-end: 16px;
  }

  .how {
    margin-block: -8px 16px;
  }

  .to .icon {
    color: var(--_a);
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    align-items: start;
  }

  .reach {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }

  .reach-title {
    font-size: 1em;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .waiting {
    display: grid;
    gap: 12px;
  }

  .waiting .line {
    block-size: 1.5em;
    inline-size: 60%;
  }

  .waiting .tall {
    block-size: 12em;
  }

  @container (min-width: 47.5em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 18.5em;
    }

    /* The telephone comes first in reading order, and stands beside the form. */
    .columns .side {
      grid-column: 2;
      grid-row: 1;
    }

    .columns .main {
      grid-column: 1;
      grid-row: 1;
    }
  }
`;
