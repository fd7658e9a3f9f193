import { family } from './family'

/** German words that tell only where somebody speaks of their own work. */
export const hints = [
  family(
    'shared-power',
    'for',
    2,
    'agreed on',
    '(sie|du) (\\w+ ){0,3}(zugestimmt|zustimmen|einverstanden|entschieden|gewählt)',
    '(rest|entscheidung|wahl|es|das) (liegt|bleibt|ist) (\\w+ )?(bei ihnen|bei dir|ihre sache|deine sache|ihnen überlassen)',
    'an ihrer stelle',
    '(womit|was) (sie|du) (\\w+ )?(leben|anfangen|mitgehen) (können|kannst)',
    '(mein|unser)e? (vorschlag|rat|meinung|empfehlung)\\w*',
    '(wer|wenn sie) … (tadel|vorwurf|vorwürfe|recht|gutes recht)'
  ),
  family(
    'my-story',
    'for',
    2,
    'where you come from',
    '(lebenslauf|lebenslinie|zeitstrahl|kindheit|geburt\\w*|großmutter|großeltern|herkunft)',
    '(fragebogen|unterlagen|befunde|briefe|notizen) (\\w+ ){0,4}(lese|les\\w*|durch|zeile|genau|auf)',
    '(führe|mache|notiere) (ich )?(mir )?(\\w+ )?(notizen|auf)|führe notizen',
    'von vorn(e)? (anfangen|beginnen|erzählen)',
    '(ist|sind) (nicht|keine) (die|der|das) (\\w+ )?(eine[rs]|des|der) '
  ),
  family(
    'daily-life',
    'for',
    2,
    'things of every day',
    '(speisekammer|vorratsschrank|kühlschrank|küche|frühstück|abendbrot|pausenbrot|mahlzeiten|bettzeiten|matratze|kissen|tageslicht|balkon|badewanne|treppe\\w*|sofa|sessel|schreibtisch|schichtdienst|arbeitsweg|schulweg|haushalt|garten)',
    '(komme|kommen) (ich |wir )?(\\w+ )?(zu ihnen|nach hause|zu dir)',
    '(kind|enkel\\w*|einkauf|einkäufe|tasche\\w*) (\\w+ )?(heben|tragen|hochheben)'
  ),
  family(
    'being-heard',
    'for',
    2,
    'words and time',
    '(auf die|zur) uhr',
    '(sie|du) (reden|sprechen|erzählen|redest|erzählst),? (und )?ich',
    '(erkläre|erklären) (ich|wir)? ?… (bis|so lange|in ruhe|noch einmal|verständlich|klar|einfach\\w*)',
    '(rufe|rufen) (ich |wir )?(sie|dich) (\\w+ )?(selbst|persönlich|zurück|an)',
    '(dumme|kleine|peinliche|jede)n? fragen?',
    '(letzte|erste)[rn]? termin des tages'
  ),
  family(
    'clear-expectations',
    'for',
    2,
    'known beforehand',
    '(rechnen|planen) (sie )?(mit|für) … (besuch\\w*|termin\\w*|sitzung\\w*|wochen|monaten)',
    '(kostenvoranschlag|voranschlag|behandlungsvertrag|rechnung)',
    '(warten|wartet|dauert) (\\w+ ){0,4}(#|zwei|drei|vier|fünf|sechs|acht|einige) (wochen|monate|tage)',
    '(kasse\\w*|versicherung\\w*) (verlang\\w*|braucht|fordert|möchte|will)',
    '(reaktion|müdigkeit|schmerz\\w*) … (tage|stunden|vergeht|vorbei|klingt)'
  ),
  family(
    'fits-my-outlook',
    'for',
    2,
    'roots and beliefs',
    '(ayurved\\w*|kräuterfrau|kräuterkund\\w*|homöopath\\w*|naturheil\\w*|anthroposoph\\w*|tcm|volksheilkunde)',
    '(beten|gebet|gott|glaube\\w*|seele|meditation|buddhis\\w*|spirituell\\w*)',
    '(studien|wissenschaft\\w*|forschung|fachzeitschrift\\w*) (\\w+ )?(und|auch|aber)'
  ),
  family(
    'not-about-selling',
    'for',
    3,
    'no ties',
    '(kaufen|bestellen|abschließen) (\\w+ )?(müssen|brauchen) (sie|du) (\\w+ ){0,2}(nichts|gar nichts)',
    '(mit|zu) (keinem|keiner) (\\w+ )?(labor|firma|marke|hersteller\\w*|apotheke)',
    'kein(en)? (vertrag|vertrieb|provision\\w*|verkauf) (mit|von|an)'
  ),
  family(
    'not-about-selling',
    'against',
    3,
    'hurry and gifts',
    'bis mitternacht (\\w+ )?(anmelden|bestellen|buchen|sichern)',
    '(im wert von|wert:?) # ?(€|euro) … (gratis|geschenkt|kostenlos)'
  ),
  family(
    'fair-exchange',
    'for',
    2,
    'what people can give',
    '(honorar|preis|geld|kosten) (\\w+ ){0,3}(zwischen|im weg|hindert|abhält)',
    '(schmal|klein|dünn|leer)e[mnr]? (\\w+ )?(geldbeutel|portemonnaie|budget|einkommen|rente)',
    '(was|wie viel|so viel) (sie|du|jede[rn]?) (\\w+ )?(geben|zahlen|erübrigen) (kann|können|kannst|mag|möchte\\w*)'
  ),
  family(
    'open-to-options',
    'for',
    2,
    'one among several',
    '(einer|eine|eines) (von|unter) (vielen|mehreren)',
    '(alle|beide|jede)\\w* (\\w+ ){0,2}(stehen|steht) (\\w+ )?offen',
    'was (\\w+ )?(wofür|dafür|dagegen) (\\w+ )?spricht',
    '(nicht|nie) (zwischen|entscheiden) … (arzt|ärztin|mir)',
    '(möglichkeiten|alternativen|wege)( |,|\\.|$)'
  ),
  family(
    'wider-web',
    'for',
    2,
    'people around you',
    '(kolleg\\w+|hebamme\\w*|schule|lehrer\\w*|physio\\w*|apotheker\\w*|hospiz\\w*|pfarrer\\w*|logopäd\\w*) (\\w+ ){0,5}(übernimm\\w*|hilf\\w*|hand in hand|zusammen|nebenan|flur|arbeit\\w*)',
    'hand in hand',
    '(bringen|bring) (sie )?(\\w+ )?(mit, wer|wen sie|jemanden mit|ihre\\w* (\\w+ )?mit)',
    '(meine|unsere)[nrm]? (kolleg\\w+)'
  ),
  family(
    'ebb-and-flow',
    'for',
    2,
    'seasons of the work',
    '(im|jeden|manchen) (winter|sommer|frühling|herbst) … (woche|gar nicht|öfter|seltener|wieder|mal)',
    '(vergrößer\\w*|verlänger\\w*|strecken) (wir )?(die )?abstände',
    '(abstände) (\\w+ )?(größer|länger)',
    '(immer wieder|irgendwann wieder|später wieder) ',
    '(nummer|tür|platz) (\\w+ )?bleibt'
  ),
  family(
    'honest-about-limits',
    'for',
    2,
    'no promise',
    '(würde|müsste) (ich )?(\\w+ )?lügen',
    '(jedem|jeder|bei) (dritten|vierten|zweiten|zehnten|hälfte) (\\w+ ){0,3}(nichts|nicht|kaum)',
    '(bewirkt|bringt|hilft|tut) (es|das|sie) (\\w+ )?(nichts|nicht|wenig)',
    '(kleinen|wenigen|alten|zwei|drei|vier) (\\w+ )?studien',
    '(heilen|beseitigen|versprechen) (lässt|kann|können|will) (sich|ich|man|wir) (\\w+ ){0,3}(nicht|nichts|niemand)',
    '(grenze|grenzen)( |,|\\.)'
  ),
  family(
    'honest-about-limits',
    'against',
    3,
    'reverses illness',
    '(diabetes|krebs|rheuma|arthrose|adhs|autismus|depression\\w*|demenz) in (\\w+ )?# (tagen|wochen) (\\w+ )?(besiegen|heilen|loswerden|umkehren)',
    'geld zurück!'
  ),
  family(
    'trust-and-empathy',
    'for',
    2,
    'allowed here',
    '(sie|du) (dürfen|darfst) (\\w+ )?',
    '(erschreckt|schockiert|überrascht|wundert) (mich|uns) (\\w+ )?(so schnell )?(nichts|nicht)|mich erschreckt',
    '(schlechte laune|schlechten tag|scham|angst|trauer|wut|tränen)( |,|\\.)',
    '(decke\\w*|tee|kerze\\w*|stille|leise|sanft)( |,|\\.)'
  ),
  family(
    'same-goal',
    'for',
    2,
    'what you wish for',
    '(ihr|dein|ihre|deine) (wunsch|ziel|hoffnung|traum|anliegen)( |,|:|\\.)',
    'wieder (\\w+ )?(singen|tanzen|laufen|rad fahren|durchschlafen|spielen|heben|lachen|gehen|arbeiten)'
  ),
  family(
    'way-of-working',
    'for',
    2,
    'hands at work',
    '(meine|unsere) (hände|daumen|finger|ellbogen)',
    '(daumen|ellbogen|fingerkuppen|handballen|nadeln|schröpfköpfe|warmes öl|moxa|puls|zunge) (\\w+ )?(und|,|auf|an)',
    '(ich|wir) (nehme|nehmen|nutze|nutzen|lehre|übe|verwende|verwenden)'
  ),
  family(
    'small-steps',
    'for',
    2,
    'little at first',
    '(leichteste|kleinste|einfachste)[nrsm]?',
    '(minuten|eine minute|ein löffel|zehn schritte) (\\w+ ){0,4}(zähl\\w*|genüg\\w*|reich\\w*)',
    '(anderen|rest|übrigen?) (\\w+ )?für (den |das )?(nächste\\w*|später)',
    '(ganz |sehr )?wenig (\\w+ )?(am anfang|zu beginn|anfangs)'
  )
]
