import { z } from 'zod';
import { EvidenceGrade, isDisputedBy } from '../domain/evidence.js';
import type { Fact } from '../domain/fact.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { reportYear } from '../domain/fields.js';
import { groupBy } from '../domain/group-by.js';
import { type Complete, onDemand } from '../domain/optional-fields.js';
import type { ReleaseData, Tables } from '../domain/tables.js';
import { Tier } from '../domain/tier.js';
import { type Countries, CountryRef, toRef } from './countries.js';
import { disputeRule } from './dispute-rule.js';

export const disputed = z
  .boolean()
  .describe(
    "Whether State's own text contradicts it, or, if no stated total decides, at least as many independent sources contradict as support it (see `disputeReason` of the dossier)",
  );

const cell = {
  year: reportYear.describe('Year of the report'),
  tier: Tier,
  evidence: EvidenceGrade,
  disputed,
};

const sources = onDemand(
  z
    .array(z.string())
    .describe('Identifiers of the supporting sources (see /sources)')
    .register(FIELD_PRESENTATION, { kind: 'source' }),
);

export const HistoryItem = z
  .object({ ...cell, sources })
  .meta({ id: 'HistoryItem', description: 'Placement of the country in one report' });

export const Placement = z
  .object({ country: CountryRef, ...cell, sources })
  .meta({ id: 'Placement', description: 'Placement of a country in one report' });

export type Placement = Complete<Fact<typeof Placement>>;

export const CurrentPlacement = z
  .object(cell)
  .meta({ id: 'CurrentPlacement', description: 'Placement in the newest report' });

/** Source of a placement that no source states and that follows by elimination. */
const BY_DERIVATION = ['derivation'] as const;
/** By country and year. */
export function getPlacements({ tables }: Pick<ReleaseData, 'tables'>, countries: Countries): Placement[] {
  const weigh = disputeRule(tables);
  const refs = new Map(countries.all.map((country) => [country.iso2, toRef(country)]));
  // By country only: a key string per cell would cost more than scanning a country's votes.
  const votes = groupBy(tables.placement_votes, (vote) => vote.iso2);
  const getKnown = ({
    iso2,
    year,
    tier,
  }: Tables['placements'][number]): Pick<Placement, 'disputed' | 'sources'> => {
    const cell = votes.get(iso2)?.filter((vote) => vote.year === year) ?? [];
    const agreeing = cell.filter((vote) => vote.tier === tier);
    const disputed = agreeing.length < cell.length && isDisputedBy(weigh(year, tier, cell));
    return {
      disputed,
      sources: agreeing.length === 0 ? BY_DERIVATION : agreeing.map((vote) => vote.source),
    };
  };
  const placements: Placement[] = [];
  for (const row of tables.placements) {
    const country = refs.get(row.iso2);
    if (!country) throw new Error(`placement of a country that the release does not have: ${row.iso2}`);
    placements.push({
      country,
      year: row.year,
      tier: row.tier,
      evidence: row.evidence,
      ...getKnown(row),
    });
  }
  return placements;
}
