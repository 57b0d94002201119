import { Box, Link } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { MouseEvent } from 'react';
import { NavLink, useHref, useNavigate, useParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { chapterAt } from './chapters';

const address = '/handboek';

/** The handbook inside the admin, chapter by chapter. */
export default function HandbookPage() {
  const name = useParams()['*'];
  const base = useHref(address);
  const navigate = useNavigate();
  const chapter = chapterAt(name, base);
  if (!chapter) return <Page.NoData />;

  /** A link to another chapter stays in the admin: no new page load, nothing unsaved elsewhere is lost. */
  const follow = (event: MouseEvent<HTMLElement>) => {
    const href = event.target instanceof HTMLAnchorElement ? event.target.getAttribute('href') : null;
    if (!href?.startsWith(`${base}/`) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    navigate(`${address}/${href.slice(base.length + 1)}`);
  };

  return (
    <Page.Main>
      <Page.Title>{chapter.title}</Page.Title>
      <Layouts.Header
        title={chapter.title}
        navigationAction={
          name ? (
            <Link tag={NavLink} to={address}>
              Inhoud van het handboek
            </Link>
          ) : undefined
        }
      />
      <Layouts.Content>
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={8}>
          {/* Our own text from docs/handboek, made part of this build. */}
          <Text onClick={follow} dangerouslySetInnerHTML={{ __html: chapter.html }} />
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}

const Text = styled.div`
  max-width: 72rem;
  font-size: 1.6rem;
  line-height: 1.6;
  color: ${({ theme }) => theme.colors.neutral800};

  h2 {
    margin: 3.2rem 0 0.8rem;
    font-size: 2rem;
    font-weight: 600;
  }
  p,
  ul,
  ol,
  table {
    margin: 0 0 1.6rem;
  }
  ul,
  ol {
    padding-left: 2.4rem;
  }
  ul {
    list-style: disc;
  }
  ol {
    list-style: decimal;
  }
  li {
    margin-bottom: 0.4rem;
  }
  strong {
    font-weight: 600;
  }
  em {
    font-weight: 500;
    font-style: italic;
  }
  a {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration: underline;
  }
  th,
  td {
    padding: 0.8rem 1.6rem 0.8rem 0;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
    text-align: left;
    vertical-align: top;
  }
  img {
    max-width: 100%;
    height: auto;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: 4px;
  }
`;
