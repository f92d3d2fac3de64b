import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Props} from '@theme/Heading';
import {SectionMark} from '@site/src/translation/browser/SectionMarks';

/**
 * A heading with its id told to the host, so that links to it are checked, and a mark where the section is behind its
 * original. Sections are linked from "On this page".
 */
export default function Heading({as: As, id, ...props}: Props) {
  const brokenLinks = useBrokenLinks();
  if (id) brokenLinks.collectAnchor(id);
  return (
    <>
      <As id={id} {...props} />
      {id && <SectionMark id={id} />}
    </>
  );
}
