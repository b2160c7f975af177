import type { ExampleView } from './operation-example.js';

export const CODE_LANGUAGES = ['curl', 'javascript', 'python', 'r'] as const;
export type CodeLanguage = (typeof CODE_LANGUAGES)[number];

export const LANGUAGE_NAMES: Readonly<Record<CodeLanguage, string>> = {
  curl: 'curl',
  javascript: 'JavaScript',
  python: 'Python',
  r: 'R',
};

type Kind = ExampleView['kind'];

const fileOf = (address: string): string => /([^/?]+)(?:\?|$)/.exec(address)?.[1] ?? 'answer';

/** Lists are data frames as CSV; anything else is JSON. */
const asCsv = (address: string): string => address.replace(/(?=\?|$)/, '.csv');

const CODE: Readonly<Record<CodeLanguage, (origin: string, address: string, kind: Kind) => string>> = {
  curl: (origin, address) => `curl '${origin}${address}'`,
  javascript: (origin, address, kind) =>
    `const response = await fetch('${origin}${address}');
if (!response.ok) throw new Error((await response.json()).detail);
console.log(await response.${kind === 'picture' ? 'text' : 'json'}());`,
  python: (origin, address, kind) =>
    kind === 'picture'
      ? `import urllib.request

urllib.request.urlretrieve("${origin}${address}", "${fileOf(address)}")`
      : `import json
import urllib.request

with urllib.request.urlopen("${origin}${address}") as response:
    print(json.load(response))`,
  r: (origin, address, kind) =>
    ({
      picture: `download.file("${origin}${address}", "${fileOf(address)}", mode = "wb")`,
      list: `answer <- read.csv("${origin}${asCsv(address)}", na.strings = "", colClasses = "character")
str(answer)`,
      object: `answer <- jsonlite::fromJSON("${origin}${address}")
str(answer)`,
    })[kind],
};

export const exampleCode = (
  language: CodeLanguage,
  { address, kind }: Pick<ExampleView, 'address' | 'kind'>,
  origin: string,
): string => CODE[language](origin, address, kind);
