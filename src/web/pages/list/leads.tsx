import type { VNode } from 'preact';
import type { ListResource, PageRequest } from '../../../kit/resource.js';
import { Link } from '../../parts/inline.js';
import { ShareLinks } from '../../parts/share-links.js';
import type { PageLead } from './page-lead.js';
import { precedentsLead } from './precedents-lead.js';

/** The declared lead of a list with what its page adds; `null` for title and description alone. */
export async function leadOnPage(resource: ListResource, request: PageRequest): Promise<PageLead | null> {
  if (resource.path === '/precedents') return precedentsLead(request);
  const lead = await resource.lead?.(request);
  return lead ? { ...lead, chart: CHARTS[resource.path]?.() } : null;
}

const STATISTICS = [
  ['/statistics/transitions', 'How often they move'],
  ['/statistics/durations', 'How long they stay'],
  ['/statistics/counts', 'How many are where'],
] as const;

const statisticLinks = (path: string): VNode => (
  <ShareLinks>
    {STATISTICS.map(([to, name]) => (
      <li key={to}>
        <Link to={to} aria-current={to === path ? 'page' : undefined}>
          {name}
        </Link>
      </li>
    ))}
  </ShareLinks>
);

const CHARTS: Readonly<Record<string, () => VNode>> = {
  '/countries': () => (
    <ShareLinks>
      <li>
        <Link to="/groups">By group: ASEAN, the European Union, the African Union and others</Link>
      </li>
    </ShareLinks>
  ),
  ...Object.fromEntries(STATISTICS.map(([path]) => [path, () => statisticLinks(path)])),
};
