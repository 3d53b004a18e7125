import { type AreaEmbedProps, areaEmbedMetadata, areaKit } from '../../area-embed';

export const generateMetadata = areaEmbedMetadata('region');

export default function RegionKit(props: AreaEmbedProps) {
  return areaKit('region', props);
}
