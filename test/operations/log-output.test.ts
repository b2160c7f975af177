import t from 'tap';
import { LogOutput, toFile } from '../../src/operations/log-output.js';

const line = (msg: string, level = 40) => `${JSON.stringify({ level, msg })}\n`;

t.test('drops and counts lines that cannot be written, and says so once when they can be', async (t) => {
  const written: string[] = [];
  let isFull = true;
  const log = new LogOutput((text) => {
    if (isFull) throw new Error('ENOSPC');
    written.push(text);
  });
  for (const msg of ['a', 'b', 'c']) log.write(line(msg));
  isFull = false;
  for (const msg of ['d', 'e']) log.write(line(msg));
  const lines = written.join('').trim().split('\n');
  t.match(
    lines.map((each) => JSON.parse(each)),
    [
      { level: 40, time: Number, msg: 'log lines could not be written', lines: 3 },
      { msg: 'd' },
      { msg: 'e' },
    ],
  );
  t.equal(lines.length, 3);
  t.strictSame(log.dropped, { unwritable: 3, repeated: 0 });
});

t.test('counts a line that is lost after it was accepted', async (t) => {
  const log = new LogOutput((_, onLost) => onLost());
  log.write(line('a'));
  t.equal(log.dropped.unwritable, 1);
});

t.test('limits equal warnings, but neither others nor requests', async (t) => {
  let lines = 0;
  const log = new LogOutput(() => {
    lines += 1;
  });
  for (let number = 0; number < 1_000; number++) log.write(line('slow response'));
  t.strictSame([lines, log.dropped.repeated], [60, 940]);
  for (let number = 0; number < 100; number++) log.write(line(`other ${number}`, 50));
  for (let number = 0; number < 1_000; number++) log.write(line('request', 30));
  log.write('not JSON\n');
  t.strictSame([lines, log.dropped.repeated], [1_161, 940]);
});

t.test('formats lines of its own like all others', async (t) => {
  const written: string[] = [];
  let isFull = true;
  const log = new LogOutput((text) => {
    if (isFull) throw new Error('ENOSPC');
    written.push(text);
  });
  const format = (json: string) => `${JSON.parse(json).msg}!`;
  log.write(line('a'), format);
  isFull = false;
  log.write(line('b'), format);
  t.strictSame(written, ['log lines could not be written!b!']);
});

t.test('reports a file that is not open for writing', async (t) => {
  const log = new LogOutput(toFile(1_000_000));
  log.write(line('a'));
  t.equal(log.dropped.unwritable, 1);
});
