import type { Meanwhile } from '../../../planning/versions/edited-meanwhile';

/** What an editor decides when somebody else changed the entry meanwhile. */
export type Choice = 'go back' | 'see theirs' | 'overwrite';

/** A field in which somebody wrote something that was not saved. */
export interface OwnText {
  label: string;
  text: string;
}

interface Conflict {
  readonly meanwhile: Meanwhile;
  readonly isPublishing: boolean;
  decide(choice: Choice): void;
}
interface State {
  readonly conflict: Conflict | null;
  /** Own text that gave way to somebody else's, per entry. */
  readonly kept: ReadonlyMap<string, readonly OwnText[]>;
}

let state: State = { conflict: null, kept: new Map() };
let hosts = 0;
const listeners = new Set<() => void>();

function change(next: Partial<State>): void {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
}

/** What stands between two editors now; for `useSyncExternalStore`. */
export const conflicts = {
  read: (): State => state,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

/** Says that a dialog can be shown. @returns takes that back, and goes back for who had not decided yet */
export function hostDialog(): () => void {
  hosts += 1;
  return () => {
    hosts -= 1;
    if (hosts === 0) state.conflict?.decide('go back');
  };
}

/** Asks the editor what to do. Without a place for the question nothing is overwritten and nothing is lost. */
export function askEditor(meanwhile: Meanwhile, isPublishing: boolean): Promise<Choice> {
  if (hosts === 0) return Promise.resolve('go back');
  return new Promise((resolve) => {
    const decide = (choice: Choice) => {
      change({ conflict: null });
      resolve(choice);
    };
    change({ conflict: { meanwhile, isPublishing, decide } });
  });
}

/** Keeps own text beside the form, until its editor is done with it. */
export function keepOwnText(entry: string, texts: readonly OwnText[]): void {
  const kept = new Map(state.kept);
  if (texts.length > 0) kept.set(entry, texts);
  else kept.delete(entry);
  change({ kept });
}
