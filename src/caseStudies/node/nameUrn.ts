import {createHash} from 'node:crypto';

/** The space of the names of this guide; drawn once, never to be changed. */
const NAMESPACE = Buffer.from('1337ace4a086433780935ef75d2c7e1a', 'hex');

/**
 * A URN that is always the same for a name: a name-based UUID (version 5).
 *
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.5
 * @example nameUrn('en/news/first-meeting/').length // => 45
 */
export function nameUrn(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name, 'utf8').digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const digits = bytes.toString('hex');
  return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}
