import {translate} from '@docusaurus/Translate';

/** What is said about the draft that the device keeps. */
export function saveWords() {
  return {
    saved: translate({
      id: 'guide.contribute.save.saved',
      message: 'Saved on this device: {time}.',
      description: 'When the draft was kept; time is a date and time',
    }),
    none: translate({
      id: 'guide.contribute.save.none',
      message: 'Your draft will be kept on this device only, while you write.',
      description: 'Before anything was written',
    }),
    failed: translate({
      id: 'guide.contribute.save.failed',
      message:
        'This browser does not let us keep your draft. Download the file in the last step before you leave the page.',
      description: 'When the browser does not keep the draft',
    }),
    delete: translate({
      id: 'guide.contribute.save.delete',
      message: 'Delete the draft from this device',
      description: 'Button',
    }),
    deleted: translate({
      id: 'guide.contribute.save.deleted',
      message: 'The draft is deleted.',
      description: 'Status after the draft was deleted',
    }),
    undo: translate({
      id: 'guide.contribute.save.undo',
      message: 'Bring it back',
      description: 'Button after the draft was deleted',
    }),
    offline: translate({
      id: 'guide.contribute.save.offline',
      message: 'You can go on without internet: the form is kept on this device.',
      description: 'Note when the browser has kept the form',
    }),
  };
}

/** Why the form could not be opened, by the kind of its opening. */
export function failureWords() {
  return {
    unreachable: translate({
      id: 'guide.contribute.failure.unreachable',
      message: 'The form could not be loaded. Check the internet connection.',
      description: 'When the form could not be loaded',
    }),
    unknown: translate({
      id: 'guide.contribute.failure.unknown',
      message: 'There is no case study, or no text in this language, with this address.',
      description: 'When the address names a case study that does not exist',
    }),
    unreadable: translate({
      id: 'guide.contribute.failure.unreadable',
      message: 'This text cannot be opened in the form:',
      description: 'Above the reasons why a published file cannot be opened',
    }),
    retry: translate({
      id: 'guide.contribute.failure.retry',
      message: 'Try again',
      description: 'Button',
    }),
  };
}
