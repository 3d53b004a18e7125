import {
  type IndicatorEmbedProps,
  indicatorEmbed,
  indicatorEmbedMetadata,
} from '../indicator-embed';

export const generateMetadata = indicatorEmbedMetadata('phan-bo');

export default function SpreadEmbed(props: IndicatorEmbedProps) {
  return indicatorEmbed('phan-bo', props);
}
