import {translate} from '@docusaurus/Translate';

/**
 * Plain markup for the custom element `guide-theme`: a toggle button that says whether the dark theme is on. Hidden
 * until the script brings it to life; without script the page follows the reader's system.
 */
export function ThemeSwitch() {
  return (
    <guide-theme>
      <button
        type="button"
        hidden
        aria-pressed="false"
        aria-label={translate({
          id: 'guide.theme',
          message: 'Dark theme',
          description: 'Toggle button: light or dark colours',
        })}
      >
        <svg aria-hidden="true" viewBox="0 0 24 24" width="20" height="20">
          <path
            fill="currentColor"
            d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 2.2v15.6a7.8 7.8 0 0 1 0-15.6Z"
          />
        </svg>
      </button>
    </guide-theme>
  );
}
