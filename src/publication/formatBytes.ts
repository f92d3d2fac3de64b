import type {Language} from '../guide/languages';

const KILOBYTE = 1000;
const MEGABYTE = 1_000_000;

/**
 * The size of a file in words, in kilobytes or megabytes (SI); what is smaller than a kilobyte counts as one, unless it is
 * nothing.
 *
 * @example formatBytes(4_123_456, 'lt') // => '4,1 MB'
 */
export function formatBytes(bytes: number, language: Language): string {
  const [unit, size, digits] =
    bytes < MEGABYTE - KILOBYTE / 2
      ? (['kilobyte', KILOBYTE, 0] as const)
      : (['megabyte', MEGABYTE, 1] as const);
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  }).format(bytes === 0 ? 0 : Math.max(bytes, KILOBYTE) / size);
}
