/** The key under which the host stores the reader's choice; it has the site's storage namespace at its end. */
const STORAGE_KEY = 'theme-learning-together';

type Theme = 'light' | 'dark';

/**
 * The custom element `<guide-theme>` around a hidden toggle button: shows the button and switches between the light
 * and the dark theme, remembered on this device for all languages.
 */
export class GuideTheme extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    showPressed(button);
    button.addEventListener('click', () => {
      choose(current() === 'dark' ? 'light' : 'dark');
      showPressed(button);
    });
  }
}

function showPressed(button: HTMLButtonElement): void {
  button.setAttribute('aria-pressed', String(current() === 'dark'));
}

function current(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'dark' || chosen === 'light') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function choose(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  document.documentElement.dataset.themeChoice = theme;
  try {
    localStorage.setItem(STORAGE_KEY, theme);
  } catch {
    // Storage may be refused (private window): the choice then holds for this page only.
  }
}
