import { type AreaEmbedProps, areaEmbedMetadata, areaKit } from '../area-embed';

export const generateMetadata = areaEmbedMetadata('country');

export default function CountryKit(props: AreaEmbedProps) {
  return areaKit('country', props);
}
