import {translate} from '@docusaurus/Translate';

/** What the form says of itself. */
export function introWords() {
  return {
    title: translate({
      id: 'guide.contribute.intro.title',
      message: 'Share your practice',
      description: 'Page title of the form',
    }),
    lead: translate({
      id: 'guide.contribute.intro.lead',
      message:
        'Tell colleagues in other countries what was done at your place. Write in your own language; you need no account.',
      description: 'Below the page title of the form',
    }),
    asks: translate({
      id: 'guide.contribute.intro.asks',
      message:
        'The form asks step by step what was done and where, what is known and what is not. It tells you what is missing and shows the finished page.',
      description: 'First of three points about the form',
    }),
    device: translate({
      id: 'guide.contribute.intro.device',
      message: 'What you write stays on this device until you send it yourself.',
      description: 'Second of three points about the form',
    }),
    editors: translate({
      id: 'guide.contribute.intro.editors',
      message: 'An editor reads every text before it is published. You cannot break anything.',
      description: 'Third of three points about the form',
    }),
    noScript: translate({
      id: 'guide.contribute.intro.noScript',
      message:
        'The form works in your browser and needs JavaScript. Without it, choose one of the other ways below.',
      description: 'Shown where scripts are switched off',
    }),
    loading: translate({
      id: 'guide.contribute.intro.loading',
      message: 'Loading the form…',
      description: 'Status while the form is being loaded',
    }),
    otherWays: translate({
      id: 'guide.contribute.intro.otherWays',
      message: 'Other ways to contribute are named above.',
      description: 'After a note that the form could not be opened',
    }),
  };
}

/** How to contribute without the form. */
export function otherWaysWords() {
  return {
    heading: translate({
      id: 'guide.contribute.other.heading',
      message: 'Other ways to contribute',
      description: 'Opens the list of other ways to contribute',
    }),
    edit: translate({
      id: 'guide.contribute.other.edit',
      message:
        'To correct or translate a published case study, open it and choose “Improve this text” or “Translate this text” at its end.',
      description: 'Before a link to the list of case studies',
    }),
    cases: translate({
      id: 'guide.contribute.other.cases',
      message: 'All case studies',
      description: 'Link to the list of case studies',
    }),
    mail: translate({
      id: 'guide.contribute.other.mail',
      message: 'Write to the editors in your own words',
      description: 'Link that opens a letter',
    }),
    guide: translate({
      id: 'guide.contribute.other.guide',
      message: 'Read how to contribute, also without the form',
      description: 'Link to the guide for contributors in the repository',
    }),
    file: translate({
      id: 'guide.contribute.other.file',
      message:
        'By hand: copy the file of any case study, put your own words in the place of those that are there, and send it to the editors.',
      description: 'One of the other ways to contribute',
    }),
  };
}
