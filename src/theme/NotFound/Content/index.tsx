import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {Page} from '@site/src/components/Page';
import {SiteLanguages} from '@site/src/translation/browser/SiteLanguages';

/** What a reader sees at an address that leads nowhere: what to do next. */
export default function NotFoundContent() {
  return (
    <Page
      title={
        <Translate id="theme.NotFound.title" description="The title of the 404 page">
          Page Not Found
        </Translate>
      }
    >
      <p>
        <Translate
          id="guide.notFound"
          description="Text of the page for addresses that lead nowhere"
        >
          There is no page at this address. It may have moved.
        </Translate>
      </p>
      <ul>
        <li>
          <Link to="/guide/">
            <Translate id="guide.notFound.chapters" description="Link on the 404 page">
              All chapters
            </Translate>
          </Link>
        </li>
        <li>
          <Link to="/case-studies/">
            <Translate id="guide.notFound.cases" description="Link on the 404 page">
              All case studies
            </Translate>
          </Link>
        </li>
      </ul>
      <SiteLanguages />
    </Page>
  );
}
