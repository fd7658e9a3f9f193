/** Names of health professions as printed, the longer first. Word boundaries by letters, not by ASCII. */
const patterns = [
  '(?:board[- ]certified |licensed |registered |certified |clinical |chartered |functional |holistic |integrative |family |general |pediatric |paediatric |classical |marriage and family |mental health |massage |nurse |physical |occupational |social |health |life |yoga |sex |art |music |doctor of |speech[- ]language |naturopathic |functional medicine |clinical social |professional |independent |state |traditional |medical |medical )*(?:naturopathic (?:doctor|physician|practitioner)|naturopath|osteopathic physician|osteopath|chiropractor|chiropractic physician|acupuncturist|homeopath|homoeopath|herbalist|nutritionist|dietitian|dietician|nutritional therapist|psychologist|psychotherapist|psychiatrist|physiotherapist|physical therapist|occupational therapist|massage therapist|massotherapist|counsell?or|social worker|therapist|midwife|doula|nurse practitioner|health coach|wellness coach|life coach|hypnotherapist|reflexologist|kinesiologist|dermatologist|cardiologist|gastroenterologist|gynecologist|gynaecologist|obstetrician|pediatrician|paediatrician|neurologist|urologist|oncologist|endocrinologist|rheumatologist|ophthalmologist|optometrist|podiatrist|dentist|orthodontist|surgeon|general practitioner|internist|physician assistant|physician|practitioner of chinese medicine|ayurvedic practitioner|yoga teacher|yoga therapist|doctor of chiropractic|craniosacral therapist|speech therapist|audiologist|pharmacist)',
  '(?:[\\p{L}-]+psychologische[rn]? |ärztliche[rn]? |psychologische[rn]? |approbierte[rn]? |staatlich geprüfte[rn]? )?(?:Heilpraktiker(?:in)?(?: für Psychotherapie)?|Osteopath(?:in)?|Physiotherapeut(?:in)?|Psychotherapeut(?:in)?|Psycholog(?:e|in)|Diplom-?\\s?Psycholog(?:e|in)|Hebamme|Ernährungsberater(?:in)?|Ökotropholog(?:e|in)|Homöopath(?:in)?|Logopäd(?:e|in)|Ergotherapeut(?:in)?|Masseur(?:in)?|Zahn(?:arzt|ärztin)|Tier(?:arzt|ärztin)|Haus(?:arzt|ärztin)|Fach(?:arzt|ärztin) für [\\p{L} -]{4,50}|Yogalehrer(?:in)?|Ärztin|Arzt|Chiropraktiker(?:in)?|Diätassistent(?:in)?|Heilerziehungspfleger(?:in)?)',
  '(?:médecin (?:généraliste|nutritionniste|acupuncteur|psychiatre)|diététicienne?[- ]nutritionniste|diététicien(?:ne)?|nutritionniste|naturopathe|ostéopathe(?: D\\.O\\.?)?|kinésithérapeute|masseur-kinésithérapeute|psychologue(?: clinicienne?)?|psychothérapeute|psychanalyste|sophrologue|hypnothérapeute|sage-femme|homéopathe|acupuncteur|acupunctrice|orthophoniste|ergothérapeute|psychomotricien(?:ne)?|réflexologue|chiropracteur|podologue|médecin)',
  '(?:naturópata|osteópata|fisioterapeuta|kinesiólog[oa]|psicólog[oa](?: clínic[oa]| sanitari[oa])?|psicoterapeuta|nutricionista|dietista(?:-nutricionista)?|acupuntor(?:a)?|homeópata|quiropráctic[oa]|médic[oa](?: general| de familia)?|matrona|terapeuta|psiquiatra|dentista|odontólog[oa])',
  '(?:klinisch psycholo(?:og|ge)(?:[- ]psychotherapeute?)?|psychotherapeute?|psycholo(?:og|ge)|fysiotherapeut|kinesist|natuurgeneeskundige?|osteopaat|diëtist(?:e)?|huisarts|acupuncturist|homeopaat|haptotherapeut|verloskundige|coach|voedingsdeskundige|logopedist(?:e)?)',
  '(?:院長|医師|鍼灸師|理学療法士|管理栄養士|한의사|원장|의사|врач(?:-[\\p{L}]+)?|психолог|психотерапевт|остеопат|диетолог|гомеопат)'
]
const whole = (pattern: string) => new RegExp(`(?<![\\p{L}])${pattern}(?![\\p{L}])`, 'iu')
const expressions = patterns.map(whole)

/** The first profession named in a text, as printed. */
export function professionIn(text: string): string | undefined {
  let best: { index: number; text: string } | undefined
  for (const expression of expressions) {
    const match = expression.exec(text)
    if (match && (!best || match.index < best.index || match[0].length > best.text.length + 8)) {
      best = { index: match.index, text: match[0].trim() }
    }
  }
  return best?.text
}
