import {
  Box,
  Button,
  DesignSystemProvider,
  Flex,
  Link,
  Typography,
  darkTheme,
  lightTheme,
} from '@strapi/design-system';
import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { FirstPasswords } from '../../editorial/first-passwords';
import type { Answer } from '../asking/answer';
import type { LoginEvent } from './logged-in';
import { sentencesOf } from './sentences';

/** Closed by the reader, until the next login. */
const CLOSED = 'participienter-first-password-closed';
/** Where Strapi keeps the theme somebody chose (`strapi-admin/reducer`). */
const THEME = 'STRAPI_THEME';

const isDark = () => {
  const chosen = localStorage.getItem(THEME) ?? 'system';
  return chosen === 'system' ? window.matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
};

interface Props {
  /** Calls back at each login and change of an account. @returns how to stop */
  onLogin(listener: (event: LoginEvent) => void): () => void;
}

/** Above every page: this account still has its first password. The server decides; no other account ever sees it. */
export function FirstPasswordNotice({ onLogin }: Props) {
  const [found, setFound] = useState<FirstPasswords | null>(null);

  useEffect(
    () =>
      onLogin((event) => {
        if (event === 'came') sessionStorage.removeItem(CLOSED);
        if (event === 'left' || sessionStorage.getItem(CLOSED)) return setFound(null);
        getFetchClient()
          .get<Answer<FirstPasswords>>('/redactie/eerste-wachtwoorden')
          .then(({ data }) => setFound(data.data))
          // Somebody whose session just ended sees Strapi's own message about that.
          .catch(() => setFound(null));
      }),
    [onLogin],
  );

  const sentences = found ? sentencesOf(found) : [];
  if (!found || sentences.length === 0) return null;
  const close = () => {
    sessionStorage.setItem(CLOSED, 'yes');
    setFound(null);
  };
  return (
    <DesignSystemProvider locale="nl-NL" theme={isDark() ? darkTheme : lightTheme}>
      <Box tag="aside" aria-label="Waarschuwing" background="warning100" borderColor="warning200" padding={3}>
        <Flex gap={4} justifyContent="space-between" wrap="wrap">
          <Typography textColor="neutral800">{sentences.join(' ')}</Typography>
          <Flex gap={4}>
            <Link href={found.own ? '/admin/me' : '/admin/settings/users'}>
              {found.own ? 'Kies een eigen wachtwoord' : 'Ga naar de gebruikers'}
            </Link>
            <Button variant="tertiary" size="S" onClick={close}>
              Sluit
            </Button>
          </Flex>
        </Flex>
      </Box>
    </DesignSystemProvider>
  );
}
