import type {ElementContent} from 'hast';
import {h} from 'hastscript';

/** Text that breaks careless writers: an end of CDATA, markup, control characters, halves of pairs, and Arabic. */
export const HOSTILE = 'x ]]> & <b> "q" \u0000\u0008\u001b\u0085\ud800 \udc00\uffff قوة 𝄞 ėšõł';

/** What is left of it in XML. */
export const HOSTILE_CLEAN = 'x ]]> & <b> "q"   قوة 𝄞 ėšõł';

/** A chapter with headings, links, a table, tools and a footnote. */
export function chapterBody(): ElementContent[] {
  return [...opening(), ...words(), ...blocks()];
}

function opening(): ElementContent[] {
  const page = h('span', {className: ['guide-page']}, 'page 4');
  return [
    h('p', {className: ['guide-lead']}, [HOSTILE, h('br'), page]),
    h('h2', {id: 'visits-question'}, ['Question: ', h('em', 'why'), '?']),
    h('h3', {id: 'visits-1 deep'}, 'Deeper'),
  ];
}

function words(): ElementContent[] {
  const footnote = {href: '#note-1', id: 'ref-1', dataFootnoteRef: true};
  const term = {className: ['guide-term'], dataTerm: 'job-shadowing'};
  return [
    h('p', {id: 'use-1'}, [
      h('span', term, 'job shadowing'),
      ' and ',
      h('span', {lang: 'lt'}, 'stažuotė'),
      h('sup', h('a', {...footnote, ariaDescribedBy: ['footnote-label']}, '1')),
    ]),
    h('p', {id: 'use-2'}, [
      h('a', {href: '#kaisiadorys'}, 'a case'),
      h('a', {href: '#nowhere'}, 'to nowhere'),
      h('a', {href: '/guide/other'}, 'a path of the site'),
      h('a', {href: '#visits-1 deep'}, 'deeper'),
      h('a', {href: 'https://example.org/ū?a=1&b=[2]', rel: 'noopener'}, 'outside'),
    ]),
  ];
}

function blocks(): ElementContent[] {
  const title = (text: string) => h('p', {className: ['guide-tool__title']}, text);
  const line = h('li', ['Name: ', h('span', {className: ['guide-blank']})]);
  return [
    frame(),
    h('section', {className: ['guide-tool'], id: 'tool-visits'}, [
      title('Plan of a visit'),
      h('ul', line),
    ]),
    h('aside', {className: ['guide-note', 'guide-note--tip']}, h('p', 'Begin small.')),
    footnotes(),
  ];
}

function frame(): ElementContent {
  const head = h('tr', [h('th', {scope: 'col', align: 'right'}, 'Who'), h('td')]);
  const row = h('tr', {id: 'table-row'}, [h('td', {align: 'center'}, 'A'), h('td', 'B')]);
  const table = h('table', [h('thead', [head]), h('tbody', [row])]);
  return h(
    'div',
    {className: ['guide-table'], tabIndex: 0, role: 'group', ariaLabel: 'Who'},
    table,
  );
}

function footnotes(): ElementContent {
  const back = h('a', {href: '#ref-1', dataFootnoteBackref: true}, '↩');
  return h('section', {dataFootnotes: true, className: ['footnotes']}, [
    h('p', {id: 'footnote-label'}, 'Notes'),
    h('ol', h('li', {id: 'note-1'}, ['See there. ', back])),
  ]);
}

/** A case study with facts, pictures and what EPUB does not allow. */
export function caseBody(): ElementContent[] {
  return [
    h('dl', {className: ['guide-facts']}, h('div', [h('dt', 'Country'), h('dd', 'Lithuania')])),
    h('figure', [
      h('img', {
        src: '/img/pair.png',
        alt: 'Two teachers ]]> & one board',
        loading: 'lazy',
        width: 1,
      }),
      h('figcaption', 'Photo'),
    ]),
    h('section', {className: ['guide-tool'], id: 'tool-of-a-case'}, h('p', HOSTILE)),
    h('p', h('img', {src: '/img/Plan of the room.svg', alt: ''})),
    h('p', h('img', {src: '/img/lost.png', alt: 'A picture that is lost'})),
    h('p', {id: 'kaisiadorys-words', dir: 'rtl', lang: 'ar'}, 'قوة'),
    h('p', {id: 'use-1', onClick: 'alert(1)'}, [
      'Again an id, ',
      h('script', 'alert(1)'),
      h('x-odd', 'kept'),
    ]),
    h('p', [
      h('button', {type: 'button', popoverTarget: 'pop'}, 'mentor'),
      h('span', {id: 'pop', popover: 'auto'}, 'definition on a screen'),
    ]),
    h('details', {open: true}, [h('summary', 'More'), h('p', [h('a', {href: '#work-S1'}, 'S1')])]),
  ];
}

/** A link to an anchor that XML and addresses do not take as it is. */
export function claimBody(): ElementContent {
  return h('p', {className: ['guide-claim']}, [
    'See ',
    h('a', {href: '#2026 ė_start'}, 'the start'),
  ]);
}

/** A list of one work. */
export function sourcesBody(): ElementContent {
  return h('ol', {className: ['guide-sources']}, h('li', {id: 'work-S1'}, 'S1'));
}
