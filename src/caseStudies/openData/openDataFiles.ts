/** The files with all case studies for programs, beside the front page in the default language. */
export const OPEN_DATA = {
  json: 'case-studies.json',
  csv: 'case-studies.csv',
  schema: 'case-studies.schema.json',
} as const;
