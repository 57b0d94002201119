/**
 * The admin API, as the buttons of the admin use it.
 *
 * @module
 */
import type { Cms, Role } from './cms-process.ts';

/** Whatever the admin answers: tests look into it without a type of Strapi's. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

export interface AdminApi {
  /** Any request of the admin; the answer with its status, whatever it is. */
  request(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<{ status: number; body: Json; headers: Headers }>;
  /** Looks at what publishing would change, as the button does in the record. @returns the header that says so */
  look(uid: string, documentId: string): Promise<Record<string, string>>;
  /** Makes a draft. @returns its documentId */
  create(uid: string, data: object): Promise<string>;
  update(uid: string, documentId: string, data: object): Promise<void>;
  /** Saves and publishes, as the button does. */
  publish(uid: string, documentId: string, data?: object): Promise<void>;
  unpublish(uid: string, documentId: string): Promise<void>;
  remove(uid: string, documentId: string): Promise<void>;
  find(uid: string, documentId: string): Promise<Record<string, Json>>;
  /** Puts a file into the media library. @returns its id */
  upload(name: string, type: string, body: Buffer): Promise<number>;
  /** Puts another file in the place of one. */
  replace(fileId: number, name: string, type: string, body: Buffer): Promise<void>;
  /** Changes the texts of a file. */
  describe(fileId: number, info: { alternativeText?: string; caption?: string; name?: string }): Promise<void>;
}

/** Signs in with a demo account. */
export async function signIn(cms: Cms, role: Role): Promise<AdminApi> {
  return signInWith(cms, await cms.account(role));
}

/** Signs in with any account. */
export async function signInWith(cms: Cms, account: { email: string; password: string }): Promise<AdminApi> {
  const { email, password } = account;
  const login = await fetch(`${cms.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!login.ok) throw new Error(`${email} cannot sign in: ${login.status} ${await login.text()}`);
  const { data } = (await login.json()) as { data: { token: string } };
  return adminApi(cms.url, data.token);
}

function adminApi(url: string, token: string): AdminApi {
  const authorization = `Bearer ${token}`;

  const request: AdminApi['request'] = async (method, path, body, headers = {}) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { ...headers, authorization, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : undefined, headers: response.headers };
  };
  const done = async (method: string, path: string, body?: unknown, headers?: Record<string, string>) => {
    const answer = await request(method, path, body, headers);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const base = (uid: string) => `/content-manager/collection-types/${uid}`;
  const look = async (uid: string, documentId: string): Promise<Record<string, string>> => {
    const { body } = await request('GET', `/vangnet/verschil/${uid}/${documentId}`);
    return body?.data ? { 'x-gezien': body.data.token as string } : {};
  };

  return {
    request,
    look,
    create: async (uid, data) => (await done('POST', base(uid), data)).data.documentId,
    update: async (uid, documentId, data) => void (await done('PUT', `${base(uid)}/${documentId}`, data)),
    publish: async (uid, documentId, data = {}) =>
      void (await done('POST', `${base(uid)}/${documentId}/actions/publish`, data, await look(uid, documentId))),
    unpublish: async (uid, documentId) => void (await done('POST', `${base(uid)}/${documentId}/actions/unpublish`, {})),
    remove: async (uid, documentId) => void (await done('DELETE', `${base(uid)}/${documentId}`)),
    find: async (uid, documentId) => (await done('GET', `${base(uid)}/${documentId}`)).data,
    async upload(name, type, body) {
      const form = new FormData();
      form.append('files', new Blob([new Uint8Array(body)], { type }), name);
      const response = await fetch(`${url}/upload`, { method: 'POST', headers: { authorization }, body: form });
      if (!response.ok) throw new Error(`Upload of ${name}: ${response.status} ${await response.text()}`);
      return ((await response.json()) as { id: number }[])[0]!.id;
    },
    async replace(fileId, name, type, body) {
      const form = new FormData();
      form.append('files', new Blob([new Uint8Array(body)], { type }), name);
      const response = await fetch(`${url}/upload?id=${fileId}`, {
        method: 'POST',
        headers: { authorization },
        body: form,
      });
      if (!response.ok) throw new Error(`Replacing file ${fileId}: ${response.status} ${await response.text()}`);
    },
    async describe(fileId, info) {
      const form = new FormData();
      form.append('fileInfo', JSON.stringify(info));
      const response = await fetch(`${url}/upload?id=${fileId}`, {
        method: 'POST',
        headers: { authorization },
        body: form,
      });
      if (!response.ok) throw new Error(`Texts of file ${fileId}: ${response.status} ${await response.text()}`);
    },
  };
}
