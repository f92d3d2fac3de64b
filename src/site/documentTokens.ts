/** The tags, classes, ids and attributes that occur in documents, so that style sheets can be cut down to them. */
export type DocumentTokens = Set<string>;

type Tag = {
  readonly tagName: string;
  readonly attrs: readonly {readonly name: string; readonly value: string}[];
};

/** Adds the names that a style rule could select this tag by. */
export function collectTokens(tokens: DocumentTokens, {tagName, attrs}: Tag): void {
  tokens.add(tagName);
  for (const {name, value} of attrs) {
    tokens.add(name);
    if (NAMING_ATTRIBUTES.has(name)) value.split(/\s+/).forEach((each) => tokens.add(each));
  }
}

/** Attributes whose values rules select by: long ones such as `href` or `d` would only fill memory. */
const NAMING_ATTRIBUTES = new Set([
  'class',
  'id',
  'type',
  'role',
  'dir',
  'popover',
  'rel',
  'scope',
]);
