/** @throws Error where a call was answered with a problem */
export function given<Data>(data: Data | undefined): Data {
  if (data === undefined) throw new Error('no data: the call was answered with a problem');
  return data;
}
