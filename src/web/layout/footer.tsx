import type { Release } from '../../dataset/release.js';
import { dayInWords } from '../../domain/cells.js';
import { LICENSE_URL } from '../../http/headers.js';
import { Link } from '../parts/link.js';

const GROUPS: readonly (readonly [name: string, ways: readonly (readonly [path: string, name: string])[]])[] =
  [
    [
      'Use it',
      [
        ['/charts', 'Make a chart'],
        ['/use-it-in', 'Get the data'],
        ['/docs', 'API'],
      ],
    ],
    [
      'Look closer',
      [
        ['/precedents?status=final_year', 'What happened next: precedents'],
        ['/statistics/transitions', 'Statistics'],
        ['/groups', 'Groups and regions'],
        ['/what-if', 'What if'],
        ['/glossary', 'Glossary'],
      ],
    ],
    [
      'Trust it',
      [
        ['/about', 'About'],
        ['/method', 'How we know'],
        ['/rules', 'The law'],
        ['/corrections', 'Corrections'],
        ['/releases', 'Editions'],
      ],
    ],
  ];

export function Footer({ release }: { release: Release }) {
  return (
    <footer class="foot">
      <div class="wrap">
        {GROUPS.map(([name, ways]) => (
          <div key={name}>
            <h2>{name}</h2>
            <ul>
              {ways.map(([path, label]) => (
                <li key={path}>
                  <Link to={path}>{label}</Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
        <p class="note">
          Facts: U.S. State Department, Trafficking in Persons Reports {release.years[0]}–{release.newestYear}
          . Data: <a href={LICENSE_URL}>CC BY 4.0</a>. Edition {release.version},{' '}
          {dayInWords(release.header.published_at)}. Not a service of the U.S. government.
        </p>
      </div>
    </footer>
  );
}
