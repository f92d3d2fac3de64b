import {translate} from '@docusaurus/Translate';

/** The name of the mark with its year, in digits without a separator; a script fills in the year itself. */
export function markName(year: number | '{year}'): string {
  return translate(
    {
      id: 'guide.recognition.mark',
      message: 'Practice of the year {year}',
      description: 'Mark on the card and the page of a case study; {year} is a number such as 2027',
    },
    {year: String(year)},
  );
}

/** Title and lead of the page of the mark. */
export function recognitionTitle(): {readonly title: string; readonly lead: string} {
  return {
    title: translate({
      id: 'guide.recognition.title',
      message: 'Practice of the year',
      description: 'Title of the page of a yearly mark for one case study',
    }),
    lead: translate({
      id: 'guide.recognition.lead',
      message:
        'Once a year the editors of this guide may mark one case study: a practice, not a person.',
      description: 'Below the title of the page of the yearly mark',
    }),
  };
}

/** The headings of the page of the mark. */
export function recognitionHeadings(): {
  readonly how: string;
  readonly criteria: string;
  readonly archive: string;
} {
  return {
    how: translate({
      id: 'guide.recognition.how',
      message: 'How the mark is given',
      description: 'Heading on the page of the yearly mark',
    }),
    criteria: translate({
      id: 'guide.recognition.criteria',
      message: 'Criteria',
      description: 'Heading on the page of the yearly mark, above the list of criteria',
    }),
    archive: translate({
      id: 'guide.recognition.archive',
      message: 'Marks so far',
      description: 'Heading on the page of the yearly mark, above the marks of all years',
    }),
  };
}

/** The names of what a mark consists of. */
export function markFactNames(): {
  readonly caseStudy: string;
  readonly criteria: string;
  readonly reasons: string;
  readonly decidedBy: string;
  readonly decidedOn: string;
} {
  return {
    caseStudy: translate({
      id: 'guide.recognition.case',
      message: 'Case study',
      description: 'Line of facts of a yearly mark: which case study has it',
    }),
    criteria: translate({
      id: 'guide.recognition.met',
      message: 'Criteria met',
      description: 'Line of facts of a yearly mark',
    }),
    reasons: translate({
      id: 'guide.recognition.reasons',
      message: 'Reasons',
      description: 'Line of facts of a yearly mark',
    }),
    decidedBy: translate({
      id: 'guide.recognition.decidedBy',
      message: 'Decided by',
      description: 'Line of facts of a yearly mark: a body or its role',
    }),
    decidedOn: translate({
      id: 'guide.recognition.decidedOn',
      message: 'Decided on',
      description: 'Line of facts of a yearly mark: a day, month or year',
    }),
  };
}
