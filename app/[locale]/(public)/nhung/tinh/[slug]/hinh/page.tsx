import { type AreaEmbedProps, areaEmbed, areaEmbedMetadata } from '../../../area-embed';

export const generateMetadata = areaEmbedMetadata('province');

export default function ProvinceEmbed(props: AreaEmbedProps) {
  return areaEmbed('province', props);
}
