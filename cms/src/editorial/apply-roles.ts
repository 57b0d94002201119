import type { Core, UID } from '@strapi/strapi';
import { givenFields, rulesOf } from './model';
import { isOfRecord, withdrawalFields } from './record/record-types';
import { beheerder, filePermissions, roles, type Role } from './roles';

interface Permission {
  action: string;
  subject?: string;
  properties?: { fields?: string[] };
}

/** Strapi's own roles in an empty database; nobody here has a use for them. */
const unusedRoles = ['strapi-editor', 'strapi-author'];

/**
 * Makes the roles of the matrix and sets their permissions, at every start: what somebody changed by hand is put back,
 * and a field that is new in code is there at once (Strapi itself never adds one to an existing role).
 */
export async function applyRoles(strapi: Core.Strapi): Promise<void> {
  const service = strapi.service('admin::role');
  for (const role of roles) {
    const { code, name, description } = role;
    const known = await service.findOne({ code });
    const { id } = known ?? (await service.create({ code, name, description }));
    if (known && (known.name !== name || known.description !== description))
      await service.update({ id }, { name, description });
    await service.assignPermissions(id, permissionsOf(strapi, role));
  }
  const top = await service.findOne({ code: beheerder.code });
  if (top && top.name !== beheerder.name)
    await service.update({ id: top.id }, { name: beheerder.name, description: beheerder.description });
  await removeUnusedRoles(strapi);
}

/** Every permission of a role, with the fields it covers. Publishing and deleting are about a whole entry, so have none. */
export function permissionsOf(strapi: Core.Strapi, role: Role): Permission[] {
  const actions: { actionId: string; section: string; subjects?: string[] }[] = strapi
    .service('admin::permission')
    .actionProvider.values();
  const contentType = strapi.service('admin::content-type');
  const granted = Object.entries(role.types).flatMap(([uid, acts]) =>
    acts.flatMap((act): Permission[] => {
      const actionId = `plugin::content-manager.explorer.${act}`;
      const action = actions.find((known) => known.actionId === actionId && known.subjects?.includes(uid));
      if (!action) return [];
      const permissions: Permission[] = contentType.getPermissionsWithNestedFields([{ ...action, subjects: [uid] }]);
      return permissions.map((permission) => narrow(strapi, role, uid, act, permission));
    }),
  );
  return [...granted, ...filePermissions.map((action) => ({ action }))];
}

/**
 * Reading shows every field; writing leaves out what the CMS itself fills in, the other side of a relation, and the
 * withdrawal of something of the record, which is Beheerder's.
 */
function narrow(strapi: Core.Strapi, role: Role, uid: string, act: string, permission: Permission): Permission {
  const fields = permission.properties?.fields;
  if (!fields || act === 'read') return permission;
  const rules = rulesOf(strapi, uid as UID.ContentType);
  const given: string[] = [...(rules ? givenFields(rules) : []), ...(isOfRecord(uid) ? withdrawalFields : [])];
  const allowed = role.fields[uid] ?? fields.filter((field) => !given.includes(field));
  return { ...permission, properties: { fields: [...allowed] } };
}

async function removeUnusedRoles(strapi: Core.Strapi): Promise<void> {
  const service = strapi.service('admin::role');
  for (const code of unusedRoles) {
    const role = await service.findOne({ code });
    if (role && (await service.getUsersCount(role.id)) === 0) await service.deleteByIds([role.id]);
  }
}
