import type {Locator, Page} from 'playwright-core';

/** As many stops as no way on the tested pages has. */
const MOST_STOPS = 40;

/** Tells whether an element has the focus. */
export function isFocused(page: Page, element: Locator): Promise<boolean> {
  return element.evaluate((each) => each === document.activeElement);
}

/** Gives an element the focus as soon as it can be seen: before, the browser would not, and says nothing. */
export async function focusOn(element: Locator): Promise<void> {
  await element.waitFor();
  await element.focus();
}

/** Presses Tab until an element has the focus; false when it is never reached. */
export async function tabTo(page: Page, target: Locator): Promise<boolean> {
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    await page.keyboard.press('Tab');
    if (await isFocused(page, target)) return true;
  }
  return false;
}
