/**
 * The catalogue of the open data, for portals such as data.overheid.nl: DCAT-AP-NL 3 as JSON-LD.
 *
 * Source: https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/
 *
 * @module
 */
import type { DatasetName } from '../../content/file-addresses.ts';
import { type DataInput, type Dataset, fileOf } from './dataset.ts';
import { LICENCE } from './licence.ts';
import { datasets } from './sets/index.ts';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
};
const euAuthority = 'http://publications.europa.eu/resource/authority';
const dutch = { '@id': `${euAuthority}/language/NLD` };
const inDutch = (text: string) => ({ '@value': text, '@language': 'nl' });

const formats = {
  json: { mediaType: 'application/json', format: 'JSON' },
  csv: { mediaType: 'text/csv', format: 'CSV' },
} as const;

export function catalogueFile(input: DataInput): string {
  const { content, siteUrl } = input;
  const publisher = {
    '@id': `${siteUrl}/#organisatie`,
    '@type': 'foaf:Agent',
    'foaf:name': inDutch(content.settings.name),
  };
  const catalogue = {
    '@context': context,
    '@id': `${siteUrl}/data/catalogus.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': inDutch(`Open data van ${content.settings.name}`),
    'dct:description': inDutch('Initiatieven, knelpunten, afspraken en wat daarbij hoort in Leidschendam-Voorburg.'),
    'dct:language': dutch,
    'dct:license': { '@id': LICENCE.url },
    'dct:publisher': publisher,
    'foaf:homepage': { '@id': `${siteUrl}/open-data/` },
    'dcat:dataset': Object.values(datasets).map((set) => datasetNode(set, input, publisher['@id'])),
  };
  return `${JSON.stringify(catalogue, null, 1)}\n`;
}

function datasetNode(set: Dataset, { content: { settings }, siteUrl }: DataInput, publisherId: string) {
  const { name, title, description } = set;
  return {
    '@id': `${siteUrl}/open-data/#${name}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': `${siteUrl}/open-data/#${name}`,
    'dct:title': inDutch(title),
    'dct:description': inDutch(description),
    'dct:publisher': { '@id': publisherId },
    'dct:language': dutch,
    'dct:license': { '@id': LICENCE.url },
    'dct:accessRights': { '@id': `${euAuthority}/access-right/PUBLIC` },
    'dcat:theme': { '@id': `${euAuthority}/data-theme/SOCI` },
    'dcat:landingPage': { '@id': `${siteUrl}/open-data/` },
    'dcat:contactPoint': {
      '@type': 'vcard:Kind',
      'vcard:fn': settings.name,
      ...(settings.email
        ? { 'vcard:hasEmail': { '@id': `mailto:${encodeURI(settings.email)}` } }
        : { 'vcard:hasURL': { '@id': `${siteUrl}/contact/` } }),
    },
    'dcat:distribution': (['json', 'csv'] as const).map((kind) => distribution(name, title, kind, siteUrl)),
  };
}

function distribution(name: DatasetName, title: string, kind: keyof typeof formats, siteUrl: string) {
  const address = siteUrl + fileOf(name, kind);
  const { mediaType, format } = formats[kind];
  return {
    '@id': address,
    '@type': 'dcat:Distribution',
    'dct:title': inDutch(`${title} als ${format}`),
    'dcat:accessURL': { '@id': `${siteUrl}/open-data/#${name}` },
    'dcat:downloadURL': { '@id': address },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
    'dct:format': { '@id': `${euAuthority}/file-type/${format}` },
    'dct:license': { '@id': LICENCE.url },
    ...(kind === 'json' && { 'dct:conformsTo': { '@id': siteUrl + fileOf(name, 'schema.json') } }),
  };
}
