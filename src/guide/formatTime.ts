import type {Language} from './languages';
import type {When} from './model';

/**
 * A time in words, exactly as exact as it is given; empty when it is not given.
 *
 * @param time ISO 8601 day (`2016-12-29`), month (`2016-09`) or year (`2016`), or two of them.
 * @example formatTime({from: '2016-09'}, 'en') // => 'September 2016'
 * @example formatTime({from: '2017-01-29', to: '2017-02-03'}, 'en') // => '29 January – 3 February 2017'
 */
export function formatTime({from, to}: Pick<When, 'from' | 'to'>, language: Language): string {
  if (from === undefined) return to === undefined ? '' : `– ${formatOne(to, language)}`;
  if (to === undefined || to === from) return formatOne(from, language);
  // The pattern that ICU has for Lithuanian intervals leaves out the words for year and day.
  if (from.length !== to.length || language === 'lt') {
    return `${formatOne(from, language)} – ${formatOne(to, language)}`;
  }
  return formatter(from, language).formatRange(toDate(from), toDate(to));
}

function formatOne(time: string, language: Language): string {
  return formatter(time, language).format(toDate(time));
}

function toDate(time: string): Date {
  return new Date(`${time}${'0000-01-01'.slice(time.length)}T00:00:00Z`);
}

function formatter(time: string, language: Language): Intl.DateTimeFormat {
  const steps = time.split('-').length;
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(steps > 1 && {month: 'long'}),
    ...(steps > 2 && {day: 'numeric'}),
  });
}

/** British order of day and month for English. */
const LOCALES: Record<Language, string> = {en: 'en-GB', lt: 'lt', lv: 'lv', et: 'et', pl: 'pl'};
