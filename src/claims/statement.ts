import type { TotalMeasure } from '../dataset/control-totals.js';
import type { CountryRef } from '../dataset/countries.js';
import type { Knowledge } from './cell.js';
import type { Finding } from './finding.js';

/** What can be said of one country in one report, true or false. */
export interface Statement {
  /** What follows "In the 2022 report Cambodia was". */
  readonly predicate: string;
  /** The stated total that counts the countries of which it is true, where State or the press gave one. */
  readonly measure: TotalMeasure | null;
  /** What makes it no claim when it is made of a country (`null`: of a number of countries) in a report. */
  readonly refuse?: (year: number, country: CountryRef | null) => string | null;
  /** Whether the report of a year could say so at all; every report where it is left out. */
  readonly possibleIn?: (knowledge: Knowledge, year: number) => boolean;
  /** Whether finding out goes through the law for each country, which takes long. */
  readonly asksLaw?: boolean;
  /** Finds out; the country's own placement in the report is known. */
  readonly check: (knowledge: Knowledge, country: CountryRef, year: number) => Finding;
}

/** How a statement is claimed of a country: by one parameter of the request, with its value. */
export interface ClaimKind<Value> {
  /** What the value has to be and what is claimed, for the documentation. */
  readonly description: string;
  /** Whether the claim can be made of several reports at once. */
  readonly severalYears: boolean;
  /**
   * @param years the reports of which it is claimed
   * @throws Problem for a value that cannot be
   */
  readonly statement: (value: Value, knowledge: Knowledge, years: readonly number[]) => Statement;
}
