import { Flex, Typography } from '@strapi/design-system';
import type { SetAside } from '../../../desk/site-state';
import { describeAside } from './describe';

/** Says that forms of visitors did not get into the inbox. */
export function SetAsideNotice({ aside, now }: { aside: SetAside; now: Date }) {
  const [headline, ...more] = describeAside(aside, now);
  if (!headline) return null;
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={2}
      padding={4}
      background="warning100"
      borderColor="warning200"
      hasRadius
      data-set-aside
    >
      <Typography tag="p" fontWeight="bold" textColor="neutral800">
        {headline}
      </Typography>
      {more.map((sentence) => (
        <Typography key={sentence} tag="p" textColor="neutral800">
          {sentence}
        </Typography>
      ))}
    </Flex>
  );
}
