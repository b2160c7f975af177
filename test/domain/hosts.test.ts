import t from 'tap';
import { addressesIn, hostOf, siteOf, withHosts } from '../../src/domain/hosts.js';

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

t.test('a site that is not its publisher’s own is told as what it is', (t) => {
  for (const [url, told] of [
    ['https://github.com/trex0092/HAWKEYE-STERLING-RA', 'github.com (repository)'],
    ['https://github.com/factbook/factbook.json', 'github.com (mirror)'],
    ['http://gvnet.com/humantrafficking/00-Ratings.htm', 'gvnet.com (aggregator)'],
    ['https://2009-2017.state.gov/j/tip', '2009-2017.state.gov (State’s own site)'],
    ['https://www.refworld.org/docid/4', 'refworld.org (archive of State’s text)'],
    ['https://notstate.gov.example/', 'notstate.gov.example'],
    ['https://www.thenews.com.pk/a', 'thenews.com.pk'],
  ] as const)
    t.equal(siteOf(url), told);
  t.end();
});
