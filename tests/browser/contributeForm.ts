import type {Locator, Page} from 'playwright-core';
import {
  asText,
  isList,
  valueAt,
  type Draft,
  type FieldPath,
  type Json,
} from '../../src/contribute/form/draft';
import {
  pathOf,
  type ChoiceField,
  type ChoicesField,
  type Field,
  type GroupsField,
  type LanguageTextField,
  type SectionField,
  type TextsField,
} from '../../src/contribute/form/field';
import {fieldId} from '../../src/contribute/browser/fieldId';
import {fillWords} from '../../src/contribute/browser/fillWords';
import {controlWords} from '../../src/contribute/browser/words/controlWords';
import {fieldWords, findFieldWords} from '../../src/contribute/browser/words/fieldWords';
import {isFocused} from './focus';

/** As many stops as no step of the form has. */
const MOST_STOPS = 300;

/** As many options as no list has. */
const MOST_OPTIONS = 100;

/** Presses Tab until an element has the focus. @throws when Tab never leads there. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor({state: 'attached'});
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    if (await isFocused(page, target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never leads to ${target.toString()}`);
}

/** Presses a button or opens a group, with nothing but the keyboard. */
export async function press(page: Page, target: Locator): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('Enter');
}

/** What a person fills in at a place of the draft: it has the role, the name that the words say, and the id of its place. */
function control(
  page: Page,
  role: 'textbox' | 'combobox' | 'group' | 'checkbox',
  name: string,
  path: FieldPath,
): Locator {
  const byId = page.locator(`[id="${fieldId(path)}"]`);
  return page.getByRole(role, {name: startingWith(name)}).and(byId);
}

/** Words that only screen readers get are a box of their own, so that a blank may stand before them. */
function startingWith(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`^${escaped.replaceAll(': ', '\\s*: ')}`, 'u');
}

/** Fills in, with the keyboard alone, all of a field that a draft says and another one does not yet. */
export async function fillField(
  page: Page,
  field: Field,
  {from, to}: {readonly from: Draft; readonly to: Draft},
  parent: FieldPath = [],
): Promise<void> {
  const path = pathOf(field, parent);
  const drafts = {from, to};
  const [value, old] = [valueAt(to, path), valueAt(from, path)];
  const label = fieldWords(field).label;
  switch (field.control) {
    case 'section':
      return fillSection(page, field, drafts);
    case 'group':
      for (const each of field.fields) await fillField(page, each, drafts, path);
      return;
    case 'languageText':
      return fillLanguages(page, field, drafts, path);
  }
  if (value === undefined || JSON.stringify(value) === JSON.stringify(old)) return;
  switch (field.control) {
    case 'text':
    case 'longText':
    case 'number':
      return typeInto(page, control(page, 'textbox', label, path), toText(value));
    case 'yesNo':
      return tick(page, control(page, 'checkbox', label, path));
    case 'choice':
      return choose(page, field, path, asText(value));
    case 'choices':
      return chooseAll(page, field, path, value);
    case 'texts':
      return fillTexts(page, field, path, value);
    case 'groups':
      return fillGroups(page, field, drafts, path);
  }
}

/** As a person types it. */
function toText(value: Json): string {
  return typeof value === 'number' ? String(value) : asText(value);
}

type Drafts = {readonly from: Draft; readonly to: Draft};

/** Replaces what stands in a field. */
export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

async function tick(page: Page, box: Locator): Promise<void> {
  await reach(page, box);
  await page.keyboard.press('Space');
}

function labelOf(field: ChoiceField | ChoicesField, id: string): string {
  const {options = {}} = fieldWords(field);
  const label = options[id] ?? field.options.find((option) => option.id === id)?.label;
  if (label === undefined) throw new Error(`The field ${field.key} has no option "${id}"`);
  return label;
}

/** A list that opens, or options of which one is on. */
async function choose(page: Page, field: ChoiceField, path: FieldPath, id: string): Promise<void> {
  const {label} = fieldWords(field);
  const option = labelOf(field, id);
  const select = control(page, 'combobox', label, path);
  const group = control(page, 'group', label, path);
  await select.or(group).waitFor();
  if ((await select.count()) === 0) {
    return chooseRadio(page, group.getByRole('radio', {name: option, exact: true}));
  }
  await reach(page, select);
  const chosen = () => select.evaluate((each: HTMLSelectElement) => each.selectedOptions[0]?.label);
  for (let presses = 0; presses < MOST_OPTIONS && (await chosen()) !== option; presses++) {
    await page.keyboard.press('ArrowDown');
  }
  if ((await chosen()) !== option) throw new Error(`Arrows never lead to "${option}"`);
}

/** Tab leads to a group of options as a whole, arrows to each of them. */
async function chooseRadio(page: Page, radio: Locator): Promise<void> {
  const name = await radio.getAttribute('name');
  const isInGroup = () =>
    page.evaluate(
      (wanted) => (document.activeElement as HTMLInputElement | null)?.name === wanted,
      name,
    );
  for (let presses = 0; presses < MOST_STOPS && !(await isInGroup()); presses++) {
    await page.keyboard.press('Tab');
  }
  for (let presses = 0; presses < MOST_OPTIONS && !(await isFocused(page, radio)); presses++) {
    await page.keyboard.press('ArrowDown');
  }
  if (!(await radio.isChecked())) await page.keyboard.press('Space');
}

async function chooseAll(
  page: Page,
  field: ChoicesField,
  path: FieldPath,
  value: Json,
): Promise<void> {
  const {label} = fieldWords(field);
  const group = control(page, 'group', label, path);
  const box = (id: string) =>
    group.getByRole('checkbox', {name: labelOf(field, id), exact: true, includeHidden: true});
  const ids = isList(value) ? value.map((id) => asText(id)) : [];
  const [first = ''] = ids;
  if (!(await box(first).isVisible())) {
    await press(page, group.locator('summary', {hasText: controlWords().show}));
  }
  for (const id of ids) await tick(page, box(id));
}

/** How an item of a list is called. */
function itemName(field: GroupsField | TextsField, at: number): string {
  return fillWords(fieldWords(field).item ?? '', {number: at + 1});
}

/** Adds an item where there is none yet at this number. */
async function addItem(
  page: Page,
  field: GroupsField | TextsField,
  path: FieldPath,
  item: Locator,
): Promise<void> {
  if ((await item.count()) > 0) return;
  const list = control(page, 'group', fieldWords(field).label, path);
  const {add = ''} = fieldWords(field);
  await press(page, list.getByRole('button', {name: add, exact: true}));
  await item.waitFor();
}

async function fillTexts(
  page: Page,
  field: TextsField,
  path: FieldPath,
  value: Json,
): Promise<void> {
  for (const [at, text] of (isList(value) ? value : []).entries()) {
    const item = control(page, 'textbox', itemName(field, at), [...path, at]);
    await addItem(page, field, path, item);
    await typeInto(page, item, asText(text));
  }
}

async function fillGroups(
  page: Page,
  field: GroupsField,
  drafts: Drafts,
  path: FieldPath,
): Promise<void> {
  const items = valueAt(drafts.to, path);
  for (const at of (isList(items) ? items : []).keys()) {
    const place = [...path, at];
    await addItem(page, field, path, control(page, 'group', itemName(field, at), place));
    for (const each of field.fields) await fillField(page, each, drafts, place);
  }
}

async function fillLanguages(
  page: Page,
  field: LanguageTextField,
  drafts: Drafts,
  path: FieldPath,
): Promise<void> {
  for (const language of field.languages) {
    const place = [...path, language.name];
    if (valueAt(drafts.to, place) === valueAt(drafts.from, place)) continue;
    const group = control(page, 'group', fieldWords(language).label, place);
    if (!(await group.isVisible())) {
      await press(page, page.locator('summary', {hasText: controlWords().otherLanguages}));
    }
    for (const each of language.fields) await fillField(page, each, drafts, place);
  }
}

/** The field for the text of a section. */
export function sectionText(page: Page, field: SectionField): Locator {
  const {text} = controlWords();
  const name = findFieldWords(field)?.label ?? '';
  return control(page, 'textbox', `${text}: ${name}`, ['sections', field.name]);
}

async function fillSection(page: Page, field: SectionField, drafts: Drafts): Promise<void> {
  const text = (draft: Draft) => asText(valueAt(draft, pathOf(field)));
  if (text(drafts.to) !== text(drafts.from)) {
    await typeInto(page, sectionText(page, field), text(drafts.to));
  }
  if (field.claim) await fillField(page, field.claim, drafts, ['claims']);
  for (const part of field.parts) await fillSection(page, part, drafts);
}
