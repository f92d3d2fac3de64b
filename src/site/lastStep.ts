/**
 * The last step of an address, which is the id of the entry whose page stands there.
 *
 * @example lastStep('/lt/news/leeds-visit/') // => 'leeds-visit'
 */
export function lastStep(path: string): string {
  return path.split('/').filter(Boolean).at(-1) ?? '';
}
