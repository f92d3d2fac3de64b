import Translate, {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Heading from '@theme/Heading';
import type {GlossaryLetter, GlossaryPageData, GlossaryTerm} from '@site/src/annex/glossaryPage';
import {Page} from '@site/src/components/Page';
import Layout from '@site/src/theme/Layout';
import {LANGUAGE_NAMES} from '@site/src/guide/languages';
import {PageLanguages} from '@site/src/translation/browser/PageLanguages';
import styles from './styles.module.css';

/** All terms with their meaning and their words in the other languages. */
export default function GlossaryPage({page}: {page: GlossaryPageData}) {
  const title = translate({
    id: 'guide.glossary.title',
    message: 'Glossary',
    description: 'Title of the page of all terms',
  });
  const lead = translate({
    id: 'guide.glossary.lead',
    message:
      'What the words of this guide mean here, and what they are called in the other languages.',
    description: 'Below the title of the glossary',
  });
  return (
    <Layout>
      <PageMetadata title={title} description={lead} />
      <PageLanguages />
      <Page title={title} lead={lead}>
        <Letters {...page} />
        {page.letters.map(({letter, terms}) => (
          <section key={letter} aria-labelledby={letterId(letter)}>
            <Heading as="h2" id={letterId(letter)}>
              {letter}
            </Heading>
            <dl className={styles.terms}>
              {terms.map((term) => (
                <Term key={term.id} {...term} />
              ))}
            </dl>
          </section>
        ))}
      </Page>
    </Layout>
  );
}

function Letters({letters}: GlossaryPageData) {
  return (
    <nav
      className={styles.letters}
      aria-label={translate({
        id: 'guide.glossary.letters',
        message: 'Letters',
        description: 'Name of the row of links to the letters of the glossary',
      })}
    >
      <ul>
        {letters.map(({letter}) => (
          <li key={letter}>
            <a href={`#${letterId(letter)}`}>{letter}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Term(term: GlossaryTerm) {
  useBrokenLinks().collectAnchor(term.id);
  return (
    <div className={styles.term} id={term.id}>
      <dt>{term.label}</dt>
      {term.definition && <dd>{term.definition}</dd>}
      {term.variants.length > 0 && (
        <dd className={styles.note}>
          <Translate
            id="guide.glossary.variants"
            description="Other accepted words; {words} is a list"
            values={{words: term.variants.join(', ')}}
          >
            {'Also: {words}'}
          </Translate>
        </dd>
      )}
      <dd className={styles.note}>
        <ul>
          {term.inOtherLanguages.map(({language, label}) => (
            <li key={language} lang={language}>
              <abbr title={LANGUAGE_NAMES[language]}>{language}</abbr> {label}
            </li>
          ))}
        </ul>
      </dd>
      {term.isAwaitingSpecialist && (
        <dd className={styles.note}>
          <Translate
            id="guide.glossary.awaiting"
            description="Below a term whose word is not settled"
          >
            This word still waits for a specialist.
          </Translate>
        </dd>
      )}
    </div>
  );
}

/** Prefixed, so that no letter's id is a term's. */
function letterId(letter: GlossaryLetter['letter']): string {
  return `letter-${letter.toLowerCase()}`;
}
