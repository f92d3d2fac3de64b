import {translate} from '@docusaurus/Translate';

/** What stands around the text of the sheet "Use it in your school". */
export function sheetWords() {
  return {
    ours: translate({
      id: 'guide.use.ours',
      message: 'Our suggestion – not from the source',
      description: 'First line of the sheet on how to use a case study in a school',
    }),
    estimate: translate({
      id: 'guide.use.estimate',
      message: 'Our estimate for a first small try',
      description: 'Above working hours and cost',
    }),
    hours: translate({
      id: 'guide.use.hours',
      message: 'Working time of everybody together',
      description: 'Before a number of hours',
    }),
    cost: translate({
      id: 'guide.use.cost',
      message: 'Cost per participant',
      description: 'Before a cost band such as: Low (up to €100)',
    }),
    print: translate({
      id: 'guide.use.print',
      message: 'Print this sheet alone',
      description: 'Link that prints one section of the page',
    }),
    ready: translate({
      id: 'guide.use.ready',
      message: 'If you print now, this sheet comes out alone.',
      description: 'Shown after the link that prints one section was followed',
    }),
    whole: translate({
      id: 'guide.use.whole',
      message: 'Back to the whole page',
      description: 'Link after which the whole page can be printed again',
    }),
    from: translate({
      id: 'guide.use.from',
      message: 'From the case study:',
      description: 'On paper only, before the title of the case study',
    }),
  };
}
