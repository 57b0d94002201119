/**
 * Pieces of the library that go with a subject.
 *
 * @module
 */
import type { Phase } from 'shared-types';
import type { Content, KnowledgeArticle, Theme } from '../../content/model.ts';
import { perContent } from '../text/per-content.ts';

const most = 3;

const perPhase = perContent(({ knowledgeArticles }: Content) => Map.groupBy(knowledgeArticles, ({ phase }) => phase));

export interface Subject {
  themes: readonly Theme[];
  phase?: Phase | null;
  /** The piece itself, when it is one of the library. */
  except?: KnowledgeArticle;
}

/** At most three: those of the same themes first, then those of the same phase. */
export function relatedArticles(content: Content, { themes, phase, except }: Subject): readonly KnowledgeArticle[] {
  const found = new Set<KnowledgeArticle>();
  const lists = [...themes.map((theme) => theme.knowledgeArticles), phase ? (perPhase(content).get(phase) ?? []) : []];
  for (const list of lists)
    for (const article of list) {
      if (article !== except) found.add(article);
      if (found.size === most) return [...found];
    }
  return [...found];
}
