import {translate} from '@docusaurus/Translate';
import {fillMessage} from '../../guide/fillMessage';
import {formatTime} from '../../guide/formatTime';
import type {Language} from '../../guide/languages';
import type {Period} from '../../guide/model';
import {openEnd, type OpenEnd} from '../../guide/openEnd';

/**
 * A period in words, with what its source leaves open. Empty when it has neither a time nor a word.
 *
 * @example periodWords({from: '2004', ongoing: true}, 'en') // => '2004 – ongoing'
 */
export function periodWords(period: Period, language: Language): string {
  const open = openEnd(period);
  const {from = period.to, to} = period;
  if (from === undefined) return open === 'ongoing' ? ongoing() : '';
  const time = formatTime({from, ...(to !== undefined && {to})}, language);
  return fillMessage(messageOf(open), {time: [time]}).join('');
}

function messageOf(open: OpenEnd): string {
  switch (open) {
    case 'none':
      return '{time}';
    case 'ongoing':
      return translate({
        id: 'guide.timeline.goesOn',
        message: '{time} – ongoing',
        description: 'When a practice began that still goes on',
      });
    case 'end':
      return translate({
        id: 'guide.timeline.noEnd',
        message: '{time}; end not stated',
        description: 'When a practice began',
      });
    case 'begin':
      return translate({
        id: 'guide.timeline.noBeginning',
        message: 'End: {time}; beginning not stated',
        description: 'When a practice ended',
      });
  }
}

function ongoing(): string {
  return translate({
    id: 'guide.timeline.ongoing',
    message: 'ongoing',
    description: 'In place of a time: the practice goes on',
  });
}
