/** What the check can find, by stable id, with how grave it is. An error stops the build, a warning does not. */
export const RULES = {
  // Files and folders
  'bad-file-name': 'error',
  'mdx-file': 'error',
  'not-utf8': 'error',
  symlink: 'error',
  'too-complex': 'error',
  'too-large': 'error',
  'unexpected-file': 'error',
  'unknown-language': 'error',
  'unreadable-file': 'error',

  // Front matter and vocabulary files
  'bad-id': 'error',
  'coded-field-in-translation': 'error',
  'country-alias': 'warning',
  'duplicate-key': 'error',
  'forbidden-key': 'error',
  'front-matter-fence': 'error',
  'impossible-date': 'error',
  'impossible-period': 'error',
  'malformed-project': 'error',
  'missing-field': 'error',
  'missing-label': 'error',
  'too-long': 'error',
  'unexpected-value': 'error',
  'unknown-entry': 'error',
  'unknown-key': 'error',
  'unknown-term': 'error',
  'unsupported-yaml': 'error',
  'wrong-type': 'error',
  'yaml-syntax': 'error',

  // Entries and their translations
  'duplicate-id': 'error',
  'malformed-stamp': 'error',
  'missing-english': 'error',
  'missing-stamp': 'error',
  'no-original': 'error',
  'orphaned-stamp': 'error',
  'second-original': 'error',
  'translation-of-mismatch': 'error',
  'translation-without-original': 'error',

  // A translation beside its original
  'citations-differ': 'error',
  'items-differ': 'warning',
  'numbers-differ': 'error',
  'terms-differ': 'warning',
  'too-short': 'warning',

  // The text
  'bad-heading-id': 'error',
  'broken-anchor': 'error',
  'broken-link': 'error',
  'heading-order': 'error',
  'incomplete-directive': 'error',
  'malformed-address': 'error',
  'malformed-citation': 'error',
  'missing-alt': 'error',
  'missing-heading-id': 'error',
  'missing-intro': 'error',
  'missing-section': 'error',
  'missing-use-part': 'warning',
  'raw-html': 'error',
  'remote-image': 'error',
  'unclosed-directive': 'error',
  'unfilled-gap': 'error',
  'unknown-directive': 'error',
  'unknown-section': 'error',
  'unknown-source': 'error',
  'unknown-word': 'warning',
  'unsafe-link': 'error',

  // Personal data
  'email-address': 'error',
  'personal-code': 'error',
  'phone-number': 'error',

  // Pictures
  'missing-consent': 'error',
  'picture-metadata': 'error',
  'picture-too-large': 'error',
  'picture-type': 'error',
  'unlisted-picture': 'error',
  'unsafe-svg': 'error',

  // Style
  'hard-to-read': 'warning',
  'long-sentence': 'warning',
} as const satisfies Record<string, 'error' | 'warning'>;

/** The id of a rule, in kebab-case. */
export type RuleId = keyof typeof RULES;
