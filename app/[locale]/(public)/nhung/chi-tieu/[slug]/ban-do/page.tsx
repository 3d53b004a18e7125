import {
  type IndicatorEmbedProps,
  indicatorEmbed,
  indicatorEmbedMetadata,
} from '../indicator-embed';

export const generateMetadata = indicatorEmbedMetadata('ban-do');

export default function MapEmbed(props: IndicatorEmbedProps) {
  return indicatorEmbed('ban-do', props);
}
