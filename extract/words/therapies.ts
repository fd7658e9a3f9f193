import { anyCase } from '../text/any-case'
/**
 * Names of therapies and fields of care as titles and headings print them, by language. Where a page names one there, it
 * is what the practice does; in running text it may be anything.
 */
export const therapies: Readonly<Record<string, string>> = {
  en: 'acupuncture|chiropractic|osteopathy|cranial osteopathy|naturopathy|naturopathic medicine|homeopathy|homoeopathy|reflexology|craniosacral therapy|physiotherapy|neurological physiotherapy|physical therapy|occupational therapy|speech therapy|massage therapy|remedial massage|deep tissue massage|sports massage|myofascial release|herbal medicine|chinese medicine|traditional chinese medicine|functional medicine|integrative medicine|nutrition(?:al)? (?:therapy|counsell?ing)|psychotherapy|counsell?ing|couples (?:therapy|counsell?ing)|family therapy|art therapy|hypnotherapy|hypnosis|EMDR|cognitive behavio(?:u)?ral therapy|mindfulness|yoga therapy|ayurveda|reiki|shiatsu|bowen therapy|kinesiology|dry needling|cupping|feldenkrais|alexander technique|health coaching|midwifery',
  de: 'Akupunktur|Osteopathie|Kinderosteopathie|Chiropraktik|Chirotherapie|Homöopathie|Naturheilkunde|Phytotherapie|Physiotherapie|Ergotherapie|Logopädie|Psychotherapie|Hypnosetherapie|Hypnose|Craniosacral-?\\s?Therapie|Craniosakrale Therapie|Faszientherapie|Manuelle Therapie|Lymphdrainage|Reflexzonentherapie|Fußreflexzonenmassage|Kinesiologie|Shiatsu|Traditionelle Chinesische Medizin|TCM|Ernährungsberatung|Paartherapie|Familientherapie|Traumatherapie|Gestalttherapie|Atemtherapie|Dorn-Therapie|Bioresonanz|Ayurveda|Feldenkrais|Geburtsvorbereitung|Wochenbettbetreuung',
  fr: 'acupuncture|ostéopathie|naturopathie|homéopathie|sophrologie|hypnose|hypnothérapie|kinésithérapie|réflexologie(?: plantaire)?|psychothérapie|psychanalyse|thérapie (?:de couple|familiale|brève|cognitive)|EMDR|nutrithérapie|micronutrition|luxopuncture|diététique|phytothérapie|aromathérapie|chiropraxie|kinésiologie|shiatsu|reiki|massothérapie|orthophonie|ergothérapie|médecine chinoise|drainage lymphatique',
  es: 'acupuntura|osteopatía|naturopatía|homeopatía|fisioterapia|quiropraxia|quiropráctica|psicoterapia|psicología (?:clínica|infantil)|terapia (?:de pareja|familiar|manual|cognitiva)|hipnosis|EMDR|nutrición|dietética|reflexología|kinesiología|shiatsu|reiki|medicina china|medicina integrativa|punción seca|drenaje linfático|mindfulness|logopedia',
  nl: 'acupunctuur|osteopathie|natuurgeneeskunde|homeopathie|fysiotherapie|manuele therapie|kinesitherapie|haptotherapie|psychotherapie|gestalttherapie|relatietherapie|EMDR|hypnotherapie|mindfulness|diëtetiek|voedingsadvies|logopedie|ergotherapie|reflexologie|voetreflex(?:ologie)?|shiatsu|reiki|craniosacraal therapie|massagetherapie',
  it: 'agopuntura|osteopatia|naturopatia|omeopatia|fisioterapia|chiropratica|psicoterapia|terapia (?:di coppia|familiare|manuale)|ipnosi|EMDR|nutrizione(?: clinica)?|riflessologia(?: plantare)?|kinesiologia|shiatsu|reiki|medicina (?:tradizionale )?cinese|linfodrenaggio|logopedia|podologia',
  pt: 'acupuntura|osteopatia|naturopatia|homeopatia|fisioterapia|quiropraxia|psicoterapia|psicologia clínica|terapia (?:de casal|familiar|manual|da fala)|hipnose|hipnoterapia|EMDR|nutrição(?: clínica)?|reflexologia|shiatsu|reiki|medicina (?:tradicional )?chinesa|drenagem linfática|fonoaudiologia|mesoterapia',
  eastern:
    '鍼灸|整体|カイロプラクティック|漢方|内科|小児科|皮膚科|整形外科|心療内科|精神科|婦人科|耳鼻咽喉科|眼科|リハビリテーション科|心理カウンセリング|иглоукалывание|остеопатия|гомеопатия|психотерапия|한의원|침술'
}

const whole = anyCase(`(?<![\\p{L}-])(?:${Object.values(therapies).join('|')})(?![\\p{L}-])`, 'g')

/** The therapies that a heading or a title names, as printed. */
export const therapiesIn = (text: string): string[] => text.match(whole) ?? []
