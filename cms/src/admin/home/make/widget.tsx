import { Grid, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useAuth } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { WidgetBody } from '../widget-body';
import { buttonsFor } from './buttons';

/** *Snel maken*: big buttons to the empty forms that this role uses most. */
export function MakeWidget() {
  const permissions = useAuth('MakeWidget', (state) => state.permissions);
  return (
    <WidgetBody answer={{ data: buttonsFor(permissions), isLost: false }}>
      {(buttons) =>
        buttons.length === 0 ? (
          <Typography tag="p">Je kunt hier niets maken. Vraag het de beheerder.</Typography>
        ) : (
          <Grid.Root gap={3} tag="ul" padding={0} margin={0}>
            {buttons.map(({ key, label, to }) => (
              <Grid.Item key={key} col={6} s={6} xs={12} tag="li" alignItems="stretch">
                <LinkButton tag={NavLink} to={to} variant="secondary" size="L" startIcon={<Plus />} fullWidth>
                  {label}
                </LinkButton>
              </Grid.Item>
            ))}
          </Grid.Root>
        )
      }
    </WidgetBody>
  );
}
