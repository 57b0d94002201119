import type { APIRoute } from 'astro';
import { catalogueFile } from '../../machine/open-data/catalogue.ts';
import { file } from '../../machine/responses.ts';

export const GET: APIRoute = ({ locals }) => file('jsonld', catalogueFile(locals));
