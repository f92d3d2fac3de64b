// @application
import {useMemo, useState} from 'react';
import type {SourceFile} from '../../guide/assembleGuide';
import {asText, type Draft} from '../form/draft';
import {mailAddress, toHostWay} from '../form/waysOut';
import {fillWords} from './fillWords';
import {useForm} from './formContext';
import type {Contact} from './FormIntro';
import {downloadText} from './downloadText';
import {finishWords} from './words/finishWords';
import {wayWords} from './words/wayWords';

/** The finished file and the ways in which it reaches the editors. Nothing is sent before the person does it herself. */
export function WaysOut({contact: {repositoryUrl, editorsEmail}}: {contact: Contact}) {
  const {engine, state, say} = useForm();
  const {draft} = state;
  const [note, setNote] = useState('');
  const file = useMemo(() => engine.fileOf(draft), [engine, draft]);
  const words = wayWords();
  const copy = async () => {
    const isCopied = await copyText(file.text);
    setNote(isCopied ? words.copied : words.copyFailed);
    say(isCopied ? words.copied : words.copyFailed);
  };
  const isFaulty = state.checked?.issues.some(({severity}) => severity === 'error') ?? false;
  return (
    <>
      <p>{isFaulty ? finishWords().unfinished : finishWords().ready}</p>
      <div className="guide-contribute__ways">
        {editorsEmail && <MailWay draft={draft} file={file} to={editorsEmail} />}
        {repositoryUrl && <HostWay draft={draft} file={file} url={repositoryUrl} copy={copy} />}
        <section>
          <h3>{words.keep}</h3>
          <button type="button" onClick={() => downloadText(nameOf(file), file.text)}>
            {fillWords(words.download, {file: nameOf(file)})}
          </button>{' '}
          <button type="button" onClick={() => void copy()}>
            {words.copy}
          </button>
          <p>{note}</p>
        </section>
      </div>
      <FinishedFile file={file} />
    </>
  );
}

type WayProps = {readonly draft: Draft; readonly file: SourceFile};

/** A whole text seldom fits into the address of a letter; then the person attaches the file. */
function MailWay({draft, file, to}: WayProps & {to: string}) {
  const words = wayWords();
  const subject = fillWords(words.subject, {title: asText(draft.fields.title)});
  const whole = mailAddress(to, {subject, body: `${file.path}\n\n${file.text}`});
  const address = whole ?? mailAddress(to, {subject, body: `${file.path}\n\n${words.attached}`});
  if (address === undefined) return null;
  return (
    <section>
      <h3>{words.mailHeading}</h3>
      <p>{whole === undefined ? words.mailAttach : words.mailHint}</p>
      <a className="guide-contribute__way" href={address}>
        {words.mail}
      </a>
    </section>
  );
}

function HostWay({draft, file, url, copy}: WayProps & {url: string; copy: () => Promise<void>}) {
  const words = wayWords();
  const isEdit = draft.base !== undefined;
  const way = toHostWay(url, file, isEdit);
  if (!way) return null;
  return (
    <section>
      <h3>{words.hostHeading}</h3>
      <p>{way.isFilled ? words.hostFilled : isEdit ? words.hostEdit : words.hostPaste}</p>
      {!way.isFilled && (
        <button type="button" onClick={() => void copy()}>
          {words.copy}
        </button>
      )}{' '}
      <a className="guide-contribute__way" href={way.address} target="_blank" rel="noreferrer">
        {words.host}
      </a>
      <p>{words.hostThen}</p>
    </section>
  );
}

function FinishedFile({file}: {file: SourceFile}) {
  const words = wayWords();
  return (
    <details className="guide-contribute__options">
      <summary>{words.file}</summary>
      <label htmlFor="contribute-file">{file.path}</label>
      <textarea
        id="contribute-file"
        className="guide-contribute__file"
        rows={16}
        readOnly
        spellCheck={false}
        value={file.text}
      />
    </details>
  );
}

function nameOf({path}: SourceFile): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Tells whether the browser let us put a text on the clipboard. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
