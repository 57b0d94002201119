import { describe, expect, it } from 'vitest';
import { content } from '../../../tests/pages/fixture.ts';
import { contextLinks, selfTestCount } from './context-links.ts';
import { formHref } from './form-address.ts';
import { topicText } from './topics.ts';

describe('where a visitor came from', () => {
  it('is shown as the site has it, with a link', () => {
    const [initiative] = content.initiatives;
    expect(contextLinks({ initiatief: initiative!.slug, knelpunt: '14' }, content)).toEqual([
      expect.objectContaining({ kind: 'Knelpunt 14', href: expect.stringMatching(/^\/knelpunten\/.+\/$/) }),
      { kind: 'Initiatief', title: initiative!.title, href: `/initiatieven/${initiative!.slug}/` },
    ]);
  });

  it('is not shown when the site does not have it', () => {
    expect(contextLinks({ initiatief: 'bestaat-niet', knelpunt: '999', afspraak: '<b>' }, content)).toEqual([]);
    expect(topicText('toString')).toBeNull();
    expect(topicText('helpen')).toBe('Je biedt hulp aan');
  });

  it('travels in the address of the form', () => {
    expect(formHref('contact', { initiatief: 'de-tuin', onderwerp: 'helpen' })).toBe(
      '/doe-mee/contact/?initiatief=de-tuin&onderwerp=helpen',
    );
    expect(formHref('knelpunt', { knelpunt: null })).toBe('/doe-mee/knelpunt/');
  });

  it('counts the answers of a self-test, and nothing else', () => {
    expect(selfTestCount({ zelftest: '2026;A1=ja;B1=deels;B2=weet-niet;x;C1=misschien' })).toBe(3);
    expect(selfTestCount({})).toBe(0);
  });
});
