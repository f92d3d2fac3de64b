/** The files whose change makes the development server read the case studies again. */
export function watchedCaseStudies(siteDir: string): string[] {
  return [
    `${siteDir}/case-studies/**/*.md`,
    `${siteDir}/vocabulary/*.yaml`,
    `${siteDir}/docs/**/*.md`,
  ];
}
