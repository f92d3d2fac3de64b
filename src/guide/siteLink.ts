/**
 * The address of a link as it stands on a page of the site: site paths get the base path of the language, all else
 * stays.
 *
 * @example siteLink('/news/leeds-visit', '/lt/') // => '/lt/news/leeds-visit/'
 * @example siteLink('https://europa.eu', '/lt/') // => 'https://europa.eu'
 */
export function siteLink(href: string, baseUrl: string): string {
  if (!href.startsWith('/') || href.startsWith('//')) return href;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(href) ?? [];
  return baseUrl + path.slice(1) + (path.endsWith('/') ? '' : '/') + rest;
}
