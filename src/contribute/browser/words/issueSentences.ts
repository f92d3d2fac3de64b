import {translate} from '@docusaurus/Translate';

/** What is wrong with a field and what to do, for faults of which the check speaks as of a file. */
export function issueSentences() {
  return {
    missing: translate({
      id: 'guide.contribute.issue.missing',
      message: 'This is still empty. Write or choose something here.',
      description: 'What is wrong with a field that is empty',
    }),
    missingText: translate({
      id: 'guide.contribute.issue.missingText',
      message: 'Write something here, if only a sentence.',
      description: 'What is wrong with a section that is empty',
    }),
    tooLong: translate({
      id: 'guide.contribute.issue.tooLong',
      message: 'The text has {found} characters. Shorten it to at most {expected}.',
      description: 'What is wrong with a text; found and expected are numbers of characters',
    }),
    date: translate({
      id: 'guide.contribute.issue.date',
      message: 'Write a year, a month or a day that exists: 2024, 2024-05 or 2024-05-31.',
      description: 'What is wrong with a date',
    }),
    period: translate({
      id: 'guide.contribute.issue.period',
      message: 'The end is before the beginning. Correct one of the two.',
      description: 'What is wrong with the end of a period',
    }),
    address: translate({
      id: 'guide.contribute.issue.address',
      message: 'Write the whole address, with https:// at its beginning.',
      description: 'What is wrong with a web address',
    }),
    taken: translate({
      id: 'guide.contribute.issue.taken',
      message: 'Another case study already has this name. Choose another one.',
      description: 'What is wrong with the short name of a case study',
    }),
    shortName: translate({
      id: 'guide.contribute.issue.shortName',
      message: 'Use only the small letters a–z, digits and hyphens between them.',
      description: 'What is wrong with the short name of a case study',
    }),
    consent: translate({
      id: 'guide.contribute.issue.consent',
      message:
        'Say who keeps the written consent of the people in the picture, or choose another picture.',
      description: 'What is wrong with a picture on which people can be recognised',
    }),
  };
}
