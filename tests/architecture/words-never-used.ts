/** A word that no interface string holds, with what to say in its place. */
export interface AvoidedWord {
  readonly pattern: RegExp
  readonly say: string
}

/** Words that judge, promise, rank or nag. Care Web shows, asks and remembers. */
export const avoidedWords: readonly AvoidedWord[] = [
  // A treatment or a product is never called so; what a person wrote, and a place for a file, may be.
  {
    pattern: /^(?!.*\b(kept|clipped|wrote|notes|file|backup)\b).*\bsafe(ly|r|st)?\b/i,
    say: 'say what was asked, whom and when; for data, say where it is'
  },
  { pattern: /\bproven\b|\bproves?\b/i, say: 'the page says, as of (date)' },
  { pattern: /\bcures?\b|\bcured\b/i, say: 'the page mentions' },
  { pattern: /\bworks\b(?! (with|at|in|for|from|here|together)\b)/i, say: 'you noted' },
  { pattern: /\btoxic\b/i, say: 'close and hard' },
  { pattern: /\bscam\b|\bred flag/i, say: 'would you like to ask' },
  { pattern: /\bbad (doctor|practitioner|therapist)/i, say: 'you noted' },
  { pattern: /\bbest\b/i, say: 'your choice' },
  { pattern: /\bscores?\b|\branks?\b|\branking\b|\bwinner\b|\bstreak\b/i, say: 'words, not a number' },
  { pattern: /\bcompl(y|iant|iance)\b/i, say: 'what got in the way' },
  { pattern: /\bfail(s|ed|ure)?\b/i, say: 'what happened, what is kept, what to do' },
  {
    pattern: /\boverdue\b|\binactive\b|\bincomplete\b|\bunread\b|\bmissed\b/i,
    say: 'a date, or "not known yet"'
  },
  { pattern: /\bshould\b/i, say: 'would you like to; your choice' },
  { pattern: /\busers?\b/i, say: 'person, or you' },
  { pattern: /\bmanag(e|es|ing|ement)\b/i, say: 'keep, look after' },
  { pattern: /\boptimi[sz]/i, say: 'leave it out' },
  { pattern: /\binsights?\b|\bjourney\b|\bunlock\b/i, say: 'what you see, in plain words' },
  {
    pattern: /\boops\b|\bsomething went wrong\b|\bsuccess(ful|fully)?\b/i,
    say: 'what happened, what is kept, what to do'
  },
  { pattern: /\bwarning\b|\bdetected\b/i, say: 'say it as a sentence' },
  { pattern: /\bare you sure\b/i, say: 'say what will happen, and offer Undo' },
  { pattern: /\brecommended\b|\bwe recommend\b/i, say: 'the page mentions; you noted' },
  { pattern: /!(?!\[)/, say: 'a full stop' },
  { pattern: /\d\s?%|\bpercent\b/i, say: 'words, not a number' }
]

/** The same in German, and one thing more: the person is "du", never "Sie". */
export const avoidedWordsGerman: readonly AvoidedWord[] = [
  { pattern: /[a-zäöüß,;:] (Sie|Ihnen|Ihr|Ihre[mnrs]?)\b/, say: 'du, dir, dein' },
  {
    pattern: /^(?!.*\b(behalten|geschrieben|Notiz|Datei|Sicherung)).*\bsicher(er|ste)?\b(?! sein)/,
    say: 'was gefragt wurde, wen und wann; bei Daten: wo sie sind'
  },
  { pattern: /\b(be|er)wiesen\b|\bnachweislich\b/i, say: 'die Seite sagt, Stand (Datum)' },
  { pattern: /\bheilt\b|\bgeheilt\b|\bWunder/i, say: 'die Seite nennt' },
  { pattern: /\bwirkt\b|\bwirksam/i, say: 'du hast bemerkt' },
  { pattern: /\bgiftig\b|\btoxisch/i, say: 'nah und schwer' },
  { pattern: /\bBetrug\b|\bAlarmzeichen\b/i, say: 'möchtest du fragen' },
  { pattern: /\bschlechte[rn]? (Arzt|Ärztin|Therapeut)/i, say: 'du hast bemerkt' },
  { pattern: /\bbeste[nrs]?\b|\bam besten\b/i, say: 'deine Wahl' },
  { pattern: /\bPunktzahl|\bRang(liste)?\b|\bSieger|\bBewertung/i, say: 'Worte, keine Zahl' },
  {
    pattern: /\bfehlgeschlagen|\bgescheitert|\bversagt|\bFehler\b/i,
    say: 'was geschah, was da ist, was zu tun ist'
  },
  { pattern: /\büberfällig|\binaktiv|\bunvollständig|\bungelesen|\bverpasst/i, say: 'ein Datum' },
  { pattern: /\bsollte(st|n)?\b/i, say: 'möchtest du; deine Wahl' },
  { pattern: /\bNutzer|\bBenutzer|\bAnwender/i, say: 'Person, oder du' },
  { pattern: /\bverwalt/i, say: 'behalten, aufbewahren' },
  { pattern: /\boptimier/i, say: 'weglassen' },
  { pattern: /\bErkenntnisse?\b|\bHeilungsreise\b|\bfreischalten\b/i, say: 'was du siehst' },
  { pattern: /\bHoppla\b|\bschiefgegangen\b|\berfolgreich/i, say: 'was geschah, was da ist, was zu tun ist' },
  { pattern: /\bWarnung\b|\bAchtung\b/i, say: 'als Satz sagen' },
  { pattern: /\bwirklich\b.*\?/i, say: 'was geschehen wird, und Rückgängig anbieten' },
  { pattern: /\bempfohlen|\bwir empfehlen\b/i, say: 'die Seite nennt; du hast bemerkt' },
  { pattern: /!(?!\[)/, say: 'ein Punkt' },
  { pattern: /\d\s?%|\bProzent\b/i, say: 'Worte, keine Zahl' }
]

/** What stands on a button of the browser is named as it stands there. */
export const browserLabels: readonly string[] = ['Manage Extension Shortcuts']
