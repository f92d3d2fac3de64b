import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {assertLanguage} from '../../../guide/languages';
import type {CountryRow, NamedCount} from '../../map/caseMapPage';

/** What the map shows, as a table in a frame that scrolls by itself where it is narrow (WCAG 1.3.1, 1.4.10). */
export function CountryTable({countries}: {countries: readonly CountryRow[]}) {
  const label = translate({
    id: 'guide.map.table',
    message: 'Countries, with numbers of case studies',
    description: 'Name of the table below the map',
  });
  return (
    // Without the tab stop, readers who use the keyboard could not scroll in Safari.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="guide-table guide-map__table" role="group" aria-label={label} tabIndex={0}>
      <table>
        <caption>{label}</caption>
        <TableHead />
        <tbody>
          {countries.map((country) => (
            <Row key={country.code} country={country} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TableHead() {
  return (
    <thead>
      <tr>
        <th scope="col">
          <Translate id="guide.map.countryColumn" description="Head of a column">
            Country
          </Translate>
        </th>
        <th scope="col">
          <Translate id="guide.map.homeColumn" description="Head of a column with numbers">
            Home
          </Translate>
        </th>
        <th scope="col">
          <Translate id="guide.map.hostColumn" description="Head of a column with numbers">
            Host or partner
          </Translate>
        </th>
        <th scope="col">
          <Translate id="guide.map.hostsColumn" description="Head of a column with countries">
            Its hosts and partners
          </Translate>
        </th>
        <th scope="col">
          <Translate id="guide.map.homesColumn" description="Head of a column with countries">
            Host or partner of
          </Translate>
        </th>
      </tr>
    </thead>
  );
}

function Row({country: {code, name, path, home, host, hosts, homes}}: {country: CountryRow}) {
  const numbers = new Intl.NumberFormat(useDocusaurusContext().i18n.currentLocale);
  return (
    <tr>
      <th scope="row">
        <Link to={path}>{name}</Link> <span className="guide-map__rowCode">{code}</span>
      </th>
      <td>{numbers.format(home)}</td>
      <td>{numbers.format(host)}</td>
      <td>
        <Countries countries={hosts} />
      </td>
      <td>
        <Countries countries={homes} />
      </td>
    </tr>
  );
}

function Countries({countries}: {countries: readonly NamedCount[]}) {
  const language = assertLanguage(useDocusaurusContext().i18n.currentLocale);
  const numbers = new Intl.NumberFormat(language);
  if (countries.length === 0) {
    return (
      <Translate id="guide.map.none" description="In a table, in place of countries">
        none
      </Translate>
    );
  }
  return <>{countries.map(({name, count}) => `${name} (${numbers.format(count)})`).join(', ')}</>;
}
