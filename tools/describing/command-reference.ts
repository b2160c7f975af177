import { runAddresses } from '../../src/cli/addresses.js';
import { runBacktest } from '../../src/cli/backtest.js';
import { runRelease } from '../../src/cli/release.js';

type Run = (args: readonly string[], out: (text: string) => void) => Promise<number>;

const ignore = () => {};
const release: Run = (args, out) => runRelease(args, {}, { out, err: ignore, isTerminal: false });
const addresses: Run = (args, out) => runAddresses(args, {}, { out, err: ignore });
const backtest: Run = (args, out) => runBacktest(args, { out, err: ignore });

async function helpText(run: Run, ...command: readonly string[]): Promise<string> {
  const parts: string[] = [];
  await run([...command, '--help'], (text) => parts.push(text));
  return parts.join('').trim();
}

/** Names of the commands that the help of a program lists. */
const commandsIn = (help: string): readonly string[] =>
  [...help.matchAll(/^ {2}(\w+) \[options\]/gm)].map(([, name = '']) => name);

const section = (heading: string, help: string): string => `${heading}\n\n\`\`\`text\n${help}\n\`\`\`\n`;

/** The reference of all commands, as Markdown: what each prints with `--help`. */
export async function commandReference(): Promise<string> {
  const main = await helpText(release);
  const commands = await Promise.all(
    commandsIn(main).map(async (name) => section(`### ${name}`, await helpText(release, name))),
  );
  return [
    `# Commands

The output of \`--help\` of each command, written by \`npm run describe\`. With compose, \`release\` runs as the service \`publish\`. All
commands read the [settings](settings.md).
`,
    section('## npm run release --', main),
    ...commands,
    section('## npm run addresses --', await helpText(addresses)),
    section('## npm run backtest --', await helpText(backtest)),
  ].join('\n');
}
