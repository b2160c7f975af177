/** @throws Error where a call was answered with a problem */
export function given<Data>(data: Data | undefined): Data {
  if (data === undefined) throw new Error('no data: the call was answered with a problem');
  return data;
}

/** The JSON of a list, which may be text or a file too. @throws Error for those */
export function objectOf<Data>(data: Data | undefined): Exclude<Data, string | Blob> {
  if (typeof given(data) !== 'object' || data instanceof Blob) throw new Error('no object');
  return data as Exclude<Data, string | Blob>;
}

/** @throws Error for what is no text */
export function textOf(data: unknown): string {
  if (typeof data !== 'string') throw new Error(`no text, but ${typeof data}`);
  return data;
}
