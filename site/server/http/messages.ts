/**
 * What a visitor reads when something is wrong and the site's own pages can't tell it.
 * @module
 */

interface Message {
  title: string;
  text: string;
}

const failure: Message = {
  title: 'Er ging iets mis',
  text: 'Dat ligt aan ons. Probeer het over een paar minuten opnieuw.',
};

const messages: Record<number, Message> = {
  400: {
    title: 'Dit adres klopt niet',
    text: 'Controleer het adres, of begin opnieuw op de voorpagina.',
  },
  403: {
    title: 'Dit formulier komt van een andere site',
    text: 'Open het formulier op onze site en vul het daar in. Lukt dat niet? Mail ons dan.',
  },
  404: {
    title: 'Deze pagina is er niet',
    text: 'Misschien is de pagina verhuisd of weggehaald. Kijk op de voorpagina.',
  },
  405: {
    title: 'Dit kan hier niet',
    text: 'Op dit adres kun je alleen lezen. Ga terug naar de voorpagina.',
  },
  413: { title: 'Dit is te veel', text: 'Je stuurt meer dan we hier kunnen ontvangen.' },
  415: {
    title: 'Dit kunnen we niet lezen',
    text: 'Vul het formulier op onze site in en verstuur het met de knop.',
  },
  414: { title: 'Dit adres is te lang', text: 'Kies minder filters en probeer het opnieuw.' },
  503: {
    title: 'De site is er bijna',
    text: 'De site wordt klaargezet. Probeer het over een minuut opnieuw.',
  },
};

/** A page of a few lines: nothing in it comes from the request. */
export function messagePage(status: number): string {
  const { title, text } = messages[status] ?? failure;
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${text}</p><p><a href="/">Naar de voorpagina</a></p></main></body>
</html>
`;
}
