/** An address that asks for earlier reports alone, which one that is awaited or out does not concern. */
export const asksForEarlier = (url: string): boolean =>
  /[?&](?:year|to)=20(?:[01]\d|2[0-4])|\/(?:reports|tiers)\/20(?:[01]\d|2[0-4])\b/.test(url);
