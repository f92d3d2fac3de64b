import type {ReactNode} from 'react';
import {PageMetadata} from '@docusaurus/theme-common';
import LayoutProvider from '@theme/Layout/Provider';
import type {TextOutline} from '@site/src/guide/outline';
import {SearchForm} from '@site/src/search/browser/SearchForm';
import {SiteFooter} from '@site/src/site/browser/SiteFooter';
import {CONTENT_ID, SiteHeader} from '@site/src/site/browser/SiteHeader';
import {ThemeSwitch} from '@site/src/site/browser/ThemeSwitch';
import {useChapterHere} from '@site/src/site/browser/useGuideData';
import {LanguageSwitcher} from '@site/src/translation/browser/LanguageSwitcher';

type Props = {
  children?: ReactNode;
  title?: string;
  description?: string;
  /** The text of the page, when it is that of an entry; chapters are found by their address. */
  state?: TextOutline;
  /** Whether the page itself holds the search box. */
  hasOwnSearch?: boolean;
};

/** The frame of every page: header, the page itself, footer. */
export default function Layout({children, title, description, state, hasOwnSearch}: Props) {
  const chapter = useChapterHere();
  const shown = state ?? chapter?.state;
  return (
    <LayoutProvider>
      <PageMetadata {...(title && {title})} {...(description && {description})} />
      <SiteHeader
        search={hasOwnSearch ? null : <SearchForm />}
        tools={
          <>
            <LanguageSwitcher {...(shown && {state: shown})} />
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
