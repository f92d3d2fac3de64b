import type {ReactNode} from 'react';
import {PageMetadata} from '@docusaurus/theme-common';
import LayoutProvider from '@theme/Layout/Provider';
import {SearchForm} from '@site/src/search/browser/SearchForm';
import {SiteFooter} from '@site/src/site/browser/SiteFooter';
import {CONTENT_ID, SiteHeader} from '@site/src/site/browser/SiteHeader';
import {ThemeSwitch} from '@site/src/site/browser/ThemeSwitch';
import {LanguageSwitcher} from '@site/src/translation/browser/LanguageSwitcher';

type Props = {
  children?: ReactNode;
  title?: string;
  description?: string;
  /** Whether the page itself holds the search box. */
  hasOwnSearch?: boolean;
};

/** The frame of every page: header, the page itself, footer. */
export default function Layout({children, title, description, hasOwnSearch = false}: Props) {
  return (
    <LayoutProvider>
      <PageMetadata {...(title && {title})} {...(description && {description})} />
      <SiteHeader
        search={hasOwnSearch ? null : <SearchForm />}
        tools={
          <>
            <LanguageSwitcher />
            <ThemeSwitch />
          </>
        }
      />
      <div id={CONTENT_ID} tabIndex={-1}>
        {children}
      </div>
      <SiteFooter />
    </LayoutProvider>
  );
}
