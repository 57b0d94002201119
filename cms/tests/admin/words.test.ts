import { describe, expect, it } from 'vitest';
import { dutch } from '../../src/admin/words/index.ts';
import { english, filledIn, strapisDutch } from './strapi-texts.ts';

const ofThePage: Record<string, string> = { ...strapisDutch, ...dutch };

/** Texts that nobody here ever sees: paid features, Strapi's own shop and tours, and building types, which is for code. */
const unseen = [
  /auditLogs|AuditLogs|PurchaseSSO|\.sso|\.ee\.|singleSignOn|review-workflows/i,
  /\.release\.|^content-releases|history\.|UpsellBanner|FreeTrial|NpsSurvey|deploy-now|MediaLibraryBanner/,
  /ai\.|AI|\.ai$|aiMetadata|[mM]etadata|BlockLink|^Usecase|^tours|guided|marketplace|admin\.pages\.Market/,
];
const isSeen = (id: string) => !unseen.some((pattern) => pattern.test(id));

/** Words that are the same in both languages, and texts that are only a pattern. */
const same =
  /^(Link|Links|Code|Logo|Type|Video|Token|Label|Start|Sentry|GraphQL|OAuth2|CSV|PDF|XLS|ZIP|X|Y|is|DKIM|Download|Test-trigger|Back-end developer)$|^[\W\d]*(\{\w+\}[\W\d]*)+$|^\{min, select/;

/** Of the system instead of what an editor sees (`design/admin.md`, "Tone"), or of an office. */
const systemWords =
  /\b(slug|build|webhook|publi\w+|drafts?|entr(y|ies)|relaties?|media ?bibliotheek|u|uw|succesvol|weergegeven)\b|er is een fout opgetreden/i;

describe('The words of the admin', () => {
  it('are there in Dutch for every text that Strapi has in English', () => {
    const missing = Object.keys(english).filter((id) => isSeen(id) && !(id in ofThePage));
    expect(missing).toEqual([]);
  });

  it('are not the English ones over again', () => {
    const copied = Object.entries(english).filter(
      ([id, text]) => isSeen(id) && ofThePage[id] === text && /[a-z]{3}/i.test(text) && !same.test(text.trim()),
    );
    expect(copied).toEqual([]);
  });

  it('of ours are plain, and about what an editor sees', () => {
    const odd = Object.entries(dutch).filter(([, text]) => systemWords.test(text.replaceAll(/\{\s*\w+/g, '')));
    expect(odd).toEqual([]);
  });

  it('of ours fill in what Strapi gives, and nothing else', () => {
    const strange = Object.entries(dutch).filter(([id, text]) => {
      const asked = filledIn(text);
      const given = id in english ? filledIn(english[id] ?? '') : asked;
      return asked.some((name) => !given.includes(name));
    });
    expect(strange).toEqual([]);
  });
});
