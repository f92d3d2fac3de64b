/** A file that begins with this comment is part of a page that hydrates, and may be interactive in React. */
const APPLICATION_MARK = /^\s*@application\b/u;

const HANDLER = /^on[A-Z]/u;

const HOOKS_OF_APPLICATIONS = new Set([
  'useEffect',
  'useInsertionEffect',
  'useLayoutEffect',
  'useReducer',
  'useState',
  'useSyncExternalStore',
]);

/** @param {import('eslint').SourceCode} sourceCode */
function isApplication(sourceCode) {
  return sourceCode
    .getAllComments()
    .some(({value}) => APPLICATION_MARK.test(value.replace(/^\*/u, '')));
}

/**
 * A lint rule: reading pages are sent without the host's scripts, so an event handler or an effect in
 * their components would work in development only. A custom element does the work instead. Files of pages that
 * hydrate say so with a comment that begins with `@application`.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const readingPages = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      handler:
        'Unexpected event handler "{{name}}", expected none: reading pages ship no React. Use a custom element, or begin the file with "// @application".',
      hook: 'Unexpected "{{name}}", expected none: reading pages ship no React. Use a custom element, or begin the file with "// @application".',
    },
  },
  create(context) {
    if (isApplication(context.sourceCode)) return {};
    return {
      JSXAttribute(/** @type {any} */ node) {
        const name = String(node.name.name);
        if (HANDLER.test(name)) context.report({node, messageId: 'handler', data: {name}});
      },
      CallExpression(node) {
        const {callee} = node;
        const called = callee.type === 'MemberExpression' ? callee.property : callee;
        if (called.type !== 'Identifier' || !HOOKS_OF_APPLICATIONS.has(called.name)) return;
        context.report({node, messageId: 'hook', data: {name: called.name}});
      },
    };
  },
};
