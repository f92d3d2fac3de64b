import {builtinModules} from 'node:module';
import type {SourceFile} from './readImports';

/** Where a file stands: what it may import depends on it. */
type Place = {
  /** Name of the feature's folder; for `theme`, `pages` and `components` that folder's name. */
  readonly feature: string;
  readonly layer: 'root' | 'node' | 'browser' | 'plugin' | 'host' | 'test';
};

/** What the host looks up; these folders connect the features. */
const HOST_FOLDERS = ['components', 'css', 'pages', 'theme'];

const FOUNDATION = 'guide';

const REACT_OR_DOM =
  /^(?:react(?:-dom)?|clsx|@docusaurus|@theme|@theme-original|@theme-init|@generated)(?:\/|$)/u;

const VAGUE_NAME = /(?:^|\/)(?:utils?|helpers?|common|misc|shared)(?:[./]|$)/iu;

/** One rule: says what is wrong with an import of a file, or nothing. */
type ImportRule = (from: Place, to: string, target: Place | undefined) => string | undefined;

const IMPORT_RULES: readonly ImportRule[] = [
  rootIsPure,
  nodeAndBrowserStayApart,
  pluginKnowsNoBrowser,
  hostKnowsNoNode,
  featuresStayApart,
  sourceKnowsNoTools,
];

/** What is wrong with the source files of the site by the rules in DESIGN.md, one line each; empty when nothing is. */
export function findViolations(files: readonly SourceFile[]): string[] {
  return files.flatMap((source) => [...fileViolations(source), ...importViolations(source)]);
}

function fileViolations({file, onlyReexports}: SourceFile): string[] {
  return [
    ...(VAGUE_NAME.test(file) ? [`${file}: has a name that says nothing`] : []),
    ...(onlyReexports ? [`${file}: only re-exports`] : []),
    ...(placeOf(file) ? [] : [`${file}: stands outside the features`]),
  ];
}

function importViolations({file, imports}: SourceFile): string[] {
  const from = placeOf(file);
  if (!from) return [];
  return imports.flatMap((to) =>
    IMPORT_RULES.map((rule) => rule(from, to, placeOf(to)))
      .filter((fault) => fault !== undefined)
      .map((fault) => `${file}: ${fault}: ${to}`),
  );
}

/** Works for files and for imported paths, which have no ending. */
function placeOf(file: string): Place | undefined {
  const [top, feature, next, ...rest] = file.split('/');
  if (top !== 'src' || feature === undefined || next === undefined) {
    return top === 'src' && feature !== undefined && HOST_FOLDERS.includes(feature)
      ? {feature, layer: 'host'}
      : undefined;
  }
  if (/\.test(?:\.tsx?)?$/u.test(file)) return {feature, layer: 'test'};
  if (HOST_FOLDERS.includes(feature)) return {feature, layer: 'host'};
  return {feature, layer: layerOf(next, rest.length > 0)};
}

function layerOf(next: string, isDeeper: boolean): Place['layer'] {
  if (isDeeper && (next === 'node' || next === 'browser')) return next;
  return !isDeeper && /^plugin(?:\.ts)?$/u.test(next) ? 'plugin' : 'root';
}

function isNodeModule(to: string): boolean {
  return to.startsWith('node:') || builtinModules.includes(to);
}

function rootIsPure(from: Place, to: string, target: Place | undefined): string | undefined {
  if (from.layer !== 'root') return undefined;
  if (isNodeModule(to)) return 'a root file imports Node';
  if (REACT_OR_DOM.test(to)) return 'a root file imports React or the host';
  return target && target.layer !== 'root' ? 'a root file imports what is not pure' : undefined;
}

function nodeAndBrowserStayApart(
  from: Place,
  to: string,
  target: Place | undefined,
): string | undefined {
  if (from.layer === 'node' && target?.layer === 'browser') return 'node imports browser';
  if (from.layer !== 'browser') return undefined;
  return isNodeModule(to) || target?.layer === 'node' || target?.layer === 'plugin'
    ? 'browser imports node'
    : undefined;
}

function pluginKnowsNoBrowser(
  from: Place,
  _: string,
  target: Place | undefined,
): string | undefined {
  return from.layer === 'plugin' && target?.layer === 'browser'
    ? 'a plugin imports browser'
    : undefined;
}

function hostKnowsNoNode(from: Place, to: string, target: Place | undefined): string | undefined {
  if (from.layer !== 'host') return undefined;
  return isNodeModule(to) || target?.layer === 'node' || target?.layer === 'plugin'
    ? 'a page or theme file imports node'
    : undefined;
}

function featuresStayApart(from: Place, _: string, target: Place | undefined): string | undefined {
  if (from.layer === 'host' || !target || target.feature === from.feature) return undefined;
  if (from.feature === FOUNDATION) return `${FOUNDATION} imports a feature`;
  return target.feature === FOUNDATION ? undefined : 'a feature imports another';
}

function sourceKnowsNoTools(from: Place, to: string): string | undefined {
  if (from.layer === 'test') return undefined;
  return /^(?:bench|tests|tools)\//u.test(to) ? 'source imports what only works on it' : undefined;
}
