import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Finding } from './finding.js';

/* Input that proper clients cannot send: bytes that are almost HTTP, each on its own connection. */

const PATIENCE_MS = 20_000;

const REQUESTS: Readonly<Record<string, string>> = {
  'null byte in the address': 'GET /countries/K\0H HTTP/1.1\r\nHost: a\r\n\r\n',
  'space in the address': 'GET /countries/K H HTTP/1.1\r\nHost: a\r\n\r\n',
  'bytes that are no UTF-8': 'GET /countries/\xff\xfe%ff%fe HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  'address with a host': 'GET http://other/countries/KH HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  'address of a proxy': 'CONNECT other:80 HTTP/1.1\r\nHost: other\r\n\r\n',
  'address that is an asterisk': 'OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  'no host': 'GET /countries/KH HTTP/1.1\r\n\r\n',
  'two hosts': 'GET /countries/KH HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n',
  'two lengths': 'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx',
  'length and chunks':
    'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  'chunks that are none':
    'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
  'an old version': 'GET /countries/KH HTTP/1.0\r\n\r\n',
  'a version to come': 'GET /countries/KH HTTP/9.9\r\nHost: a\r\n\r\n',
  'another protocol': '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  'the preface of HTTP/2': 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  'an upgrade':
    'GET /graphql HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13\r\n\r\n',
  'an expectation':
    'GET /countries/KH HTTP/1.1\r\nHost: a\r\nExpect: 999-nothing\r\nConnection: close\r\n\r\n',
  'a field without a name': 'GET /countries/KH HTTP/1.1\r\nHost: a\r\n: x\r\n\r\n',
  'a folded field': 'GET /countries/KH HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\nConnection: close\r\n\r\n',
  'fields without end': `GET /countries/KH HTTP/1.1\r\nHost: a\r\n${'X-Y: z\r\n'.repeat(4_000)}\r\n`,
  'one field without end': `GET /countries/KH HTTP/1.1\r\nHost: a\r\nX: ${'y'.repeat(100_000)}\r\n\r\n`,
  'an address without end': `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
  'an unknown method': 'BREW /countries/KH HTTP/1.1\r\nHost: a\r\n\r\n',
  'nothing but line ends': '\r\n'.repeat(1_000),
};

/** Checks that no input causes a server error or leaves the server unresponsive. */
export async function sendRawBytes(origin: string, onRequest: () => void): Promise<Finding[]> {
  const { hostname, port } = new URL(origin);
  const findings: Finding[] = [];
  for (const [name, text] of Object.entries(REQUESTS)) {
    onRequest();
    const answer = await sent(hostname, Number(port), Buffer.from(text, 'latin1'));
    const [, status] = /^HTTP\/1\.[01] (\d{3}) /.exec(answer) ?? [];
    const isRejected = status !== undefined && Number(status) < 500;
    // Closing the connection is a valid reaction to malformed HTTP.
    if (!isRejected && answer !== '')
      findings.push({ where: `raw bytes: ${name}`, request: text.slice(0, 200), what: answer.slice(0, 300) });
  }
  return findings;
}

function sent(host: string, port: number, bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, host, () => socket.write(bytes));
    const finish = () => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(PATIENCE_MS, finish);
    socket.on('data', async (chunk) => {
      answer += chunk.toString('latin1');
      await sleep(QUIET_MS);
      finish();
    });
    socket.on('close', finish);
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED') reject(error);
      else finish();
    });
  });
}

/** Enough for a response of one packet; of a longer one, the first line suffices. */
const QUIET_MS = 20;
