import * as words from '../../../shared-types/src/vocabulary.ts';
import { describe, expect, it } from 'vitest';
import { components, modelOf, models, privateTypes, types, type Model } from './model.ts';

const attributesOf = (model: Model) =>
  Object.entries(model.attributes).map(([name, attribute]) => ({ name, attribute }));

describe('What an editor reads in the admin', () => {
  it.each(models)('$uid has a Dutch label and one line of help for every field', ({ attributes, config }) => {
    for (const name of Object.keys(attributes)) {
      const { label, description } = config.metadatas[name]?.edit ?? {
        label: '',
        description: '',
      };
      expect(label, name).toMatch(/^[A-Z]/);
      expect(label, name).not.toBe(name);
      expect(description, name).toMatch(/[.?]$/);
      expect(description, name).not.toContain('\n');
      expect(description.length, name).toBeLessThan(160);
    }
  });

  it.each(models)('$uid never speaks of slugs, drafts, entries or relations', ({ info, config }) => {
    const read = [
      info.displayName,
      ...Object.values(config.metadatas).flatMap(({ edit }) => [edit.label, edit.description]),
    ];
    for (const text of read)
      expect(text).not.toMatch(/\b(slug|build|webhook|publish|publiceer|draft|entry|entries|relatie|media library)/i);
  });

  it.each(models)('$uid lays out every field that is not hidden, once, in rows of twelve', ({ attributes, config }) => {
    const shown = config.layouts.edit.flat().map(({ name }) => name);
    const hidden = Object.keys(config.attributes ?? {});
    expect([...shown, ...hidden].sort()).toEqual(Object.keys(attributes).sort());
    for (const row of config.layouts.edit) expect(row.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(12);
  });

  it.each(models)('$uid shows columns and a name that exist', ({ attributes, config }) => {
    for (const name of [...config.layouts.list, config.settings.mainField])
      expect(Object.keys(attributes)).toContain(name);
  });
});

describe('The words of the domain', () => {
  it.each([
    ['api::initiative.initiative', 'phase', words.phases],
    ['api::knowledge-article.knowledge-article', 'phase', words.phases],
    ['initiative.help-wanted', 'kind', words.helpKinds],
    ['api::knelpunt.knelpunt', 'topic', words.topics],
    ['api::knelpunt.knelpunt', 'principle', words.principles],
    ['api::knelpunt.knelpunt', 'successFactor', words.successFactors],
    ['api::agreement.agreement', 'owner', words.owners],
    ['api::status-line.status-line', 'voice', words.voices],
    ['api::status-line.status-line', 'state', [...words.knelpuntStatuses, ...words.agreementStatuses]],
    ['api::advice.advice', 'kind', words.adviceKinds],
    ['api::workshop.workshop', 'registration', words.registrationKinds],
    ['api::meeting.meeting', 'kind', words.meetingKinds],
    ['api::meeting-report.meeting-report', 'adoption', words.adoptions],
    ['api::statute.statute', 'kind', words.statuteKinds],
    ['api::statute-version.statute-version', 'state', words.versionStatuses],
    ['statute.duty', 'party', words.parties],
    ['statute.duty', 'kind', words.dutyKinds],
    ['api::keurmerk-criterion.keurmerk-criterion', 'norm', words.norms],
    ['keurmerk.finding', 'verdict', words.findingVerdicts],
    ['api::knowledge-article.knowledge-article', 'kind', words.articleKinds],
    ['api::policy-item.policy-item', 'category', words.policyCategories],
    ['api::think-tank.think-tank', 'kind', words.thinkTankKinds],
    ['api::neighbourhood.neighbourhood', 'village', words.villages],
  ] as const)('%s offers for %s what the site and the rules know', (uid, attribute, known) => {
    expect(modelOf(uid).attributes[attribute]?.enum).toEqual(known);
  });
});

describe('How types hang together', () => {
  it.each(types)('every relation of $uid is known on both sides', ({ uid, attributes }) => {
    for (const [name, { type, target = '', inversedBy, mappedBy }] of Object.entries(attributes)) {
      if (type !== 'relation') continue;
      const other = modelOf(target).attributes[inversedBy ?? mappedBy ?? ''];
      expect(other, `${uid}.${name}`).toMatchObject({
        type: 'relation',
        target: uid,
        ...(inversedBy ? { mappedBy: name } : { inversedBy: name }),
      });
    }
  });

  it.each(types)('the derived sides of $uid can be seen and not changed', ({ attributes, config }) => {
    for (const [name, { mappedBy }] of Object.entries(attributes))
      if (mappedBy) expect(config.metadatas[name]?.edit.editable).toBe(false);
  });

  it.each(components)('$uid holds no relation: Strapi would empty it', (component) => {
    expect(attributesOf(component).filter(({ attribute }) => attribute.type === 'relation')).toEqual([]);
  });

  it.each(models)('every component in $uid exists', (model) => {
    for (const { attribute } of attributesOf(model))
      if (attribute.component) expect(modelOf(attribute.component)).toBeDefined();
  });

  it.each(types)('$uid has no field called status: Strapi keeps that word for itself', ({ attributes }) => {
    expect(Object.keys(attributes)).not.toContain('status');
  });
});

describe('What leaves the CMS', () => {
  it.each(types.filter(({ uid }) => privateTypes.includes(uid)))('$uid keeps every field private', (type) => {
    for (const { name, attribute } of attributesOf(type)) expect(attribute.private, name).toBe(true);
    expect(type.options.draftAndPublish).toBe(false);
  });

  it.each(types.filter(({ uid }) => !privateTypes.includes(uid)))(
    '$uid is shown only after somebody put it on the site',
    (type) => {
      expect(type.options.draftAndPublish).toBe(true);
    },
  );

  it.each(types.filter(({ attributes }) => attributes.slug))(
    '$uid keeps its old addresses and its first day out of the form',
    ({ attributes, config }) => {
      expect(attributes).toMatchObject({
        formerSlugs: { type: 'json' },
        firstPublishedOn: { type: 'datetime' },
      });
      expect(config.attributes).toEqual({
        formerSlugs: { hidden: true },
        firstPublishedOn: { hidden: true },
      });
    },
  );
});
