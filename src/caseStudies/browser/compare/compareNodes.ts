import {fillMessage} from '../../../guide/fillMessage';
import type {Language} from '../../../guide/languages';

/** An element with attributes and what it holds. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...content);
  return node;
}

/** A title with the `lang` that it needs on a page in the reader's language. */
export function titleNode(title: string, language: Language, reader: Language): HTMLElement {
  return element('span', language === reader ? {} : {lang: language}, title);
}

/** A button whose `{title}` is for those who do not see in which column it stands. */
export function columnButton(message: string, title: HTMLElement): HTMLButtonElement {
  title.className = 'visually-hidden';
  return element('button', {type: 'button'}, ...fillMessage<Node>(message, {title: [title]}));
}
