import t from 'tap';
import { callTool, postMessage } from '../support/mcp.js';

/* A scripted client in place of a model, following the prompt `check_article` step by step. */

const ARTICLE = `Cambodia has been downgraded to the lowest tier of an annual U.S. report on human trafficking. The country was on the Tier 2 Watch List in each of the last three years, and was kept there in 2021 by a one-year waiver.

With Tuesday's report, Cambodia joins China, Macau, Vietnam, Malaysia, Myanmar, North Korea, Brunei, Syria, Afghanistan, South Sudan and 12 other states on Tier 3. Officials hope for an upgrade next year.`;
const LISTED = ['KH', 'CN', 'MO', 'VN', 'MY', 'MM', 'KP', 'BN', 'SY', 'AF', 'SS'];

t.test('checks an article claim by claim as the prompt instructs', async (t) => {
  const { result } = await postMessage('prompts/get', {
    name: 'check_article',
    arguments: { text: ARTICLE },
  });
  const [{ content }] = result.messages;
  t.match(content.text, ARTICLE);
  t.match(content.text, /List the claims[\s\S]*verify_claim[\s\S]*the subject counts/);

  for (const [claim, verdict, says] of [
    [{ country: ['KH'], from: 2019, to: 2021, tier: '2WL', when: 'always' }, 'supported', /Watch List/],
    [{ country: ['KH'], year: [2021], event: 'waiver' }, 'supported', /waiver/],
    [{ country: ['KH'], year: [2022], tier: '3' }, 'supported', /Tier 3/],
    [
      { country: LISTED, year: [2022], tier: '3', others: 12 },
      'refuted',
      /The 11 named and 11 others were on Tier 3 in 2022: 22 in all/,
    ],
  ] as const) {
    const { text, answer } = await callTool('verify_claim', claim);
    t.equal(answer.verdict, verdict, text);
    t.match(text, says);
    t.match(answer, { evidence: /^(official|corroborated)$/, url: /\/releases\/.*\/verify\?/ });
  }
});
