import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import type {CitationData} from '../../cite/citationData';
import {CITATION_FILES, type CitationFormat} from '../../cite/citationFiles';
import {citeWords, formatWords} from './citeWords';
import {QrCode} from './QrCode';
import './cite.css';

/**
 * How a case study is cited: a line that can be copied, files for programs, and the short address with its QR code, which is also
 * seen while the rest is closed, on a screen in the staff room and on paper. No script.
 *
 * WCAG 1.1.1 (the code has a name, its address stands beside it), 1.4.10, 2.5.8, 3.1.2 (languages in the line).
 */
export function CiteThis({citation}: {citation: CitationData}) {
  const {apa, short} = citation;
  const words = citeWords();
  return (
    <section className="guide-cite" aria-label={words.summary}>
      <details className="guide-cite__details">
        <summary>{words.summary}</summary>
        {/* Made at build time from escaped texts. */}
        <p className="guide-cite__entry" dangerouslySetInnerHTML={{__html: apa}} />
        <div className="guide-cite__files">
          <p>{words.files}</p>
          <CitationFiles {...citation} />
        </div>
      </details>
      {short && (
        <div className="guide-cite__short">
          <QrCode qr={short.qr} label={words.qr} />
          <p>
            {words.short}:{' '}
            <a className="guide-cite__address" href={short.address}>
              {short.address.replace(/^https?:\/\//, '')}
            </a>
            <br />
            {words.shortHint}
          </p>
        </div>
      )}
    </section>
  );
}

/** Plain links: the host would look for pages at their addresses. */
function CitationFiles({path, fileName}: CitationData) {
  const {withBaseUrl} = useBaseUrlUtils();
  const formats = Object.entries(formatWords()) as [
    CitationFormat,
    {name: string; programs: string},
  ][];
  return (
    <ul className="plain-list">
      {formats.map(([format, {name, programs}]) => {
        const file = CITATION_FILES[format];
        const ending = file.slice(file.indexOf('.'));
        return (
          <li key={format}>
            <a href={withBaseUrl(path + file)} download={fileName + ending}>
              {name}
            </a>{' '}
            <span>{programs}</span>
          </li>
        );
      })}
    </ul>
  );
}
