import {translate} from '@docusaurus/Translate';

/** What the form says about its steps. */
export function stepWords() {
  return {
    label: translate({
      id: 'guide.contribute.steps.label',
      message: 'Steps of the form',
      description: 'Name of the list of steps, for screen readers',
    }),
    count: translate({
      id: 'guide.contribute.steps.count',
      message: '{count} to repair|{count} to repair',
      description: 'Behind the name of a step; plural forms parted by |',
    }),
    position: translate({
      id: 'guide.contribute.steps.position',
      message: 'Step {number} of {count}',
      description: 'Above the name of a step',
    }),
    back: translate({
      id: 'guide.contribute.steps.back',
      message: 'Back: {step}',
      description: 'Button; step is the name of the step before',
    }),
    next: translate({
      id: 'guide.contribute.steps.next',
      message: 'Next: {step}',
      description: 'Button; step is the name of the step that follows',
    }),
  };
}

/** The names of the panels. */
export function panelNames() {
  return {
    'what-and-where': translate({
      id: 'guide.contribute.panel.whatAndWhere',
      message: 'What and where',
      description: 'Name of a step of the form',
    }),
    'what-was-done': translate({
      id: 'guide.contribute.panel.whatWasDone',
      message: 'What was done',
      description: 'Name of a step of the form',
    }),
    'known-and-unknown': translate({
      id: 'guide.contribute.panel.knownAndUnknown',
      message: 'What is known and what is not',
      description: 'Name of a step of the form',
    }),
    use: translate({
      id: 'guide.contribute.panel.use',
      message: 'How others can use it',
      description: 'Name of a step of the form',
    }),
    'sources-and-consent': translate({
      id: 'guide.contribute.panel.sourcesAndConsent',
      message: 'Sources and consent',
      description: 'Name of a step of the form',
    }),
    finish: translate({
      id: 'guide.contribute.panel.finish',
      message: 'Check and send',
      description: 'Name of the last step of the form',
    }),
  };
}
