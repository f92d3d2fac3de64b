import {EntryList} from '@site/src/components/EntryList';
import type {EntryOutline} from '@site/src/guide/outline';

/** A section that leads to related entries; nothing when there are none. */
export function RelatedEntries({
  id,
  heading,
  outlines,
}: {
  id: string;
  heading: string;
  outlines: readonly EntryOutline[];
}) {
  if (outlines.length === 0) return null;
  return (
    <section className="related" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <EntryList headingLevel={3} items={outlines.map((outline) => ({outline}))} />
    </section>
  );
}
