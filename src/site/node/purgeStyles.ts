import {PurgeCSS} from 'purgecss';
import type {DocumentTokens} from '../documentTokens';

/**
 * The style sheet without the rules, variables and animations that no document uses.
 *
 * @param script Source of the documents' script: names in it are kept, since it may set them.
 */
export async function purgeStyles(
  css: string,
  tokens: DocumentTokens,
  script: string,
): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [
      {raw: [...tokens, ...STATES].join(' '), extension: 'html'},
      {raw: script, extension: 'js'},
    ],
    css: [{raw: css}],
    variables: true,
    keyframes: true,
    // Families stand in variables, where PurgeCSS does not look for them.
    fontFace: false,
  });
  if (result === undefined) throw new Error('The style sheet could not be read');
  return result.css;
}

/** What rules select that stands in no markup: set by the host's theme script or by the browser. */
const STATES = ['data-theme', 'dark', 'light', 'data-theme-choice'];
