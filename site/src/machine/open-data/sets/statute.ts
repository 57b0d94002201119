import { type DutyKind, statuteKinds, versionStatuses } from 'shared-types';
import { z } from 'zod';
import { plainText } from '../../../components/text/rich-text.ts';
import { dataset } from '../dataset.ts';
import * as f from '../fields.ts';

export const statuutartikelen = dataset({
  name: 'statuutartikelen',
  title: 'Artikelen van de statuten',
  description: 'Elk artikel van elke versie van het bijzonder statuut en van de statuten van de stichting.',
  row: z.strictObject({
    id: f.text('Code van de versie en nummer van het artikel.'),
    adres: z.url().describe('Adres van het artikel of van de versie.'),
    statuut: f.oneOf(statuteKinds, 'Welk statuut.'),
    versie: f.text('Nummer van de versie.'),
    status: f.oneOf(versionStatuses, 'Hoe vast de versie ligt.'),
    geldig_vanaf: f.maybeDay('Vanaf wanneer de versie geldt.'),
    hoofdstuk: f.text('Nummer van het hoofdstuk.'),
    hoofdstuk_titel: f.text('Titel van het hoofdstuk.'),
    artikel: f.text('Nummer van het artikel.'),
    titel: f.text('Titel van het artikel.'),
    tekst: f.text('Tekst van het artikel, zonder opmaak.'),
    in_gewone_taal: f.maybeText('Het artikel in gewone taal.'),
    rechten: f.texts('Rechten, met van wie.'),
    plichten: f.texts('Plichten, met van wie.'),
  }),
  rows: ({ content, siteUrl }) =>
    content.statutes.flatMap(({ kind, versions }) =>
      versions.flatMap((version) =>
        version.chapters.flatMap((chapter) =>
          chapter.articles.map((article) => {
            const dutiesOf = (wanted: DutyKind) =>
              article.duties.filter((duty) => duty.kind === wanted).map(({ party, text }) => `${party}: ${text}`);
            const address =
              kind === 'bijzonder statuut'
                ? `/statuut/${version.number}/artikel/${article.number}/`
                : `/stichting/statuten/${version.number}/`;
            return {
              id: `${version.documentId}-${article.number}`,
              adres: encodeURI(siteUrl + address),
              statuut: kind,
              versie: version.number,
              status: version.status,
              geldig_vanaf: version.validFrom,
              hoofdstuk: chapter.number,
              hoofdstuk_titel: chapter.title,
              artikel: article.number,
              titel: article.title,
              tekst: plainText(article.text),
              in_gewone_taal: article.plainText,
              rechten: dutiesOf('recht'),
              plichten: dutiesOf('plicht'),
            };
          }),
        ),
      ),
    ),
});
