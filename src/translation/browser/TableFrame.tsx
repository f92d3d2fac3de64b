import type {ReactNode} from 'react';

/** A frame in which a wide table scrolls by itself, with the keyboard too (WCAG 1.4.10, 2.1.1). */
export function TableFrame({label, children}: {label: string; children: ReactNode}) {
  return (
    // Without the tab stop, readers who use the keyboard could not scroll in Safari.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="guide-table" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
