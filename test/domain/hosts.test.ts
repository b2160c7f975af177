import t from 'tap';
import { addressesIn, hostOf, withHosts } from '../../src/domain/hosts.js';

t.test('addresses in a text give way to their hosts', async (t) => {
  t.equal(
    withHosts('read (https://www.refworld.org/publisher,USDOS,,BRB,0.html, https://www.mnialive.com/a).'),
    'read (refworld.org, mnialive.com).',
  );
  t.equal(withHosts('twice (https://a.example/1, https://a.example/2)'), 'twice (a.example)');
  t.equal(withHosts('State, memorandum'), 'State, memorandum');
  t.equal(hostOf('https://www.state.gov/reports'), 'state.gov');
  t.strictSame(addressesIn('see https://a.example/b, then'), [
    'see ',
    { url: 'https://a.example/b', host: 'a.example' },
    ', then',
  ]);
});
