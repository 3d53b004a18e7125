import { type AreaEmbedProps, areaEmbed, areaEmbedMetadata } from '../../../area-embed';

export const generateMetadata = areaEmbedMetadata('region');

export default function RegionEmbed(props: AreaEmbedProps) {
  return areaEmbed('region', props);
}
