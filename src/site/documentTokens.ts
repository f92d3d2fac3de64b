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
    if (isNaming(name, value)) value.split(/\s+/).forEach((each) => tokens.add(each));
  }
}

function isNaming(name: string, value: string): boolean {
  const isState = /^(?:aria|data)-/.test(name) && value.length <= LONGEST_STATE;
  return isState || NAMING_ATTRIBUTES.has(name);
}

/** Letters of a state such as `aria-current="page"`; longer values are texts and data. */
const LONGEST_STATE = 24;

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
