/** Goes up when what is kept would mislead a newer worker. */
const VERSION = 1;

const NAME = /^contribution-form\/(\d+)\/(.*)$/s;

/** The name of the browser's store of a form: each language of each site on the same origin has its own. */
export function storeName(scope: string): string {
  return `contribution-form/${VERSION}/${scope}`;
}

/** Tells whether a store is one that an earlier version of this form made. */
export function isEarlierStore(name: string, scope: string): boolean {
  const [, version, owner] = NAME.exec(name) ?? [];
  return owner === scope && Number(version) < VERSION;
}
