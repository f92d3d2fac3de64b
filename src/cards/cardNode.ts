/** A box, a picture or text of a card, as the renderer takes it: what JSX would make, without React. */
export type CardNode = {
  readonly type: 'div' | 'svg' | 'path';
  readonly key: null;
  readonly props: CardProps;
};

/** The styles of boxes, the attributes of pictures and what is inside. */
export type CardProps = {
  readonly style?: CardStyle;
  readonly children?: string | readonly CardNode[];
  readonly [attribute: string]: unknown;
};

/** CSS in camel case; numbers are pixels. */
export type CardStyle = Readonly<Record<string, string | number>>;

/** A box around other boxes or around text. */
export function box(style: CardStyle, children: string | readonly CardNode[]): CardNode {
  return {type: 'div', key: null, props: {style: {display: 'flex', ...style}, children}};
}

/** A line of text that never breaks. */
export function line(style: CardStyle, text: string): CardNode {
  return box({whiteSpace: 'pre', flexShrink: 0, ...style}, text);
}

/** A square picture of paths drawn on 24 by 24. */
export function picture(
  size: number,
  paths: readonly {readonly d: string; readonly fill: string}[],
): CardNode {
  return {
    type: 'svg',
    key: null,
    props: {
      width: size,
      height: size,
      viewBox: '0 0 24 24',
      style: {flexShrink: 0},
      children: paths.map(({d, fill}) => ({
        type: 'path',
        key: null,
        props: {d, fill, fillRule: 'evenodd'},
      })),
    },
  };
}
