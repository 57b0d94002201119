import type { Act } from '../editorial/roles';

/** Who looks at the desk: what he may do decides what he sees. */
export interface Editor {
  may(act: Act, uid: string): boolean;
}
