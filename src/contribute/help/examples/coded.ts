import type {RuleId} from '../../../guide/rules';
import type {RuleExample} from '../ruleHelp';
import type {WORDED} from './worded';

/** The examples that are the same in every language: names, codes and marks. */
export const CODED: Readonly<Record<Exclude<RuleId, keyof typeof WORDED>, RuleExample>> = {
  'bad-file-name': {
    bad: 'case-studies/Mokykla Nr. 5/lt.md',
    good: 'case-studies/school-number-five/lt.md',
  },
  'mdx-file': {bad: 'docs/1-growing/3-mentoring.mdx', good: 'docs/1-growing/3-mentoring.md'},
  'not-utf8': {bad: 'Mokykl�, �petaja, wsp�praca', good: 'Mokyklų, õpetaja, współpraca'},
  symlink: {
    bad: 'case-studies/robotics/lt.md → ../../Desktop/lt.md',
    good: 'case-studies/robotics/lt.md',
  },
  'too-complex': {
    bad: '> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > …',
    good: '> …',
  },
  'too-large': {
    bad: 'case-studies/robotics/lt.md (4 MB)',
    good: 'case-studies/robotics/lt.md (12 kB)',
  },
  'unexpected-file': {
    bad: 'case-studies/robotics/report.docx',
    good: 'case-studies/robotics/lt.md\ncase-studies/robotics/img/workshop.jpg',
  },
  'unknown-language': {bad: 'case-studies/robotics/ltu.md', good: 'case-studies/robotics/lt.md'},
  'unreadable-file': {bad: '-rw-------  root  lt.md', good: '-rw-r--r--  lt.md'},
  'bad-id': {bad: 'id: Job shadowing!', good: 'id: job-shadowing'},
  'coded-field-in-translation': {
    bad: 'translation: {of: lt, review: none}\ncountries: [LT]',
    good: 'translation: {of: lt, review: none}',
  },
  'country-alias': {bad: 'countries: [EL, UK]', good: 'countries: [GR, GB]'},
  'duplicate-key': {bad: 'evidence: planned\nevidence: reported', good: 'evidence: reported'},
  'forbidden-key': {bad: 'slug: /my-page\ndraft: true', good: 'title: …\nsummary: …'},
  'front-matter-fence': {bad: 'title: …\nsummary: …', good: '---\ntitle: …\nsummary: …\n---'},
  'impossible-date': {bad: 'period: {from: 31.05.2024}', good: 'period: {from: 2024-05-31}'},
  'impossible-period': {
    bad: 'period: {from: 2024-05, to: 2023-06}',
    good: 'period: {from: 2023-06, to: 2024-05}',
  },
  'malformed-project': {
    bad: 'projectNumber: 2016 LV01 KA201 22658',
    good: 'projectNumber: 2016-1-LV01-KA201-022658',
  },
  'missing-field': {bad: 'title: …', good: 'title: …\nsummary: …'},
  'missing-label': {
    bad: 'label: {en: Mentor, lt: Mentorius}',
    good: 'label: {en: Mentor, lt: Mentorius, lv: Mentors, et: Mentor, pl: Mentor}',
  },
  'too-long': {bad: 'summary: … (450 > 300)', good: 'summary: … (180 ≤ 300)'},
  'unexpected-value': {bad: 'delivery: in a room', good: 'delivery: face-to-face'},
  'unknown-entry': {
    bad: 'chapters: [2-visits-and-job-shadowing]',
    good: 'chapters: [visits-and-job-shadowing]',
  },
  'unknown-key': {bad: 'titel: …', good: 'title: …'},
  'unknown-term': {bad: 'themes: [leadershp]', good: 'themes: [leadership]'},
  'unsupported-yaml': {bad: 'title: &name …\nsummary: *name', good: 'title: …\nsummary: …'},
  'wrong-type': {bad: 'places: Kaunas\ntitle: 2024', good: "places: [Kaunas]\ntitle: '2024'"},
  'duplicate-id': {bad: '- id: mentor\n- id: mentor', good: '- id: mentor\n- id: mentoring'},
  'malformed-stamp': {bad: 'sections:\n  context: yes', good: 'sections:\n  context: fcb80ecc70'},
  'missing-english': {
    bad: 'i18n/lt/docusaurus-plugin-content-blog/leeds.md',
    good: 'blog/leeds.md\ni18n/lt/docusaurus-plugin-content-blog/leeds.md',
  },
  'missing-stamp': {
    bad: 'translation:\n  of: lt\n  review: none',
    good: 'translation:\n  of: lt\n  review: none\n  sections:\n    context: fcb80ecc70',
  },
  'no-original': {
    bad: '# en.md\ntranslation: {of: lt, review: none}\n# lt.md\ntranslation: {of: en, review: none}',
    good: '# en.md\ntranslation: {of: lt, review: none}\n# lt.md\ncountries: [LT]',
  },
  'orphaned-stamp': {
    bad: 'sections:\n  context: fcb80ecc70\n  old-section: a1b2c3d4e5',
    good: 'sections:\n  context: fcb80ecc70',
  },
  'second-original': {
    bad: '# en.md\ncountries: [LT]\n# lt.md\ncountries: [LT]',
    good: '# en.md\ntranslation: {of: lt, review: none}\n# lt.md\ncountries: [LT]',
  },
  'translation-of-mismatch': {
    bad: '# lv.md = original\ntranslation: {of: en, review: none}',
    good: '# lv.md = original\ntranslation: {of: lv, review: none}',
  },
  'translation-without-original': {
    bad: 'docs/1-growing/3-mentors.md\ni18n/pl/…/current/1-growing/3-mentoring.md',
    good: 'docs/1-growing/3-mentors.md\ni18n/pl/…/current/1-growing/3-mentors.md',
  },
  'citations-differ': {
    bad: 'en: … [@S23; @S24]\nlt: … [@S23]',
    good: 'en: … [@S23; @S24]\nlt: … [@S23; @S24]',
  },
  'items-differ': {
    bad: 'en: - …\n    - …\n    - …\nlt: - …\n    - …',
    good: 'en: - …\n    - …\n    - …\nlt: - …\n    - …\n    - …',
  },
  'numbers-differ': {bad: 'en: 1,250\nlt: 1 520', good: 'en: 1,250\nlt: 1 250'},
  'terms-differ': {
    bad: 'en: :term[mentor]{#mentor}\nlt: mentorius',
    good: 'en: :term[mentor]{#mentor}\nlt: :term[mentorius]{#mentor}',
  },
  'too-short': {bad: 'en.md: 9 kB\nlt.md: 4 kB', good: 'en.md: 9 kB\nlt.md: 9 kB'},
  'bad-heading-id': {bad: '## … {#Žingsnis 1}', good: '## … {#step-1}'},
  'broken-anchor': {
    bad: '[robotics](../robotics/lt.md#rezultatai)',
    good: '[robotics](../robotics/lt.md#results)',
  },
  'broken-link': {bad: '[robotics](../robotic/lt.md)', good: '[robotics](../robotics/lt.md)'},
  'heading-order': {
    bad: '## … {#how-to}\n#### … {#step-1}',
    good: '## … {#how-to}\n### … {#step-1}',
  },
  'incomplete-directive': {bad: ':term[mentor]', good: ':term[mentor]{#mentor}'},
  'malformed-address': {bad: '[a](https:/example.org)', good: '[a](https://example.org)'},
  'malformed-citation': {bad: '[@S23, S24]', good: '[@S23; @S24]'},
  'missing-section': {
    bad: '## … {#context}\n## … {#results}',
    good: '## … {#context}\n## … {#practice}\n## … {#results}',
  },
  'missing-use-part': {
    bad: '## … {#transfer}\n### … {#who}',
    good: '## … {#transfer}\n### … {#who}\n### … {#monday}\n### … {#risks}',
  },
  'raw-html': {bad: '<b>1</b> <font color="red">2</font>', good: '**1** 2'},
  'remote-image': {bad: '![…](https://example.org/a.jpg)', good: '![…](img/a.jpg)'},
  'unclosed-directive': {bad: ':::tip\n…', good: ':::tip\n…\n:::'},
  'unknown-directive': {bad: ':::hint\n…\n:::', good: ':::tip\n…\n:::'},
  'unknown-section': {bad: 'claims: {outcome: reported}', good: 'claims: {results: reported}'},
  'unknown-source': {bad: '[@S999]', good: '[@S23]'},
  'unsafe-link': {bad: '[a](javascript:alert(1))', good: '[a](https://example.org)'},
  'missing-consent': {
    bad: 'pictures:\n  - file: img/workshop.jpg\n    people: recognisable',
    good: 'pictures:\n  - file: img/workshop.jpg\n    people: recognisable\n    consent: …',
  },
  'picture-metadata': {
    bad: 'workshop.jpg: EXIF, GPS',
    good: 'npm run new -- picture case-studies/robotics/img/workshop.jpg',
  },
  'picture-too-large': {
    bad: 'workshop.jpg: 4000 × 3000 px, 3 MB',
    good: 'workshop.jpg: 2000 × 1500 px, 380 kB',
  },
  'picture-type': {bad: 'workshop.png = BMP', good: 'workshop.png = PNG'},
  'unlisted-picture': {
    bad: '![…](img/workshop.jpg)',
    good: 'pictures:\n  - file: img/workshop.jpg\n    people: none',
  },
  'unsafe-svg': {
    bad: '<svg><script>…</script><circle r="1"/></svg>',
    good: '<svg xmlns="http://www.w3.org/2000/svg"><circle r="1"/></svg>',
  },
};
