import type {FeedItem} from './feed';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What a feed shows of an item as HTML: its summary and, where the source asks for it, the disclaimer, each with its language. */
export function itemHtml({summary, language, disclaimer}: FeedItem): string {
  const paragraph = (text: string, lang: string): string =>
    `<p lang="${lang}">${escapeHtml(text)}</p>`;
  return (
    paragraph(summary, language) +
    (disclaimer ? paragraph(disclaimer.text, disclaimer.language) : '')
  );
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
