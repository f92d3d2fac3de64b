import {translate} from '@docusaurus/Translate';

/** What stands beside the original. */
export function translationWords() {
  return {
    original: translate({
      id: 'guide.contribute.original.original',
      message: 'Original ({language})',
      description: 'Above the original; language is its name in that language',
    }),
    compared: translate({
      id: 'guide.contribute.original.compared',
      message: 'I have compared my text with the original',
      description: 'Checkbox beside a section of a translation',
    }),
  };
}

/** How a section of a translation stands to its original. */
export function stateWords() {
  return {
    new: translate({
      id: 'guide.contribute.state.new',
      message: 'Not yet compared with the original.',
      description: 'How a section of a translation stands to the original',
    }),
    changed: translate({
      id: 'guide.contribute.state.changed',
      message: 'The original has changed since it was translated.',
      description: 'How a section of a translation stands to the original',
    }),
    current: translate({
      id: 'guide.contribute.state.current',
      message: 'Compared with the original as it is now.',
      description: 'How a section of a translation stands to the original',
    }),
    removed: translate({
      id: 'guide.contribute.state.removed',
      message: 'The original no longer has this section. Empty the field to leave it out.',
      description: 'How a section of a translation stands to the original',
    }),
  };
}
