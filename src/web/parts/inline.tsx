import type { AnchorHTMLAttributes, ComponentChildren } from 'preact';
import type { CountryRef } from '../../dataset/countries.js';
import type { CountryStanding } from '../../dataset/eligibility.js';
import { dayInWords } from '../../domain/dates.js';
import type { Rule } from '../../domain/rule.js';
import { TIER_LABELS, type Tier } from '../../domain/tier.js';
import { counted, numberWord } from '../../engine/english.js';
import { useAddress } from '../layout/drawn-in-parts.js';

export const Joined = ({ of, by = ', ' }: { of: readonly ComponentChildren[]; by?: string }) =>
  of.map((each, index) => (
    <>
      {index > 0 && by}
      {each}
    </>
  ));

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** Address within the service, as it is in the newest edition. */
  readonly to: string;
}

/** A way to what an edition has: from a page of an edition into the same edition. */
export function Link({ to, children, ...attributes }: LinkProps) {
  const address = useAddress();
  return (
    <a {...attributes} href={address(to)}>
      {children}
    </a>
  );
}

interface OfCountry {
  readonly country: Pick<CountryRef, 'iso2' | 'name'>;
}

export const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name.localeCompare(b.name, 'en');

export const byCountryName = (a: OfCountry, b: OfCountry): number => byName(a.country, b.country);

export function CountryLink({ country }: OfCountry) {
  return <Link to={`/countries/${country.iso2}`}>{country.name}</Link>;
}

export function CountryNames({ of }: { of: readonly OfCountry[] }) {
  return (
    <Joined
      of={of
        .toSorted(byCountryName)
        .map(({ country }) => <CountryLink key={country.iso2} country={country} />)}
    />
  );
}

/** `Watch List`, where it stands beside other tiers; else as everywhere. */
export const shortLabel = (tier: Tier): string => (tier === '2WL' ? 'Watch List' : TIER_LABELS[tier]);

/**
 * A placement in its colour, with its name: the colour alone says nothing. `null`: not covered.
 * @param year of the report, where nothing around the badge says it
 * @param brief `Watch List`, beside other tiers
 */
export function TierBadge({
  tier,
  short = false,
  brief = false,
  year,
}: {
  tier: Tier | null | 'not_known';
  short?: boolean;
  brief?: boolean;
  year?: number;
}) {
  const inReport = year === undefined ? '' : ` in the ${year} report`;
  if (tier === 'not_known') return <span class="tier tier-none">Not known{inReport}</span>;
  if (tier === null) return <span class="tier tier-none">Not covered{inReport}</span>;
  const label = `${brief ? shortLabel(tier) : TIER_LABELS[tier]}${inReport}`;
  return (
    <span class={`tier tier-${tier.toLowerCase()}`}>
      {short ? (
        <>
          <span class="only-wide">{label}</span>
          <abbr class="only-narrow" title={label}>
            {tier === '2WL' ? 'WL' : tier}
          </abbr>
        </>
      ) : (
        label
      )}
    </span>
  );
}

/** A day in words: `29 September 2025`. @param of a date or time in ISO 8601 */
export function Day({ of }: { of: string }) {
  return <time datetime={of}>{dayInWords(of)}</time>;
}

export function Pips({
  standing: { run, waiversUsed, status },
  rule: { max_run, waivers_per_run },
}: {
  standing: Pick<CountryStanding, 'run' | 'waiversUsed' | 'status'>;
  rule: Pick<Rule, 'max_run' | 'waivers_per_run'>;
}) {
  const all = Math.max(run, (max_run ?? run) + (max_run === null ? 0 : waivers_per_run));
  const boxes = Array.from(
    { length: all },
    (_, index): readonly [id: string, kind: string, letter: string] => {
      if (index >= run)
        return status === 'relisting_limit' ? [`${index}`, 'shut', '×'] : [`${index}`, 'open', ''];
      return index >= run - waiversUsed ? [`${index}`, 'waiver', 'W'] : [`${index}`, 'year', ''];
    },
  );
  const by = waiversUsed === 0 ? '' : `, ${numberWord(waiversUsed)} of them by waiver`;
  return (
    <span class="pips" role="img" aria-label={`${counted(run, 'year')} on the list${by}`}>
      {boxes.map(([id, kind, letter]) => (
        <i key={id} class={kind}>
          {letter}
        </i>
      ))}
    </span>
  );
}

export const regionAnchor = (subregion: string): string => subregion.toLowerCase().replaceAll(/\W+/g, '-');
