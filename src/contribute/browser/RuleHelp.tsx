import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {RuleHelpPageData, RuleOnPage} from '../help/ruleHelpPage';
import {ruleGroupNames, ruleHelpWords} from './ruleHelpWords';
import './ruleHelp.css';

/**
 * All rules in their groups, each under its own heading, to whose anchor the check links. Below it the id as the check prints it, so
 * that a reader who searches the page for it arrives too; right and wrong are told apart by words.
 */
export function RuleHelp({groups}: RuleHelpPageData) {
  const names = ruleGroupNames();
  return (
    <div className="guide-rules">
      <nav aria-label={ruleHelpWords().list}>
        <ul>
          {groups.map(({id}) => (
            <li key={id}>
              <a href={`#${groupAnchor(id)}`}>{names[id]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({id, rules}) => (
        <section key={id} aria-labelledby={groupAnchor(id)}>
          <Anchored as="h2" id={groupAnchor(id)}>
            {names[id]}
          </Anchored>
          {rules.map((rule) => (
            <Rule key={rule.id} {...rule} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Rule({id, severity, severityLabel, title, meaning, repair, example}: RuleOnPage) {
  const words = ruleHelpWords();
  return (
    <>
      <Anchored as="h3" id={id}>
        {title}
      </Anchored>
      <p className="guide-rules__id">
        <code translate="no">{id}</code> {severityLabel}: {words[severity]}
      </p>
      <p>{meaning}</p>
      <p className="guide-rules__kind">{words.bad}</p>
      <Example text={example.bad} />
      <p className="guide-rules__kind">{words.good}</p>
      <Example text={example.good} />
      <p>
        <strong>{words.repair}</strong> {repair}
      </p>
    </>
  );
}

/** Long lines break, so that nobody has to scroll sideways. */
function Example({text}: {text: string}) {
  return (
    <pre className="guide-rules__example" translate="no">
      <code>{text}</code>
    </pre>
  );
}

/** A heading that the check of links knows as a place to link to. */
function Anchored({as: Heading, id, children}: {as: 'h2' | 'h3'; id: string; children: string}) {
  useBrokenLinks().collectAnchor(id);
  return <Heading id={id}>{children}</Heading>;
}

/** Prefixed, so that no group's anchor is a rule's. */
function groupAnchor(id: string): string {
  return `group-${id}`;
}
