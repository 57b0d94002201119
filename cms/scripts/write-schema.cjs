/**
 * Writes `schema.graphql`: the content API as the site may ask for it, sorted. Run through `pnpm generate`.
 *
 * Strapi can write it too, but does so unawaited while it boots; this asks its own builder for the same schema.
 */
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { createStrapi } = require('@strapi/strapi');
const { lexicographicSortSchema, printSchema } = require('graphql');

const appDir = join(__dirname, '..');
const target = process.argv[2] ?? join(appDir, 'schema.graphql');

async function main() {
  const strapi = await createStrapi({ appDir, distDir: join(appDir, 'dist') }).load();
  const schema = strapi.plugin('graphql').service('content-api').buildSchema();
  writeFileSync(target, `${printSchema(lexicographicSortSchema(schema))}\n`);
  await strapi.destroy();
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
