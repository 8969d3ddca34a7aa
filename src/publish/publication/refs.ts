/** Every file that some JSON names by path and digest. */
export function refsIn(value: unknown): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  const { path, sha256 } = value as { readonly path?: unknown; readonly sha256?: unknown };
  const own =
    typeof path === 'string' && /^[\w.-]+$/.test(path) && typeof sha256 === 'string'
      ? ([[path, sha256]] as const)
      : [];
  return [...own, ...Object.values(value).flatMap((each) => refsIn(each))];
}

/** The files that a list of parts names: see `CellsFile` and `TermsFile`. None for any other file. */
export function partsIn(value: unknown): readonly (readonly [string, string])[] {
  const { format, paths, sha256 } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (format !== 'passerelle-cells/1' && format !== 'passerelle-terms/1') return [];
  if (!Array.isArray(paths) || !Array.isArray(sha256)) return [];
  return paths.flatMap((path: unknown, at) => refsIn({ path, sha256: sha256[at] as unknown }));
}
