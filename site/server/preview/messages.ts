/**
 * What an editor reads when there is no preview to show.
 * @module
 */
import { escapeHtml } from '../../src/components/text/escape.ts';

export type Refusal =
  'forged' | 'expired' | 'gone' | 'not-live' | 'nowhere' | 'impossible' | 'cms-silent' | 'not-ready';

interface Message {
  status: number;
  title: string;
  text: string;
}

const messages: Record<Refusal, Message> = {
  forged: {
    status: 403,
    title: 'Deze link klopt niet',
    text: 'Misschien is de link niet helemaal gekopieerd. Open het voorbeeld opnieuw vanuit de redactie.',
  },
  expired: {
    status: 410,
    title: 'Deze link is verlopen',
    text: 'Een voorbeeld is een kwartier te zien. Ga terug naar de redactie en open het voorbeeld opnieuw.',
  },
  gone: {
    status: 404,
    title: 'Dit item is er niet meer',
    text: 'Iemand heeft het weggegooid. Daarom is er geen voorbeeld.',
  },
  'not-live': {
    status: 404,
    title: 'Dit staat nog niet op de site',
    text: 'Heb je het net op de site gezet? Wacht een minuut en laad deze bladzijde opnieuw.',
  },
  nowhere: {
    status: 409,
    title: 'Dit heeft nog geen bladzijde',
    text: 'Kies bij welk item dit hoort. Staat dat item nog niet op de site? Zet dat er dan eerst op.',
  },
  impossible: {
    status: 422,
    title: 'Dit voorbeeld kan nog niet',
    text: 'Er klopt nog iets niet in wat je hebt ingevuld. Ga terug naar de redactie en kijk alle velden na.',
  },
  'cms-silent': {
    status: 503,
    title: 'De redactie geeft geen antwoord',
    text: 'Je tekst is niet weg. Probeer het over een minuut opnieuw.',
  },
  'not-ready': {
    status: 503,
    title: 'De site is er bijna',
    text: 'De site wordt klaargezet. Probeer het over een minuut opnieuw.',
  },
};

export const statusOf = (refusal: Refusal): number => messages[refusal].status;

/** Where its look comes from: a page of the site names its stylesheets by their content, so this can't use them. */
export const MESSAGE_STYLE = '/voorbeeld/melding.css';

/** In the colours of the site (`tokens.css`). */
export const messageStyle = `:root{color-scheme:light dark}
body{margin:0;padding:2rem 1.25rem;font:1.125rem/1.6 system-ui,sans-serif;background:light-dark(#fff,#15251e);color:light-dark(#10291f,#eef3ee)}
main{max-width:36rem;margin:8vh auto;padding:1.5rem;border:3px dashed light-dark(#5c6b62,#84968c)}
h1{margin:0 0 .5rem;font-size:1.75rem;line-height:1.15}
p{margin:0}
a{display:inline-block;padding:.9rem 0 .6rem;color:inherit;font-weight:700}
`;

/** A page of a few lines. @param editor where to go back to, when the link that said so was real */
export function refusalPage(refusal: Refusal, editor: string | undefined): string {
  const { title, text } = messages[refusal];
  const back = editor ? `<p><a href="${escapeHtml(editor)}" target="_top">Ga terug naar de redactie</a></p>` : '';
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="stylesheet" href="${MESSAGE_STYLE}"></head>
<body><main><h1>${title}</h1><p>${text}</p>${back}</main></body>
</html>
`;
}
