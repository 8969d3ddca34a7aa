/** The folder whose scripts follow the corrections of one major version of the widgets: `v0` for 0.2.0. */
export function majorFolder(version: string): string {
  return `v${version.split('.', 1)[0] ?? ''}`;
}
