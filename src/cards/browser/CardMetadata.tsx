import Head from '@docusaurus/Head';
import {usePluginData} from '@docusaurus/useGlobalData';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {assertLanguage} from '../../guide/languages';
import type {EntryKind} from '../../guide/model';
import {CARDS_PLUGIN, CARD_SIZE, cardFile, type CardsData} from '../cardFile';
import {cardAlternative} from '../cardWords';

/**
 * What the head of an entry's page tells social networks and messengers of the entry's card. Prints nothing while the public address
 * of the site is not set, since they need a whole address, and where no cards are drawn.
 */
export function CardMetadata({kind, id, title}: {kind: EntryKind; id: string; title: string}) {
  const {i18n, siteConfig} = useDocusaurusContext();
  const cards = usePluginData(CARDS_PLUGIN) as CardsData | undefined;
  const address = useBaseUrl(cardFile(kind, id), {absolute: true});
  if (siteConfig.customFields?.hasPublicAddress !== true) return null;
  if (cards?.kinds.includes(kind) !== true) return null;
  const language = assertLanguage(i18n.currentLocale);
  const alternative = cardAlternative({kind, title, siteTitle: siteConfig.title}, language);
  return (
    <Head>
      <meta property="og:image" content={address} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(CARD_SIZE.width)} />
      <meta property="og:image:height" content={String(CARD_SIZE.height)} />
      <meta property="og:image:alt" content={alternative} />
      <meta name="twitter:card" content="summary_large_image" />
    </Head>
  );
}
