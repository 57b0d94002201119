/** Nothing leaves the CMS but what is published, whoever asks (architecture.md §7, knowledge/strapi.md §3–§4). */
import { beforeAll, expect, it } from 'vitest';
import { type AdminApi, signIn } from '../harness/admin-api.ts';
import { graphql, rest } from '../harness/content-api.ts';
import { onEachDatabase } from '../harness/databases.ts';

const SECRET_DRAFT = 'Geheim plan voor het plein';

onEachDatabase('the content API', (cms) => {
  let admin: AdminApi;
  const site = () => cms().secrets.siteToken;

  beforeAll(async () => {
    admin = await signIn(cms(), 'Beheerder');
    await admin.create('api::initiative.initiative', {
      title: SECRET_DRAFT,
      inShort: 'Nog niet voor iedereen.',
      phase: 'in opbouw',
    });
  });

  it('gives the site token what is published', async () => {
    const answer = await graphql(cms().url, site(), '{ initiatives { documentId title } }');
    expect(answer.body.errors).toBeUndefined();
    expect(answer.body.data.initiatives.length).toBeGreaterThan(10);
    expect(JSON.stringify(answer.body)).not.toContain(SECRET_DRAFT);
  });

  it.each([
    ['status', '{ initiatives(status: DRAFT) { title } }'],
    ['status with a variable', 'query ($s: PublicationStatus) { initiatives(status: $s) { title } }'],
    ['publicationFilter', '{ initiatives(publicationFilter: NEVER_PUBLISHED) { title } }'],
    ['hasPublishedVersion', '{ initiatives(hasPublishedVersion: false) { title } }'],
    ['status in a fragment', '{ ...drafts } fragment drafts on Query { initiatives(status: DRAFT) { title } }'],
    ['status on a connection', '{ initiatives_connection(status: DRAFT) { nodes { title } } }'],
    ['filters on the author', '{ initiatives(filters: { createdBy: { email: { contains: "a" } } }) { title } }'],
    ['submissions', '{ submissions { documentId } }'],
    ['registrations', '{ registrations { documentId } }'],
    ['counters', '{ counters { documentId } }'],
    ['what is planned', '{ plannedPublications { documentId } }'],
    ['a mutation', 'mutation { createInitiative(data: { title: "x" }) { documentId } }'],
    ['a mutation of files', 'mutation { deleteUploadFile(id: "1") { documentId } }'],
    ['introspection', '{ __schema { types { name } } }'],
    ['a hundred root fields', `{ ${Array.from({ length: 100 }, (_, n) => `a${n}: initiatives { title }`).join(' ')} }`],
    [
      'a very deep query',
      '{ themes { initiatives { themes { initiatives { themes { initiatives { themes { initiatives { themes { title } } } } } } } } } }',
    ],
    ['a very long query', `{ initiatives { title } } # ${'x'.repeat(9000)}`],
  ])('refuses over GraphQL: %s', async (_, query) => {
    const answer = await graphql(cms().url, site(), query, { s: 'DRAFT' });
    expect(answer.body.errors?.length ?? 0).toBeGreaterThan(0);
    expect(answer.body.data ?? null).toBeNull();
    expect(JSON.stringify(answer.body)).not.toContain(SECRET_DRAFT);
  });

  it.each([
    ['status', '/api/initiatives?status=draft'],
    ['status in a populated relation', '/api/themes?populate[initiatives][status]=draft'],
    ['publicationFilter', '/api/initiatives?publicationFilter=never-published'],
    ['hasPublishedVersion', '/api/initiatives?hasPublishedVersion=false'],
    ['a filter on the author', '/api/initiatives?filters[createdBy][email][$contains]=a'],
    ['a filter on a reset token', '/api/initiatives?filters[updatedBy][resetPasswordToken][$startsWith]=a'],
    ['lookup', '/api/initiatives?lookup[createdBy][email][$contains]=a'],
    ['the author', '/api/initiatives?populate=createdBy'],
    ['submissions', '/api/submissions'],
    ['registrations', '/api/registrations'],
    ['counters', '/api/counters'],
    ['what is planned', '/api/planned-publications'],
    ['files', '/api/upload/files'],
    ['admin users', '/admin/users'],
    ['content types', '/api/content-type-builder/content-types'],
  ])('refuses over REST: %s', async (_, path) => {
    const answer = await rest(cms().url, site(), path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(JSON.stringify(answer.body ?? '')).not.toContain(SECRET_DRAFT);
  });

  it.each(['POST', 'PUT', 'DELETE'])('refuses the site token to %s over REST', async (method) => {
    const answer = await rest(cms().url, site(), method === 'POST' ? '/api/initiatives' : '/api/initiatives/abc', {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method !== 'DELETE' && { body: JSON.stringify({ data: { title: 'x' } }) }),
    });
    expect([401, 403, 404, 405]).toContain(answer.status);
  });

  it.each([
    ['GraphQL', (url: string) => graphql(url, undefined, '{ initiatives { title } }')],
    ['GraphQL with a wrong token', (url: string) => graphql(url, 'wrong', '{ initiatives { title } }')],
    ['the publication index', (url: string) => graphql(url, undefined, '{ publicationIndex { entries } }')],
    ['REST', (url: string) => rest(url, undefined, '/api/initiatives')],
    ['a single type over REST', (url: string) => rest(url, undefined, '/api/homepage')],
    [
      'sending a form without a token',
      (url: string) =>
        rest(url, undefined, '/api/submissions', {
          method: 'POST',
          body: '{}',
          headers: { 'content-type': 'application/json' },
        }),
    ],
    ['the transfer of all data', (url: string) => rest(url, undefined, '/admin/transfer/runner/pull')],
  ])('gives nothing without a token: %s', async (_, ask) => {
    const { status, body } = await ask(cms().url);
    expect(status >= 400 || (body?.errors?.length ?? 0) > 0).toBe(true);
    expect(body?.data ?? null).toBeNull();
  });

  it.each([
    ['initiatives over GraphQL', (url: string, token: string) => graphql(url, token, '{ initiatives { title } }')],
    ['the publication index', (url: string, token: string) => graphql(url, token, '{ publicationIndex { entries } }')],
    ['submissions over REST', (url: string, token: string) => rest(url, token, '/api/submissions')],
    ['initiatives over REST', (url: string, token: string) => rest(url, token, '/api/initiatives')],
  ])('lets the intake token read nothing: %s', async (_, ask) => {
    const { status, body } = await ask(cms().url, cms().secrets.intakeToken);
    expect(status >= 400 || (body?.errors?.length ?? 0) > 0).toBe(true);
    expect(body?.data ?? null).toBeNull();
  });

  it.each(['submissions', 'registrations', 'outgoing-mails'])(
    'takes nothing from the intake token past the checks: %s over REST',
    async (type) => {
      const { status } = await rest(cms().url, cms().secrets.intakeToken, `/api/${type}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ data: { kind: 'contact', state: 'nieuw', people: 1, key: 'past-the-checks' } }),
      });
      expect([404, 405]).toContain(status);
      const { body } = await admin.request('GET', '/content-manager/collection-types/api::submission.submission');
      expect(JSON.stringify(body)).not.toContain('past-the-checks');
    },
  );

  it('shows the preview token a draft, and only that token', async () => {
    const query = `{ initiatives(status: DRAFT, filters: { title: { eq: "${SECRET_DRAFT}" } }) { title } }`;
    expect((await graphql(cms().url, cms().secrets.previewToken, query)).body.data.initiatives).toHaveLength(1);
  });

  it('keeps no token that may do everything or read everything', async () => {
    const { body } = await admin.request('GET', '/admin/api-tokens');
    const types = body.data.map(({ name, type }: { name: string; type: string }) => `${name}: ${type}`);
    expect(types.sort()).toEqual(['intake: custom', 'preview: custom', 'site: custom']);
  });

  it('answers no other origin', async () => {
    const response = await fetch(`${cms().url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeFalsy();
  });

  it('refuses a picture that can hold a script', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    await expect(admin.upload('plaatje.svg', 'image/svg+xml', svg)).rejects.toThrow(/40\d/);
    await expect(admin.upload('pagina.html', 'text/html', Buffer.from('<script>alert(1)</script>'))).rejects.toThrow(
      /40\d/,
    );
  });

  it('serves text that calls itself a picture as a picture, never as a page', async () => {
    const id = await admin.upload('plaatje.png', 'image/png', Buffer.from('<html><script>alert(1)</script>'));
    const { body } = await admin.request('GET', `/upload/files/${id}`);
    const response = await fetch(`${cms().url}${body.url}`);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});
