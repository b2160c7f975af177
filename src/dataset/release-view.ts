import { hasBegun } from '../domain/dates.js';
import { invalidArgument } from '../domain/errors.js';
import { Release } from './release.js';
import { type Announcement, publicationAnnouncedAt, type UpcomingReport } from './upcoming-report.js';

interface ViewOptions {
  /** Pinned responses say nothing about an upcoming report: their bytes never change. */
  readonly isPinned?: boolean;
  /** Date of the response or of its `asOf`, YYYY-MM-DD; `null` says nothing about an upcoming report. */
  readonly day?: string | null;
  readonly announced?: readonly Announcement[];
}

/** A release as a response sees it: with what is known, on the date of the response, of the report after its newest. */
export class ReleaseView extends Release {
  readonly isPinned: boolean;
  protected override readonly day: string | null;
  protected override readonly announced: readonly Announcement[];

  constructor(release: Release, { isPinned = false, day = null, announced = [] }: ViewOptions = {}) {
    super(release);
    this.isPinned = isPinned;
    this.day = isPinned ? null : day;
    this.announced = isPinned ? [] : announced;
  }

  /** The report after the newest one in the release; `null` if pinned. */
  get upcomingReport(): UpcomingReport | null {
    return this.day === null ? null : this.reportOn(this.day);
  }

  /** When the upcoming report was announced to be out, in UTC; `null` before that. */
  get upcomingReportAnnouncedAt(): string | null {
    return publicationAnnouncedAt(this.newestYear + 1, this.statements);
  }

  /**
   * The view of what a date knew of the release.
   * @param day YYYY-MM-DD; without it, this view
   * @throws `as-of-too-early` before the first report, `invalid-argument` for a future date
   */
  asOf(day: string | null | undefined): ReleaseView {
    if (day == null) return this;
    assertNotInFuture(day);
    const { isPinned, announced } = this;
    return new ReleaseView(this.knownOn(day), { isPinned, announced, day: this.day && day });
  }
}

/** What will be known on a future date is unknown. */
function assertNotInFuture(day: string): void {
  if (hasBegun(day)) return;
  const message = `is ${day}, which is in the future: omit it for the latest data`;
  throw invalidArgument('asOf', message, { value: day });
}
