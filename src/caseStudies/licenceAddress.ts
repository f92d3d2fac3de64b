const CREATIVE_COMMONS = /^CC-(BY(?:-NC)?(?:-SA)?)-(\d\.\d)$/;

/**
 * The address at which the terms of a licence stand; undefined for one that is not known here.
 *
 * @param licence SPDX identifier.
 * @example licenceAddress('CC-BY-4.0') // => 'https://creativecommons.org/licenses/by/4.0/'
 */
export function licenceAddress(licence: string): string | undefined {
  if (licence === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const [, kind, version] = CREATIVE_COMMONS.exec(licence) ?? [];
  if (kind === undefined || version === undefined) return undefined;
  return `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
}
