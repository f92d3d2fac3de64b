/** Tells whether a value from outside has named fields to look into; a list has not. */
export function isRecord(unsafeValue: unknown): unsafeValue is Readonly<Record<string, unknown>> {
  return typeof unsafeValue === 'object' && unsafeValue !== null && !Array.isArray(unsafeValue);
}
