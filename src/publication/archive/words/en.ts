import type {ArchiveWords} from './archiveWords';

/** What `llms.txt` and the archive say in English. */
export const en: ArchiveWords = {
  purpose:
    'A good-practice guide for teachers, school heads and adult educators: read a chapter, print its one-page tool, try it on Monday.',
  promise:
    'Every text says in which language it was written, what was really done, and what its source does not say.',
  independent:
    'Independent publication. Not an official publication of the European Union or of the institutions described.',
  rights:
    'The texts may be used under the licence {licence} ({address}): name the source and say what you changed. Quotations keep their own rights. A case study or news item may have another licence, which is then stated with it.',
  syntax:
    'The texts are Markdown with fields at the top (YAML). Besides common Markdown, `[@S23]` cites a work of the list of sources by its number, `:term[words]{#id}` marks a term of the glossary, `:lang[words]{lt}` words in another language, `:::tool[title]` a tool on one page. The id behind a heading, such as `{#context}`, is the same in every language.',
  states: {
    origin:
      'The field `translation` marks a translation; `of` in it is the language of the original. A text without this field is an original.',
    sections:
      '`sections` in it holds a fingerprint of each section of the original, as it was when the two were last compared. Where the original has changed since, the translation is behind it.',
    review:
      '`review: none` means that no specialist who is a native speaker has reviewed the translation yet; `kind: machine-draft` means that its first version was made by a machine.',
    facts:
      'The coded facts (places, time, evidence, sources and others) stand in the file of the original only.',
    evidence:
      'The field `evidence` says what a text rests on. What is planned is not done; what an organiser reports has not been confirmed by anybody independent.',
  },
  kinds: {chapter: 'Chapters', caseStudy: 'Case studies', newsItem: 'News'},
  keywords: [
    'good practice',
    'professional development of teachers',
    'school leadership',
    'inclusive adult education',
    'job shadowing',
    'case studies',
  ],
  llms: {
    links:
      'Each link to a text leads to its Markdown source; the same address without `index.md` is the page itself. A text that does not exist in English is given in another language, and its line says so. A line also says when a translation is behind its original.',
    care: 'Do not fill in what a text leaves open, and do not report as done what it calls planned.',
    evidence: 'evidence: {label}',
    textIn: {
      en: 'text in English',
      lt: 'text in Lithuanian',
      lv: 'text in Latvian',
      et: 'text in Estonian',
      pl: 'text in Polish',
    },
    behind: '{count} section behind the original|{count} sections behind the original',
    headings: {
      start: 'Where to start',
      data: 'Reference and data',
      languages: 'The guide in other languages',
    },
    files: {
      glossary: {
        title: 'Glossary',
        about:
          'What the words of this guide mean here, and what they are called in other languages.',
      },
      sources: {
        title: 'Sources',
        about: 'The works that chapters cite by number, and how far each was checked.',
      },
      tools: {title: 'All tools', about: 'The tools of all chapters, one page each.'},
      status: {
        title: 'Translations',
        about: 'What exists in which language, and which translations are behind the original.',
      },
      feed: {title: 'Feed (Atom)', about: 'Case studies and news.'},
      casesJson: {
        title: 'Case studies (JSON)',
        about:
          'All case studies with their coded facts and the words of the codes in five languages.',
      },
      casesCsv: {title: 'Case studies (CSV)', about: 'The same as a table.'},
      casesSchema: {
        title: 'Case studies (JSON Schema)',
        about: 'What the fields of the JSON file mean.',
      },
      statusJson: {
        title: 'Translations (JSON)',
        about: 'The state of every text in every language.',
      },
    },
  },
  readme: {
    title: '{title}: sources and data, edition of {date}',
    about:
      'This archive holds all texts of the guide in English as they were written, with the vocabularies, the list of sources, the pictures that the texts use, and the facts of the texts as tables. It is meant for libraries, archives and programs.',
    headings: {
      contents: 'What is inside',
      reading: 'How to read the files',
      states: 'How to read the states',
      citing: 'How to cite',
      rights: 'Licence',
    },
    labels: {
      language: 'Language',
      edition: 'Edition',
      code: 'Content code',
      address: 'Address',
      behind: 'Texts behind their original',
      missing: 'Texts missing in this language',
    },
    contents: {
      chapter: 'the chapters, in folders that are numbered in reading order',
      caseStudy: 'the case studies, a folder for each',
      newsItem: 'the news',
      vocabulary: 'the words of all codes and the glossary, in five languages',
      bibliography: 'the works that texts cite, with how each was checked (CSL-JSON)',
      recognition: 'the practices of the year that the editors have marked',
      texts: 'all texts with their state, evidence and licence',
      facts: 'the facts of chapters, case studies and news; codes are those of the vocabularies',
      pictures: 'who made the pictures, and whether people can be recognised on them',
      missing: 'what does not exist in this language, and in which languages it can be read',
      package: 'what the files are and what the columns of the tables mean (Data Package)',
      citation: 'how to cite, for programs',
      licence: 'what may be done with the texts',
    },
    fixity: '`datapackage.json` gives the size and the SHA-256 of every other file.',
    siteLinks:
      'A link that begins with `/` leads to an address of the site; a work, a term or a picture is found by its number, id or file name in the folders above.',
    cite: 'Please name the edition and the content code, which changes when the content does:',
    citation:
      '{author} ({year}). {title}: edition of {date}, content code {code} [data set]. {licence}.',
    noPromise:
      'This archive promises nothing beyond what each file says of itself. A translation that is behind or has not been reviewed is kept here as it is.',
  },
};
