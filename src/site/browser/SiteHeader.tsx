import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useActiveSection, type SectionName} from './useActiveSection';
import styles from './SiteHeader.module.css';

/** The id of the page's main part, where the skip link leads. */
export const CONTENT_ID = 'content';

/**
 * The band above every page: skip link, name of the site, menu, and what the theme puts beside it (search, language
 * switcher, theme switch).
 *
 * Works without script: on a narrow screen the menu is a popover, which the browser opens, closes on Escape and
 * announces by itself; where there is room it stands open. WCAG 2.4.1, 2.4.3, 2.5.8, 4.1.2.
 */
export function SiteHeader({search, tools}: {search: ReactNode; tools: ReactNode}) {
  const {siteConfig} = useDocusaurusContext();
  return (
    <>
      <a className={styles.skip} href={`#${CONTENT_ID}`}>
        <Translate id="guide.skip" description="First link of every page, for keyboard users">
          Skip to the text
        </Translate>
      </a>
      <header className={styles.header}>
        <div className={styles.inner}>
          <Link className={clsx(styles.brand)} to="/">
            {siteConfig.title}
          </Link>
          <button
            type="button"
            className={clsx('menu-sheet-button', styles.menuButton)}
            popoverTarget="site-menu"
          >
            <Translate id="guide.menu" description="Button that opens the main menu">
              Menu
            </Translate>
          </button>
          <SiteMenu />
          <div className={styles.tools}>{tools}</div>
          {search && <div className={styles.search}>{search}</div>}
        </div>
      </header>
    </>
  );
}

function SiteMenu() {
  const active = useActiveSection();
  return (
    <nav
      id="site-menu"
      popover="auto"
      className={clsx('menu-sheet', styles.menu)}
      aria-label={translate({
        id: 'guide.menu.label',
        message: 'Main menu',
        description: 'Name of the main menu for screen readers',
      })}
    >
      <ul>
        {menuItems().map(({section, to, label}) => (
          <li key={section}>
            <Link to={to} {...(active === section && {'aria-current': 'true'})}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function menuItems(): readonly {section: SectionName; to: string; label: string}[] {
  return [
    {
      section: 'guide',
      to: '/guide/',
      label: translate({id: 'guide.menu.chapters', message: 'Chapters', description: 'Menu item'}),
    },
    {
      section: 'tools',
      to: '/tools/',
      label: translate({id: 'guide.menu.tools', message: 'Tools', description: 'Menu item'}),
    },
    {
      section: 'case-studies',
      to: '/case-studies/',
      label: translate({
        id: 'guide.menu.caseStudies',
        message: 'Case studies',
        description: 'Menu item',
      }),
    },
    {
      section: 'news',
      to: '/news/',
      label: translate({id: 'guide.menu.news', message: 'News', description: 'Menu item'}),
    },
  ];
}
