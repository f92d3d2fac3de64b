import {CARD_SIZE} from '../cardFile';
import type {CardNode} from '../cardNode';
import type {CardFonts} from './cardFonts';
import {encodePng} from './encodePng';

/** Turns the boxes of a card into a PNG. */
export type RenderCard = (layout: CardNode) => Promise<Buffer>;

/**
 * A renderer with these fonts, which are parsed once. The two libraries are loaded with it: they take a fifth of a second, which
 * a build whose cards are all known does not need.
 */
export async function createCardRenderer({files}: CardFonts): Promise<RenderCard> {
  const [{default: satori}, {renderAsync}] = await Promise.all([
    import('satori'),
    import('@resvg/resvg-js'),
  ]);
  const fontFamily = [...new Set(files.map(({name}) => name))].join(', ');
  // It remembers parsed fonts by this very array.
  const fonts = files.map((file) => ({...file, style: 'normal' as const}));
  return async (layout) => {
    const root = withStyle(layout, {fontFamily});
    const svg = await satori(root, {...CARD_SIZE, fonts});
    // All words are outlines already. The work is done outside of the main thread.
    const image = await renderAsync(svg, {font: {loadSystemFonts: false}});
    return (await encodePng(image)) ?? image.asPng();
  };
}

function withStyle(node: CardNode, style: CardNode['props']['style']): CardNode {
  return {...node, props: {...node.props, style: {...node.props.style, ...style}}};
}
