import path from 'node:path';
import ts from 'typescript';

/** A source file as the checks of the architecture see it. */
export type SourceFile = {
  /** From the project's folder, with `/`. */
  readonly file: string;
  /** What it imports: package names (`react`, `node:fs`), or paths from the project's folder without ending. */
  readonly imports: readonly string[];
  /** Whether it holds nothing but names of other files. */
  readonly onlyReexports: boolean;
};

/**
 * What a file imports, with types and dynamic imports, and whether it does anything else.
 *
 * @example readImports('src/guide/x.ts', "import {a} from './y'").imports // => ['src/guide/y']
 */
export function readImports(file: string, text: string): SourceFile {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  return {
    file,
    imports: listSpecifiers(source).map((specifier) => resolve(file, specifier)),
    onlyReexports: source.statements.length > 0 && source.statements.every(isReexport),
  };
}

function listSpecifiers(node: ts.Node): string[] {
  const own = specifierOf(node);
  const inside: string[] = [];
  ts.forEachChild(node, (child) => {
    inside.push(...listSpecifiers(child));
  });
  return own !== undefined && ts.isStringLiteralLike(own) ? [own.text, ...inside] : inside;
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return node.argument.literal;
  if (ts.isCallExpression(node) && isLoader(node.expression)) return node.arguments[0];
  return undefined;
}

function isLoader(expression: ts.Expression): boolean {
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    ['require', 'require.resolve'].includes(expression.getText())
  );
}

function isReexport(statement: ts.Statement): boolean {
  if (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) return true;
  return ts.isExportAssignment(statement) && ts.isIdentifier(statement.expression);
}

function resolve(file: string, specifier: string): string {
  const [bare = ''] = specifier.split(/[?#]/u);
  const withoutEnding = bare.replace(/\.(?:tsx?|mjs|js)$/u, '').replace(/\/index$/u, '');
  if (bare.startsWith('@site/')) return withoutEnding.slice('@site/'.length);
  if (bare.startsWith('.')) return path.posix.join(path.posix.dirname(file), withoutEnding);
  return bare;
}
