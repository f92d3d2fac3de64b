import {ConfigError} from '../guide/errors';
import {LANGUAGES, type Language} from '../guide/languages';

/** What the plugin is told by the configuration. */
export type CaseStudiesOptions = {
  /** The name of the site in each language, as citations and feeds give it. */
  readonly siteNames: Readonly<Record<Language, string>>;
  /** By which the host tells plugins apart. */
  readonly id: string;
};

/** The options in what stands in the configuration. @throws {ConfigError} when something is missing or unknown. */
export function readOptions(unsafeOptions: unknown): CaseStudiesOptions {
  const {siteNames: unsafeNames, id = 'default', ...unknown} = fieldsOf(unsafeOptions);
  const [name] = Object.keys(unknown);
  if (name !== undefined) {
    throw new ConfigError(`Unexpected option "${name}" of the case studies, expected siteNames`);
  }
  const names = fieldsOf(unsafeNames);
  const entries = LANGUAGES.map((language) => {
    const siteName = names[language];
    if (typeof siteName !== 'string' || siteName === '') {
      throw new ConfigError(`Unexpected siteNames.${language}, expected the name of the site`);
    }
    return [language, siteName] as const;
  });
  return {id: String(id), siteNames: Object.fromEntries(entries) as Record<Language, string>};
}

function fieldsOf(unsafeValue: unknown): Readonly<Record<string, unknown>> {
  return typeof unsafeValue === 'object' && unsafeValue !== null ? {...unsafeValue} : {};
}
