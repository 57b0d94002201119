import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../server/test-support/temporary-folder.ts';
import { drawSharePicture } from '../../src/machine/share-picture/draw.ts';
import { makeMissingSharePictures, pruneSharePictures } from '../../src/machine/share-picture/make-missing.ts';
import { generalPicture, shareIndex, sharePictureAt } from '../../src/machine/share-picture/pictured-pages.ts';
import { readShareIndex, writeShareIndex } from '../../src/machine/share-picture/share-index.ts';
import { shareAlt, type SharePicture, shareName, shareNameIn } from '../../src/machine/share-picture/share-picture.ts';
import { addressesOf } from '../../src/content/addresses.ts';
import { content } from '../pages/fixture.ts';

const picture: SharePicture = {
  kicker: 'Afspraak A2',
  title: 'De gemeente antwoordt binnen drie weken',
  line: 'Gemaakt op 12 maart 2026',
  site: 'Participiënter',
  art: { slug: 'binnen-drie-weken', theme: 'ontmoeten' },
  photo: null,
};
const noFile = () => Promise.reject(new Error('no file'));

/** The colour of a point, as `#rrggbb`. */
async function colourAt(png: Buffer, x: number, y: number): Promise<string> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return `#${data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3).toString('hex')}`;
}

/** How many points of a part of the picture are about as dark as ink. */
async function inkIn(png: Buffer, left: number, top: number, width: number, height: number): Promise<number> {
  const { data } = await sharp(png)
    .extract({ left, top, width, height })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data.filter((grey) => grey < 60).length;
}

describe('a share picture', () => {
  it('is 1200 by 630, and light enough to send to a phone', async () => {
    const png = await drawSharePicture(picture, noFile);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(png.length).toBeLessThan(60_000);
  });

  it('has words on yellow, cover art beside them, and the Vliet and our name beneath', async () => {
    const png = await drawSharePicture(picture, noFile);
    expect(await colourAt(png, 20, 20)).toBe('#efc65a');
    expect(await colourAt(png, 5, 550)).toBe('#2f78b7');
    expect(await colourAt(png, 600, 600)).toBe('#ffffff');
    expect(await inkIn(png, 56, 130, 548, 240)).toBeGreaterThan(5000); // title
    expect(await inkIn(png, 56, 440, 548, 70)).toBeGreaterThan(500); // line
    expect(await inkIn(png, 128, 560, 250, 60)).toBeGreaterThan(500); // name
  });

  it('is the same to the byte each time it is drawn', async () => {
    expect((await drawSharePicture(picture, noFile)).equals(await drawSharePicture(picture, noFile))).toBe(true);
  });

  it.each([
    ['two letters', 'Ja'],
    ['120 letters', 'Een plan voor de hele buurt '.repeat(5).slice(0, 120)],
    ['a word of forty letters', 'Aansprakelijkheidsverzekeringsovereenkomst'],
    ['HTML, emoji and another script', '<script>alert(1)</script> 🌳 & "ja" حديقة'],
    ['nothing that can be drawn', '🌳'],
  ])('keeps to its own half with a title of %s', async (_, title) => {
    const png = await drawSharePicture({ ...picture, title, art: { slug: 'x', theme: 'leren-en-taal' } }, noFile);
    expect(await inkIn(png, 606, 0, 30, 530)).toBe(0);
    expect(await inkIn(png, 56, 512, 548, 22)).toBe(0);
  });

  it('shows the part of a photo with the focal point', async () => {
    // A tall photo: red above, blue below.
    const blue = await sharp({ create: { width: 900, height: 800, channels: 3, background: '#00f' } })
      .png()
      .toBuffer();
    const photo = await sharp({ create: { width: 900, height: 1600, channels: 3, background: '#f00' } })
      .composite([{ input: blue, top: 800, left: 0 }])
      .webp()
      .toBuffer();
    const withFocus = (y: number) =>
      drawSharePicture({ ...picture, photo: { path: 'media/x.webp', focus: { x: 50, y } } }, () =>
        Promise.resolve(photo),
      );
    const red = /^#[ef].[0-2].[0-2].$/;
    const blueish = /^#[0-2].[0-2].[ef].$/;
    expect(await colourAt(await withFocus(0), 900, 450)).toMatch(red);
    expect(await colourAt(await withFocus(100), 900, 100)).toMatch(blueish);
  });

  it('has another address when anything on it changes', () => {
    const names = [
      picture,
      { ...picture, title: 'Anders' },
      { ...picture, line: null },
      { ...picture, art: { slug: 'binnen-drie-weken', theme: 'groen' } },
    ].map(shareName);
    expect(new Set(names).size).toBe(4);
    expect(shareNameIn(`og/${names[0]}`)).toBe(names[0]);
    expect(shareNameIn('og/../secrets.png')).toBe(null);
  });
});

describe('the share pictures of the site', () => {
  it.each([
    ['/initiatieven/boulen-op-het-plein/', /^Initiatief: /],
    [`/workshops/${content.workshops[0]?.slug}/`, /^Workshop: /],
    [`/knelpunten/${content.knelpunten[0]?.slug}/`, /^Knelpunt /],
    [`/afspraken/${content.agreements[0]?.slug}/`, /^Afspraak A/],
    [`/verslagen/${content.meetingReports[0]?.slug}/`, /^Verslag: /],
    [`/nieuws/${content.newsItems[0]?.slug}/`, /^Nieuws: /],
  ])('are there for %s', (address, alt) => {
    const found = sharePictureAt(content, address);
    expect(found && shareAlt(found.picture)).toMatch(alt);
  });

  it('are none for lists: these show the general one', () => {
    for (const address of ['/', '/initiatieven/', '/agenda/']) expect(sharePictureAt(content, address)).toBeUndefined();
    expect(shareAlt(generalPicture(content))).toBe(content.homepage.heroTitle);
  });

  it('belong to pages that exist', () => {
    const pictured = addressesOf(content).filter((address) => sharePictureAt(content, address));
    expect(pictured.length).toBe(
      [
        content.initiatives,
        content.knelpunten,
        content.agreements,
        content.workshops,
        content.meetings,
        content.meetingReports,
        content.knowledgeArticles,
        content.newsItems,
        content.statutes.flatMap(({ versions }) => versions),
      ].flat().length,
    );
    const named = pictured.map((address) => sharePictureAt(content, address)?.name ?? '');
    expect(Object.keys(shareIndex(content)).sort()).toEqual([...new Set(named)].sort());
  });
});

describe('the list of share pictures', () => {
  it('is read as it was written, also when there is none', () => {
    const index = shareIndex(content);
    expect(readShareIndex(writeShareIndex(index))).toEqual(index);
    expect(readShareIndex(writeShareIndex({}))).toEqual({});
  });
});

describe('making share pictures', () => {
  const index = { [shareName(picture)]: picture };

  it('draws what is missing and leaves the rest alone', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, shareName(picture)), 'van gisteren');
    const other = { ...picture, title: 'Iets anders' };
    expect(
      await makeMissingSharePictures(folder, { ...index, [shareName(other)]: other }, (path) => path, drawSharePicture),
    ).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual([shareName(picture), shareName(other)].sort());
    expect((await sharp(join(folder, shareName(other))).metadata()).width).toBe(1200);
  });

  it('tells which picture has a photo that is gone, and draws the others', async () => {
    const folder = join(temporaryFolder(), 'og');
    const lost = { ...picture, title: 'Zonder foto', photo: { path: 'media/weg.webp', focus: null } };
    const faults = await makeMissingSharePictures(
      folder,
      { [shareName(lost)]: lost, ...index },
      (path) => join(folder, path),
      drawSharePicture,
    );
    expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining('Zonder foto')]);
    expect(readdirSync(folder)).toEqual([shareName(picture)]);
  });

  it('removes what nobody needs, half-written files too', async () => {
    const folder = temporaryFolder();
    mkdirSync(folder, { recursive: true });
    for (const name of ['a.png', 'b.png', 'a.png.123.new']) writeFileSync(join(folder, name), '');
    await pruneSharePictures(folder, new Set(['a.png']));
    expect(readdirSync(folder)).toEqual(['a.png']);
    rmSync(folder, { recursive: true });
    await pruneSharePictures(folder, new Set());
    expect(readdirSync(folder)).toEqual([]);
  });
});
