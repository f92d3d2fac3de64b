import useBrokenLinks from '@docusaurus/useBrokenLinks';

/**
 * HTML that was sanitised when the Guide was read. Its links and anchors are told to the host, so that a broken one stops the
 * build.
 */
export function Html({html, lang}: {html: string; lang?: string}) {
  const brokenLinks = useBrokenLinks();
  for (const [, href = ''] of html.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
    brokenLinks.collectLink(href);
  }
  for (const [, id = ''] of html.matchAll(/<(?:h[3-6]|li) [^>]*?id="([^"]+)"/g)) {
    brokenLinks.collectAnchor(id);
  }
  return <div {...(lang && {lang})} dangerouslySetInnerHTML={{__html: html}} />;
}
