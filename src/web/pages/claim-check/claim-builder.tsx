import { regionNames } from '../../../claims/group.js';
import { CLAIM_KINDS, CLAIM_PARAMETERS, EVENTS } from '../../../claims/kinds.js';
import { CLAIM_PARTS, EXTREMES, HOW_OFTEN, SHARES } from '../../../claims/request.js';
import { BOUNDS } from '../../../claims/truth.js';
import { findGroups } from '../../../dataset/groups.js';
import type { Release } from '../../../dataset/release.js';
import { TIERS } from '../../../domain/tier.js';
import { STATUSES } from '../../../engine/vocabulary.js';
import { FaultOfField, FaultOfForm, type FieldFault, faultId } from '../../parts/field-fault.js';

interface Field {
  readonly label: string;
  readonly help: string;
  /** The values that there are; without them, what is written. */
  readonly values?: readonly string[];
}

const CLAIMED: Readonly<Record<(typeof CLAIM_PARAMETERS)[number], Omit<Field, 'help'>>> = {
  tier: { label: 'On this tier', values: TIERS },
  event: { label: 'This happened', values: EVENTS },
  move: { label: 'Moved from – to' },
  firstTimeInTier: { label: 'For the first time on', values: TIERS },
  run: { label: 'Counted years on the watch list' },
  worseThan: { label: 'Worse than (a year or a country)' },
  betterThan: { label: 'Better than (a year or a country)' },
  worstSince: { label: 'Worst since' },
  bestSince: { label: 'Best since' },
};

const fieldsOf = (
  release: Release,
): readonly (readonly [legend: string, Readonly<Record<string, Field>>])[] => [
  [
    'Who',
    {
      country: { label: 'Countries, with commas', help: 'Codes or names; several are all meant' },
      count: { label: 'How many in all', help: CLAIM_PARTS.count },
      others: { label: 'How many others', help: CLAIM_PARTS.others },
      bound: { label: 'That number is', help: CLAIM_PARTS.bound, values: BOUNDS },
      share: { label: 'Share of a group', help: CLAIM_PARTS.share, values: SHARES },
      record: { label: 'Record', help: CLAIM_PARTS.record, values: EXTREMES },
      region: { label: 'In the region', help: CLAIM_PARTS.region, values: regionNames(release) },
      group: {
        label: 'Members of the group',
        help: CLAIM_PARTS.group,
        values: findGroups(release).map(({ id }) => id),
      },
      members: { label: 'Members that it had', help: CLAIM_PARTS.members },
      status: { label: 'Status before the report', help: CLAIM_PARTS.status, values: STATUSES },
    },
  ],
  [
    'When',
    {
      year: { label: 'Reports, with commas', help: 'Several are all meant' },
      from: { label: 'From', help: 'First report, with to' },
      to: { label: 'To', help: 'Last report, with from' },
      when: { label: 'How often', help: CLAIM_PARTS.when, values: HOW_OFTEN },
      streak: { label: 'In a row', help: CLAIM_PARTS.streak },
      since: { label: 'Since', help: CLAIM_PARTS.since },
    },
  ],
  [
    'What (one of these)',
    Object.fromEntries(
      CLAIM_PARAMETERS.map((name) => [name, { ...CLAIMED[name], help: CLAIM_KINDS[name].description }]),
    ),
  ],
];

/** A form that can make every claim that `/verify` knows. Fields that are left empty are not sent by it. */
export function ClaimBuilder({
  release,
  values,
  id = 'builder',
  fault = null,
}: {
  release: Release;
  values: Readonly<Record<string, string>>;
  id?: string;
  fault?: FieldFault | null;
}) {
  const invalid = (name: string) =>
    fault?.field === name ? { 'aria-invalid': 'true' as const, 'aria-describedby': faultId(name) } : {};
  return (
    <form class="form claim-builder" action="/claim-check/claim" method="get">
      <FaultOfForm fault={fault} />
      {fieldsOf(release).map(([legend, fields]) => (
        <fieldset key={legend}>
          <legend>{legend}</legend>
          {Object.entries(fields).map(([name, { label, help, values: choices }]) => (
            <div class="field" key={name} title={help}>
              <label for={`${id}-${name}`}>{label}</label>
              {choices ? (
                <select id={`${id}-${name}`} name={name} {...invalid(name)}>
                  <option value="" />
                  {[...new Set([...choices, ...(values[name] ? [values[name]] : [])])].map((value) => (
                    <option key={value} value={value} selected={value === values[name]}>
                      {value.replaceAll('_', ' ')}
                    </option>
                  ))}
                </select>
              ) : (
                <input
                  id={`${id}-${name}`}
                  name={name}
                  type="text"
                  value={values[name] ?? ''}
                  {...invalid(name)}
                />
              )}
              <FaultOfField name={name} fault={fault} />
            </div>
          ))}
        </fieldset>
      ))}
      <button type="submit">Check this claim</button>
    </form>
  );
}
