/** A place that keeps repositories, and the addresses of its pages that we link to. */
export type RepositoryHost = {
  /** Its name as readers know it: `GitHub`, else the name in the address. */
  readonly name: string;
  /** The page on which a file of the main branch is edited, `path` being encoded; absent where we do not know it. */
  readonly editPath?: (path: string) => string;
  /** The page of a new issue. */
  readonly issuePath: string;
  /** The names of the two fields of that page which an address can fill in. */
  readonly issueFields: {readonly title: string; readonly body: string};
};

const GITHUB: RepositoryHost = {
  name: 'GitHub',
  editPath: (path) => `/edit/main/${path}`,
  issuePath: '/issues/new',
  issueFields: {title: 'title', body: 'body'},
};

/** @see https://docs.gitlab.com/user/project/issues/create_issues/#using-a-url-with-prefilled-values */
const GITLAB: RepositoryHost = {
  name: 'GitLab',
  editPath: (path) => `/-/edit/main/${path}`,
  issuePath: '/-/issues/new',
  issueFields: {title: 'issue[title]', body: 'issue[description]'},
};

/**
 * The host at which a repository stands. One that we do not know gets an address of issues as GitHub, Gitea and Forgejo have
 * it, and none for editing, because a page that does not exist is worse than no link.
 *
 * @example hostOf('https://gitlab.com/ours/guide').name // => 'GitLab'
 */
export function hostOf(repositoryUrl: string): RepositoryHost {
  const [, name = repositoryUrl] = /^https?:\/\/([^/]+)/u.exec(repositoryUrl) ?? [];
  switch (name.toLowerCase()) {
    case 'github.com':
      return GITHUB;
    case 'gitlab.com':
      return GITLAB;
    default:
      return {name, issuePath: GITHUB.issuePath, issueFields: GITHUB.issueFields};
  }
}
