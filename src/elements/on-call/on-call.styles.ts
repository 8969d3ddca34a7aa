import { css } from 'lit';

export const onCallStyles = css`
  /* A column may be narrower than a number with its button. */
  .place,
  .instead,
  .help,
  .helpline {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }

  .place {
    align-content: start;
    max-inline-size: 32em;
  }

  .name {
    font-size: 1.1875em;
    line-height: 1.3;
  }

  .place .status {
    font-size: 1.1875em;
    line-height: 1.3;
  }

  .whom + .muted {
    margin-block-start: -8px;
  }

  /* The rule stands above what is not the place itself. */
  .instead,
  .topics {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }

  .instead {
    gap: 8px;
  }

  /* In a sentence, whose full stop stays on the line of the number. */
  .later .number,
  .instead .small .number {
    display: inline;
    margin-inline: 0;
    padding-block: 12px;
  }

  .waiting {
    display: grid;
    gap: 12px;
  }

  .skeleton.line {
    inline-size: 60%;
    block-size: 1.5em;
  }

  .skeleton.button {
    min-block-size: 48px;
    border: 0;
  }

  .skeleton.instead {
    block-size: 9em;
    border: 0;
  }

  @container (inline-size < 15.625em) {
    .verb {
      display: none;
    }
  }

  @container (inline-size < 18.75em) {
    .place,
    .help {
      padding: 12px;
    }
  }

  @container (inline-size < 15em) {
    .topics {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .panel {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .place {
      padding-inline: 0;
      border: 0;
      background: none;
      break-inside: avoid;
    }

    .country {
      display: none;
    }

    /* Paper has room for everything. */
    .place .topics {
      display: block;
    }
  }
`;
