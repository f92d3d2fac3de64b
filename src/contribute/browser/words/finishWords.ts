import {translate} from '@docusaurus/Translate';

/** What is said when a draft is checked and finished. */
export function finishWords() {
  return {
    check: translate({
      id: 'guide.contribute.finish.check',
      message: 'Check',
      description: 'Button',
    }),
    fine: translate({
      id: 'guide.contribute.finish.fine',
      message: 'Nothing has to be repaired',
      description: 'Heading after a check that found nothing',
    }),
    errors: translate({
      id: 'guide.contribute.finish.errors',
      message: 'One thing has to be repaired|{count} things have to be repaired',
      description: 'Heading after a check; plural forms parted by |',
    }),
    advice: translate({
      id: 'guide.contribute.finish.advice',
      message: 'What might be better',
      description: 'Heading above what might be better',
    }),
    preview: translate({
      id: 'guide.contribute.finish.preview',
      message: 'Show the page',
      description: 'Button that shows the page that the text would make',
    }),
    ready: translate({
      id: 'guide.contribute.finish.ready',
      message: 'Thank you. Your text can go to the editors; choose a way.',
      description: 'In the last step, when nothing has to be repaired',
    }),
    unfinished: translate({
      id: 'guide.contribute.finish.unfinished',
      message:
        'Something still has to be repaired: see the list above. If you get stuck, send the text as it is and the editors will help.',
      description: 'In the last step, when something has to be repaired',
    }),
  };
}

/** What stands around the preview. */
export function previewWords() {
  return {
    name: translate({
      id: 'guide.contribute.preview.name',
      message: 'Preview of the page',
      description: 'Name of the dialog with the page, for screen readers',
    }),
    note: translate({
      id: 'guide.contribute.preview.note',
      message: 'This is how the page will look. What is faulty or missing is left out.',
      description: 'Above the preview',
    }),
    nothing: translate({
      id: 'guide.contribute.preview.nothing',
      message: 'There is nothing to show yet.',
      description: 'In place of the preview',
    }),
    close: translate({
      id: 'guide.contribute.preview.close',
      message: 'Close the preview',
      description: 'Button',
    }),
    loading: translate({
      id: 'guide.contribute.preview.loading',
      message: 'Loading the page…',
      description: 'While the preview is being loaded',
    }),
  };
}
