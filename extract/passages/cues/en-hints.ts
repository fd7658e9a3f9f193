import { family } from './family'

/** English words that tell only where somebody speaks of their own work: "I", "we", "my" stands in the sentence, too. */
export const hints = [
  family(
    'shared-power',
    'for',
    2,
    'agreed on',
    'you (have |had )?(agree|agreed|decide|choose|chose|wish|refuse|disagree|approve|consent)',
    '(your|their) (call|right|decision|choice|say|permission|yes|no|veto)( |,|;|\\.|$)',
    '(the rest|that|it|this) (is|lies|rests) with you',
    '(either|both|two) of us',
    '(my|our) (opinion|advice|suggestion|idea)',
    'in your place',
    '(live|work) with and which',
    'ask (me|us) (why|anything)'
  ),
  family(
    'my-story',
    'for',
    2,
    'where you come from',
    '(timeline|life line|biography|backstory|life story|childhood|birth|births|grandmother|grandparents|ancestors)',
    '(read|study|know|go through|remember|keep|look through) (\\w+ ){0,3}(line|form|notes?|file|letters?|reports?|records|history)',
    '(keep|kept|take) (\\w+ )?notes',
    'begin at the beginning',
    "(is|are) not (a|an|your|the) \\w+'s",
    '(matter|matters) to (me|us)',
    '(know|knows|meet|see) (the|a|my) (person|people|man|woman|child) (behind|first|before)'
  ),
  family(
    'daily-life',
    'for',
    2,
    'things of every day',
    '(pantry|kitchen|fridge|cupboard|breakfast|supper|lunch ?box|bedtime|mattress|pillow|screen time|daylight|balcony|bath|bathroom|stairs|sofa|armchair|desk|commute|shift work|school run|dishes|housework|garden(ing)?)',
    '(come|comes|visit|visits) (to )?(you|people|your home) (at home|where you)',
    '(getting|get) (in and out of|out of|up from|down to|up the) ',
    '(carry|lift|lifting|carrying) (your|the|a) (child|shopping|bags?|grand\\w+)'
  ),
  family(
    'being-heard',
    'for',
    2,
    'words and time',
    '(look\\w*|keep an eye) (at|on) the clock',
    'you (talk|speak|tell),? (and )?(i|we) (write|listen|take|only)',
    '(explain|explains) (\\w+ ){0,4}(until|so that|in plain|in words|clear\\w*|again|properly|every)',
    '(i|we) (explain|listen|hear|sit with)',
    '(question|questions) (\\w+ ){0,3}(gets?|deserves?|is|are|has|have) (\\w+ )?(an answer|answered|fine|allowed|welcome)',
    '(silly|small|stupid|awkward) questions?',
    '(run|runs) (over|late|long)',
    '(call|phone|ring) you (myself|personally|back|with)',
    '(last|first) appointment of the day'
  ),
  family(
    'clear-expectations',
    'for',
    2,
    'known beforehand',
    '(reaction|tiredness|soreness|headache|bruis\\w*) … (passes|days?|hours|normal|usual|common)',
    '(budget|reckon|plan) (for|with|on) … (visits|sessions|weeks|months|treatments)',
    '(estimate|quote|written offer|cost plan)s?',
    '(the )?(bill|invoice|receipt)s? ',
    '(waiting time|wait|next free|first free) … (weeks?|months?|days?|appointment)',
    '(insurers?|insurance|funds?) (\\w+ )?(asks?|wants?|needs?|requires?)',
    '(late|arrive late|late arrivals|running late) … (minutes|time|fee|shorter|short)',
    '(i|we) (\\w+ )?(charge|invoice|bill)( |s )'
  ),
  family(
    'fits-my-outlook',
    'for',
    2,
    'roots and beliefs',
    '(ayurved\\w*|herbalis[tm]\\w*|homeopath\\w*|naturopath\\w*|tcm|chinese medicine|folk medicine|anthroposoph\\w*)',
    '(prayer|pray|god|faith|church|meditat\\w*|soul|buddhis\\w*|spirit)',
    '(journals|science|scientific|evidence|studies|research) (\\w+ )?(and|as well|too|but)',
    '(roots|tradition|lineage|teachers?) (\\w+ )?(is|are|go|in|from) '
  ),
  family(
    'not-about-selling',
    'for',
    3,
    'no ties',
    '(nothing|not|never|no need|nobody) (\\w+ ){0,4}(buy|purchase|pay extra)( here| from (me|us)| anything)?( \\.|,|$|\\.)',
    'no (contracts?|deals?|ties|arrangements?|shares?) with (any|a|the) (\\w+ )?(lab|labs|brand|company|companies|manufacturer\\w*|pharmac\\w*|maker)',
    '(grows?|growing) in (most|any|every|your) gardens?'
  ),
  family(
    'not-about-selling',
    'against',
    3,
    'hurry and gifts',
    '(sign up|order|join|buy) (\\w+ ){0,3}(before|by|until) (midnight|tonight) … (free|save|off|receive|get)',
    '(free|complimentary) (\\w+ ){0,3}(kit|bottle|gift|ebook|guide|box) (worth|valued)',
    'upgrade to (our|the) (\\w+ )?(plan|membership|package|tier)'
  ),
  family(
    'fair-exchange',
    'for',
    2,
    'what people can give',
    '(fee|cost|price|money) (\\w+ )?(stands?|comes?|gets?|keeps?|stops?|puts?) (\\w+ )?(between|in the way|away|you|you off)',
    '(small|thin|slim|light|empty) (purses?|wallets?|budgets?)',
    'what (you|they|people) can (give|spare|manage|afford)',
    '(afford|affordable|hardship|generosity|gift economy)',
    '(evenings?|days?|places|mornings?) (\\w+ ){0,3}(are|is) for (people|those|anyone) (with|who|on)'
  ),
  family(
    'open-to-options',
    'for',
    2,
    'one among several',
    '(way|method|road|approach|path|tool|view|opinion) (is )?(one|only one|just one) (among|of) (many|several)',
    '(all|both|each) (\\w+ )?(are|is) open to you',
    "(don't|do not|need not) (have to |need to )?choose between",
    '(speaks?|argues?) (for|against) (each|it|them|both)',
    '\\w+, (an? )?\\w+ or (\\w+ )?(time|nothing|rest|waiting|surgery|medication)',
    '(options?|alternatives?|choices)( |,|\\.|$)'
  ),
  family(
    'wider-web',
    'for',
    2,
    'people around you',
    '(colleagues?|midwi(fe|ves)|the school|teachers?|neighbours?|physios?|pharmacists?|the hospital|hospice|priest|pastor) (\\w+ ){0,4}(takes? over|help\\w*|know\\w*|works?|with|next|together|down the|across)',
    'hand in hand with',
    'bring (whoever|whomever|anyone|somebody|someone)',
    '(write|send|drop) (\\w+ ){0,2}(lines?|note|letter) to (the|your)',
    '(my|our) colleagues? '
  ),
  family(
    'ebb-and-flow',
    'for',
    2,
    'seasons of the work',
    '(winters?|summers?|springs?|autumns?|seasons?) … (weekly|often|not at all|less|more|again|see)',
    '(space|spread|stretch) (things|them|it|visits|the visits) out',
    '(my|our|the) (number|door|offer) (stays|remains|is) (the same|open|yours)',
    '(last|final) (session|visit|appointment) … (again|back|door|number|same)',
    '(again|back) (later|whenever|some day|one day|years)',
    'as soon as we can'
  ),
  family(
    'honest-about-limits',
    'for',
    2,
    'no promise',
    '(would be|be|am) lying',
    '(one|two|four|half) (in|of|out of) (three|four|five|ten|#|the) (\\w+ )?(people|patients|women|nothing|it|of)',
    '(does|did|do) nothing (for|$|\\.)',
    '(small|few|two|three|four|old) (\\w+ )?(trials|studies)',
    'no cure (for|,|\\.|$)',
    '(looked at|seen|checked|examined|cleared) (first )?by a (doctor|gp|physician|specialist|cardiologist)',
    "(i|we) (can't|cannot|do not|don't|won't) (promise|know|fix|help|cure)",
    '(limits?|limitations?) (\\w+ )?(of|to|are|is)'
  ),
  family(
    'honest-about-limits',
    'against',
    3,
    'reverses illness',
    '(reverse|cure|beat|defeat|heal) (\\w+ )?(diabetes|cancer|arthritis|autoimmun\\w*|adhd|autism|ms|depression|alzheimer\\w*) (\\w+ )?(in|within) (only |just )?#',
    "(secret|trick|truth) (that )?(\\w+ )?(doctors|they|big pharma|your doctor) (won't|will not|don't|doesn't|do not|refuse)"
  ),
  family(
    'trust-and-empathy',
    'for',
    2,
    'allowed here',
    'you (may|can|are allowed to|are welcome to) (\\w+ )?(bring|be|cry|swear|laugh|doubt|say nothing|hate|grieve|sit)',
    'allowed to (\\w+ )?(be|cry|feel|doubt|hate|fail|rest)',
    "(don't|do not|never) (startle|shock|flinch|mind)( |\\.|,|$)",
    '(blankets?|tissues|tea|candles?|quiet|silence|soft|gentle|gently)( |,|\\.)',
    '(bad mood|bad day|your (shame|fear|grief|anger|tears))( |,|\\.)'
  ),
  family(
    'same-goal',
    'for',
    2,
    'what you wish for',
    '(your|their) (wish|wishes|hope|goal|aim|dream)(es|s)?( |,|:|\\.)',
    '(worthwhile|worth it|success) for you',
    '(sleep through|lift your|sing|dance|run|climb|walk|play|hold your) (\\w+ )?again',
    'what would (make|be|change)'
  ),
  family(
    'way-of-working',
    'for',
    2,
    'hands at work',
    '(my|our) (thumbs?|elbows?|hands?|fingers)',
    '(thumbs?|elbows?|fingers|palms?|needles?|cups|warm oil|oils|moxa|pulse|tongue) (\\w+ )?(and|,|rest|on|along|at)',
    '(same|a fixed|an|this) order( |:|,)',
    '(cranial|craniosacral|osteopath\\w*|shiatsu|reflexology|feldenkrais|alexander|cbt|emdr|yoga|tuina|cupping|hypnos\\w*) (work|sessions?|therapy|treatment|is|means|uses)',
    '(i|we) (use|combine|blend|integrate|draw on|practi[sc]e|teach)'
  ),
  family(
    'small-steps',
    'for',
    2,
    'little at first',
    '(easiest|smallest|lightest|simplest)',
    '(very |only a |a )?little (at first|to begin|at a time|every|each)',
    '(minutes?|a minute|one page|a spoonful|ten steps) (\\w+ ){0,4}(count|counts|enough|will do|is fine|are fine)',
    '(leave|save|keep) the (others?|rest) for (next|later|another)',
    '(slowly|gently|bit|pace) '
  )
]
