import {translate} from '@docusaurus/Translate';

/** What is being done in the form; names in braces are to be filled in. */
export function taskWords() {
  return {
    new: translate({
      id: 'guide.contribute.task.new',
      message: 'New case study',
      description: 'What is being written in the form',
    }),
    edit: translate({
      id: 'guide.contribute.task.edit',
      message: 'Correction: {title} ({language})',
      description:
        'What is being done in the form; title of the case study, language in its own language',
    }),
    translate: translate({
      id: 'guide.contribute.task.translate',
      message: 'Translation: {title} ({from} → {language})',
      description:
        'What is being done in the form; from and language are names of languages in their own language',
    }),
    writtenIn: translate({
      id: 'guide.contribute.task.writtenIn',
      message:
        'The language of your text: {language}. To write in another, change the language of the page above.',
      description: 'Which language to write in; language is its name in that language',
    }),
    sections: translate({
      id: 'guide.contribute.task.sections',
      message:
        'The original stands beside each field. Translate what it says and add nothing; facts such as dates and places are taken from it.',
      description: 'How a translation is made in the form',
    }),
  };
}
