import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {assertLanguage} from '../../guide/languages';
import {repositoryPages} from '../../guide/repositoryPages';
import {toImproveLinks, type Contact, type ShownText} from '../improve/improveLinks';
import {improveWords} from './improveWords';
import './improveText.css';

type Props = {
  readonly text: ShownText;
  readonly contact: Contact;
  /** Whether the public address is known, so that a report can name the page by its whole address. */
  readonly hasPublicAddress: boolean;
};

/**
 * What a reader can do for the text she has read: the form for case studies, the file for others, its translation where her language
 * has none, a report of a mistake;
 * nothing where none of it is possible. Plain links, each a line of 44 px; what needs an account says so.
 */
export function ImproveText({text, contact, hasPublicAddress}: Props) {
  const {i18n, siteConfig} = useDocusaurusContext();
  const {pathname} = useLocation();
  const address = `${hasPublicAddress ? siteConfig.url : ''}${pathname}`;
  const language = assertLanguage(i18n.currentLocale);
  const links = toImproveLinks(text, {language, address}, contact);
  if (Object.keys(links).length === 0) return null;
  const words = improveWords(repositoryPages(contact.repositoryUrl ?? '')?.host ?? '');
  return (
    <section className="guide-improve" aria-label={words.label}>
      <p className="guide-improve__question">{words.question}</p>
      <ul>
        <SiteItem to={links.form}>{words.form}</SiteItem>
        <SiteItem to={links.translate}>{words.translate}</SiteItem>
        <OtherItem href={links.newFile}>{words.newFile}</OtherItem>
        <OtherItem href={links.file}>{words.file}</OtherItem>
        <OtherItem href={links.mail}>{words.mail}</OtherItem>
        <OtherItem href={links.issue}>{words.issue}</OtherItem>
      </ul>
      {(links.newFile ?? links.file ?? links.issue) !== undefined && <p>{words.account}</p>}
    </section>
  );
}

function SiteItem({to, children}: {to: string | undefined; children: string}) {
  if (to === undefined) return null;
  return (
    <li>
      <Link to={to}>{children}</Link>
    </li>
  );
}

function OtherItem({href, children}: {href: string | undefined; children: string}) {
  if (href === undefined) return null;
  return (
    <li>
      <a href={href}>{children}</a>
    </li>
  );
}
