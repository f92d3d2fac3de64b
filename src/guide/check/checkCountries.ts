import {countryOfAlias} from '../countryAliases';
import type {Issue} from '../issue';
import {FILE_START, issueAt} from '../reportIssue';
import {fieldsOf} from '../roles';
import {fieldName} from '../schemaRule';
import type {Known} from '../schemas/fields';
import type {TextFile} from '../textFile';
import type {YamlPath} from '../yamlPosition';
import {valueOffset} from '../yamlPosition';

/**
 * Reports `country-alias` for each country of an original that is written with a code of the European Union. Countries that the
 * vocabulary lacks under either code have an issue of the schema.
 */
export function checkCountries(original: TextFile | undefined, known: Known): readonly Issue[] {
  if (!original?.yaml) return [];
  const {document, spotOf} = original.yaml;
  return writtenCountries(original).flatMap(({path, found}) => {
    const expected = countryOfAlias(found);
    if (expected === undefined || known.terms.countries?.has(expected) === false) return [];
    const offset = valueOffset(document, path);
    const spot = offset === undefined ? FILE_START : spotOf(offset);
    const details = {field: fieldName(path), found, expected};
    return [issueAt(original.file, spot, 'country-alias', {details, nearest: expected})];
  });
}

type Written = {readonly path: YamlPath; readonly found: string};

/** Chapters have none, and what is no list or no text has an issue of the schema. */
function writtenCountries(file: TextFile): readonly Written[] {
  if (file.place.kind === 'chapter') return [];
  const {countries, reuse} = fieldsOf(file);
  return [
    ...itemsOf(countries).flatMap((item, at) => written(['countries', at], item)),
    ...itemsOf(reuse).flatMap((item, at) => written(['reuse', at, 'country'], countryOf(item))),
  ];
}

function written(path: YamlPath, found: unknown): readonly Written[] {
  return typeof found === 'string' ? [{path, found}] : [];
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function countryOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'country' in value
    ? value.country
    : undefined;
}
