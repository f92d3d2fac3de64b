import {fillMessage} from '../../guide/fillMessage';
import type {Language} from '../../guide/languages';
import type {FileLicence} from './archiveFile';
import {LICENCE} from './licence';
import {ARCHIVE_WORDS} from './words/wordsByLanguage';

/** What may be done with the texts of an archive, where the text of the licence stands, and which files have another one. */
export function toLicenceText(
  language: Language,
  others: ReadonlyMap<string, FileLicence>,
): string {
  const words = {licence: [LICENCE.name], address: [LICENCE.address]};
  return `${[
    fillMessage(ARCHIVE_WORDS[language].rights, words).join(''),
    `${LICENCE.title}\n${spdxLine(LICENCE.id)}\n${LICENCE.textAddress}`,
    ...[...others].map(
      ([path, other]) => `${path}\n${'spdx' in other ? spdxLine(other.spdx) : other.credit}`,
    ),
  ].join('\n\n')}\n`;
}

function spdxLine(id: string): string {
  return `SPDX-License-Identifier: ${id}`;
}
