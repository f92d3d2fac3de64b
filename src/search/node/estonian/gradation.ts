/** How the consonants before the last vowel look in the weak grade, and in the strong. */
const GRADES: readonly (readonly [weak: string, strong: readonly string[]])[] = [
  ['mm', ['mb']],
  ['nn', ['nd']],
  ['ll', ['ld']],
  ['rr', ['rd']],
  ['br', ['pr']],
  ['dr', ['tr']],
  ['gr', ['kr']],
  ['gl', ['kl']],
  ['dl', ['tl']],
  ['bl', ['pl']],
  ['k', ['kk']],
  ['p', ['pp']],
  ['t', ['tt']],
  ['g', ['k', 'kk']],
  ['b', ['p', 'pp']],
  ['d', ['t', 'tt']],
  ['v', ['b']],
  ['j', ['d', 'g']],
  ['l', ['lg', 'lk']],
  ['r', ['rg', 'rk']],
  ['h', ['hk', 'ht']],
  ['s', ['sk', 'ss']],
  ['n', ['ng', 'nk']],
];

/** Vowels that change when a consonant falls out between them: `lugu`, `loo`. */
const CONTRACTED: readonly (readonly [weak: RegExp, strong: readonly string[]])[] = [
  [/oo$/u, ['ugu', 'udu']],
  [/eo$/u, ['egu', 'idu']],
  [/äo$/u, ['ägu']],
  [/õe$/u, ['õgi', 'õge', 'õde']],
  [/oa$/u, ['uba', 'uga', 'oga']],
  [/ea$/u, ['iga', 'ida', 'eda']],
  [/oe$/u, ['uge']],
  [/ee$/u, ['ege']],
  [/äe$/u, ['äge', 'ägi']],
  [/aua$/u, ['auda']],
  [/aja$/u, ['aega']],
  [/oja$/u, ['oega']],
  [/oe$/u, ['ode']],
  [/ue$/u, ['uge', 'ude']],
  [/aa$/u, ['aga']],
  [/õu$/u, ['õdu']],
  [/ao$/u, ['adu', 'agu']],
];

/** Stems that may be the same in the strong grade, itself first. A stem ends in a vowel. */
export function strongGrades(stem: string): string[] {
  const [, body = stem, vowel = ''] = /^(.*?)([aeiouäöüõ]?)$/u.exec(stem) ?? [];
  const changed = GRADES.flatMap(([weak, strong]) =>
    body.endsWith(weak) && (weak !== 'v' || oneSyllable(body))
      ? strong.map((grade) => body.slice(0, -weak.length) + grade + vowel)
      : [],
  );
  const contracted = CONTRACTED.flatMap(([weak, strong]) =>
    weak.test(stem) ? strong.map((grade) => stem.replace(weak, grade)) : [],
  );
  // A d or g that has fallen out between two vowels: `laua` of `laud`.
  const inserted =
    /.[aeiouäöüõ]$/u.test(body) && body.length > 2 ? [`${body}d${vowel}`, `${body}g${vowel}`] : [];
  return [...new Set([stem, ...changed, ...contracted, ...inserted])];
}

/** Stems that may be the same in the weak grade, itself first. */
export function weakGrades(stem: string): string[] {
  const [, body = stem, vowel = ''] = /^(.*?)([aeiouäöüõ]?)$/u.exec(stem) ?? [];
  const changed = GRADES.flatMap(([weak, strong]) =>
    strong.some((grade) => body.endsWith(grade))
      ? strong
          .filter((grade) => body.endsWith(grade))
          .map((grade) => body.slice(0, -grade.length) + weak + vowel)
      : [],
  );
  const contracted = CONTRACTED.flatMap(([weak, strong]) =>
    strong
      .filter((grade) => stem.endsWith(grade))
      .map((grade) => stem.slice(0, -grade.length) + weak.source.replace('$', '')),
  );
  const dropped = /[aeiouäöüõ][dg]$/u.test(body) ? [body.slice(0, -1) + vowel] : [];
  return [...new Set([stem, ...changed, ...contracted, ...dropped])];
}

function oneSyllable(body: string): boolean {
  return /^[^aeiouäöüõ]*[aeiouäöüõ]+[^aeiouäöüõ]+$/u.test(body);
}
