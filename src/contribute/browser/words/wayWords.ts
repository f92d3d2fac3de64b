import {translate} from '@docusaurus/Translate';

/** What is said about the ways in which a file reaches the editors. */
export function wayWords() {
  return {...fileWords(), ...mailWords(), ...hostWords()};
}

function fileWords() {
  return {
    keep: translate({
      id: 'guide.contribute.way.keep',
      message: 'Keep or pass on the file',
      description: 'Heading above the buttons that download or copy the file',
    }),
    download: translate({
      id: 'guide.contribute.way.download',
      message: 'Download {file}',
      description: 'Button; file is a name such as lt.md',
    }),
    copy: translate({
      id: 'guide.contribute.way.copy',
      message: 'Copy the text',
      description: 'Button',
    }),
    copied: translate({
      id: 'guide.contribute.way.copied',
      message: 'The text is copied.',
      description: 'Status',
    }),
    copyFailed: translate({
      id: 'guide.contribute.way.copyFailed',
      message:
        'The browser did not allow copying. Open “The finished file” below, select the text and copy it yourself.',
      description: 'Status when the browser refuses to copy',
    }),
    file: translate({
      id: 'guide.contribute.way.file',
      message: 'The finished file',
      description: 'Opens the text of the file',
    }),
  };
}

function mailWords() {
  return {
    mailHeading: translate({
      id: 'guide.contribute.way.mailHeading',
      message: 'Send it by mail',
      description: 'Heading of one way to send the text',
    }),
    mailHint: translate({
      id: 'guide.contribute.way.mailHint',
      message:
        'Your mail program opens with the text in a letter. Nothing is sent before you send it.',
      description: 'Above a link that opens a letter with the text',
    }),
    mailAttach: translate({
      id: 'guide.contribute.way.mailAttach',
      message:
        'The text is too long for a link. Download the file below and attach it to the letter.',
      description: 'Above a link that opens a letter without the text, which is too long',
    }),
    mail: translate({
      id: 'guide.contribute.way.mail',
      message: 'Write the letter',
      description: 'Link that opens a letter',
    }),
    subject: translate({
      id: 'guide.contribute.way.subject',
      message: 'Case study: {title}',
      description: 'Subject of the letter',
    }),
    attached: translate({
      id: 'guide.contribute.way.attached',
      message: 'The text is in the attached file.',
      description: 'Text of the letter when the file is to be attached',
    }),
  };
}

function hostWords() {
  return {
    hostHeading: translate({
      id: 'guide.contribute.way.hostHeading',
      message: 'Propose it on GitHub',
      description: 'Heading of one way to send the text',
    }),
    hostFilled: translate({
      id: 'guide.contribute.way.hostFilled',
      message:
        'GitHub is where the files of the guide are kept. It asks you to sign in; an account is free. Your text is already there.',
      description: "Above the link to GitHub's page for a new file, filled in",
    }),
    hostPaste: translate({
      id: 'guide.contribute.way.hostPaste',
      message:
        'GitHub is where the files of the guide are kept. It asks you to sign in; an account is free. First copy the text, then open the page and paste it into the large empty field.',
      description: "Above the link to GitHub's page for a new file, empty",
    }),
    hostEdit: translate({
      id: 'guide.contribute.way.hostEdit',
      message:
        'GitHub is where the files of the guide are kept. It asks you to sign in; an account is free. First copy the text, then open the page, select everything that is there and paste yours in its place.',
      description: "Above the link to GitHub's page that edits a file",
    }),
    host: translate({
      id: 'guide.contribute.way.host',
      message: 'Open GitHub (in a new tab)',
      description: 'Link that opens a page of GitHub in a new tab',
    }),
    hostThen: translate({
      id: 'guide.contribute.way.hostThen',
      message: 'There press “Commit changes”, then “Propose changes”, then “Create pull request”.',
      description: "Below the link to GitHub; the names of buttons are GitHub's own",
    }),
  };
}
