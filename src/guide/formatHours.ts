import type {Language} from './languages';

/**
 * Working hours in words.
 *
 * @example formatHours(6, 'en') // => '6 hours'
 */
export function formatHours(hours: number, language: Language): string {
  const format = {style: 'unit', unit: 'hour', unitDisplay: 'long'} as const;
  return new Intl.NumberFormat(language, format).format(hours);
}
