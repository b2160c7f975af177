interface DeterminationDocument {
  readonly number: string;
  /** Page in the Federal Register; without it, none was read. */
  readonly federalRegister?: string;
}

/** The Presidential Determination of each fiscal year, as the sources of its rows name it; that of 2004 was not read. */
const DOCUMENTS: ReadonlyMap<number, DeterminationDocument> = new Map([
  [2005, { number: '2004-46' }],
  [2006, { number: '2005-37', federalRegister: '70 FR 57481' }],
  [2007, { number: '2006-25', federalRegister: '71 FR 64431' }],
  [2008, { number: '2008-4', federalRegister: '72 FR 61037' }],
  [2009, { number: '2009-5', federalRegister: '73 FR 63839' }],
  [2010, { number: '2009-29', federalRegister: '74 FR 48365' }],
  [2011, { number: '2010-15', federalRegister: '75 FR 67017' }],
  [2012, { number: '2011-18' }],
  [2013, { number: '2012-16', federalRegister: '77 FR 58921' }],
  [2014, { number: '2013-16', federalRegister: '78 FR 58861' }],
  [2015, { number: '2014-16', federalRegister: '79 FR 57699' }],
  [2016, { number: '2016-01', federalRegister: '80 FR 62435' }],
  [2017, { number: '2016-12' }],
  [2018, { number: '2017-15' }],
  [2019, { number: '2019-05', federalRegister: '83 FR 65281' }],
  [2020, { number: '2020-02', federalRegister: '84 FR 59521' }],
  [2021, { number: '2020-12', federalRegister: '85 FR 71209' }],
  [2022, { number: '2022-06' }],
  [2023, { number: '2023-02', federalRegister: '87 FR 64361' }],
  [2024, { number: '2023-14', federalRegister: '88 FR 73523' }],
  [2025, { number: '2024-14', federalRegister: '89 FR 83769' }],
]);

/** `Presidential Determination 2023-14, Federal Register 88 FR 73523`; `undefined` if it was not read. */
export function findDocument(fiscalYear: number): string | undefined {
  const document = DOCUMENTS.get(fiscalYear);
  return (
    document &&
    [
      `Presidential Determination ${document.number}`,
      ...(document.federalRegister === undefined ? [] : [`Federal Register, ${document.federalRegister}`]),
    ].join(', ')
  );
}
