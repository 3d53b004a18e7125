import { layoutMessages } from '../messages/layout';
import { routes } from '../routes';
import { colours } from './colours';

/** The web manifest: how a phone names and draws the site among its applications. */
export function webManifest() {
  const words = layoutMessages.vi;
  const icon = (size: number, purpose: 'any' | 'maskable') => ({
    src: `/icons/icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return {
    name: `${words.siteName}: ${words.siteLine}`,
    short_name: words.siteName,
    description: words.siteDescription,
    lang: 'vi',
    dir: 'ltr',
    id: routes.home('vi'),
    start_url: routes.home('vi'),
    scope: routes.home('vi'),
    display: 'minimal-ui',
    background_color: colours.paper,
    theme_color: colours.cham,
    // The ground reaches the edges and the mark stays within the inner circle: one drawing for both.
    icons: [icon(192, 'any'), icon(512, 'any'), icon(192, 'maskable'), icon(512, 'maskable')],
  };
}
