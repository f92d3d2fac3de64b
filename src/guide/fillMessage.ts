/**
 * The pieces of a message in order, with values in place of its placeholders; a placeholder without values stays.
 *
 * @example fillMessage('Also {languages}.', {languages: ['in Latvian', ', ', 'in Polish']}).join('') // => 'Also in Latvian, in Polish.'
 */
export function fillMessage<Value>(
  message: string,
  values: Readonly<Record<string, readonly Value[]>>,
): (Value | string)[] {
  return message
    .split(/(\{\w+\})/u)
    .flatMap((piece): readonly (Value | string)[] => values[piece.slice(1, -1)] ?? [piece])
    .filter((piece) => piece !== '');
}
