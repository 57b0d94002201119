import type { ApolloServerPlugin } from '@apollo/server';
import { type ASTNode, type ASTVisitor, GraphQLError, Kind, type ValidationContext, visit } from 'graphql';
import { QUERY_CHARACTERS, ROOT_FIELDS_PER_QUERY } from './limits';
import { draftParameters, mayReadDrafts } from './tokens';

const refuse = (message: string, node?: ASTNode) =>
  new GraphQLError(message, { nodes: node, extensions: { code: 'FORBIDDEN', http: { status: 403 } } });

/** The content API answers questions and changes nothing: no mutations, no subscriptions. */
export const queriesOnly = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(node) {
    if (node.operation !== 'query') context.reportError(refuse('Only queries are allowed here.', node));
  },
});

/**
 * Depth is limited by the plugin; this limits width: root fields, counted with their aliases and through fragments,
 * so that one request cannot ask for the whole database a hundred times.
 */
export const fewRootFields = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(operation) {
    const countOf = (selections: typeof operation.selectionSet, seen: ReadonlySet<string>): number =>
      selections.selections.reduce((count, selection) => {
        if (selection.kind === Kind.FIELD) return count + 1;
        if (selection.kind === Kind.INLINE_FRAGMENT) return count + countOf(selection.selectionSet, seen);
        const name = selection.name.value;
        const fragment = context.getFragment(name);
        if (!fragment || seen.has(name)) return count;
        return count + countOf(fragment.selectionSet, new Set([...seen, name]));
      }, 0);
    if (countOf(operation.selectionSet, new Set()) > ROOT_FIELDS_PER_QUERY) {
      context.reportError(refuse(`At most ${ROOT_FIELDS_PER_QUERY} root fields per query.`, operation));
    }
  },
});

interface GraphqlContext {
  state?: { auth?: { credentials?: { name?: string } } };
}

/** Refuses over-long queries, and every way of asking for drafts unless the preview token asks. */
const publishedOnly: ApolloServerPlugin<GraphqlContext> = {
  async requestDidStart() {
    return {
      async didResolveSource({ source }) {
        if (source.length > QUERY_CHARACTERS) throw refuse(`A query is at most ${QUERY_CHARACTERS} characters.`);
      },
      async didResolveOperation({ document, contextValue }) {
        if (mayReadDrafts(contextValue.state?.auth?.credentials)) return;
        visit(document, {
          Argument(node) {
            if (draftParameters.has(node.name.value)) throw refuse('This token reads published content only.', node);
          },
        });
      },
    };
  },
};

/** Added to the GraphQL plugin's own Apollo settings (its arrays are joined with the plugin's, not replaced). */
export const closedGraphql = { validationRules: [queriesOnly, fewRootFields], plugins: [publishedOnly] };
