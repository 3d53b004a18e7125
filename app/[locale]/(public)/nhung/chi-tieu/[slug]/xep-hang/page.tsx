import {
  type IndicatorEmbedProps,
  indicatorEmbed,
  indicatorEmbedMetadata,
} from '../indicator-embed';

export const generateMetadata = indicatorEmbedMetadata('xep-hang');

export default function RankingEmbed(props: IndicatorEmbedProps) {
  return indicatorEmbed('xep-hang', props);
}
