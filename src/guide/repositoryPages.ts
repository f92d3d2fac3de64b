import {encodeAddress, encodePath, encodeQueryValue} from './encodeAddress';

/** The pages of a public repository that we link to. `file` is a path in it; what is absent the host does not have, or we do not know it. */
export type RepositoryPages = {
  /** Where it stands, as readers know it: `GitHub`, else the name in the address. */
  readonly host: string;
  /** A new issue, its fields filled in. */
  readonly newIssue: (words: {readonly title: string; readonly body?: string}) => string;
  /** A file as it is. */
  readonly view?: (file: string) => string;
  /** The editor of a file that is there. */
  readonly edit?: (file: string) => string;
  /** The editor of a new file, its path filled in. */
  readonly newFile?: (file: string) => string;
  /** The same with its text. */
  readonly newFileWith?: (file: string, text: string) => string;
};

/** The branch that is published. */
const BRANCH = 'main';

const ADDRESS = /^(https?):\/\/([^/?#\s@]+)(?:\/[^/?#\s]+)+$/u;

/**
 * The pages of the main branch of a repository; undefined when that is no address of the web. A host that we do not know gets an address
 * of issues as GitHub, Gitea and Forgejo have it, and no others, because a page that does not exist is worse than no link.
 *
 * @example repositoryPages('https://github.com/ours/guide')?.edit?.('docs/1.md') // => 'https://github.com/ours/guide/edit/main/docs/1.md'
 */
export function repositoryPages(address: string): RepositoryPages | undefined {
  // Without what people copy along with it.
  const home = address.replace(/\/+$/u, '').replace(/\.git$/u, '');
  const [, scheme, host] = ADDRESS.exec(home) ?? [];
  if (host === undefined) return undefined;
  const known = scheme === 'https' ? host.toLowerCase() : '';
  if (known === 'github.com') return gitHubPages(home);
  if (known === 'gitlab.com') return gitLabPages(home);
  return {host, newIssue: gitHubPages(home).newIssue};
}

function gitHubPages(home: string): RepositoryPages {
  const newFile = (file: string): string =>
    `${home}/new/${BRANCH}?filename=${encodeQueryValue(file)}`;
  return {
    host: 'GitHub',
    newIssue: ({title, body}) => `${home}/issues/new?${toQuery({title, body})}`,
    view: (file) => `${home}/blob/${BRANCH}/${encodePath(file)}`,
    edit: (file) => `${home}/edit/${BRANCH}/${encodePath(file)}`,
    newFile,
    newFileWith: (file, text) => `${newFile(file)}&value=${encodeQueryValue(text)}`,
  };
}

/**
 * GitLab takes the name of a new file from the address, but not its text.
 *
 * @see https://docs.gitlab.com/user/project/issues/create_issues/#using-a-url-with-prefilled-values
 * @see https://gitlab.com/gitlab-org/gitlab/-/work_items/594214
 */
function gitLabPages(home: string): RepositoryPages {
  return {
    host: 'GitLab',
    newIssue: ({title, body}) =>
      `${home}/-/issues/new?${toQuery({'issue[title]': title, 'issue[description]': body})}`,
    view: (file) => `${home}/-/blob/${BRANCH}/${encodePath(file)}`,
    edit: (file) => `${home}/-/edit/${BRANCH}/${encodePath(file)}`,
    newFile: (file) => `${home}/-/new/${BRANCH}?file_name=${encodeQueryValue(file)}`,
  };
}

function toQuery(fields: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(fields)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [`${encodeAddress(name)}=${encodeAddress(value)}`],
    )
    .join('&');
}
