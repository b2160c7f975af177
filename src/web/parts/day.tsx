const FORMAT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day in words: `29 September 2025`. @param of a date or time in ISO 8601 */
export function Day({ of }: { of: string }) {
  return <time datetime={of}>{FORMAT.format(new Date(of))}</time>;
}
