import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** The settings of the site that pages show; absent ones take their links off the page. */
export type PageSettings = {
  readonly repositoryUrl?: string;
  readonly editorsEmail?: string;
  readonly fundingStatement?: string;
  /** Whether the public address is known, so that absolute links can be printed. */
  readonly hasPublicAddress: boolean;
};

/** The settings that the site's configuration hands to its pages. */
export function useSettings(): PageSettings {
  const {customFields = {}} = useDocusaurusContext().siteConfig;
  const text = (key: string) => {
    const value = customFields[key];
    return typeof value === 'string' ? {[key]: value} : {};
  };
  return {
    ...text('repositoryUrl'),
    ...text('editorsEmail'),
    ...text('fundingStatement'),
    hasPublicAddress: customFields.hasPublicAddress === true,
  };
}
