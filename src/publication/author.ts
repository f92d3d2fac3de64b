/** Who is named as author wherever one is asked for: the contributors as a body, the same words in every language. */
export const AUTHOR = 'Contributors to Learning Together';
