/** Path parameters of a resource or graphic; `null` if the path doesn't match. */
export function matchPath(template: string, path: string): ReadonlyMap<string, string> | null {
  const names = template.split('/');
  const parts = path.split('/');
  if (names.length !== parts.length) return null;
  const values = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    const part = parts[index] ?? '';
    if (name.startsWith(':')) values.set(name.slice(1), decodeURIComponent(part));
    else if (name !== part) return null;
  }
  return values;
}
