import type {BookMessages} from './messages';

export const en: BookMessages = {
  subtitle: 'Good practice in professional development, leadership and inclusive adult education',
  description:
    'A guide for teachers, school heads and adult educators: chapters with one-page tools, and documented case studies that say what was done, what was only planned and what the source does not tell.',
  edition: 'Edition of {date}',
  independent:
    'An independent publication, not an official publication of the European Union or of the institutions described',
  titles: {
    imprint: 'About this edition',
    coverage: 'What this edition holds',
    cases: 'Case studies',
    moreCases: 'Case studies that are not in English yet',
    chronicle: 'Chronicle',
    glossary: 'Glossary',
    bibliography: 'Sources',
    contents: 'Contents',
    index: 'Index of terms',
    tools: 'Tools',
  },
  imprint: {
    edition: 'Edition of {date}. Content {code}: a change of any text gives another code.',
    code: 'Content {code}',
    licence:
      'Licence: Creative Commons Attribution 4.0 International (CC BY 4.0). You may copy, change and share the texts if you name the source. {address}',
    cite: 'How to cite',
    citation: '{author} ({year}). {title}: {subtitle} (edition of {date}). {address}',
    independent:
      'This is an independent publication. It is not an official publication of the European Union, of a national agency or of the institutions described. The texts reflect the views of their authors only.',
    funding: 'Funding',
    disclaimers: 'Disclaimers that sources ask to be carried along',
    address: 'The current texts are at {address}',
  },
  coverage: {
    introduction:
      'The guide is written and translated in five languages, and not every text exists in each. This page says what you hold.',
    counts: {
      chapter: '{count} of {total} chapter|{count} of {total} chapters',
      caseStudy: '{count} of {total} case study|{count} of {total} case studies',
      newsItem: '{count} of {total} news item|{count} of {total} news items',
    },
    originals:
      '{count} text was written in English, the others are translations.|{count} texts were written in English, the others are translations.',
    behind:
      '{count} text is behind its original; it is marked in the text.|{count} texts are behind their originals; they are marked in the text.',
    noneBehind: 'No translation is behind its original.',
    reviewed:
      '{count} translation has been reviewed by a specialist.|{count} translations have been reviewed by a specialist.',
    noneReviewed: 'Reviewed by a specialist: no translation yet.',
    behindTitle: 'Behind the original',
    missingTitle: 'Not in English',
    missingIntroduction:
      'These texts exist in other languages. They are left out here rather than printed in a language you did not choose.',
    nothingMissing: 'Every text of the guide is in this edition.',
    kinds: {chapter: 'Chapters', caseStudy: 'Case studies', newsItem: 'News'},
  },
  casesIntroduction:
    'Each case study retells what organisers, or others who saw it, have published. Beside each section stands how we know:',
  moreCasesIntroduction:
    'These practices are documented in other languages. Here are their titles and summaries.',
  readableIn: 'Text in: {languages}',
  chronicleIntroduction:
    'What the projects behind this guide reported, the latest first. Times are given as the sources give them.',
  bibliographyIntroduction:
    'Works that chapters cite by number. With each stands how far it was checked.',
  checked: {
    full: 'Checked',
    existence: 'Existence checked: authors, year and title',
    memory: 'From memory: a standard work, not looked up again',
  },
  glossaryIntroduction:
    'What words mean in this guide, and what they are called in the other languages.',
  indexIntroduction: 'Where the texts speak of the terms of the glossary.',
  page: 'p. {page}',
  facts: {
    label: 'Facts',
    evidence: 'How we know',
    where: 'Where',
    when: 'When',
    who: 'Who',
    activities: 'Activity',
    audience: 'For whom',
    themes: 'Theme',
    topics: 'Topics',
    levels: 'Level of education',
    barriers: 'Barriers met',
    delivery: 'Delivery',
    effort: 'What it took',
    programme: 'Programme',
    licence: 'Licence of this text',
    notStated: 'Not stated',
    period: {
      none: '{time}',
      ongoing: '{time} – ongoing',
      end: '{time}; end not stated',
      begin: 'End: {time}; beginning not stated',
    },
    ongoing: 'ongoing',
  },
  use: {
    ours: 'Our suggestion – not from the source',
    estimate: 'Our estimate for a first small try:',
  },
  reuse: {
    title: 'Tried elsewhere',
    changed: 'What they changed',
    result: 'What came of it',
    notStated: 'Not stated',
  },
  state: {
    notReviewed: 'not yet reviewed by a specialist',
    reviewed: 'reviewed by {reviewer}, {date}',
    machineDraft: 'the first version was drafted by a machine',
    changes: {
      changed: 'The original has changed since this translation.',
      new: 'New in the original, not translated yet.',
      removed: 'The original no longer has this section.',
    },
    words: 'Title and summary',
    introduction: 'Text before the first heading',
  },
  claim: 'How we know:',
  evidence: 'Evidence',
  disclaimer: 'Disclaimer of the source',
  credit: 'Pictures',
  footnotes: 'Notes',
  backToText: 'Back to the text',
};
