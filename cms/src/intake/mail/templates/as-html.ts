/**
 * A letter as HTML for mail programs: tables and inline styles, since many know nothing else. It follows
 * `design/mail.html`; the block of styles only adds the dark theme and small screens.
 *
 * @module
 */
import { type Html, html } from './html';
import type { Letter } from './letter';
import { responsiveStyles } from './styles';

const read = "font-family:'Atkinson Hyperlegible Next','Atkinson Hyperlegible',Verdana,Arial,sans-serif;";
const display = "font-family:'Sofia Sans Condensed','Arial Narrow',Arial,sans-serif;font-weight:bold;";
const ink = 'color:#10291f;';
const muted = 'color:#374a41;';

/** @param siteAddress public address of the site, without a slash at the end */
export function asHtml(letter: Letter, siteAddress: string): string {
  return html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <title>${letter.subject}</title>
        ${responsiveStyles}
      </head>
      <body class="m-page" style="margin:0;padding:0;background-color:#f4f3ee;">
        <div role="main" lang="nl">
          <div style="display:none;max-height:0;overflow:hidden;">${letter.preview}</div>
          <table
            role="presentation"
            class="m-page"
            width="100%"
            cellpadding="0"
            cellspacing="0"
            border="0"
            style="background-color:#f4f3ee;"
          >
            <tr>
              <td align="center" style="padding:24px 12px;">
                <table
                  role="presentation"
                  class="m-card"
                  width="600"
                  cellpadding="0"
                  cellspacing="0"
                  border="0"
                  style="width:100%;max-width:600px;background-color:#ffffff;"
                >
                  <tr>
                    <td class="m-pad m-ink" style="${display}padding:18px 32px;font-size:24px;line-height:26px;${ink}">
                      Participiënter
                    </td>
                  </tr>
                  <tr>
                    <td style="background-color:#2f78b7;height:8px;line-height:8px;font-size:8px;">&nbsp;</td>
                  </tr>
                  ${hero(letter)}
                  <tr>
                    <td class="m-pad" style="padding:28px 32px 8px;">
                      ${paragraph(letter.name ? `Dag ${letter.name},` : 'Hallo,')} ${letter.paragraphs.map(paragraph)}
                      ${facts(letter.facts ?? [])} ${(letter.buttons ?? []).map(button)}
                      ${letter.hint && html`<p class="m-muted" style="${read}margin:8px 0 24px;font-size:16px;line-height:24px;${muted}">${letter.hint}</p>`}
                    </td>
                  </tr>
                  ${letter.help && help(letter.help)}
                  <tr>
                    <td class="m-pad" style="padding:24px 32px 28px;">
                      <p class="m-muted" style="${read}margin:0 0 10px;font-size:15px;line-height:23px;${muted}">
                        ${letter.why}
                        <a class="m-link" href="${siteAddress}/privacy/" style="color:#0f4284;">Lees hoe dat gaat</a>.
                      </p>
                      <p class="m-muted" style="${read}margin:0;font-size:15px;line-height:23px;${muted}">
                        Sociaal coöperatief Participiënter. Wij zijn niet de gemeente.
                      </p>
                    </td>
                  </tr>
                </table>
              </td>
            </tr>
          </table>
        </div>
      </body>
    </html> `.markup;
}

function hero({ day, news, title }: Letter): Html {
  return html`<tr>
    <td class="m-hero m-pad" style="background-color:#efc65a;padding:32px 32px 36px;">
      <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
        <tr>
          ${day && sign(day)}
          <td class="m-stack" valign="top" style="${day ? 'padding-left:24px;' : ''}">
            <p class="m-hero-p" style="${read}margin:0 0 6px;font-size:16px;line-height:24px;font-weight:bold;${ink}">
              ${news}
            </p>
            <h1 class="m-h1 m-hero-t" style="${display}margin:0;font-size:42px;line-height:42px;${ink}">${title}</h1>
          </td>
        </tr>
      </table>
    </td>
  </tr>`;
}

/** The blue street sign; a screen reader hears the day in the table of facts. */
function sign({ weekday, day, month }: NonNullable<Letter['day']>): Html {
  return html`<td class="m-stack" valign="top" width="104" style="padding-bottom:16px;">
    <table role="presentation" cellpadding="0" cellspacing="0" border="0">
      <tr>
        <td style="background-color:#0f4284;padding:4px;border-radius:8px;">
          <table role="presentation" cellpadding="0" cellspacing="0" border="0">
            <tr>
              <td
                align="center"
                aria-hidden="true"
                style="${display}width:80px;padding:8px 0 10px;border:2px solid #ffffff;border-radius:5px;color:#ffffff;font-size:17px;line-height:18px;"
              >
                ${weekday}<br /><span style="font-size:46px;line-height:46px;">${day}</span><br />${month}
              </td>
            </tr>
          </table>
        </td>
      </tr>
    </table>
  </td>`;
}

const paragraph = (text: string): Html =>
  html`<p class="m-ink" style="${read}margin:0 0 20px;font-size:18px;line-height:28px;${ink}">${text}</p>`;

function facts(all: NonNullable<Letter['facts']>): Html {
  if (all.length === 0) return html``;
  const cell = `${read}font-size:16px;line-height:24px;border-bottom:1px solid #c8c5b8;`;
  return html`<table
    role="presentation"
    width="100%"
    cellpadding="0"
    cellspacing="0"
    border="0"
    class="m-line"
    style="border-top:4px solid #10291f;margin:0 0 24px;"
  >
    ${all.map(
      ({ label, value }) =>
        html`<tr>
          <td class="m-line m-muted" valign="top" style="${cell}${muted}padding:12px 16px 12px 0;width:92px;">
            ${label}
          </td>
          <td class="m-line m-ink" valign="top" style="${cell}${ink}padding:12px 0;font-weight:bold;">${value}</td>
        </tr>`,
    )}
  </table>`;
}

function button({ label, address }: { label: string; address: string }, position: number): Html {
  const link = `${read}display:inline-block;padding:13px 24px;font-size:17px;line-height:22px;font-weight:bold;text-decoration:none;`;
  const isMain = position === 0;
  return html`<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 12px;">
    <tr>
      <td
        class="${isMain ? 'm-btn' : 'm-btn2'}"
        align="center"
        style="${isMain ? 'background-color:#143a2c;' : ''}border:2px solid #143a2c;border-radius:2px;"
      >
        <a class="${isMain ? 'm-btn-a' : 'm-ink'}" href="${address}" style="${link}${isMain ? 'color:#ffffff;' : ink}"
          >${label}</a
        >
      </td>
    </tr>
  </table>`;
}

const help = ({ title, text }: NonNullable<Letter['help']>): Html =>
  html`<tr>
    <td class="m-sun m-pad" style="background-color:#faedc8;padding:20px 32px 22px;">
      <h2 class="m-ink" style="${display}margin:0 0 4px;font-size:22px;line-height:26px;${ink}">${title}</h2>
      <p class="m-ink" style="${read}margin:0;font-size:16px;line-height:25px;${ink}">${text}</p>
    </td>
  </tr>`;
