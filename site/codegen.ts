import type { CodegenConfig } from '@graphql-codegen/cli';

/** Scalars as JSON brings them. `Long` is Strapi's own. */
const scalars = { DateTime: 'string', Date: 'string', JSON: 'unknown', Long: 'number', Time: 'string' };

const config: CodegenConfig = {
  schema: '../cms/schema.graphql',
  documents: 'src/content/queries/*.graphql',
  generates: {
    '../shared-types/src/cms-schema.generated.ts': {
      plugins: ['typescript'],
      config: { scalars, enumsAsTypes: true, skipTypename: true, onlyOperationTypes: true },
    },
    'src/content/queries.generated.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        scalars,
        enumsAsTypes: true,
        skipTypename: true,
        useTypeImports: true,
        importSchemaTypesFrom: '~shared-types/cms-schema',
      },
    },
  },
};

export default config;
