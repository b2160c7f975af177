/** Items as newline-delimited JSON: one object a line, in the order and form of the JSON answer. */
export function toNdjson(items: readonly unknown[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join('');
}
