/** The filters of a question within its answer: `status final_year, group asean`. */
export const conditions = (asked: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(asked)
    .filter(([name, value]) => value !== undefined && !OF_FORM.includes(name))
    .map(([name, value]) => `${name} ${value?.replaceAll(',', ' or ')}`)
    .join(', ');

const OF_FORM = ['release', 'asOf', 'limit', 'cursor', 'detail', 'list', 'membership'];
