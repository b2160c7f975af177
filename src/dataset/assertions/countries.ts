import { normalizeName } from '../../domain/names.js';
import { type Fault, faultOf } from '../edition-faults.js';
import { type EditionIndex, livedAt } from './edition-index.js';

export function unplacedCountries({ edition }: EditionIndex): Fault[] {
  const placed = new Set(edition.tables.placements.map((row) => row.iso2));
  return edition.tables.countries
    .filter((country) => !placed.has(country.iso2))
    .map((country) => faultOf('countries', country, `no report placed ${country.iso2}`));
}

export function placementsOutsideLife({ edition, countries, reports }: EditionIndex): Fault[] {
  return edition.tables.placements.flatMap((row) => {
    const country = countries.get(row.iso2);
    const report = reports.get(row.year);
    if (!country || !report || livedAt(country, report)) return [];
    const life = `${country.valid_from ?? '…'} to ${country.valid_to ?? '…'}`;
    return [
      faultOf(
        'placements',
        row,
        `${row.iso2} (${life}) is placed by the report of ${row.year}, published on ${report.published_on}`,
      ),
    ];
  });
}

/** A code or name leads to one country, and a name that says nothing new of its own country, in normal form, is a fault. */
export function ambiguousNames({ edition }: EditionIndex): Fault[] {
  const owners = new Map<string, string>();
  const claim = (iso2: string, name: string): string | null => {
    const key = normalizeName(name);
    if (key === '') return `the name "${name}" has no letter or digit`;
    const owner = owners.get(key);
    owners.set(key, owner ?? iso2);
    if (owner === undefined) return null;
    return owner === iso2
      ? `the name "${name}" of ${iso2} is already known in another spelling`
      : `the name "${name}" leads to both ${owner} and ${iso2}`;
  };
  const faults: Fault[] = [];
  for (const country of edition.tables.countries)
    for (const name of [country.iso2, country.iso3, country.m49, country.name]) {
      const message = name === null ? null : claim(country.iso2, name);
      if (message !== null) faults.push(faultOf('countries', country, message));
    }
  for (const row of edition.tables.country_names) {
    const message = claim(row.iso2, row.name);
    if (message !== null) faults.push(faultOf('country_names', row, message));
  }
  return faults;
}

export function unfinishedLives({ edition }: EditionIndex): Fault[] {
  const { countries, country_successions } = edition.tables;
  const predecessors = new Set(country_successions.map((row) => row.predecessor));
  return countries.flatMap((country) => {
    const { iso2, code_status, valid_from, valid_to } = country;
    const messages: string[] = [];
    const withdrawn = code_status === 'withdrawn';
    if (withdrawn && valid_to === null) messages.push(`${iso2} is withdrawn, but has no last day`);
    if (!withdrawn && valid_to !== null) messages.push(`${iso2} has a last day, but is not withdrawn`);
    if (withdrawn && !predecessors.has(iso2)) messages.push(`${iso2} is withdrawn, but has no successor`);
    if (valid_from !== null && valid_to !== null && valid_from > valid_to)
      messages.push(`${iso2} ends before it begins`);
    return messages.map((message) => faultOf('countries', country, message));
  });
}

/** A succession happens on the day when the successor begins and, where it ends, the predecessor ends. */
export function misdatedSuccessions({ edition, countries }: EditionIndex): Fault[] {
  return edition.tables.country_successions.flatMap((row) => {
    const { predecessor, successor, happened_on } = row;
    const begin = countries.get(successor)?.valid_from;
    const end = countries.get(predecessor)?.valid_to ?? null;
    const messages: string[] = [];
    if (predecessor === successor) messages.push(`${successor} cannot succeed itself`);
    if (begin !== undefined && begin !== happened_on)
      messages.push(`${successor} begins on ${begin ?? 'no known day'}, not on ${happened_on}`);
    if (end !== null && end !== happened_on)
      messages.push(`${predecessor} ends on ${end}, not on ${happened_on}`);
    if (begin !== undefined && row.successor_name !== null)
      messages.push(`the name of ${successor} stands in countries`);
    return messages.map((message) => faultOf('country_successions', row, message));
  });
}
