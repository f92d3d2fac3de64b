import {translate} from '@docusaurus/Translate';
import type {CompareBarWords, CompareWords} from '../../compare/compareSettings';
import {compareFactWords} from './compareFactWords';

/** What the comparison says, in the reader's language. */
export function compareWords(): CompareWords {
  return {
    ...tableWords(),
    ...changeWords(),
    facts: compareFactWords(),
    problems: problemWords(),
    likeness: {
      different: translate({
        id: 'guide.compare.different',
        message: 'different',
        description: 'Below the name of a fact in which the compared case studies differ',
      }),
      partlyStated: translate({
        id: 'guide.compare.partlyStated',
        message: 'not all state it',
        description: 'Below the name of a fact that some of the compared sources do not state',
      }),
    },
  };
}

/** What the bar with the chosen case studies says, in the reader's language. */
export function compareBarWords(): CompareBarWords {
  return {
    compare: translate({
      id: 'guide.compare.link',
      message: 'Compare one case study|Compare {count} case studies',
      description: 'Link to the comparison of the chosen case studies; plural forms parted by |',
    }),
    chosen: translate({
      id: 'guide.compare.chosen',
      message: 'One case study chosen for comparing.|{count} case studies chosen for comparing.',
      description: 'Status; plural forms parted by |',
    }),
    cleared: translate({
      id: 'guide.compare.cleared',
      message: 'No case study is chosen for comparing.',
      description: 'Status after the choice was taken away',
    }),
    full: translate({
      id: 'guide.compare.full',
      message:
        'No more than {most} case studies can be compared. Take one away to make room for another.',
      description: 'Status when somebody chooses one too many; most is the number 4',
    }),
  };
}

function tableWords(): Pick<CompareWords, 'caption' | 'fact' | 'notStated' | 'noDifference'> {
  return {
    caption: translate({
      id: 'guide.compare.caption',
      message: 'The facts of one case study|The facts of {count} case studies side by side',
      description: 'Name of the table; plural forms parted by |',
    }),
    fact: translate({
      id: 'guide.compare.fact',
      message: 'Fact',
      description: 'Head of the column with the names of the facts',
    }),
    notStated: translate({
      id: 'guide.compare.notStated',
      message: 'Not stated',
      description: 'In place of a fact in the table',
    }),
    noDifference: translate({
      id: 'guide.compare.noDifference',
      message:
        'As far as their sources tell, these case studies do not differ in any of these facts.',
      description: 'In place of the rows when only differences are wanted and there are none',
    }),
  };
}

function changeWords(): Pick<CompareWords, 'remove' | 'removed' | 'loading' | 'retry' | 'tooMany'> {
  return {
    remove: translate({
      id: 'guide.compare.remove',
      message: 'Remove {title}',
      description: 'Button below the title of a column; the title is only for screen readers',
    }),
    removed: translate({
      id: 'guide.compare.removed',
      message: 'Removed: {title}.',
      description: 'Status after a case study was taken out of the comparison',
    }),
    loading: translate({
      id: 'guide.compare.loading',
      message: 'Loading the facts…',
      description: 'Status of the comparison',
    }),
    retry: translate({
      id: 'guide.compare.retry',
      message: 'Try again {title}',
      description:
        'Button in a column whose facts could not be loaded; the title is only for screen readers',
    }),
    tooMany: translate({
      id: 'guide.compare.tooMany',
      message:
        'The address names more than {most} case studies. The first {most} are shown, since no more can be compared.',
      description: 'Status of the comparison; most is the number 4',
    }),
  };
}

function problemWords(): CompareWords['problems'] {
  return {
    missing: translate({
      id: 'guide.compare.missing',
      message: 'There is no case study with this address.',
      description: 'In a column of the comparison',
    }),
    unreachable: translate({
      id: 'guide.compare.unreachable',
      message: 'The facts could not be loaded. Check the internet connection.',
      description: 'In a column of the comparison',
    }),
    damaged: translate({
      id: 'guide.compare.damaged',
      message: 'The facts did not arrive as they should.',
      description: 'In a column of the comparison: the file is not whole or of another version',
    }),
  };
}
