import {translate} from '@docusaurus/Translate';

/** What stands at the end of a text about improving it; `host` is where the repository stands. */
export function improveWords(host: string) {
  return {
    ...formWords(),
    ...hostWords(host),
    mail: translate({
      id: 'guide.improve.mail',
      message: 'Report a mistake by mail',
      description: 'Link: a letter to the editors',
    }),
  };
}

function formWords() {
  return {
    label: translate({
      id: 'guide.improve.label',
      message: 'Help to improve this text',
      description: 'Name of the links at the end of a text',
    }),
    question: translate({
      id: 'guide.improve.question',
      message: 'Have you found a mistake, or do you know more?',
      description: 'Before the links at the end of a text',
    }),
    form: translate({
      id: 'guide.improve.form',
      message: 'Improve this text',
      description: 'Link to the form in which a case study is edited',
    }),
    translate: translate({
      id: 'guide.improve.translate',
      message: 'Translate this text into English',
      description: 'Link to the form; name the language of this site instead of English',
    }),
  };
}

function hostWords(host: string) {
  return {
    file: translate(
      {
        id: 'guide.improve.file',
        message: 'Improve this text on {host}',
        description: 'Link to the file; host is GitHub or GitLab',
      },
      {host},
    ),
    newFile: translate(
      {
        id: 'guide.improve.newFile',
        message: 'Translate this text into English on {host}',
        description:
          'Link to a new file; name the language of this site instead of English; host is GitHub or GitLab',
      },
      {host},
    ),
    issue: translate(
      {
        id: 'guide.improve.issue',
        message: 'Report a mistake on {host}',
        description: 'Link to a new issue; host is GitHub, GitLab or the name of a site',
      },
      {host},
    ),
    account: translate(
      {
        id: 'guide.improve.account',
        message: '{host} asks you to sign in; an account is free.',
        description: 'Below the links at the end of a text',
      },
      {host},
    ),
  };
}
