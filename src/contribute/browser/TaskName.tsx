// @application
import {LANGUAGE_NAMES} from '../../guide/languages';
import {asText} from '../form/draft';
import {fillWords} from './fillWords';
import {useForm} from './formContext';
import {taskWords} from './words/taskWords';

/** What is being written: something new, a correction, a translation. */
export function TaskName() {
  const {state, engine, reader} = useForm();
  const {task, id, language, original, fields} = state.draft;
  const words = taskWords();
  const title =
    engine.data.caseStudies.find((each) => each.id === id)?.title ?? asText(fields.title);
  const names = {
    title,
    language: LANGUAGE_NAMES[language],
    from: original ? LANGUAGE_NAMES[original.language] : '',
  };
  return (
    <div className="guide-contribute__task">
      <h2>{fillWords(words[task], names)}</h2>
      {task === 'new' && <p>{fillWords(words.writtenIn, {language: LANGUAGE_NAMES[reader]})}</p>}
      {task === 'translate' && <p>{words.sections}</p>}
    </div>
  );
}
