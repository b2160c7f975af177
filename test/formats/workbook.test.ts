import { unzipSync } from 'fflate';
import t from 'tap';
import { toWorkbook } from '../../src/formats/workbook.js';

const COLUMNS = Array.from({ length: 28 }, (_, index) => ({ name: `c${index}`, type: 'string' as const }));
const partsFor = (...rows: (string | number | boolean | null)[][]): Readonly<Record<string, string>> => {
  const columns = [{ name: 'day', type: 'date' as const }, ...COLUMNS.slice(1)];
  const parts = unzipSync(toWorkbook([{ name: 'a<b', columns, rows }], '2026-01-01T00:00:00Z'));
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, Buffer.from(part).toString()]),
  );
};
const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';

t.test('keeps text as text, each once', async (t) => {
  const {
    [SHEET]: sheet = '',
    [STRINGS]: strings = '',
    'xl/workbook.xml': workbook,
  } = partsFor(
    ['2024-02-03', '=1 & <b>', ' 1', true, -1.5],
    ['1899-12-31', '=1 & <b>', 'a\u0001\uFFFE\uD800b', null, ''],
  );
  t.match(sheet, '<c r="A2" s="2"><v>45325</v></c><c r="B2" t="s"><v>28</v></c>');
  t.match(sheet, '<c r="D2" t="b"><v>1</v></c><c r="E2"><v>-1.5</v></c></row>');
  t.match(
    sheet,
    '<c r="A3" t="s"><v>30</v></c><c r="B3" t="s"><v>28</v></c><c r="C3" t="s"><v>31</v></c></row>',
  );
  t.match(
    strings,
    '<si><t>=1 &amp; &lt;b&gt;</t></si><si><t xml:space="preserve"> 1</t></si><si><t>1899-12-31</t></si><si><t>ab</t></si></sst>',
  );
  t.match(workbook, 'name="a&lt;b"');
});

t.test('names columns beyond Z, and writes rows without cells', async (t) => {
  const { [SHEET]: sheet = '', 'xl/styles.xml': styles = '' } = partsFor([null]);
  t.match(sheet, '<c r="Z1" s="1" t="s"><v>25</v></c><c r="AA1" s="1" t="s"><v>26</v></c><c r="AB1"');
  t.match(sheet, '<row r="2"/></sheetData>');
  t.match(styles, '<cellXfs count="2">', 'no format of dates without dates');
});
