/** The content model as it stands in the repository: every schema, read without Strapi. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Attribute {
  type: string;
  enum?: string[];
  component?: string;
  relation?: string;
  target?: string;
  inversedBy?: string;
  mappedBy?: string;
  private?: boolean;
}
export interface Model {
  uid: string;
  kind?: string;
  info: { displayName: string };
  options: { draftAndPublish?: boolean };
  attributes: Record<string, Attribute>;
  pluginOptions?: Record<string, { visible?: boolean } | undefined>;
  config: {
    settings: { mainField: string };
    metadatas: Record<
      string,
      { edit: { label: string; description: string; editable: boolean }; list: { label: string } }
    >;
    layouts: { list: string[]; edit: { name: string; size: number }[][] };
    attributes?: Record<string, { hidden: boolean }>;
  };
}

const source = join(import.meta.dirname, '../../src');
const read = (file: string): Omit<Model, 'uid'> => JSON.parse(readFileSync(file, 'utf8'));

export const types: Model[] = readdirSync(join(source, 'api')).map((name) => ({
  uid: `api::${name}.${name}`,
  ...read(join(source, 'api', name, 'content-types', name, 'schema.json')),
}));

export const components: Model[] = readdirSync(join(source, 'components')).flatMap((group) =>
  readdirSync(join(source, 'components', group)).map((file) => ({
    uid: `${group}.${file.replace('.json', '')}`,
    ...read(join(source, 'components', group, file)),
  })),
);

/** Types of our own software that the admin keeps out of sight need no words for editors. */
const isOutOfSight = ({ config, pluginOptions }: Model) =>
  !config && pluginOptions?.['content-manager']?.visible === false;

/** What editors may meet. */
export const models: Model[] = [...types.filter((type) => !isOutOfSight(type)), ...components];

export const privateTypes = [
  'api::submission.submission',
  'api::registration.registration',
  'api::counter.counter',
  'api::outgoing-mail.outgoing-mail',
  'api::voice-request.voice-request',
  'api::intake-settings.intake-settings',
  'api::mail-preference.mail-preference',
  'api::publication-event.publication-event',
  'api::draft-change.draft-change',
  'api::earlier-version.earlier-version',
  'api::deleted-entry.deleted-entry',
  'api::planned-publication.planned-publication',
];

export function modelOf(uid: string): Model {
  const model = models.find((known) => known.uid === uid);
  if (!model) throw new Error(`No model ${uid}`);
  return model;
}
