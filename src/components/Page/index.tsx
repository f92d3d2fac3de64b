import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The main part of a page that is not an entry: one heading, then its content in the reading measure. */
export function Page({
  title,
  lead,
  children,
}: {
  title: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}) {
  return (
    <main className={styles.page}>
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </main>
  );
}
