import type {CslItem} from './toCslItem';

/**
 * A work as RIS, in UTF-8, one field per line. The fields are those of Citation.js, whose own writer we cannot use: it breaks
 * addresses after 70 characters and ids after 20. The name of the site stands where Zotero writes and looks for it.
 */
export function toRis(item: CslItem): string {
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'ELEC'],
    ['ID', item.id],
    ['TI', item.title],
    ['T2', item['container-title']],
    ['LA', item.language],
    ['N1', item.note],
    ['UR', item.URL],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]))
    .join('');
}
