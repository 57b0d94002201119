import type { Core } from '@strapi/strapi';
import { closedGraphql } from '../src/publication/graphql-guard';
import { emailConfig } from '../src/intake/mail/settings';
import { ROWS_PER_REQUEST } from '../src/publication/limits';
import { dataDir } from '../src/publication/secrets';

const megabytes = 1_000_000;

export default (): Core.Config.Plugin => ({
  graphql: {
    config: {
      endpoint: '/graphql',
      landingPage: false,
      depthLimit: 8,
      defaultLimit: ROWS_PER_REQUEST,
      maxLimit: ROWS_PER_REQUEST,
      apolloServer: { introspection: false, cors: false, ...closedGraphql },
    },
  },
  email: { config: emailConfig(process.env, dataDir) },
  upload: {
    config: {
      sizeLimit: 15 * megabytes,
      security: {
        allowedTypes: [
          'image/jpeg',
          'image/png',
          'image/webp',
          'image/avif',
          'application/pdf',
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          'application/vnd.oasis.opendocument.text',
          'application/vnd.oasis.opendocument.spreadsheet',
        ],
        deniedTypes: ['image/svg+xml', 'text/html', 'application/javascript', 'application/x-msdownload'],
      },
      // The site makes its own sizes of each picture; Strapi keeps the original and its thumbnail.
      breakpoints: {},
    },
  },
});
