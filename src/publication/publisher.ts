import type {Language} from '../guide/languages';

/** Who publishes the guide and where, as far as it is known. */
export type Publisher = {
  /** The name of the guide in each language. */
  readonly titles: Readonly<Record<Language, string>>;
  /** Origin of the public address. */
  readonly siteUrl?: string;
  /** Path under which the site stands, with `/` at both ends. */
  readonly basePath: string;
  readonly fundingStatement?: string;
};
