import { type AreaEmbedProps, areaEmbedMetadata, areaKit } from '../../area-embed';

export const generateMetadata = areaEmbedMetadata('province');

export default function ProvinceKit(props: AreaEmbedProps) {
  return areaKit('province', props);
}
