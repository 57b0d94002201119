import type { APIRoute } from 'astro';
import { file } from '../../machine/responses.ts';
import { securityTxt } from '../../machine/security-txt.ts';

export const GET: APIRoute = ({ locals }) => file('txt', securityTxt(locals));
