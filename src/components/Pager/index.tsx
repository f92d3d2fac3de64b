import Link from '@docusaurus/Link';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

type Neighbour = {readonly title: string; readonly path: string};

/** Links to the previous and the next chapter. */
export function Pager({previous, next}: {previous?: Neighbour; next?: Neighbour}) {
  if (!previous && !next) return null;
  return (
    <nav
      className={styles.pager}
      aria-label={translate({
        id: 'guide.pager.label',
        message: 'Previous and next chapter',
        description: 'Name of the links at the end of a chapter for screen readers',
      })}
    >
      {previous && (
        <Link to={previous.path} rel="prev">
          <span>
            <Translate id="guide.pager.previous" description="Before the title of a chapter">
              Previous
            </Translate>
          </span>
          {previous.title}
        </Link>
      )}
      {next && (
        <Link to={next.path} rel="next" className={clsx(styles.next)}>
          <span>
            <Translate id="guide.pager.next" description="Before the title of a chapter">
              Next
            </Translate>
          </span>
          {next.title}
        </Link>
      )}
    </nav>
  );
}
