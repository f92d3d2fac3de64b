import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import {formatTime} from '../../../guide/formatTime';
import {assertLanguage} from '../../../guide/languages';
import type {ReuseData} from '../../caseStudyPage';
import './reuseLog.css';

/** Where others tried a practice, in their own words; `href` leads to the editors, where they can be reached. */
export function ReuseLog({reuse, href}: {reuse: readonly ReuseData[]; href?: string | undefined}) {
  return (
    <section className="guide-reuse">
      <Heading as="h2" id="tried-elsewhere">
        <Translate
          id="guide.reuse.title"
          description="Heading of the log of tries at other schools"
        >
          Tried elsewhere
        </Translate>
      </Heading>
      {reuse.length === 0 && (
        <p>
          <Translate id="guide.reuse.empty" description="In place of an empty log of tries">
            Nobody has told us yet that they tried this.
          </Translate>
        </p>
      )}
      {reuse.map((each, at) => (
        <Try key={at} {...each} />
      ))}
      {href !== undefined && (
        <p>
          <a className="guide-reuse__invitation" href={href}>
            <Translate id="guide.reuse.invitation" description="Link to the editors">
              Have you tried it? Tell us what you changed and what came of it.
            </Translate>
          </a>
        </p>
      )}
    </section>
  );
}

function Try({role, institution, country, date, changed, result, language}: ReuseData) {
  const reader = assertLanguage(useDocusaurusContext().i18n.currentLocale);
  const {changes, outcome, notStated} = words();
  return (
    <article className="guide-reuse__try">
      <p className="guide-reuse__who">
        <span lang={language}>
          {role}, {institution}
        </span>{' '}
        ({country.label}), {formatTime({from: date}, reader)}
      </p>
      <dl>
        <dt>{changes}</dt>
        <dd lang={language}>{changed}</dd>
        <dt>{outcome}</dt>
        {result === undefined ? <dd>{notStated}</dd> : <dd lang={language}>{result}</dd>}
      </dl>
    </article>
  );
}

function words() {
  return {
    changes: translate({
      id: 'guide.reuse.changed',
      message: 'What they changed',
      description: 'Before the words of somebody who tried a practice',
    }),
    outcome: translate({
      id: 'guide.reuse.result',
      message: 'What came of it',
      description: 'Before the words of somebody who tried a practice',
    }),
    notStated: translate({
      id: 'guide.reuse.notStated',
      message: 'Not stated',
      description: 'In place of what came of a try',
    }),
  };
}
