import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import Heading from '@theme/Heading';
import {
  recognitionHeadings,
  recognitionTitle,
} from '@site/src/caseStudies/browser/recognition/recognitionWords';
import {RecognitionArchive} from '@site/src/caseStudies/browser/recognition/RecognitionArchive';
import type {
  LinkData,
  RecognitionPageData,
} from '@site/src/caseStudies/recognition/recognitionPage';
import {Page} from '@site/src/components/Page';
import type {Labelled} from '@site/src/guide/outline';
import Layout from '@site/src/theme/Layout';
import {PageLanguages} from '@site/src/translation/browser/PageLanguages';

/** The yearly mark for one case study: who gives it, by what criteria, to whom it was given and why. */
export default function RecognitionPage({page}: {page: RecognitionPageData}) {
  const {title, lead} = recognitionTitle();
  const headings = recognitionHeadings();
  return (
    <Layout>
      <PageMetadata title={title} description={lead} />
      <PageLanguages />
      <Page title={title} lead={lead}>
        <div className="prose">
          <Heading as="h2" id="how">
            {headings.how}
          </Heading>
          <HowItIsGiven {...page} />
          <Heading as="h2" id="criteria">
            {headings.criteria}
          </Heading>
          <Criteria criteria={page.criteria} />
          {page.sheet && <Sheet {...page.sheet} />}
          <Heading as="h2" id="archive">
            {headings.archive}
          </Heading>
        </div>
        <RecognitionArchive marks={page.marks} />
      </Page>
    </Layout>
  );
}

function HowItIsGiven({model}: RecognitionPageData) {
  return (
    <>
      <p>
        <Translate
          id="guide.recognition.giving"
          description="On the page of the yearly mark: who gives it and with what"
        >
          The editors give it. They name the case study, the criteria that it meets and their
          reasons, so that everybody can check them against the text.
        </Translate>
      </p>
      <p>
        <Translate
          id="guide.recognition.limits"
          description="On the page of the yearly mark: what it does not mean"
        >
          The mark is no ranking and no proof: it says nothing about the other case studies, and
          what is known of results stands in the case study itself.
        </Translate>
      </p>
      {model && (
        <p>
          <Translate
            id="guide.recognition.model"
            description="On the page of the yearly mark; {title} is a link to the case study about a city that honours a teacher every year"
            values={{title: <TextLink {...model} />}}
          >
            {'The model is the tradition of a city: {title}.'}
          </Translate>
        </p>
      )}
    </>
  );
}

function Criteria({criteria}: {criteria: readonly Labelled[]}) {
  return (
    <dl>
      {criteria.map(({id, label, definition}) => (
        <div key={id}>
          <dt>{label}</dt>
          {definition && <dd>{definition}</dd>}
        </div>
      ))}
    </dl>
  );
}

function Sheet(sheet: LinkData) {
  return (
    <p>
      <Translate
        id="guide.recognition.sheet"
        description="Below the criteria of the yearly mark; {title} is a link to a chapter with a printable sheet"
        values={{title: <TextLink {...sheet} />}}
      >
        {'The criteria come from a sheet that your school can use as well: {title}.'}
      </Translate>
    </p>
  );
}

function TextLink({path, title, language}: LinkData) {
  return (
    <Link to={path} lang={language}>
      {title}
    </Link>
  );
}
