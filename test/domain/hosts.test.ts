import t from 'tap';
import { findUrls, getHost, getSite, stateTextAt, withHosts } from '../../src/domain/hosts.js';

t.test('replaces URLs in a text with their hosts', async (t) => {
  for (const [text, expected] of [
    ['(https://www.refworld.org/publisher,USDOS,,0.html, https://www.a.com/a).', '(refworld.org, a.com).'],
    ['twice (https://a.example/1, https://a.example/2)', 'twice (a.example)'],
    ['State, memorandum', 'State, memorandum'],
    ['out, says https://a.example/b.c. It', 'out, says a.example. It'],
    ['(a, b, a)', '(a, b)'],
    ['see http://a.example/1,2; and https://b.example/x,', 'see a.example; and b.example,'],
    ['(https://a.example/1, b) and (c, d)', '(a.example, b) and (c, d)'],
  ] as const)
    t.equal(withHosts(text), expected);
  t.equal(getHost('https://www.state.gov/reports'), 'state.gov');
  t.equal(getHost('https://a.www.example/'), 'a.www.example');
  t.strictSame(findUrls('see https://a.example/b, then'), [
    'see ',
    { url: 'https://a.example/b', host: 'a.example' },
    ', then',
  ]);
});

t.test("labels sites that are not the publisher's own", (t) => {
  for (const [url, expected] of [
    ['https://github.com/trex0092/HAWKEYE-STERLING-RA', 'github.com (repository)'],
    ['https://github.com/factbook/factbook.json', 'github.com (mirror)'],
    ['http://gvnet.com/humantrafficking/00-Ratings.htm', 'gvnet.com (aggregator)'],
    ['https://2009-2017.state.gov/j/tip', '2009-2017.state.gov (State’s own site)'],
    ['https://www.refworld.org/docid/4', 'refworld.org (archive of State’s text)'],
    ['https://notstate.gov.example/', 'notstate.gov.example'],
    ['https://notstate.gov/', 'notstate.gov'],
    ['https://kh.usembassy.gov/', 'kh.usembassy.gov (State’s own site)'],
    ['https://www.usconsulate.gov/', 'usconsulate.gov (State’s own site)'],
    ['https://a.example/state.gov/', 'a.example'],
    ['https://ecoi.net/en', 'ecoi.net (archive of State’s text)'],
    ['https://notecoi.net/', 'notecoi.net'],
    ['https://webarchive.library.unt.edu/a', 'webarchive.library.unt.edu (archive of State’s text)'],
    ['https://notrefworld.org/', 'notrefworld.org'],
    ['https://supremacy.info/', 'supremacy.info (mirror)'],
    ['https://us.cstreetsandbox.com/', 'us.cstreetsandbox.com (mirror)'],
    ['https://notsupremacy.info/', 'notsupremacy.info'],
    ['https://en.wikipedia.org/wiki', 'en.wikipedia.org (aggregator)'],
    ['https://notwikipedia.org/', 'notwikipedia.org'],
    ['https://www.thenews.com.pk/a', 'thenews.com.pk'],
  ] as const)
    t.equal(getSite(url), expected);
  t.end();
});

t.test("describes where State's text was read", async (t) => {
  for (const [url, expected] of [
    ['https://www.state.gov/j/tip', 'State’s own page, state.gov'],
    ['https://www.ecoi.net/en', 'State’s text as kept by ecoi.net'],
    ['https://gvnet.com/a', 'State’s text as copied by gvnet.com'],
    ['https://a.example/', 'State’s text as copied by a.example'],
  ] as const)
    t.equal(stateTextAt(url), expected);
});
