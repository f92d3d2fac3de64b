/** A reader who types on is not interrupted before she has paused so long. */
const PAUSE_MS = 500;

/** A line that screen readers speak after a pause in typing. */
export type SearchStatus = {readonly say: (words: string) => void; readonly clear: () => void};

/** Speaks through the `role="status"` element that the function finds; words that are overtaken are not spoken. */
export function createSearchStatus(findLine: () => Element | null): SearchStatus {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (words: string): void => {
    const line = findLine();
    if (line && line.textContent !== words) line.textContent = words;
  };
  const clear = (): void => {
    clearTimeout(timer);
    write('');
  };
  return {
    clear,
    say: (words) => {
      // The old words go at once, so that nobody meets a line that is no longer true.
      clear();
      timer = setTimeout(write, PAUSE_MS, words);
    },
  };
}
