import type { CustomElements } from 'passerelle-widgets/jsx';

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends CustomElements {}
}
