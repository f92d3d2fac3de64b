import {encode} from 'uqr';

/** A QR code for an SVG: dark modules as one path in a square of `size` units, one per module. */
export type QrSvg = {readonly size: number; readonly path: string};

/** Modules that stay light around a code, so that a reader finds it (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/**
 * The QR code of a text, quiet zone included. It can be read with up to 15 % of it damaged (level M).
 *
 * @param mask one of the eight patterns laid over the data; without it the best one is looked for, which takes most of the time.
 * @see ISO/IEC 18004
 */
export function qrSvg(text: string, mask?: number): QrSvg {
  const {size, data} = encode(text, {...OPTIONS, ...(mask !== undefined && {maskPattern: mask})});
  return {size, path: data.map(toRuns).join('')};
}

/** The best mask for a text, which suits all that differ from it in a few letters. */
export function qrMask(text: string): number {
  return encode(text, OPTIONS).maskPattern;
}

const OPTIONS = {ecc: 'M', border: QUIET_ZONE} as const;

/** The dark modules of a row as rectangles of height one. */
function toRuns(row: readonly boolean[], y: number): string {
  const marks = row.map((isDark) => (isDark ? '1' : '0')).join('');
  return [...marks.matchAll(/1+/g)]
    .map(({index, 0: {length}}) => `M${index} ${y}h${length}v1h-${length}z`)
    .join('');
}
