import { Release } from '../dataset/release.js';
import { type Announcement, STATE_REPORTS_URL } from '../dataset/upcoming-report.js';
import { describePublication } from '../dataset/upcoming-report-words.js';
import { hasBegun, KnownDate, withoutBound } from '../domain/dates.js';
import { compareVersions } from '../domain/order.js';
import type { ReleaseStore } from '../releases/release-store.js';
import { ReleaseConflict } from '../releases/store-errors.js';
import { type CommandResult, EXIT } from './release-candidate.js';

export interface AnnounceOptions {
  /** YYYY-MM-DD, YYYY-MM, or ../YYYY-MM-DD for "by this day". */
  readonly published?: string;
  readonly url?: string;
  /** News agency or office that reported it. */
  readonly publisher?: string;
  readonly takeBack?: boolean;
}

const reject = (year: string, sentence: string): CommandResult => ({
  exitCode: EXIT.rejected,
  text: `${sentence} Nothing was changed.\n`,
  json: { year, announced: false, error: sentence },
});

/**
 * Announces to all instances that a report is published which no release has yet, or retracts that. Invalid
 * input changes nothing.
 */
export function announceReport(
  store: ReleaseStore,
  year: string,
  options: AnnounceOptions,
  now: Date = new Date(),
): Promise<CommandResult> {
  return store.exclusively(async (locked) => {
    const newest = await newestYearIn(locked);
    const statement = (await locked.announced()).find((word) => word.year === Number(year));
    const fault = toFault(year, options, newest, statement);
    if (fault !== null) return reject(year, fault);
    const saidAt = `${now.toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)}Z`;
    const { published = null, url = null, publisher = null, takeBack = false } = options;
    const word: Announcement = takeBack
      ? { year: Number(year), published: null, url: null, publisher: null, saidAt }
      : { year: Number(year), published, url, publisher, saidAt };
    await locked.announce(word);
    return {
      exitCode: EXIT.done,
      text: takeBack
        ? `The announcement of the ${year} report was undone: what the release says applies again.\n`
        : `Announced: the ${year} report came out ${describePublication(published ?? '')}. All instances show it as not yet in the dataset.\n`,
      json: { announced: !takeBack, ...word },
    };
  }, 'give_up');
}

async function newestYearIn(store: ReleaseStore): Promise<number> {
  const [current] = (await store.list())
    .filter(({ state }) => state === 'published')
    .sort((a, b) => compareVersions(b.version, a.version));
  if (!current) throw new ReleaseConflict('no release is published in this store');
  return new Release(await store.load(current.version)).newestYear;
}

/** The error message for an announcement; `null` if it is valid. */
function toFault(
  year: string,
  { published, url, publisher, takeBack }: AnnounceOptions,
  newest: number,
  statement: Announcement | undefined,
): string | null {
  if (!/^\d{4}$/.test(year)) return `"${year}" is not the year of a report.`;
  if (Number(year) <= newest)
    return `The release contains the ${year} report already: its newest is ${newest}.`;
  if (Number(year) > newest + 1) return `The next report is that of ${newest + 1}, not ${year}.`;
  if (takeBack) {
    if (published !== undefined || url !== undefined || publisher !== undefined)
      return '--take-back must not be combined with --published, --url or --publisher.';
    return statement?.published == null ? `The ${year} report was not announced; nothing to undo.` : null;
  }
  if (published === undefined)
    return '--published is required: YYYY-MM-DD, YYYY-MM, or ../YYYY-MM-DD for "by this date".';
  if (url === undefined)
    return `--url is required: the report or a page about it, such as ${STATE_REPORTS_URL}`;
  const { error } = KnownDate.safeParse(published);
  if (error) return `--published ${error.issues[0]?.message ?? 'is not a date'}; it is "${published}".`;
  const date = withoutBound(published);
  if (date < year) return `--published is ${date}, which is before ${year}.`;
  if (!hasBegun(date)) return `--published is ${date}, which is in the future.`;
  return /^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')
    ? null
    : `--url must be an https:// or http:// address; it is "${url}".`;
}
