/** JSON that cannot end the script element it stands in, nor begin a comment there. */
export function toScriptText(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
