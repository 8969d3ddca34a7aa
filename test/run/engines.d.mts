/** The three programs that WebKit needs. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly xvfb: string;
}

export function findEngines(): {
  readonly chromium: string | undefined;
  readonly firefox: string | undefined;
  readonly webkit: WebKitPrograms | undefined;
};
