/** The addresses of all files that the page has loaded so far; not those fetched ahead for other pages. */
export function loadedFiles(): readonly string[] {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="prefetch"]');
  const ahead = new Set([...links].map(({href}) => href));
  return performance
    .getEntriesByType('resource')
    .filter((entry) => !ahead.has(entry.name) && !isFailed(entry))
    .map(({name}) => name);
}

/** A browser that does not tell the status is believed. */
function isFailed(entry: PerformanceEntry): boolean {
  return entry instanceof PerformanceResourceTiming && entry.responseStatus >= 400;
}

/** Calls back when files have arrived that did not come by the worker: they were on their way when it began its work. */
export function whenPastWorker(callback: () => void): void {
  const observer = new PerformanceObserver((list) => {
    const isPast = (entry: PerformanceEntry): boolean =>
      entry instanceof PerformanceResourceTiming && entry.workerStart === 0;
    if (list.getEntries().some(isPast)) callback();
  });
  observer.observe({type: 'resource'});
}
