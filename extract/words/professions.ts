import { anyCase } from '../text/any-case'
import { remembered } from '../text/remembered'

/**
 * Names of health professions as printed, by language, the longer first: a new one goes into its language's line. Word
 * boundaries are by letters, not by ASCII.
 */
export const professions: Readonly<Record<string, string>> = {
  en: '(?:board[- ]certified |licensed |registered |certified |clinical |chartered |functional |holistic |integrative |family |general |pediatric |paediatric |classical |marriage and family |mental health |massage |nurse |psychiatric |psychiatric mental health |physical |occupational |social |health |life |yoga |sex |art |music |doctor of |speech[- ]language |naturopathic |functional medicine |clinical social |certified |clinical mental health |holistic |person[- ]cent(?:er|re)d |biodynamic |craniosacral |professional |independent |state |traditional |medical |medical )*(?:naturopathic (?:doctor|physician|practitioner)|naturopath|osteopathic physician|osteopath|chiropractor|chiropractic physician|acupuncturist|homeopath|homoeopath|herbalist|nutritionist|dietitian|dietician|nutritional therapist|psychologist|psychotherapist|psychiatrist|physiotherapist|physical therapist|occupational therapist|massage therapist|massotherapist|counsell?or|social worker|therapist|midwife|doula|nurse practitioner|health coach|wellness coach|life coach|hypnotherapist|reflexologist|kinesiologist|dermatologist|cardiologist|gastroenterologist|gynecologist|gynaecologist|obstetrician|pediatrician|paediatrician|neurologist|urologist|oncologist|endocrinologist|rheumatologist|ophthalmologist|optometrist|podiatrist|dentist|orthodontist|surgeon|general practitioner|internist|physician assistant|physician|psychoanalyst|practitioner of chinese medicine|doctor of acupuncture|bodyworker|myotherapist|remedial massage therapist|registered nurse|midwife|cranial osteopath|pilates teacher|hypnotist|reiki (?:master|practitioner)|bowen therapist|ayurvedic practitioner|yoga teacher|yoga therapist|doctor of chiropractic|craniosacral therapist|speech therapist|speech[- ]language pathologist|speech pathologist|audiologist|pharmacist|exercise physiologist|sports (?:&|and) exercise physician|lactation consultant|birth companion|speech and language therapist|nurse[- ]midwife|direct[- ]entry midwife|art psychotherapist|psychological therapist|play therapist|sports therapist|medical herbalist|wellness practitioner|registered therapist|energy healer|doctor of physical therapy|kinesiotherapist|athletic therapist|athletic trainer|osteopathic manual practitioner|(?:birth and )?postnatal doula|alexander teacher)',
  de: '(?:[\\p{L}-]+psychologische[rn]? |klinische[rn]? |dipl\\.? |ärztliche[rn]? |psychologische[rn]? |approbierte[rn]? |staatlich geprüfte[rn]? )?(?:Heilpraktiker(?:in)?(?: für Psychotherapie)?|Osteopath(?:in)?|Physiotherapeut(?:in)?|Psychotherapeut(?:in)?|Psycholog(?:e|in)|Diplom-?\\s?Psycholog(?:e|in)|Hebamme|Ernährungsberater(?:in)?|Ökotropholog(?:e|in)|Homöopath(?:in)?|Logopäd(?:e|in)|Ergotherapeut(?:in)?|Masseur(?:in)?|Zahn(?:arzt|ärztin)|Tier(?:arzt|ärztin)|Haus(?:arzt|ärztin)|Fach(?:arzt|ärztin) für [\\p{L} -]{4,50}|Yogalehrer(?:in)?|Ärztin|Arzt|Chiropraktiker(?:in)?|Diätassistent(?:in)?|Heilerziehungspfleger(?:in)?|Klangtherapeut(?:in)?|Kinesiolog(?:e|in)|Körpertherapeut(?:in)?|Shiatsu-?[Tt]herapeut(?:in)?|Gesundheitspsycholog(?:e|in)|Krankenpfleger|Krankenschwester|Naturheilpraktiker(?:in)?|Podolog(?:e|in)|Medizinische[rn]? Fachangestellte[rn]?|Naturärztin|Naturarzt|Akupunkteur(?:in)?|Pflegefach(?:frau|mann)|Fach(?:arzt|ärztin) für [\\p{L} -]{4,30}|(?:Haus|Kinder|Frauen|Zahn|Tier)?(?:ärztin|arzt)|TCM-Therapeut(?:in)?|(?:\\p{L}{4,}[ -]?)?[Tt]herapeut(?:in)?|\\p{L}*[Bb]erater(?:in)?|Sozialpädagog(?:e|in)|Stillberater(?:in)?|Doula|Ernährungsmediziner(?:in)?|Orthopäd(?:e|in)|Gynäkolog(?:e|in)|Neurolog(?:e|in)|Psychiater(?:in)?|Mentor(?:in)?|(?:\\p{L}+-?)?[Cc]oach)',
  fr: '(?:médecin (?:généraliste|nutritionniste|acupuncteur|psychiatre)|diététicienne?[- ]nutritionniste|diététicien(?:ne)?|nutritionniste|naturopathe|ostéopathe|kinésithérapeute|masseur-kinésithérapeute|psychologue(?: clinicienne?)?|psychothérapeute|psychanalyste|sophrologue|hypnothérapeute|sage-femme|homéopathe|acupuncteur|acupunctrice|orthophoniste|ergothérapeute|psychomotricien(?:ne)?|réflexologue|chiropracteur|chiropraticienne?|podologue|massothérapeute|infirmi(?:er|ère)(?: libérale?)?|praticienn?e? (?:en|de) [\\p{L} ]{4,30}|neuropsychologue|étiopathe|doula|conseillère? (?:conjugale?|en [\\p{L} ]{4,30})|gynécologue|pédiatre|psychiatre|énergéticienne?|psychopraticienne?|médecin)',
  es: '(?:nutriólog[oa](?: clínic[oa])?|neuropediatra|pediatra|enfermer[oa]|masajista|quiromasajista|entrenador[a]? personal|logopeda|podólog[oa]|naturópata|osteópata|fisioterapeuta|kinesiólog[oa]|psicólog[oa](?: (?:clínic[oa]|(?:general )?sanitari[oa]))?|psicoterapeuta|nutricionista|dietista(?:-nutricionista)?|acupuntor(?:a)?|homeópata|quiropráctic[oa]|médic[oa](?: general| de familia)?|matrona|terapeuta|psiquiatra|dentista|odontólog[oa]|asesora? de lactancia|doula|trabajador[a]? social|ginecólog[oa]|terapeuta ocupacional)',
  nl: '(?:(?:manueel|sport|kinder|bekken|oedeem|geriatrie)[ -]?(?:fysio)?therapeut|praktijkassistente?|(?:sport|kinder)diëtiste?|masseur|masseuse|verpleegkundige|natuurgenees\\p{L}+|klinisch psycholo(?:og|ge)(?:[- ]psychotherapeute?)?|psychotherapeute?|psycholo(?:og|ge)|fysiotherapeut|kinesist|natuurgeneeskundige?|osteopaat|diëtist(?:e)?|huisarts|acupuncturist|homeopaat|haptotherapeut|verloskundige|\\p{L}*coach|\\p{L}+therapeute?|voedingsdeskundige|lactatiekundige|oefentherapeute?|podotherapeute?|kraamverzorgende|psychiater|registerpsycholoog|orthopedagoog|logopedist(?:e)?)',
  it: '(?:osteopata|fisioterapista|psicolog[oa](?:[- ](?:psicoterapeuta|clinic[oa]))?|psicoterapeuta|nutrizionista|biolog[oa] nutrizionista|dietista|naturopata|omeopata|chiropratico|agopuntore|agopuntrice|massaggiatrice|massaggiatore|massofisioterapista|logopedista|infermier[ea]|ostetrica|medico(?: chirurgo)?|psichiatra|dietologo|dietologa|counsellor|kinesiologo|kinesiologa|riflessologa|riflessologo)',
  pt: '(?:psicólog[oa](?: clínic[oa])?|fisioterapeuta|osteopata|naturopata|nutricionista|acupunt(?:or|ora|urista)|terapeuta(?: ocupacional| da fala)?|fonoaudiólog[oa]|enfermeir[oa]|massoterapeuta|massagista|quiropra(?:xista|ta)|homeopata|médic[oa](?: de família)?|psicoterapeuta|psiquiatra|parteira|doula|dentista)',
  sv: '(?:naprapat|sjukgymnast|fysioterapeut|psykolog|psykoterapeut|kiropraktor|osteopat|idrottsmassör|massör|massageterapeut|barnmorska|sjuksköterska|dietist|akupunktör|logoped|arbetsterapeut|läkare|kurator)',
  pl: '(?:(?:psycholog|psychoterapeut(?:a|ka)|fizjoterapeut(?:a|ka)|dietetyk|dietetyczka|osteopata|logopeda|położna|pielęgniarka|lekarz|lekarka|masażyst(?:a|ka)|neurologopeda|kosmetolog|podolog)(?: (?:klinicz|uroginekologicz|sportow|dzieci)\\p{L}+)?)',
  eastern:
    '(?:医師|鍼灸師|はり師|きゅう師|柔道整復師|あん摩マッサージ指圧師|理学療法士|作業療法士|言語聴覚士|管理栄養士|臨床心理士|公認心理師|助産師|看護師|薬剤師|歯科医師|整体師|院長|한의사|원장|의사|врач(?:-[\\p{L}]+)?|психолог|психотерапевт|остеопат|диетолог|гомеопат)'
}
const whole = (pattern: string) => anyCase(`(?<![\\p{L}])${pattern}(?![\\p{L}])`)
const expressions = Object.values(professions).map(whole)

/** The first profession named in a text, as printed. */
export const professionIn = remembered((text: string): string | undefined => {
  let best: { index: number; text: string } | undefined
  for (const expression of expressions) {
    const match = expression.exec(text)
    if (match && (!best || match.index < best.index || match[0].length > best.text.length + 8)) {
      best = { index: match.index, text: match[0].trim() }
    }
  }
  return best?.text
})

/** What schools and states say of a profession stands before it, in the languages of the table. */
const qualified =
  "principal|junior|associate|visiting|consultant|head|leg\\.|legitimerad|mgr|mag\\.|lic\\.|accredited|registered|licensed|certified|chartered|qualified|senior|lead|practising|dipl\\.?|diplom(?:ierte|ierter|ed)|eidg\\.?|staatlich|geprüfte[rn]?|anerkannte[rn]?|zertifizierte[rn]?|erkend|geregistreerd|gediplomeerd|gecertificeerd|diplômée?|certifiée?|agréée?|conventionnée?|titulada?o?|colegiad[oa]|diplomad[oa]|certificad[oa]|abilitat[oa]|diplomat[oa]|credenciad[oa]|formad[oa]|d[’']état"
const starts = Object.values(professions).map((pattern) =>
  anyCase(`^(?:an? |eine? |une? )?(?:(?:${qualified})e? ){0,2}${pattern}(?![\\p{L}])`)
)

/** Whether a text begins with a profession: "Homöopath hfnh, Zürich". */
export const professionAtStart = remembered(
  // Where none is named at all, the nine longer patterns need not be made.
  (text: string): boolean => professionIn(text) !== undefined && starts.some((pattern) => pattern.test(text))
)

/** Words by which a text speaks to somebody and does not say what they are: "Ask our naturopath". */
const spokenTo = anyCase(
  /^(?:ask|find|see|meet|call|contact|your|our|my|the|an?|ihre?|unsere?|finden|votre|notre|un|une|tu|su|nuestr[oa]|uw|onze|il|la|el|o)\s/u
)

/** Whether a short text says what somebody is: one part of it is a profession, with a few words to it. "Person-centred counsellor, MBACP" */
export const saysCalling = remembered((text: string): boolean => {
  if (text.length < 4 || text.length > 120 || /[.!?]\s\p{Lu}/u.test(text)) return false
  if (professionAtStart(text)) return true
  return text.split(/\s*[,;·•|/]\s*|\s+[–—-]\s+/).some((part) => {
    const profession = spokenTo.test(part) ? undefined : professionIn(part)
    if (!profession || !(part.endsWith(profession) || part.startsWith(profession))) return false
    return part.split(' ').length <= profession.split(' ').length + 4
  })
})
