import {promisify} from 'node:util';
import {crc32, deflate} from 'node:zlib';

const compress = promisify(deflate);

/** Opaque pixels as the renderer gives them, four bytes each. */
export type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
};

/**
 * A PNG with a list of colours, without loss, half as large as one with three numbers per pixel; undefined when there are more than
 * 256 colours. Cards have about a hundred: five and the steps between them at the edges of letters.
 *
 * @see https://www.w3.org/TR/png-3/
 */
export async function encodePng(image: Pixels): Promise<Buffer | undefined> {
  const indexed = toIndexed(image);
  if (indexed === undefined) return undefined;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(image.width, 0);
  header.writeUInt32BE(image.height, 4);
  // Eight bits per pixel, each the place of a colour in the list.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', indexed.colours),
    chunk('IDAT', await compress(indexed.rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

type Indexed = {readonly colours: Uint8Array; readonly rows: Uint8Array};

function toIndexed({width, height, pixels}: Pixels): Indexed | undefined {
  // A copy, because a view of four bytes at a time has to begin at a multiple of four.
  const all = new Uint32Array(new Uint8Array(pixels).buffer);
  const places = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  let colour = -1;
  let place = 0;
  for (let row = 0; row < height; row++) {
    // Each row begins with a byte that says that it is not filtered.
    const start = row * (width + 1) + 1;
    for (let column = 0; column < width; column++) {
      const next = all[row * width + column] ?? 0;
      // Most pixels are like their neighbours; looking up each takes three times as long.
      if (next !== colour) {
        colour = next;
        place = places.get(colour) ?? places.size;
        places.set(colour, place);
      }
      rows[start + column] = place;
    }
  }
  if (places.size > 256) return undefined;
  const colours = new Uint8Array(Uint32Array.from(places.keys()).buffer);
  return {colours: colours.filter((_, at) => at % 4 < 3), rows};
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
