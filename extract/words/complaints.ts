import { anyCase } from '../text/any-case'
/**
 * What people come with, by language, as parts of words: a list of which half the entries name one is a list of what is
 * treated, whatever stands above it. A new one goes into its language's line.
 */
export const complaints: Readonly<Record<string, string>> = {
  en: 'pain|migraine|headache|sleep|insomnia|anxi|depress|panic|trauma|grief|bereave|\\bloss\\b|fertil|pregnan|postnatal|postpartum|menopaus|menstrua|thyroid|hormon|digest|\\bibs\\b|bowel|coeliac|celiac|allerg|hay fever|asthma|eczema|psoriasis|diabet|adhd|autis|burn-?out|stress|couples|relationship|self-esteem|addict|eating|weight|arthrit|sciatica|injur|rehab|pelvic|vertigo|fatigue|immun|sinus|autoimmun|infection|colic|reflux|skin|ptsd|ocd|divorce|parenting|anger|transitions|\\bpcos\\b|hashimoto|disorder|syndrome|breastfeed|caregiv|stroke|parkinson|\\bms\\b|balance|falls\\b|palsy|endometri|infidel',
  de: 'schmerz|migräne|schlaf|angst|ängste|depress|panik|trauma|trauer|verlust|fruchtbarkeit|kinderwunsch|schwanger|wechseljahr|menstruation|schilddrüse|hormon|verdauung|darm|allerg|heuschnupfen|asthma|ekzem|neurodermitis|diabetes|adhs|burn-?out|stress|paar|beziehung|selbstwert|sucht|ess-?störung|gewicht|arthr|ischias|bandscheibe|verspannung|verletzung|beckenboden|schwindel|tinnitus|erschöpfung|immun|krise|konflikt|zwäng|zwang|infekt|reizdarm|rücken|knie|schulter|hüfte|kreuzband|sturz|ads\\b',
  fr: 'douleur|mal de|maux|migraine|sommeil|insomnie|anxi|angoisse|dépress|panique|trauma|deuil|perte|fertilité|infertilité|grossesse|post-?partum|ménopause|règles|thyroïde|hormon|digesti|intestin|côlon|allerg|rhume des foins|asthme|eczéma|psoriasis|diabète|tdah|burn-?out|stress|couple|estime de soi|addiction|alimentaire|poids|arthr|sciatique|lombalgie|cervicalgie|blessure|rééducation|périn|vertige|fatigue|immun|nourrisson|phobie|étourdissement|grossesse|endométriose|torticolis|entorse',
  es: 'dolor|migraña|cefalea|sueño|insomnio|ansiedad|depres|pánico|trauma|duelo|pérdida|fertilidad|infertilidad|embarazo|posparto|postparto|menopausia|menstrua|tiroides|hormon|digesti|colon|intestin|alerg|asma|eczema|diabetes|tdah|estrés|pareja|autoestima|adicci|alimentaria|obesidad|sobrepeso|peso|artr|ciática|lesion|rehabilit|readapta|suelo pélvico|vértigo|fatiga|inmun|fobia|ovario|insulina|neurolog|pediatr|lumbalgia|cervical|incontinencia|celiac|próstata|diástasis',
  nl: 'pijn|migraine|hoofdpijn|slaap|slapeloosheid|angst|depress|paniek|trauma|rouw|verlies|vruchtbaarheid|zwanger|overgang|menstruatie|schildklier|hormon|spijsvertering|darm|allergie|hooikoorts|astma|eczeem|diabetes|adhd|burn-?out|stress|relatie|zelfbeeld|verslaving|eetstoornis|gewicht|artrose|hernia|blessure|revalidatie|bekken|duizelig|vermoeid|immuun|plasklachten|herstel na|rug|nek|knie|schouder|incontinentie|prikkelbare',
  it: 'dolor|mal di|emicrania|cefalea|sonno|insonnia|ansia|depress|panico|trauma|lutto|perdita|fertilità|gravidanza|post ?parto|menopausa|mestru|tiroide|ormon|digesti|colon|intestin|allerg|asma|eczema|diabete|stress|coppia|autostima|dipendenz|alimentar|peso|artr|sciatica|cervical|lombalgia|lesion|riabilita|pavimento pelvico|vertigini|stanchezza|deglutizione|immun|coliche|celiachia|intolleranz|disturb|incontinenza|schiena|ginocchi',
  pt: '\\bdor(?:es)?\\b|enxaqueca|cefaleia|sono|insónia|insônia|ansiedade|depress|pânico|trauma|luto|perda|separação|fertilidade|gravidez|gestação|pós-parto|menopausa|menstrua|tiroide|tireoide|hormon|digesti|cólon|intestin|alerg|asma|eczema|diabetes|tdah|estresse|stress|casal|relacionamento|autoestima|dependência|alimentar|obesidade|peso|artr|ciática|lesão|lesões|reabilita|assoalho pélvico|vertigem|fadiga|imun|fobia|tabágica|incontinência|pélvic|coluna|joelho|celíac|intolerânc',
  pl: 'ból|bóle|migren|sen(?:u)?\\b|bezsenno|lęk|depres|stres|traum|żałob|ciąż|menopauz|tarczyc|hormon|jelit|insulino|hashimoto|otyłoś|alerg|astm|cukrzyc|odżywiania|nadciśn|zaburze',
  sv: 'värk|smärt|migrän|sömn|ångest|oro\\b|depress|panik|trauma|sorg|stress|utmattning|gravid|klimakteri|hormon|mage|tarm|allergi|astma|eksem|nack|rygg|axel|knä|höft|ischias|yrsel|inkontinens|relation|parterapi',
  ja: '乳腺炎|断乳|痛|肩こり|五十肩|頭痛|不眠|睡眠|不安|うつ|更年期|生理|月経|不妊|妊娠|逆子|産後|アレルギー|花粉症|喘息|アトピー|糖尿病|高血圧|ストレス|自律神経|めまい|耳鳴り|冷え|疲労|胃腸|便秘|下痢|神経痛|麻痺|腰痛|膝|リウマチ|骨盤|むくみ'
}
const complaint = anyCase(`(?<![\\p{Ll}])(?:${Object.values(complaints).join('|')})`)

/** What German and Dutch put at the end of a longer word: "Schulangst", "Kieferschmerzen", "rugklachten". */
const compound = anyCase(
  /(?:angst|ängste|schmerz(?:en)?|störung(?:en)?|beschwerden|klachten|pijn|stoornis(?:sen)?)(?!\p{L})/u
)

/** Whether a few words name what people come with. */
export const isComplaint = (text: string): boolean => complaint.test(text) || compound.test(text)
