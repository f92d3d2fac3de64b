import type {CSSProperties} from 'react';
import Translate from '@docusaurus/Translate';
import {ticksOf} from '../../map/axisTicks';
import type {CaseTimelineData} from '../../map/caseMapPage';
import type {Axis, Bar} from '../../map/timeBar';
import {CaseTitle} from './CaseTitle';

/** Years with their cases, each with a bar on the axis that all share. */
export function TimelineYears({years, axis}: Pick<CaseTimelineData, 'years'> & {axis: Axis}) {
  return (
    <div style={toLines(axis)}>
      <TimelineKey />
      <AxisYears axis={axis} />
      <ol className="guide-timeline__years">
        {years.map(({year, cases}) => (
          <li key={year}>
            <h3 className="guide-timeline__year">{year}</h3>
            <ul className="plain-list">
              {cases.map(({entry, bar}) => (
                <li key={entry.id} className="guide-timeline__case">
                  <div>
                    <CaseTitle entry={entry} />
                  </div>
                  <TimeBar bar={bar} isPlanned={entry.evidence.id === 'planned'} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}

function TimelineKey() {
  return (
    <ul className="guide-timeline__key plain-list">
      <li>
        <Sample isVague={false} isPlanned={false} />
        <Translate id="guide.timeline.exact" description="Meaning of a bar">
          time as the source gives it
        </Translate>
      </li>
      <li>
        <Sample isVague isPlanned={false} />
        <Translate id="guide.timeline.vague" description="Meaning of a hatched bar">
          at some time in this year
        </Translate>
      </li>
      <li>
        <Sample isVague={false} isPlanned />
        <Translate id="guide.timeline.planned" description="Meaning of an empty bar">
          only planned
        </Translate>
      </li>
      <li>
        <span className="guide-timeline__sample" aria-hidden="true">
          <OpenMark open="ongoing" place={50} />
        </span>
        <Translate id="guide.timeline.arrow" description="Meaning of an arrow">
          goes on
        </Translate>
      </li>
      <li>
        <span className="guide-timeline__sample" aria-hidden="true">
          <OpenMark open="end" place={20} />
        </span>
        <Translate id="guide.timeline.dots" description="Meaning of dots beside a bar">
          beginning or end not stated
        </Translate>
      </li>
    </ul>
  );
}

function Sample({isVague, isPlanned}: {isVague: boolean; isPlanned: boolean}) {
  return (
    <span className="guide-timeline__sample" data-planned={isPlanned} aria-hidden="true">
      <Piece start={0} size={100} isVague={isVague} />
    </span>
  );
}

function AxisYears({axis}: {axis: Axis}) {
  return (
    <div className="guide-timeline__axis" aria-hidden="true">
      <div>
        {ticksOf(axis).map(({year, place}) => (
          <span key={year} style={{insetInlineStart: `${place}%`}}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

function TimeBar({bar: {pieces, open}, isPlanned}: {bar: Bar; isPlanned: boolean}) {
  const first = pieces.at(0);
  const last = pieces.at(-1);
  if (!first || !last) return null;
  const place = open === 'begin' ? first.start : last.start + last.size;
  return (
    <span className="guide-timeline__track" data-planned={isPlanned} aria-hidden="true">
      {pieces.map((piece) => (
        <Piece key={piece.start} {...piece} />
      ))}
      {open !== 'none' && <OpenMark open={open} place={place} />}
    </span>
  );
}

function Piece({start, size, isVague}: Bar['pieces'][number]) {
  return (
    <span
      className="guide-timeline__piece"
      data-vague={isVague}
      style={{insetInlineStart: `${start}%`, inlineSize: `${size}%`}}
    />
  );
}

function OpenMark({open, place}: {open: Bar['open']; place: number}) {
  return (
    <span
      className="guide-timeline__open"
      data-open={open}
      style={{insetInlineStart: `${place}%`}}
    />
  );
}

/** Where the lines of the years stand behind the bars. */
function toLines(axis: Axis): CSSProperties {
  const [first, second] = ticksOf(axis);
  const step = first && second ? second.place - first.place : 100;
  const lines: Record<`--${string}`, string> = {
    '--guide-timeline-first': `${first?.place ?? 0}%`,
    '--guide-timeline-step': `${step}%`,
  };
  return lines;
}
