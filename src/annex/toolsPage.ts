import type {Root} from 'mdast';
import type {Language} from '../guide/languages';
import type {Guide, Text} from '../guide/model';
import {shownText, toLabelled, toOutline, type EntryOutline, type Labelled} from '../guide/outline';
import {toolsOf} from '../guide/tools';

/** All that the page of tools needs in one language; JSON. */
export type ToolsPageData = {readonly groups: readonly ToolGroup[]};

/** The tools of one part of the guide; no part for those of part 0. */
export type ToolGroup = {readonly part?: Labelled; readonly tools: readonly ToolData[]};

/** A printable tool and the chapter it comes from. */
export type ToolData = {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** Sanitised HTML of the whole tool, with its title. */
  readonly html: string;
  readonly chapter: EntryOutline;
};

/** Turns a tool of a text into sanitised HTML; ids on it begin with `idPrefix`. */
export type RenderTool = (tree: Root, text: Text, idPrefix: string) => string;

/** The tools of all chapters in reading order, part by part; parts without tools are left out. */
export function toToolsPage(guide: Guide, language: Language, render: RenderTool): ToolsPageData {
  const groups = new Map<string | undefined, ToolData[]>();
  for (const entry of guide.entries) {
    if (entry.kind !== 'chapter') continue;
    const text = shownText(entry, language);
    const chapter = toOutline(entry, language);
    const tools = toolsOf(text.sections).map(({title, tree}, at): ToolData => {
      const id = at === 0 ? entry.id : `${entry.id}-${at + 1}`;
      return {id, title, html: render(tree, text, `${id}-`), chapter};
    });
    const {part} = entry.facts;
    if (tools.length > 0) groups.set(part, [...(groups.get(part) ?? []), ...tools]);
  }
  return {
    groups: [...groups].map(([part, tools]) => ({
      tools,
      ...(part !== undefined && {part: toLabelled(guide, 'parts', part, language)}),
    })),
  };
}
