import { z } from 'zod';
import { flag, integer, nullable, text } from './cells.js';
import { IsoDate } from './dates.js';

const PART = '; ';

/**
 * An era of the law. Rows of this table are all that the engine knows of the law, including its report years.
 */
export const Rule = z.strictObject({
  id: text.describe('Identifier of the era, for example tvpra-2017'),
  title: text.describe('Short title of the act'),
  citation: text.describe('The clause of the United States Code that states the rule'),
  public_law: text.describe('Public law that enacted it; several are parted by semicolons'),
  enacted_on: IsoDate.describe('Date of enactment'),
  first_report: integer.describe('First report year that the era governs'),
  last_report: nullable(integer).describe(
    'Last report year that the era governs; empty while it is in force',
  ),
  has_watch_list: flag.describe('Whether reports of the era can place a country on the Tier 2 Watch List'),
  counts_years: flag.describe(
    'Whether a year on the watch list counts towards the limit of consecutive years',
  ),
  max_run: nullable(integer).describe(
    'Number of consecutive counted years after which the rule bites; empty where the watch list has no consequence',
  ),
  waivers_per_run: integer.describe('Number of one-year waivers that a run may use'),
  relisting_max_run: nullable(integer).describe(
    'Number of consecutive counted years that a country may stay which came back to the list straight from a Tier 3 placement after a run with a waiver (clause F); empty where there is no such limit',
  ),
  counting_citation: nullable(text).describe('Clause that says which years count'),
  downgrade_citation: nullable(text).describe('Clause that orders the downgrade'),
  waiver_citation: nullable(text).describe('Clause that allows the waiver'),
  relisting_citation: nullable(text).describe('Clause that limits a relisting'),
  summary: text.describe('What the era means, in plain words'),
  reference_url: text.describe(
    'Where the law can be read: one address for each public law, in their order, parted by semicolons',
  ),
});
export type Rule = z.infer<typeof Rule>;

/** The public laws of an era. */
export const getPublicLaws = ({ public_law }: Rule): readonly string[] => public_law.split(PART);

/** One URL per public law, in the same order. */
export const getReferenceUrls = ({ reference_url }: Rule): readonly string[] => reference_url.split(PART);
