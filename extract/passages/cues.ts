import type { QualityId } from '@/domain/quality'

interface Cue {
  quality: QualityId
  stance: 'for' | 'against'
  pattern: RegExp
}

const cue = (quality: QualityId, stance: Cue['stance'], ...patterns: string[]): Cue => ({
  quality,
  stance,
  pattern: new RegExp(`(?<![\\p{L}])(?:${patterns.join('|')})(?![\\p{L}])`, 'iu')
})

/** Sentence-level cues in English, some German and French. The more telling ones come first. */
export const cues: Cue[] = [
  cue(
    'honest-about-limits',
    'against',
    'miracle (?:cure|pill)',
    'magic (?:pill|wand)s?',
    'silver bullet',
    'quick[- ]fix(?:es)?',
    'guaranteed? (?:results?|cure|to)',
    'cures? (?:all|any|every)',
    '100 ?% (?:safe|effective|cure)',
    'wundermittel',
    'remède miracle',
    'heilversprechen'
  ),
  cue(
    'not-about-selling',
    'against',
    '(?:save|get|enjoy|receive) (?:up to )?\\d+ ?% (?:off|discount)',
    '\\d+ ?% (?:off|discount)',
    'limited[- ]time offer',
    'exclusive (?:access|discounts?|offer)',
    'buy (?:one|now|today)',
    'order (?:now|yours|today)',
    'jetzt (?:kaufen|bestellen)',
    'shop now',
    'special offer',
    'package deals?',
    'discounts?, bonuses'
  ),
  cue(
    'not-about-selling',
    'for',
    '(?:sells?|selling) no (?:supplements?|products?|remedies)',
    "(?:do not|don[’']t|does not|doesn[’']t|never) sell (?:any )?(?:supplements?|products?|remedies)",
    'verkaufe(?:n)? keine',
    'ne vend(?:s|ons)? (?:pas|aucun)'
  ),
  cue(
    'not-about-selling',
    'against',
    '(?:i|we) sell [^.]{0,60}(?:and|,) (?:i|we)? ?earn',
    'our (?:own )?(?:dispensary|shop|store) (?:carries|sells|stocks|offers)'
  ),
  cue(
    'honest-about-limits',
    'for',
    "(?:does not|doesn[’']t|may not|will not|won[’']t) (?:help|work for|suit) (?:everyone|everybody|every)",
    '(?:i|we) (?:am|are) sometimes wrong',
    'hilft nicht (?:jedem|allen)',
    "(?:i|we) (?:do not|don[’']t|cannot|can[’']t) (?:promise|guarantee|treat|diagnose|prescribe|replace)",
    'beyond (?:my|our|the) scope',
    'refer (?:you|them|patients|clients) (?:out|on|back)',
    'keine versprechen',
    'kein (?:bestimmtes ergebnis|heilversprechen)',
    'ne remplace pas',
    'no (?:one|single) (?:approach|treatment) works for every',
    "don[’']t have all the answers",
    '(?:we|i) may not be the right'
  ),
  cue(
    'wider-web',
    'for',
    'nobody (?:gets well|heals|does (?:it|this)) alone',
    'bring (?:along )?(?:a|your) (?:friend|partner|sister|family|relative)',
    '(?:work|works|working|collaborat\\w+|coordinat\\w+|communicat\\w+) (?:closely |together )?with (?:your |other |their |local |the )*(?:doctors?|physicians?|providers?|practitioners?|therapists?|specialists?|professionals?|teachers|schools?|healthcare team|medical team|ärzten|treating)',
    'refer(?:rals?)? to (?:other|a|another|specialist)',
    'in zusammenarbeit mit (?:ihrem|ihrer|ärzten)',
    'en collaboration avec (?:votre|vos|les) (?:médecin|autres)',
    'ärztliche abklärung'
  ),
  cue(
    'shared-power',
    'for',
    'you decide (?:what|how|when|if|whether|which)',
    '(?:choice|decision) is (?:always )?yours',
    'you are (?:always )?(?:welcome|free) to disagree',
    '(?:work|works|working|decide|decides) (?:closely |collaboratively )?together (?:with you|to|on|as)',
    'in partnership with',
    '(?:you|we) decide together',
    'collaborative(?:ly)? (?:approach|process|relationship|with)',
    'active (?:role|participant|partner) in (?:your|their)',
    'you are the expert',
    'your choice',
    'treatment (?:plan )?decisions? together',
    'sie entscheiden',
    'sie behalten die kontrolle',
    'gemeinsam (?:mit ihnen|entscheiden|erarbeiten|entwickeln)',
    'à vos côtés',
    'partnership between',
    'you already hold'
  ),
  cue(
    'being-heard',
    'for',
    '(?:take|takes|taking) the time to (?:listen|hear|understand)',
    'listen(?:s|ing)? (?:carefully|closely|deeply|to (?:you|your|my|our|each|patients|clients|their))',
    'feel (?:truly )?heard',
    'be heard',
    'zuhören',
    'höre ich (?:ihnen )?zu',
    'nehme mir zeit',
    "à l[’']écoute",
    'écoute (?:attentive|active|bienveillante)'
  ),
  cue(
    'my-story',
    'for',
    '(?:comprehensive|complete|full|detailed|thorough|in-depth) (?:health |medical |personal |case )?(?:history|intake|case-taking)',
    '(?:health|medical|life|personal) (?:history|story) (?:will be|is|and|in)',
    'your (?:whole |full |unique )?story',
    '(?:initial|first) (?:visit|consultation|appointment|session) (?:is|lasts|takes|will last|will take)[^.]{0,30}(?:60|75|90|120|hour|minutes)',
    'ausführliche\\w* (?:anamnese|erstgespräch|gespräch)',
    'premier (?:rdv|rendez-vous) dure',
    'faisons connaissance'
  ),
  cue(
    'trust-and-empathy',
    'for',
    '(?:safe|supportive|warm|welcoming|non-?judgment?al)[,\\w\\s-]{0,30}(?:space|environment|place|setting)',
    'without judge?ment',
    'non-?judge?mental',
    'compassion(?:ate|ately)? (?:care|approach|support|listen|and)',
    'trauma[- ]informed',
    'build(?:ing)? trust',
    'vertrauensvoll\\w*',
    'ohne (?:zu )?(?:urteilen|bewertung)',
    'sans jugement',
    'bienveillan(?:ce|te?)',
    'empath(?:y|etic)'
  ),
  cue(
    'clear-expectations',
    'for',
    '(?:give|allow|expect|after|within|for|takes?|need)[^.]{0,40} (?:\\d+|two|three|four|five|six|eight|ten|twelve)(?: (?:to|or|-|–) (?:\\d+|two|three|four|five|six|eight|ten|twelve))? (?:weeks|months|visits|sessions)[^.]{0,60}(?:before|judge|change|notice|know|result|improv|differen|better)',
    'by the (?:second|third|fourth|fifth|sixth) (?:visit|session)[^.]{0,40}know',
    'what (?:to|you can) expect',
    'cancell?ation (?:policy|fee)',
    "\\d+ (?:hours?|days?)[’']? (?:advance )?notice",
    '(?:sessions?|visits?|appointments?|treatments?) (?:are|is|last|lasts|take|takes)(?: typically| usually| approximately| about)? \\d+',
    'good faith estimate',
    'payment is (?:due|expected)',
    'absagen? (?:bis|spätestens|mindestens)',
    '(?:dauert|dauer)[^.]{0,20}(?:minuten|stunden)',
    "en cas d[’']annulation",
    'durée? (?:de la séance|environ|est)'
  ),
  cue(
    'fair-exchange',
    'for',
    'sliding[- ]scale',
    'superbill',
    'payment plans?',
    'reduced (?:fee|rate)s?',
    'pay what you can',
    'barter',
    'ratenzahlung',
    'sozialtarif',
    'tarifs? réduits?',
    'tarif solidaire'
  ),
  cue(
    'daily-life',
    'for',
    '(?:diet|nutrition|food|eating)[^.]{0,50}(?:sleep|exercise|movement|stress|lifestyle)',
    '(?:sleep|exercise|movement|stress)[^.]{0,50}(?:diet|nutrition|food|eating|lifestyle)',
    'lifestyle (?:changes?|modifications?|habits|counsell?ing)',
    'ernährung[^.]{0,40}(?:schlaf|bewegung|stress)',
    'hygiène de vie',
    'alltag (?:integrieren|umsetzen)'
  ),
  cue(
    'open-to-options',
    'for',
    '(?:explain|discuss|explore|consider|present)[^.]{0,30}(?:all |your |other |the |different )options',
    'alternatives? to (?:surgery|medication)',
    'no pressure',
    'other options',
    'wenn[^.]{0,40}andere therapie besser'
  ),
  cue('open-to-options', 'against', 'the only (?:way|solution|answer|treatment) (?:to|for|that)'),
  cue(
    'ebb-and-flow',
    'for',
    'maintenance (?:visits?|care|sessions?)',
    'follow-?ups? (?:visits? )?as needed',
    'come back (?:when|if|as)',
    'less frequent(?:ly)?',
    'nach bedarf',
    'au rythme de chacun',
    'at your own pace'
  ),
  cue(
    'fits-my-outlook',
    'for',
    '(?:integrat\\w+|combin\\w+|blend\\w+|complement\\w*)[^.]{0,40}(?:conventional|traditional|western|modern) (?:medicine|and|care)',
    'schulmedizin',
    'médecine conventionnelle',
    'respect (?:your|their|for your) (?:beliefs|values|culture)'
  ),
  cue(
    'same-goal',
    'for',
    '(?:your|their|shared|common|treatment|therapeutic) goals',
    'reach your goals?',
    'gemeinsame[sn]? ziele?',
    'ihre ziele',
    'votre objectif',
    'vos objectifs'
  ),
  cue(
    'small-steps',
    'for',
    'step[- ]by[- ]step',
    'small (?:steps|changes)',
    'one step at a time',
    'gradual(?:ly)? (?:changes?|build|introduce)',
    'schritt für schritt',
    'kleine schritte',
    'petits pas',
    'pas à pas',
    'étape par étape'
  ),
  cue(
    'way-of-working',
    'for',
    '(?:my|our) (?:approach|philosophy|method|practice) (?:is|combines|integrates|draws|uses|includes|focuses)',
    '(?:i|we) (?:use|draw on|draw from|integrate)[^.]{0,40}(?:therapy|approach|techniques|methods|framework|cbt|emdr|mindfulness)',
    'therapeutic approach',
    'meine arbeitsweise',
    'ich arbeite mit',
    'mon approche',
    'ma méthode'
  )
]
