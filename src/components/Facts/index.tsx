import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** One line of a facts box; without a value the box says that the source does not give it. */
export type Fact = {readonly name: string; readonly value: ReactNode};

/** A box of facts as a description list, in the order given. */
export function Facts({label, facts}: {label: string; facts: readonly Fact[]}) {
  return (
    <section className={styles.box} aria-label={label}>
      <dl>
        {facts.map(({name, value}) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
