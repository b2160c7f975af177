import type { Rule } from '../../src/domain/rule.js';
import type { ReleaseData } from '../../src/domain/tables.js';
import { fixedReleaseData } from './seeds.js';

/** The release of fixed facts with the current era replaced by another for the next report. */
export async function releaseUnder(parts: Partial<Rule>): Promise<ReleaseData> {
  const release = await fixedReleaseData();
  const { tables } = release;
  const newest = Math.max(...tables.reports.map(({ year }) => year));
  const rules = tables.rules.map((rule) =>
    rule.last_report === null ? { ...rule, last_report: newest } : rule,
  );
  const inForce = tables.rules.find((rule) => rule.last_report === null);
  if (!inForce) throw new Error('No era is in force.');
  const era: Rule = {
    ...inForce,
    id: 'future',
    title: 'Future Act',
    public_law: 'P.L. 999-1',
    enacted_on: '2026-01-02',
    first_report: newest + 1,
    summary: 'A law that is to come.',
    reference_url: 'https://example.org/future',
    ...parts,
  };
  return { ...release, tables: { ...tables, rules: [...rules, era] } };
}
