import {inflateSync} from 'node:zlib';

/** The widths of the letters of a font. */
export type FontAdvances = ReadonlyMap<number, number>;

/**
 * The widths of all letters of a font file in em, by code point.
 *
 * @throws {RangeError} when the file is not WOFF 1 or lacks one of its tables.
 * @see https://www.w3.org/TR/WOFF/ and https://learn.microsoft.com/typography/opentype/spec/
 */
export function readAdvances(woff: Buffer): FontAdvances {
  const unitsPerEm = readTable(woff, 'head').readUInt16BE(18);
  const lastAdvance = readTable(woff, 'hhea').readUInt16BE(34) - 1;
  const metrics = readTable(woff, 'hmtx');
  const advances = new Map<number, number>();
  for (const [code, glyph] of readGlyphs(readTable(woff, 'cmap'))) {
    // Glyphs behind the last entry are as wide as that one.
    advances.set(code, metrics.readUInt16BE(Math.min(glyph, lastAdvance) * 4) / unitsPerEm);
  }
  return advances;
}

function readTable(woff: Buffer, tag: string): Buffer {
  const tableCount = woff.readUInt16BE(12);
  for (let entry = 44; entry < 44 + tableCount * 20; entry += 20) {
    if (woff.toString('latin1', entry, entry + 4) !== tag) continue;
    const start = woff.readUInt32BE(entry + 4);
    const packed = woff.subarray(start, start + woff.readUInt32BE(entry + 8));
    return packed.length < woff.readUInt32BE(entry + 12) ? inflateSync(packed) : packed;
  }
  throw new RangeError(`Unexpected font without table "${tag}"`);
}

/** The glyphs of code points up to U+FFFF: the part of the table in format 4, which every font for the web has. */
function* readGlyphs(cmap: Buffer): Generator<readonly [code: number, glyph: number]> {
  const table = findFormat4(cmap);
  const segments = table.readUInt16BE(6) / 2;
  // Four lists of one number per segment; two bytes of padding stand behind the first.
  const at = (list: number, segment: number) => 14 + (list * segments + segment) * 2 + (list && 2);
  for (let segment = 0; segment < segments; segment++) {
    const last = table.readUInt16BE(at(0, segment));
    const delta = table.readUInt16BE(at(2, segment));
    const offsetAt = at(3, segment);
    const offset = table.readUInt16BE(offsetAt);
    const first = table.readUInt16BE(at(1, segment));
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = offset && table.readUInt16BE(offsetAt + offset + (code - first) * 2);
      const glyph = offset === 0 || listed !== 0 ? ((offset ? listed : code) + delta) & 0xffff : 0;
      if (glyph !== 0) yield [code, glyph];
    }
  }
}

function findFormat4(cmap: Buffer): Buffer {
  for (let record = 4; record < 4 + cmap.readUInt16BE(2) * 8; record += 8) {
    const table = cmap.subarray(cmap.readUInt32BE(record + 4));
    if (table.readUInt16BE(0) === 4) return table;
  }
  throw new RangeError('Unexpected font without a table of format 4');
}
