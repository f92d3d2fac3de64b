import type {ShownTool} from '../downloadsData';
import {FileLink} from './FileLink';
import {useFileFacts} from './useFileFacts';

/** Sheets as items of a list, each a link with title, format and size. */
export function ToolFileLinks({tools}: {tools: readonly ShownTool[]}) {
  const {size} = useFileFacts();
  return tools.map((tool) => (
    <li key={tool.name}>
      <FileLink file={tool}>
        {tool.title} (PDF, A4, {size(tool)})
      </FileLink>
    </li>
  ));
}
