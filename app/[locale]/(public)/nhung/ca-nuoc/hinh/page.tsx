import { type AreaEmbedProps, areaEmbed, areaEmbedMetadata } from '../../area-embed';

export const generateMetadata = areaEmbedMetadata('country');

export default function CountryEmbed(props: AreaEmbedProps) {
  return areaEmbed('country', props);
}
