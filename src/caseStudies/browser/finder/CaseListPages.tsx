import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {listPath} from '../../caseStudyList';
import {nearbyPages} from '../../nearbyPages';
import './finder.css';

/** Links to the pages of the list: the first, the last, and those around the one that is shown. WCAG 2.4.4, 4.1.2. */
export function CaseListPages({page, pageCount}: {page: number; pageCount: number}) {
  const label = translate({
    id: 'guide.finder.pages',
    message: 'Other pages of the list',
    description: 'Name of the links below a page of the list of case studies for screen readers',
  });
  return (
    <nav aria-label={label}>
      <ul className="guide-finder__numbers">
        {nearbyPages(page, pageCount).map((each) => (
          <li key={each}>
            {each === page ? (
              <span aria-current="page">{each}</span>
            ) : (
              <Link to={listPath(each)} aria-label={pageName(each)}>
                {each}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function pageName(page: number): string {
  return translate(
    {
      id: 'guide.finder.page',
      message: 'Page {page}',
      description: 'Name of a link to a page of the list for screen readers',
    },
    {page},
  );
}
