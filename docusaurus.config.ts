import type {Config, PluginConfig} from '@docusaurus/types';
import type {Options} from '@docusaurus/preset-classic';
import {DEFAULT_LANGUAGE, LANGUAGES, LANGUAGE_NAMES} from './src/guide/languages';
import {hostMarkdown} from './src/guide/hostMarkdown';
import {createAnnexReader} from './src/guide/node/readAnnex';
import {parseFrontMatter} from './src/guide/node/parseFrontMatter';
import {createSitemapItems} from './src/translation/node/createSitemapItems';
import {SITE_TITLES, currentLanguage, readSettings} from './settings';

const {siteUrl, basePath, ...shown} = readSettings(process.env);
const language = currentLanguage(process.env);
const {remark, rehype} = hostMarkdown(createAnnexReader(__dirname));
const publisher = {
  titles: SITE_TITLES,
  basePath,
  ...(siteUrl !== undefined && {siteUrl}),
  ...(shown.fundingStatement !== undefined && {fundingStatement: shown.fundingStatement}),
};
const markdown = {
  admonitions: false,
  beforeDefaultRemarkPlugins: remark,
  rehypePlugins: rehype,
};

const CARDS: PluginConfig = [
  './src/cards/plugin.ts',
  {onlyKinds: ['caseStudy', 'chapter', 'newsItem']},
];

const config: Config = {
  title: SITE_TITLES[language],
  url: siteUrl ?? 'http://localhost:3000',
  baseUrl: basePath,
  trailingSlash: true,
  baseUrlIssueBanner: false,
  favicon: 'img/favicon.svg',
  customFields: {...shown, hasPublicAddress: siteUrl !== undefined},
  // No date of the host's is shown: the time of a news item is what its source says.
  future: {v4: true, faster: true, experimental_vcs: 'hardcoded'},
  storage: {namespace: 'learning-together'},
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  i18n: {
    defaultLocale: DEFAULT_LANGUAGE,
    locales: [...LANGUAGES],
    localeConfigs: Object.fromEntries(
      LANGUAGES.map((each) => [each, {label: LANGUAGE_NAMES[each], htmlLang: each}]),
    ),
  },
  markdown: {
    format: 'md',
    emoji: false,
    parseFrontMatter,
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: 'guide',
          sidebarPath: false,
          include: ['**/*.md'],
          breadcrumbs: false,
          ...markdown,
        },
        blog: {
          routeBasePath: 'news',
          blogTitle: 'News',
          blogDescription: 'Project news',
          include: ['**/*.md'],
          blogSidebarCount: 0,
          postsPerPage: 'ALL',
          archiveBasePath: null,
          showReadingTime: false,
          onUntruncatedBlogPosts: 'ignore',
          feedOptions: {type: null},
          ...markdown,
        },
        pages: {exclude: ['**/*.md', '**/*.mdx']},
        sitemap:
          siteUrl === undefined
            ? false
            : {createSitemapItems: createSitemapItems({siteUrl, basePath, language}, __dirname)},
        theme: {customCss: './src/css/index.css'},
      } satisfies Options,
    ],
  ],
  plugins: [
    './src/guide/plugin.ts',
    './src/translation/plugin.ts',
    ['./src/caseStudies/plugin.ts', {siteNames: SITE_TITLES}],
    './src/annex/plugin.ts',
    ['./src/publication/plugin.ts', publisher],
    // Where the site has no public address, nothing can link to a card.
    ...(siteUrl === undefined ? [] : [CARDS]),
    './src/search/plugin.ts',
    './src/contribute/plugin.ts',
    [
      './src/site/plugin.ts',
      {
        elements: './src/theme/elements.ts',
        elementsLoader: './src/theme/elementsLoader.ts',
        stylesApart: ['case-studies', 'compare', 'map', 'practice-of-the-year'],
      },
    ],
  ],
  themeConfig: {colorMode: {respectPrefersColorScheme: true}},
};

export default config;
