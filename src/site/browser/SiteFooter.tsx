import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {useSettings, type PageSettings} from './useSettings';
import styles from './SiteFooter.module.css';

/** The band below every page: what this publication is, under which licence, who pays, whom to write to. */
export function SiteFooter() {
  const settings = useSettings();
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>
          <Translate id="guide.footer.independent" description="What this publication is not">
            An independent publication. It is not an official publication of the European Union or
            of the institutions described.
          </Translate>
        </p>
        {settings.fundingStatement && <p>{settings.fundingStatement}</p>}
        <p>
          <Link to="https://creativecommons.org/licenses/by/4.0/" rel="license">
            <Translate id="guide.footer.licence" description="Licence of the texts, a link">
              Texts: CC BY 4.0
            </Translate>
          </Link>
          {' · '}
          <Translate id="guide.footer.privacy" description="What the site does not do">
            No cookies, no tracking, no requests to other sites.
          </Translate>
        </p>
        <FooterLinks {...settings} />
      </div>
    </footer>
  );
}

function FooterLinks({editorsEmail, repositoryUrl}: PageSettings) {
  return (
    <ul>
      <li>
        <Link to="/guide/about/method/">
          <Translate id="guide.footer.about" description="Link to the page about the guide">
            About this guide
          </Translate>
        </Link>
      </li>
      <li>
        <Link to="/glossary/">
          <Translate id="guide.footer.glossary" description="Link to the page of all terms">
            Glossary
          </Translate>
        </Link>
      </li>
      <li>
        <Link to="/sources/">
          <Translate id="guide.footer.sources" description="Link to the page of all sources">
            Sources
          </Translate>
        </Link>
      </li>
      <li>
        <Link to="/translations/">
          <Translate id="guide.footer.translations" description="Link to the status page">
            What exists in which language
          </Translate>
        </Link>
      </li>
      <li>
        <Link to="/guide/about/accessibility/">
          <Translate
            id="guide.footer.accessibility"
            description="Link to the accessibility statement"
          >
            Accessibility
          </Translate>
        </Link>
      </li>
      <li>
        <Link to="/guide/about/privacy/">
          <Translate id="guide.footer.privacyPage" description="Link to the page about privacy">
            Privacy
          </Translate>
        </Link>
      </li>
      {editorsEmail && (
        <li>
          <a href={`mailto:${editorsEmail}`}>
            <Translate id="guide.footer.write" description="Link: mail to the editors">
              Write to the editors
            </Translate>
          </a>
        </li>
      )}
      {repositoryUrl && (
        <li>
          <Link to={repositoryUrl}>
            <Translate id="guide.footer.source" description="Link: the public repository">
              Source of this site
            </Translate>
          </Link>
        </li>
      )}
    </ul>
  );
}
