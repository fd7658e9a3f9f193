import { family } from './family'

/** Dutch as small practices speak it, a quality at a time. */
export const everyday = [
  family(
    'shared-power',
    'for',
    3,
    'yes and no are yours',
    '(voordat|tot|zonder dat|als) (je|u) (\\w+ ){0,3}(ja|akkoord|toestemming|wilt|wil|klaar)',
    '(stel|doe|leg) (ik )?(\\w+ )?(voor|uit|een voorstel) … (jij|je|u) (\\w+ )?(kiest|beslist|bepaalt)',
    'ik (\\w+ )?(stel|leg) (\\w+ )?(voor|uit),? … (jij|je|u) (\\w+ )?(kiest|beslist|bepaalt)',
    '(je|u) (mag|kunt|kan) (\\w+ ){0,3}(nee|stop|stoppen|weigeren|kiezen|van gedachten|afbreken)',
    '(nachtje|nacht) over',
    '(jij|je|u) (kent|weet) (\\w+ ){0,4}(beter|langer|het best)',
    "(beslissen|bepalen|kiezen|maken) (we |wij )?(\\w+ )?(samen|met z'n tweeën|met elkaar)",
    '(te veel|vervelend|pijn) (\\w+ )?(wordt|is|doet) … (stop\\w*|houd\\w*|zeg)'
  ),
  family(
    'my-story',
    'for',
    3,
    'what came before, and nobody gets the same',
    '(uur|sessie|gesprek|keer|afspraak) (\\w+ )?is (\\w+ )?voor (jouw|je|uw|jou)',
    '(jouw|uw|je) (hele |eigen )?verhaal',
    'wat (je|uw|de|een) (\\w+ )?(buurvrouw|buurman|ander|vriendin|ander) (\\w+ )?helpt',
    'wat (je|u) (\\w+ )?al (\\w+ )?(geprobeerd|gedaan|meegemaakt)',
    '(voor )?één (enkele )?persoon',
    '(geen|nooit|niemand) (\\w+ ){0,2}(hetzelfde|dezelfde|standaard\\w*|recept|protocol)'
  ),
  family(
    'daily-life',
    'for',
    3,
    'kitchen, bed and desk',
    'hoe (je|u) (\\w+ )?(slaapt|eet|zit|loopt|werkt|tilt|beweegt|ademt|staat)',
    'wat (je|u) (\\w+ )?(eet|kookt|drinkt|op tafel)',
    '(keuken|ontbijt|avondeten|maaltijd\\w*|koffie) … (slaap\\w*|bed|nacht\\w*|scherm\\w*|bureau|werk)',
    '(oefening\\w*) … (kantoor|bus\\w*|trein|keuken|stoel|bed|thuis|bureau)',
    '(wandeling|ommetje|rondje) (na|voor|elke|in de)',
    '(minuten|momenten) (in|op|van) (je|uw|de) dag'
  ),
  family(
    'being-heard',
    'for',
    3,
    'nobody hurries you',
    '(telefoon|mobiel|scherm|computer) (\\w+ )?(blijft|staat|is) (\\w+ )?(uit|stil|dicht|weg)',
    '(zie|ontvang|behandel|begeleid) (\\w+ )?(maar|hooguit|niet meer dan|hoogstens) (#|drie|vier|vijf|zes|zeven|een paar) (mensen|cliënten|patiënten|personen)',
    '(niemand|nooit|niet|geen|zonder) (\\w+ ){0,3}(haast\\w*|gehaast|opgejaagd|onderbr\\w+|afgekapt)',
    '(je|jouw|uw|al je|lijst\\w*) (met )?vragen',
    '(ik|wij) geloof\\w* (je|jou|u)',
    '(tijd|ruimte|plek) (voor|om te) (\\w+ )?(huilen|tranen|praten|stilte|vragen|vertellen)',
    'uitpraten|uitgepraat'
  ),
  family(
    'clear-expectations',
    'for',
    3,
    'what it costs and how long it takes',
    '{time}\\)?,? ?(-|–|—|:|=|,)? ?{money}',
    '(kost|kosten) (\\w+ )?{money}',
    'duurt (\\w+ )?(een|#|vijf|anderhalf|twee|ongeveer)',
    'na (#|twee|drie|vier|vijf|zes) (keer|sessies|weken|behandelingen|afspraken) (\\w+ )?(maken|kijken|bespreken|evalueren|weten|merk\\w*)',
    '(maken|maakt) (we )?(de )?balans',
    '(wie|als je) (\\w+ )?niet (\\w+ ){0,3}(afzegt|komt|afmeldt) … (betaal\\w*|helft|kosten|gerekend)',
    '(pin|pinnen|contant|tikkie|factuur)( of|,| en) (\\w+ )?(pin|contant|tikkie|factuur|pinnen)',
    '(vergoed\\w*|verzekering|zorgverzekeraar) (\\w+ )?(niet|deels|soms|vaak|meestal)'
  ),
  family(
    'fits-my-outlook',
    'for',
    3,
    'plants, studies and beliefs',
    '(hoeft|hoef|moet) (\\w+ )?niet (\\w+ )?(in )?(\\w+ )?(te )?geloven',
    '(eerst|allereerst) (\\w+ )?(planten|kruiden|thee|voeding)',
    '(medicijnen|antibiotica) (\\w+ )?alleen (als|wanneer)',
    '(onderzocht|onderzoek|bewezen|studies) … (ervaring|traditie)',
    'het lichaam (\\w+ )?(wil|weet|kan) (\\w+ )?(genezen|herstellen|zichzelf)'
  ),
  family(
    'not-about-selling',
    'for',
    3,
    'buy it where you like',
    '(verkoop|verkopen|verdien|verdienen|krijg|ontvang) (ik |wij |we )?(\\w+ )?(geen|niets|niks)',
    '(vind|koop|krijg|haal)\\w* (je |u )?(\\w+ )?(bij|in) (elke|iedere|je|de) (\\w+ )?(drogist|apotheek|supermarkt|winkel)',
    'geen (\\w+ )?(provisie|commissie|strippenkaart\\w*|abonnement\\w*|pakketten|verplichting\\w*|contract\\w*)'
  ),
  family(
    'not-about-selling',
    'against',
    3,
    'the next one free',
    '(#|twee|drie|vier|vijf|tien) (\\w+ )?(kopen|boeken|halen),? (\\w+ ){0,3}gratis',
    'alleen (deze|dit) (week|maand|weekend):? … (korting|%|gratis|€)'
  ),
  family(
    'fair-exchange',
    'for',
    3,
    'where money is short',
    '(betaalt|betaal) (iedereen|je|men|u) (\\w+ )?(wat|naar|zoveel) (\\w+ )?(kan|kunt|kun|vermogen)',
    '(studenten|werklozen|mensen (zonder|met)|minima|gepensioneerden) (\\w+ ){0,3}(betalen|helft|korting|minder|{money}|tarief)',
    '(gereduceerd|sociaal|verlaagd) tarief|halve prijs',
    'als (\\w+ )?(geld|het bedrag|de prijs|de kosten) (\\w+ )?(een|krap|probleem|lastig)',
    'in (\\w+ )?termijnen'
  ),
  family(
    'open-to-options',
    'for',
    3,
    'more than one road',
    '(meer|meerdere|verschillende|andere|veel) (wegen|manieren|mogelijkheden)',
    '(afwachten|niets doen|wachten) (\\w+ ){0,3}(is|kan|ook|mag)',
    '(tweede|andere) mening',
    '(behandelingen|methodes?|therapieën) die (ik|wij) (\\w+ )?niet (\\w+ )?(geef|doe|bied|aanbied\\w*)'
  ),
  family(
    'wider-web',
    'for',
    3,
    'others are asked and told',
    '(bel|schrijf|spreek|overleg|mail) (ik )?(\\w+ )?(met )?(je|jouw|uw) (\\w+ )?(huisarts|arts|specialist|verloskundige|psychiater|tandarts)',
    '(zus|broer|moeder|man|vrouw|partner|vriend\\w*|dochter|zoon|naaste\\w*) (\\w+ )?(mag|mogen|kan|is|zijn) (\\w+ )?(erbij|mee|welkom|komen|meekomen|blijven)',
    '(stuur|verwijs) (ik )?(je|u|mensen) (\\w+ )?(door|naar|terug)',
    'wie (\\w+ )?(nog meer|verder|ook) (\\w+ )?(voor je|helpt|begeleidt|zorgt)',
    '(wandel|lotgenoten|praat|steun)groep'
  ),
  family(
    'ebb-and-flow',
    'for',
    3,
    'more often, less often',
    'elke week … (dan|later|daarna) … (maand|als|wanneer|minder)',
    '(sommigen|mensen|velen|soms) (\\w+ )?(komen|kwamen) (\\w+ )?(terug|na jaren|jaren later)',
    '(weken|dagen|maanden) (waarin|dat) (\\w+ )?(niets|er|het|alles)',
    '(vaker|minder vaak|minder) (zien|komen|afspreken|nodig)',
    '(een )?pauze (nemen|inlassen|mag)',
    '(terugval|stap terug|slechte dag\\w*) (\\w+ ){0,4}(hoort|normaal|niet|betekent)',
    'als (je|u) er (\\w+ )?(zin|behoefte)',
    '(deur) (\\w+ )?(blijft|staat) open'
  ),
  family(
    'honest-about-limits',
    'for',
    3,
    'what this is not',
    '(ik )?ben (ik )?(geen) (\\w+ )?(arts|dokter|psycholoog|psychiater)',
    '(stel|stellen) (ik |wij )?geen (\\w+ )?diagnoses?',
    '(koorts|botbreuk|pijn op de borst) … (ziekenhuis|huisarts|arts)',
    '(kan|kunnen|weet|weten) (ik |wij |we |niemand )?(\\w+ ){0,2}niet (\\w+ )?(zeggen|voorspellen|weten|beloven|of|vooraf)',
    'niet (iedereen|alle|altijd|elke) (\\w+ ){0,4}(beter|helpt|baat|werkt|geschikt)',
    '(weinig|nauwelijks|te weinig|mager) (\\w+ )?(onderzoek|bewijs|studies)',
    'stop (nooit|niet) (\\w+ )?(met )?(je|uw|medicijnen|medicatie)',
    '(niemand|nog niet) (\\w+ )?(weet|bekend)',
    '(geneest|genees|behandel) (\\w+ )?(geen|niet)',
    'als (\\w+ ){0,4}(niets|niet|niks) (\\w+ ){0,2}(verandert|veranderd|beter|helpt) … (stop\\w*|zeg|verwijs|huisarts)'
  ),
  family(
    'honest-about-limits',
    'against',
    3,
    'heals for certain',
    '(onze|mijn|dit|deze) (\\w+ ){1,3}(geneest|genezen|verhelpt) … in (#|één|twee|drie|enkele) (dagen|nachten|weken|uur)',
    'nooit meer (\\w+ )?(pijn|rugpijn|hoofdpijn|last)!'
  ),
  family(
    'trust-and-empathy',
    'for',
    3,
    'come as you are',
    'wat (je|u|jij) (\\w+ )?(zegt|vertelt|deelt),? (\\w+ )?blijft',
    'blijft (hier|tussen ons|binnen deze)',
    '(je|u) (mag|kunt) (\\w+,? ){0,4}(moe|huilen|huilend|te laat|zoals|boos|binnenkomen)',
    '(niemand|nooit|niet|geen|zonder) (\\w+ ){0,3}(oordeel\\w*|oordelen|veroordeel\\w*|schaam\\w*|schamen)',
    '(hoeft|hoef) (\\w+ )?(hier )?niet (\\w+ )?(sterk|dapper|flink|perfect)',
    '(te gek|taboe|gek genoeg)',
    '(weet|snap) (ik )?(\\w+ )?(hoe|hoeveel) … (moeilijk|moed|lastig|spannend)'
  ),
  family(
    'same-goal',
    'for',
    3,
    'where you want to go',
    'wat (je|u) (\\w+ )?(weer )?(wilt|wil|zou willen|hoopt) (\\w+ )?(kunnen|bereiken|doen|veranderen)',
    '(waar|waarheen) (je|u|jij) (\\w+ )?(heen|naartoe) (wilt|wil)'
  ),
  family(
    'way-of-working',
    'for',
    3,
    'with hands and tools',
    '(werk|behandel) (ik )?(\\w+ )?met (\\w+ ){0,3}(druk|handen|adem|naalden|beweging\\w*|aanraking|olie)',
    '(eerst|allereerst) (\\w+ )?(voel|kijk|luister) ik … (dan|daarna)'
  ),
  family(
    'small-steps',
    'for',
    3,
    'one thing',
    '(veranderen|verander|beginnen|begin|kies|kiezen) (we |je )?(\\w+ )?(met )?(één|een) (\\w+ )?(ding|gewoonte|oefening|maaltijd|stap|verandering)',
    '(#|twee|drie|vijf|tien) minuten per (dag|ochtend|avond)',
    '(één|een) (ding|oefening) (tegelijk|per keer|is genoeg|per week)'
  )
]
