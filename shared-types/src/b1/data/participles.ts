/**
 * What the rule for passive sentences must know of Dutch words, beyond their shape. Add a word when a hint is wrong.
 * Shapes and examples: Algemene Nederlandse Spraakkunst (ans.ruhosting.nl), chapters on the participle and the passive.
 */

/** Look like a participle, and are none: nouns, adjectives, infinitives. */
export const notParticiples: ReadonlySet<string> = new Set(
  `gebied geld gelden geldt geluid geluiden geweld gedicht gedichten gerecht gerechten gezicht gezichten gewicht geduld
  gemiddeld gezond gebruiken geven geloven gebeuren genieten gesprekken gebouwen gemeenten gevolgen gebieden
  gezinnen gedachten getallen gewoonten gevallen gevoelens gegevens geen gewoon gelijk gemeen gereed genoeg
  gehelen gebreken gebaren gekken geuren gemeenschappen geboren getuigen geraden gerust gevaren 
  bestand beleid bericht berichten besluit besluiten beeld beelden bekend bereid bewust begrippen bewoners bedragen
  bedrijven bedrijf belangen beroepen beroemd bevoegd begroting bezoek bezwaren bijeenkomsten bestaan bestaat benen
  beperkingen bomen besturen bereiken beginnen begint begin begroten bedoelingen bespreken beslissen betalen beter beste
  behoeften berekeningen bedankt benoemen beleven beheren
  verband verstand verdriet verslag verslagen verblijf verkeerd verenigingen verhalen verschillen verordeningen
  vergaderingen veranderingen verantwoordelijkheden verliezen vertellen verder vers verre vergunningen
  vervoer vertrouwen versies verdiepingen verbeteringen verzoeken vertragingen verwachtingen vermoeden
  herfst her hert ervaringen ervaren eraan ernst ergens erven erg ontwerp ontwerpen ontmoeten onthouden ontmoetingen
  ondernemen onderdeel onderhoud ontbijt ontslag ontstaan ontstaat omgeving overheid overheden verkrijgen`.split(/\s+/),
);

/** Strong participles with be-, ver-, ont-, her-, er-, onder-, over-, voor-: they end in -en, as infinitives do. */
export const strongParticiples: ReadonlySet<string> = new Set(
  `begonnen begrepen beschreven besloten besproken bestolen betrokken bevolen bewezen bezeten bedrogen bedreven behouden
  bekeken belopen benomen beschonken bevonden bezocht bedacht bekrompen bijeengeroepen ontbonden ontdaan ontheven
  onthouden ontnomen ontslagen ontvangen ontworpen onderbroken ondernomen onderschreven ondervonden onderworpen
  onderzocht overdreven overgenomen overlopen overtroffen overwogen voorgeschreven voorkomen verboden verbonden verbroken
  verdreven vergeleken vergeten verkozen verkregen verlaten verloren vermeden vernomen verschoven verslagen verstaan
  verstreken vertrokken vervangen verzonden verzwegen verworpen verworven verwezen herzien herschreven herkozen
  voltrokken voldaan doorbroken doorgegeven voorzien`.split(/\s+/),
);

/** Little words before `ge-` in a separable verb: *aangevraagd*, *vastgesteld*. */
export const separable =
  'aan|achter|af|bekend|bij|bijeen|binnen|boven|buiten|deel|dicht|door|gelijk|goed|hoog|in|klaar|kwijt|langs|los|mee|' +
  'mede|na|neer|nood|om|onder|op|open|over|plaats|rond|samen|schoon|stil|stop|tegen|tegemoet|teleur|tentoon|terecht|' +
  'terug|thuis|toe|uit|vast|vol|voor|voort|vrij|waar|weer|weg|zeker';
