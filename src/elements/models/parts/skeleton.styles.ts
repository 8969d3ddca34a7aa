import { css } from 'lit';

/** The height of the first view and its real shape, so that nothing below it moves when it has come. */
export const waitingStyles = css`
  /* The texts in easier French take more room: a line that says what they are, and more sentences. */
  :host(:lang(fr-x-simple)) {
    --_more: 5em;
  }

  :host {
    min-block-size: calc(51.25em + var(--_more, 0em)) !important;
  }

  @media (width < 350px) {
    :host {
      min-block-size: calc(57.25em + var(--_more, 0em)) !important;
    }
  }

  @media (width >= 480px) {
    :host {
      min-block-size: calc(44.75em + var(--_more, 0em)) !important;
    }
  }

  @media (width >= 672px) {
    :host {
      min-block-size: calc(28.5em + var(--_more, 0em)) !important;
    }
  }

  .skeleton.name {
    inline-size: 70%;
    block-size: 2em;
    margin-block-end: 8px;
  }

  .skeleton.words {
    block-size: 9em;
    margin-block-end: var(--_s);
  }

  .ground .skeleton.words {
    grid-column: 2;
    margin: 0;
    background: none;
  }

  .care.skeleton {
    block-size: 30em;
  }

  @container (inline-size >= 27.5em) {
    .skeleton.words {
      block-size: 5.5em;
    }
  }

  @container (inline-size >= 40em) {
    .skeleton.words {
      block-size: 3.5em;
    }
  }

  @media print {
    :host {
      min-block-size: 0 !important;
    }
  }
`;
