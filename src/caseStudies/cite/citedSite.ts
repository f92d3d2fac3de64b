import type {Language} from '../../guide/languages';
import type {SitePlace} from '../siteAddress';

/** The site as citations name it. */
export type CitedSite = SitePlace & {
  /** Its name in each language. */
  readonly names: Readonly<Record<Language, string>>;
};
