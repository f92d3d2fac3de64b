import {repositoryPages} from '../guide/repositoryPages';

/** Where the editors can be reached. */
export type Contact = {readonly editorsEmail?: string; readonly repositoryUrl?: string};

/**
 * The address at which readers tell how they tried a case study: a letter to the editors, else a new issue of the repository,
 * about `title`; undefined when the site has neither.
 *
 * @example toReuseLink({editorsEmail: 'a@example.org'}, 'Kaip?') // => 'mailto:a@example.org?subject=Kaip%3F'
 */
export function toReuseLink(
  {editorsEmail, repositoryUrl}: Contact,
  title: string,
): string | undefined {
  if (editorsEmail !== undefined) {
    return `mailto:${editorsEmail}?subject=${encodeURIComponent(title)}`;
  }
  return repositoryUrl === undefined
    ? undefined
    : repositoryPages(repositoryUrl)?.newIssue({title});
}
