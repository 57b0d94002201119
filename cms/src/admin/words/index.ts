import { accounts } from './accounts';
import { editing } from './editing';
import { entries } from './entries';
import { files } from './files';
import { managing } from './managing';
import { mistakes } from './mistakes';
import { moreFiles } from './more-files';
import { preview } from './preview';

/** Every text of ours over Strapi's own Dutch, by its message id. */
export const dutch: Record<string, string> = {
  ...managing,
  ...accounts,
  ...files,
  ...moreFiles,
  ...mistakes,
  ...entries,
  ...editing,
  ...preview,
};
