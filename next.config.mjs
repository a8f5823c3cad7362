import createNextIntl from 'next-intl/plugin';

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The surface server compresses once and keeps the result; compressing here too would be work done twice.
  compress: false,
  // Metadata must stand in the head of a finished document: pages are read without script.
  htmlLimitedBots: /.*/,
  // The optimizer fetches and decodes on request; Held ships no pictures that need it.
  images: { unoptimized: true },
  serverExternalPackages: ['pdfkit', 'pg', 'pino', 'prom-client'],
  typescript: { ignoreBuildErrors: true },
  // Forms read dates with the parser of the package alone; browsers need not be sent its calendar and its words as well.
  turbopack: { resolveAlias: { edtf: { browser: './node_modules/edtf/src/parser.js' } } },
  devIndicators: false,
};

export default createNextIntl('./lib/platform/i18n/request.ts')(config);
