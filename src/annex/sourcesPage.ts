import {allCitedIds} from '../guide/citation';
import type {Language} from '../guide/languages';
import type {Entry, Guide} from '../guide/model';
import {shownText, toLabelled, toOutline, type EntryOutline, type Labelled} from '../guide/outline';
import type {Reference} from '../guide/schemas/bibliography';

/** All that the page of sources needs in one language; JSON. */
export type SourcesPageData = {readonly groups: readonly SourceGroup[]};

/** The works of one part of the guide. */
export type SourceGroup = {readonly part: Labelled; readonly works: readonly WorkData[]};

/** A work, how it was checked, and who cites it. */
export type WorkData = {
  readonly id: string;
  readonly lang: string;
  /** Sanitised HTML. */
  readonly html: string;
  readonly checked: Reference['custom']['checked'];
  /** A platform or a document of which the current edition counts. */
  readonly isLiving: boolean;
  readonly citedIn: readonly EntryOutline[];
};

/** A work's sanitised HTML in the words of the page's language. */
export type RenderWork = (id: string) => string;

/** The works in the order of their list, part by part. */
export function toSourcesPage(
  guide: Guide,
  language: Language,
  render: RenderWork,
): SourcesPageData {
  const citing = citingEntries(guide, language);
  const groups = new Map<string, WorkData[]>();
  for (const {id, language: lang, custom} of guide.references) {
    const work: WorkData = {
      id,
      lang,
      html: render(id),
      checked: custom.checked,
      isLiving: custom.living ?? false,
      citedIn: (citing.get(id) ?? []).map((entry) => toOutline(entry, language)),
    };
    groups.set(custom.part, [...(groups.get(custom.part) ?? []), work]);
  }
  return {
    groups: [...groups].map(([part, works]) => ({
      part: toLabelled(guide, 'parts', part, language),
      works,
    })),
  };
}

/** For each work the entries whose shown text cites it, in the order of the Guide. */
function citingEntries(guide: Guide, language: Language): ReadonlyMap<string, readonly Entry[]> {
  const citing = new Map<string, Entry[]>();
  for (const entry of guide.entries) {
    const markdown = shownText(entry, language).sections.map((section) => section.markdown);
    const ids = allCitedIds(markdown.join('\n'));
    for (const id of new Set(ids)) citing.set(id, [...(citing.get(id) ?? []), entry]);
  }
  return citing;
}
