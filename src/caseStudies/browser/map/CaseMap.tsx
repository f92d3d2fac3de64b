import type {CSSProperties} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {assertLanguage, type Language} from '../../../guide/languages';
import type {CaseMapData, CountryTile} from '../../map/caseMapPage';
import {COLUMNS, type Tile} from '../../map/tiles';
import {CountryTable} from './CountryTable';
import {countryWords, markWords, regionWords} from './mapWords';
import './caseMap.css';

/**
 * The countries of case studies as tiles of equal size, with a link to the cases of each, and the same facts as a table. The
 * lines between countries are for the eye alone: the table has them in words.
 *
 * WCAG 1.1.1, 1.4.1 (home and host differ by pattern, shape and place), 1.4.10, 2.1.1, 2.5.3 (a link's name has what is seen
 * on it), 2.5.8.
 */
export function CaseMap({map}: {map: CaseMapData}) {
  return (
    <section aria-labelledby="where">
      <h2 id="where">
        <Translate id="guide.map.where" description="Heading above the map of case studies">
          Where
        </Translate>
      </h2>
      <p className="guide-map__text">
        <Translate id="guide.map.explanation" description="Above the map of case studies">
          The first country of a case study is its home. The others are hosts or partners – or were
          to be, where a case study tells of a plan. A country on the map leads to its case studies.
        </Translate>
      </p>
      <div className="guide-map">
        <TileGrid map={map} />
        <MapKey hasAllArcs={map.hasAllArcs} />
      </div>
      <CountryTable countries={map.countries} />
    </section>
  );
}

function TileGrid({map: {rows, regions, empty, arcs}}: {map: CaseMapData}) {
  const language = assertLanguage(useDocusaurusContext().i18n.currentLocale);
  const names = regionWords();
  return (
    <div className="guide-map__frame">
      <div className="guide-map__grid">
        {empty.map((tile) => (
          <span
            key={tile.code}
            className="guide-map__empty"
            style={placeOf(tile)}
            aria-hidden="true"
          >
            <span className="guide-map__code">{tile.code}</span>
          </span>
        ))}
        <Arcs arcs={arcs} rows={rows} />
        {regions.map(({name, nameRow, tiles}) => [
          nameRow !== undefined && (
            <p
              key={name}
              className="guide-map__region"
              style={{gridRow: nameRow + 1}}
              aria-hidden="true"
            >
              {names[name]}
            </p>
          ),
          <ul key={`${name}-tiles`} aria-label={names[name]}>
            {tiles.map((tile) => (
              <CountryLink key={tile.code} tile={tile} language={language} />
            ))}
          </ul>,
        ])}
      </div>
    </div>
  );
}

function Arcs({arcs, rows}: Pick<CaseMapData, 'arcs' | 'rows'>) {
  return (
    <svg
      className="guide-map__arcs"
      viewBox={`0 0 ${COLUMNS} ${rows}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {arcs.map(({path, end, width}) => (
        <g key={path}>
          <path d={path} strokeWidth={width} />
          <path d={end} strokeWidth={width + DOT} />
        </g>
      ))}
    </svg>
  );
}

/** Pixels by which the dot at the end of a line is thicker than the line. */
const DOT = 5;

function CountryLink({tile, language}: {tile: CountryTile; language: Language}) {
  const {code, home, host, path} = tile;
  const numbers = new Intl.NumberFormat(language);
  return (
    <li className="guide-map__tile" style={placeOf(tile)}>
      <Link to={path}>
        <span aria-hidden="true" className="guide-map__code">
          {code}
        </span>
        {home > 0 && (
          <span aria-hidden="true" className="guide-map__home">
            {numbers.format(home)}
          </span>
        )}
        {host > 0 && (
          <span aria-hidden="true" className="guide-map__host">
            <span>{numbers.format(host)}</span>
          </span>
        )}
        <span className="guide-map__name">{countryWords(tile, language)}</span>
      </Link>
    </li>
  );
}

function placeOf({column, row}: Tile): CSSProperties {
  return {gridColumn: column + 1, gridRow: row + 1};
}

function MapKey({hasAllArcs}: {hasAllArcs: boolean}) {
  const words = markWords();
  return (
    <div className="guide-map__key">
      <ul className="plain-list">
        <li>
          <span aria-hidden="true" className="guide-map__home" />
          {words.home}
        </li>
        <li>
          <span aria-hidden="true" className="guide-map__host" />
          {words.host}
        </li>
        <li>
          <svg viewBox="0 0 32 10" aria-hidden="true" focusable="false">
            <path d="M2 5H26" strokeWidth="2" />
            <path d="M26 5h.001" strokeWidth="7" />
          </svg>
          {words.line}
        </li>
      </ul>
      {!hasAllArcs && (
        <p>
          <Translate
            id="guide.map.mostArcs"
            description="Below the meaning of the lines on the map"
          >
            Only the most frequent pairs of countries have a line; the table has all of them.
          </Translate>
        </p>
      )}
    </div>
  );
}
