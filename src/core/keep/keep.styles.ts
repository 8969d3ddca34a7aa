import { css } from 'lit';

/** What can be kept: the buttons, and what they give. */
export const keepStyles = css`
  .keep {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    justify-items: start;
    text-align: start;
  }

  .keep-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .keep textarea {
    inline-size: 100%;
  }

  .keep .address-of-list {
    overflow-wrap: anywhere;
  }

  /* A camera needs dark on light, in every theme */
  .keep .code {
    inline-size: min(14em, 100%);
    background: #fff;
    color: #000;
    forced-color-adjust: none;
  }

  .keep .code-text {
    white-space: pre-line;
    font-weight: 600;
  }
`;
