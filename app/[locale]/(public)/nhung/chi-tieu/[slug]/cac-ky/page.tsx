import {
  type IndicatorEmbedProps,
  indicatorEmbed,
  indicatorEmbedMetadata,
} from '../indicator-embed';

export const generateMetadata = indicatorEmbedMetadata('cac-ky');

export default function TrendEmbed(props: IndicatorEmbedProps) {
  return indicatorEmbed('cac-ky', props);
}
