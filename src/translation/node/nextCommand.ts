import type {Language} from '../../guide/languages';
import {readGuide} from '../../guide/node/readGuide';
import type {Work} from '../nextWork';
import {listWork} from '../nextWork';
import {countPhrase, phrase} from '../phrase';
import {originalOf} from '../textPath';
import type {Answer, Speech} from './answer';
import {listIds} from './answer';

/** Names the files that are most worth translating into a language, or bringing up to date in it, and says why. */
export async function next(
  site: string,
  task: {readonly wanted: Language; readonly count: number},
  speech: Speech,
): Promise<Answer> {
  const {guide, issues} = await readGuide(site);
  const faulty = issues.filter(({severity}) => severity === 'error').map(({file}) => file);
  const work = listWork(guide, task.wanted, new Set(faulty)).slice(0, task.count);
  const {nothing} = speech.messages.next;
  if (work.length === 0) return {output: [nothing], problems: []};
  return {output: [work.map((each) => renderWork(each, speech)).join('\n\n')], problems: []};
}

function renderWork(work: Work, speech: Speech): string {
  const {entry, file, task} = work;
  const messages = speech.messages.next;
  const original = originalOf(entry);
  const head = phrase(messages.tasks[task], {file, original: original?.file ?? ''});
  const title = phrase('{title}', {title: original?.title ?? ''});
  return [
    head,
    `  ${title}`,
    `  – ${sayState(work, speech)}`,
    `  – ${messages.kindReasons[entry.kind]}`,
  ].join('\n');
}

function sayState({task, sections, sectionCount}: Work, {language, messages}: Speech): string {
  switch (task) {
    case 'create':
      return messages.next.missing;
    case 'repair':
      return messages.next.faulty;
    case 'refresh': {
      const ids = sections.map(({id}) => id);
      const words = {total: sectionCount, sections: listIds(ids, messages)};
      return countPhrase(language, messages.next.behind, ids.length, words);
    }
  }
}
