import { DAY_MS } from '../domain/dates.js';
import type { Cell, ColumnType, Grid } from './table.js';

/** Excel treats 1900 as a leap year, so its day numbers are off before March: earlier dates stay text. */
const FIRST_EXCEL_DATE = '1900-03-01';
/** The day number of 1 January 1970. */
const EPOCH_DAY = 25_569;
/** Column widths, in characters. */
const NARROWEST = 8;
const WIDEST = 60;
const PADDING = 2;
const LONGEST_NAME = 31;
/** Cell styles, by their position in `styles`. */
const BOLD = ' s="1"';
const DATE = ' s="2"';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const SHORT_DECLARATION = '<?xml version="1.0" ?>';
const NAMESPACES = {
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  mv: 'urn:schemas-microsoft-com:mac:vml',
  mx: 'http://schemas.microsoft.com/office/mac/excel/2008/main',
  r: RELATIONSHIPS,
  x14: 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main',
  x14ac: 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac',
  xm: 'http://schemas.microsoft.com/office/excel/2006/main',
};
const declare = (prefixes: readonly (keyof typeof NAMESPACES)[]): string =>
  `xmlns="${MAIN}"${prefixes.map((prefix) => ` xmlns:${prefix}="${NAMESPACES[prefix]}"`).join('')}`;
const WORKBOOK_NAMESPACES = declare(['r', 'mx', 'mc', 'mv', 'x14', 'x14ac', 'xm']);
const SHEET_NAMESPACES = declare(['mc', 'mv', 'mx', 'r', 'x14', 'x14ac', 'xm']);

/**
 * The parts of an Excel workbook with a sheet per grid, by path. Files of published releases are made of them, so
 * they must stay as they are, byte for byte.
 */
export function toWorkbookParts(grids: readonly Grid[]): Record<string, string> {
  const strings = new SharedStrings();
  const sheets = grids.map((grid, index) => ({ number: index + 1, xml: toSheet(grid, index, strings) }));
  const hasDates = sheets.some(({ xml }) => xml.includes(DATE));
  const names = grids.map(({ name }) => escapeXml(name.slice(0, LONGEST_NAME)));
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships(DECLARATION, [['rId-workbook-1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relationships(
      SHORT_DECLARATION,
      [
        ...sheets.map(({ number }) => ['worksheet', `worksheets/sheet${number}.xml`] as const),
        ['sharedStrings', 'sharedStrings.xml'] as const,
        ['styles', 'styles.xml'] as const,
      ].map(([type, target], index) => [`rId${index + 1}`, type, target] as const),
    ),
    'xl/workbook.xml': `${DECLARATION}<workbook ${WORKBOOK_NAMESPACES}><workbookPr/><bookViews><workbookView/></bookViews><sheets>${names
      .map((name, index) => `<sheet r:id="rId${index + 1}" sheetId="${index + 1}" name="${name}"/>`)
      .join('')}</sheets><definedNames/><calcPr/></workbook>`,
  };
  for (const { number, xml } of sheets) {
    parts[`xl/worksheets/sheet${number}.xml`] = xml;
    parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationships(DECLARATION, []);
  }
  parts['xl/styles.xml'] = styles(hasDates);
  parts['xl/sharedStrings.xml'] = strings.toXml();
  return parts;
}

/** Each text once: cells refer to it by number. */
class SharedStrings {
  readonly #numbers = new Map<string, number>();

  getNumber(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  toXml(): string {
    const texts = [...this.#numbers.keys()].map(
      (text) => `<si><t${text.trim() === text ? '' : ' xml:space="preserve"'}>${escapeXml(text)}</t></si>`,
    );
    return `<?xml version="1.0"?><sst xmlns="${MAIN}">${texts.join('')}</sst>`;
  }
}

function toSheet({ columns, rows }: Grid, index: number, strings: SharedStrings): string {
  const letters = columns.map((_, column) => columnLetters(column));
  const cols = columns.map(
    ({ name }, column) =>
      `<col min="${column + 1}" max="${column + 1}" width="${measureWidth(name, rows, column)}" customWidth="1"/>`,
  );
  const header = columns.map(
    ({ name }, column) => `<c r="${letters[column]}1"${BOLD} t="s"><v>${strings.getNumber(name)}</v></c>`,
  );
  const body = rows.map((row, at) => {
    const number = at + 2;
    let cells = '';
    for (const [column, cell] of row.entries()) {
      if (cell === null || cell === '') continue;
      cells += `<c r="${letters[column]}${number}"${toValue(cell, columns[column]?.type, strings)}</v></c>`;
    }
    return cells === '' ? `<row r="${number}"/>` : `<row r="${number}">${cells}</row>`;
  });
  return `${SHORT_DECLARATION}<worksheet ${SHEET_NAMESPACES}><sheetViews><sheetView tabSelected="${index === 0 ? 1 : 0}" workbookViewId="0"><pane ySplit="1" xSplit="0" topLeftCell="A2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData><row r="1">${header.join('')}</row>${body.join('')}</sheetData></worksheet>`;
}

/** The rest of an opening tag, and the value. Strings stay text, including a tier "1" and one that begins with "=". */
function toValue(cell: NonNullable<Cell>, type: ColumnType | undefined, strings: SharedStrings): string {
  if (typeof cell === 'number') return `><v>${cell}`;
  if (typeof cell === 'boolean') return ` t="b"><v>${cell ? 1 : 0}`;
  if (type === 'date' && cell >= FIRST_EXCEL_DATE)
    return `${DATE}><v>${Date.parse(`${cell}T00:00:00Z`) / DAY_MS + EPOCH_DAY}`;
  return ` t="s"><v>${strings.getNumber(cell)}`;
}

const ALPHABET = 26;

/** A, B, … Z, AA, AB, … */
function columnLetters(index: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (index % ALPHABET));
  return index < ALPHABET ? last : `${columnLetters(Math.floor(index / ALPHABET) - 1)}${last}`;
}

function measureWidth(header: string, rows: Grid['rows'], index: number): number {
  let longest = Math.max(header.length, NARROWEST);
  for (const row of rows) longest = Math.max(longest, String(row[index] ?? '').length);
  return Math.min(longest, WIDEST) + PADDING;
}

function contentTypes(sheets: number): string {
  const parts = [
    ['sheet.main', 'workbook.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
    ['styles', 'styles.xml'],
    ...Array.from({ length: sheets }, (_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
  ].map(([type, part]) => `<Override ContentType="${CONTENT}.${type}+xml" PartName="/xl/${part}"/>`);
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default ContentType="application/xml" Extension="xml"/><Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/>${parts.join('')}</Types>`;
}

function relationships(
  declaration: string,
  all: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const each = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function styles(hasDates: boolean): string {
  const font = (bold: string) =>
    `<font><family val="2"/><scheme val="minor"/>${bold}<color theme="1"/></font>`;
  const formats = hasDates
    ? '<numFmts count="1"><numFmt numFmtId="100" formatCode="yyyy-mm-dd"/></numFmts>'
    : '';
  const cells = `<xf ></xf><xf fontId="1" applyFont="1"></xf>${hasDates ? '<xf numFmtId="100" applyNumberFormat="1"></xf>' : ''}`;
  return `${SHORT_DECLARATION}<styleSheet xmlns="${MAIN}">${formats}<fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${hasDates ? 3 : 2}">${cells}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

/** Control characters but for white space, and what is no character. */
const INVALID = /[^\P{Cc}\t\n\r\u0085]|\p{Cs}|[\uFDD0-\uFDEF\uFFFE\uFFFF]/gu;
const escapeXml = (text: string): string =>
  text.replace(INVALID, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
