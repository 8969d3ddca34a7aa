import { css } from 'lit';

/**
 * Colours and measures, all derived from what the host gives: `--passerelle-accent`, `-surface`, `-text`,
 * `-border`, `-radius`, `-space`, `-font-family`. Private names (`--_…`) are for this library only. Browsers
 * without relative colours get fixed colours, and the accent then only colours links.
 * Contrast of each derived colour: at least 4.5 for text and 3 for the edges of controls, for any accent.
 */
export const tokens = css`
  :host {
    --_accent: var(--passerelle-accent, #1a604a);
    --_surface: var(--passerelle-surface, Canvas);
    --_text: var(--passerelle-text, currentcolor);
    --_r: var(--passerelle-radius, 8px);
    --_s: var(--passerelle-space, 1em);
    --_a: #1a604a;
    --_fill: #1a604a;
    --_on-fill: #fff;
    --_tint: #f4f0e7;
    --_tint2: #e1e9e6;
    --_line: var(--passerelle-border, #d8d8d7);
    --_edge: #7d7c78;
    --_muted: #54524e;
    --_ok: #1f5f33;
    --_care: #6d4310;
    --_care-tint: #fdf5e6;
    --_danger: #9d1c14;
  }

  @supports (color: oklch(from red l c h)) and (color: light-dark(red, red)) {
    :host {
      --_sand: oklch(0.8 0.095 78);
      --_k: clamp(0, (l - 0.66) * 1000, 1);
      --_a-light: oklch(from var(--_accent) clamp(0.32, l, 0.47) min(c, 0.17) h);
      --_a-dark: oklch(from var(--_accent) clamp(0.79, l, 0.86) min(c, 0.11) h);
      --_a: light-dark(var(--_a-light), var(--_a-dark));
      --_fill: light-dark(
        oklch(from var(--_accent) calc(var(--_k) * l + (1 - var(--_k)) * min(l, 0.5)) c h),
        var(--_a-dark)
      );
      --_on-fill: light-dark(
        oklch(from var(--_accent) calc(1 - var(--_k) * 0.86) 0 h),
        oklch(from var(--_accent) 0.2 0.02 h)
      );
      --_tint: light-dark(
        color-mix(in oklab, var(--_a-light) 3%, color-mix(in oklab, var(--_sand) 14%, var(--_surface))),
        color-mix(in oklab, var(--_a-dark) 4%, color-mix(in oklab, var(--_sand) 6%, var(--_surface)))
      );
      --_tint2: light-dark(
        color-mix(in oklab, var(--_a-light) 13%, var(--_surface)),
        color-mix(in oklab, var(--_a-dark) 19%, var(--_surface))
      );
      --_line: var(
        --passerelle-border,
        light-dark(
          color-mix(in oklab, var(--_text) 16%, var(--_surface)),
          color-mix(in oklab, var(--_text) 22%, var(--_surface))
        )
      );
      --_edge: light-dark(
        color-mix(in oklab, var(--_text) 56%, var(--_surface)),
        color-mix(in oklab, var(--_text) 58%, var(--_surface))
      );
      --_muted: light-dark(
        color-mix(in oklab, var(--_text) 76%, var(--_surface)),
        color-mix(in oklab, var(--_text) 78%, var(--_surface))
      );
      --_ok: light-dark(oklch(0.45 0.1 150), oklch(0.8 0.12 150));
      --_care: light-dark(oklch(0.45 0.09 65), oklch(0.82 0.1 80));
      --_care-tint: light-dark(oklch(0.972 0.025 85), oklch(0.27 0.03 80));
      --_danger: light-dark(oklch(0.46 0.17 27), oklch(0.76 0.13 25));
    }
  }
`;
