import {h} from 'hastscript';
import type {ElementContent} from 'hast';
import {formatTime} from '../guide/formatTime';
import type {Entry, Text} from '../guide/model';
import {byTimeDescending, toLabelled} from '../guide/outline';
import {entryAnchor} from './anchors';
import type {Division} from './book';
import type {BookContext} from './bookContext';
import {changesOf, stateLine} from './textState';

type NewsItem = Extract<Entry, {kind: 'newsItem'}>;

/** The news as a short chronicle, the latest first; nothing where the language has none. */
export function chronicle(context: BookContext): readonly Division[] {
  const {guide, language, messages} = context;
  const items = guide.entries
    .filter((entry) => entry.kind === 'newsItem')
    .flatMap((entry) => {
      const text = entry.texts.get(language);
      return text ? [{entry, text}] : [];
    })
    .sort((a, b) => byTimeDescending(a.entry.facts, b.entry.facts));
  if (items.length === 0) return [];
  return [
    {
      id: 'chronicle',
      kind: 'chronicle',
      title: messages.titles.chronicle,
      language,
      body: [
        h('p.guide-lead', messages.chronicleIntroduction),
        ...items.flatMap(({entry, text}) => newsBody(entry, text, context)),
      ],
      divisions: [],
    },
  ];
}

function newsBody(entry: NewsItem, text: Text, context: BookContext): ElementContent[] {
  const {guide, language, messages} = context;
  const {when, places, evidence} = entry.facts;
  const time = formatTime(when, language) || messages.facts.notStated;
  const {label} = toLabelled(guide, 'evidence', evidence, language);
  const isBehind = changesOf(text.state).length > 0;
  return [
    h('h2', {id: entryAnchor(entry)}, text.title),
    h('p.guide-when', [time, ...places, label].join(' · ')),
    h('p', text.summary),
    ...stateLine(entry, text, context),
    ...(isBehind ? [h('p.guide-state.guide-state--behind', messages.state.changes.changed)] : []),
  ];
}
