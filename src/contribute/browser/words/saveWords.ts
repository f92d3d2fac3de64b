import {translate} from '@docusaurus/Translate';

/** What is said about the draft that the device keeps. */
export function saveWords() {
  return {
    ...otherTabWords(),
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

function otherTabWords() {
  return {
    changed: translate({
      id: 'guide.contribute.save.changed',
      message:
        'This draft was changed in another tab. Only one of the two can be kept: until you choose, nothing that you write here is kept.',
      description: 'Above two buttons, when the same draft was changed in another tab',
    }),
    load: translate({
      id: 'guide.contribute.save.load',
      message: 'Load that one',
      description: 'Button: loads the draft of the other tab, what was written in this one is lost',
    }),
    keepMine: translate({
      id: 'guide.contribute.save.keepMine',
      message: 'Keep mine',
      description: 'Button: keeps the draft of this tab in place of that of the other',
    }),
    kept: translate({
      id: 'guide.contribute.save.kept',
      message: 'The draft of this tab is kept.',
      description: 'Status after the button “Keep mine”',
    }),
    loaded: translate({
      id: 'guide.contribute.save.loaded',
      message: 'The draft of the other tab is loaded.',
      description: 'Status after the button “Load that one”',
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
