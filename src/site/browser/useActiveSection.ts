import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';

/** The parts of the site that the main menu names, by the first step of their address. */
export type SectionName = 'guide' | 'tools' | 'case-studies' | 'news';

/** The first step of the page's address below the language: `guide`, `news` …; empty on the front page. */
export function useActiveSection(): string {
  const {pathname} = useLocation();
  const root = useBaseUrl('/');
  return pathname.slice(root.length).split('/')[0] ?? '';
}
