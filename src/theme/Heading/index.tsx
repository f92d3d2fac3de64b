import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Props} from '@theme/Heading';

/** A heading with its id told to the host, so that links to it are checked. Sections are linked from "On this page". */
export default function Heading({as: As, id, ...props}: Props) {
  const brokenLinks = useBrokenLinks();
  if (id) brokenLinks.collectAnchor(id);
  return <As id={id} {...props} />;
}
