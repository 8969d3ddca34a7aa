import { css } from 'lit';

/**
 * Colours and measures. Private names (`--_…`) are for this library only.
 *
 * The webmaster gives `--passerelle-accent`, `-surface`, `-text`, `-border`, `-radius`, `-space`,
 * `-font-family`, or nothing. `GroundController` measures the page and hands over what is used, as a whole:
 * - `--_ground`, which the frame is painted with: the page's own, where it is one colour and can be read on.
 *   Over a picture, a gradient or a tone between light and dark the frame has the class `own`: paper of the
 *   widget, with a distance around the text.
 * - `--_surface` of cards and fields: the webmaster's, else the ground.
 * - `--_text`: the webmaster's, else the page's; moved towards black or white where it would be too pale.
 * - `--_accent`, `--_border`: the webmaster's.
 * - `--_strength`, from 0 to 1: how far what is derived moves away from a ground that is neither white nor black.
 * - the class `dark` where the ground is dark, whatever the page says of its `color-scheme`.
 * Everything else is derived from these. Contrast: at least 4.5 for text on each ground that a widget draws and
 * 3 for the edges of controls, for any accent; the controller looks at what the browser has computed.
 *
 * Browsers without relative colours get fixed colours; paper is white even where the page is dark.
 */
export const tokens = css`
  .frame,
  .colours {
    --_accent: #1a604a;
    --_ground: #fff;
    --_surface: #fff;
    --_text: #24241f;
    --_a: #1a604a;
    --_fill: #1a604a;
    --_on-fill: #fff;
    --_tint: #f4f0e7;
    --_tint2: #e1e9e6;
    --_band: #d8e2de;
    --_line: var(--_border, #d8d8d7);
    --_edge: #7d7c78;
    --_muted: #54524e;
    --_ok: #1f5f33;
    --_care: #6d4310;
    --_care-tint: #fdf5e6;
    --_danger: #9d1c14;
    --_on-danger: #fff;

    color-scheme: light;
  }

  .frame.dark,
  .colours.dark {
    color-scheme: dark;
  }

  /* The controller takes a token that means nothing away from the frame, so that what stands behind the comma holds. */
  .frame {
    --_r: var(--passerelle-radius, 8px);
    --_s: min(var(--passerelle-space, 1em), 3em);

    background: var(--_ground);
    color: var(--_text);
  }

  .frame.own {
    padding: min(var(--_s), 4%);
    border-radius: var(--_r);
  }

  /* What the page's colours are asked of; it is always there, and never seen. */
  .probe {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    forced-color-adjust: none;
    transition: color 1ms;
  }

  @supports (color: oklch(from red l c h)) and (color: light-dark(red, red)) {
    .frame,
    .colours {
      --_strength: 0;
      --_sand: oklch(0.8 0.095 78);
      --_k: clamp(0, (l - 0.66) * 1000, 1);
      --_most: calc(0.47 - 0.2 * var(--_strength));
      --_least: calc(0.79 + 0.1 * var(--_strength));
      --_hue: calc(1 - 0.4 * var(--_strength));
      --_share: calc(1 - 0.5 * var(--_strength));
      --_a-light: oklch(
        from var(--_accent) clamp(calc(0.32 - 0.12 * var(--_strength)), l, var(--_most))
          min(c, calc(0.17 * var(--_hue))) h / 100%
      );
      --_a-dark: oklch(
        from var(--_accent) clamp(var(--_least), l, calc(0.86 + 0.09 * var(--_strength)))
          min(c, calc(0.11 * var(--_hue))) h / 100%
      );
      --_a: light-dark(var(--_a-light), var(--_a-dark));
      --_fill: light-dark(
        oklch(from var(--_accent) calc(var(--_k) * l + (1 - var(--_k)) * min(l, 0.5)) c h / 100%),
        var(--_a-dark)
      );
      --_on-fill: light-dark(
        oklch(from var(--_accent) calc(1 - var(--_k) * 0.86) 0 h / 100%),
        oklch(from var(--_accent) 0.2 0.02 h / 100%)
      );
      --_tint: light-dark(
        color-mix(
          in oklab,
          var(--_a-light) calc(3% * var(--_share)),
          color-mix(in oklab, var(--_sand) calc(14% * var(--_share)), var(--_surface))
        ),
        color-mix(
          in oklab,
          var(--_a-dark) calc(4% * var(--_share)),
          color-mix(in oklab, var(--_sand) calc(6% * var(--_share)), var(--_surface))
        )
      );
      --_tint2: light-dark(
        color-mix(in oklab, var(--_a-light) calc(13% * var(--_share)), var(--_surface)),
        color-mix(in oklab, var(--_a-dark) calc(19% * var(--_share)), var(--_surface))
      );
      --_band: color-mix(in oklab, var(--_a) calc(15% * var(--_share)), var(--_surface));
      --_line: var(
        --_border,
        light-dark(
          color-mix(in oklab, var(--_text) 16%, var(--_surface)),
          color-mix(in oklab, var(--_text) 22%, var(--_surface))
        )
      );
      --_edge: light-dark(
        color-mix(in oklab, var(--_text) calc(56% + 20% * var(--_strength)), var(--_surface)),
        color-mix(in oklab, var(--_text) calc(58% + 20% * var(--_strength)), var(--_surface))
      );
      --_muted: light-dark(
        color-mix(in oklab, var(--_text) calc(76% + 24% * var(--_strength)), var(--_surface)),
        color-mix(in oklab, var(--_text) calc(78% + 22% * var(--_strength)), var(--_surface))
      );
      --_ok: light-dark(
        oklch(min(0.45, var(--_most)) calc(0.1 * var(--_hue)) 150),
        oklch(max(0.8, var(--_least)) calc(0.12 * var(--_hue)) 150)
      );
      --_care: light-dark(oklch(0.45 0.09 65), oklch(0.82 0.1 80));
      --_care-tint: light-dark(oklch(0.972 0.025 85), oklch(0.27 0.03 80));
      --_danger: light-dark(
        oklch(min(0.46, var(--_most)) calc(0.17 * var(--_hue)) 27),
        oklch(max(0.76, calc(var(--_least) - 0.03)) calc(0.13 * var(--_hue)) 25)
      );
      --_on-danger: light-dark(#fff, oklch(0.2 0.02 25));
    }
  }

  /* Readers who force their colours, and paper, have a ground of their own. */
  @media (forced-colors: active) {
    .frame,
    .frame.own,
    .frame.dark {
      padding: 0;
      background: none;
      color-scheme: inherit;
    }
  }

  @media print {
    .frame,
    .frame.own {
      padding: 0;
      background: none;
    }

    /* Ink on white paper, even where the page prints its dark ground. */
    .frame.dark {
      --_ground: #fff !important;
      --_surface: #fff !important;
      --_text: #24241f !important;
      --_strength: 0 !important;

      background: #fff;
      color-scheme: light;
      print-color-adjust: exact;
    }

    .frame.dark > * {
      print-color-adjust: economy;
    }
  }
`;
