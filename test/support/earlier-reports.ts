/** Whether a URL covers only earlier reports, so that an upcoming one does not matter. */
export const isAboutEarlier = (url: string): boolean =>
  /[?&](?:year|to)=20(?:[01]\d|2[0-4])|\/(?:reports|tiers)\/20(?:[01]\d|2[0-4])\b/.test(url);
