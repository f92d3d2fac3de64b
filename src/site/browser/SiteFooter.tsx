import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
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

function FooterLinks(settings: PageSettings) {
  return (
    <ul>
      {[...aboutLinks(), ...annexLinks(), ...promises(), ...contactLinks(settings)].map(
        ({to, label}) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ),
      )}
    </ul>
  );
}

type FooterLink = {readonly to: string; readonly label: string};

function aboutLinks(): readonly FooterLink[] {
  return [
    {
      to: '/guide/about/method/',
      label: translate({
        id: 'guide.footer.about',
        message: 'About this guide',
        description: 'Link to the page about the guide',
      }),
    },
    {
      to: '/contribute/',
      label: translate({
        id: 'guide.footer.contribute',
        message: 'Contribute',
        description: 'Link to the form with which anybody can add or correct a case study',
      }),
    },
  ];
}

function annexLinks(): readonly FooterLink[] {
  return [
    {
      to: '/downloads/',
      label: translate({
        id: 'guide.footer.downloads',
        message: 'Download the guide',
        description: 'Link to the page from which PDF, EPUB and archive are downloaded',
      }),
    },
    {
      to: '/glossary/',
      label: translate({
        id: 'guide.footer.glossary',
        message: 'Glossary',
        description: 'Link to the page of all terms',
      }),
    },
    {
      to: '/sources/',
      label: translate({
        id: 'guide.footer.sources',
        message: 'Sources',
        description: 'Link to the page of all sources',
      }),
    },
    {
      to: '/translations/',
      label: translate({
        id: 'guide.footer.translations',
        message: 'What exists in which language',
        description: 'Link to the status page',
      }),
    },
  ];
}

function promises(): readonly FooterLink[] {
  return [
    {
      to: '/guide/about/accessibility/',
      label: translate({
        id: 'guide.footer.accessibility',
        message: 'Accessibility',
        description: 'Link to the accessibility statement',
      }),
    },
    {
      to: '/guide/about/privacy/',
      label: translate({
        id: 'guide.footer.privacyPage',
        message: 'Privacy',
        description: 'Link to the page about privacy',
      }),
    },
  ];
}

function contactLinks({editorsEmail, repositoryUrl}: PageSettings): readonly FooterLink[] {
  const links: FooterLink[] = [];
  if (editorsEmail) {
    const label = translate({
      id: 'guide.footer.write',
      message: 'Write to the editors',
      description: 'Link: mail to the editors',
    });
    links.push({to: `mailto:${editorsEmail}`, label});
  }
  if (repositoryUrl) {
    const label = translate({
      id: 'guide.footer.source',
      message: 'Source of this site',
      description: 'Link: the public repository',
    });
    links.push({to: repositoryUrl, label});
  }
  return links;
}
