import { anyCase } from '../text/any-case'
import { remembered } from '../text/remembered'

/** Words that make a name the name of a practice, clinic or company. */
export const practiceWords = anyCase(
  /(?:^|[^\p{L}])(?:clinics?|cent(?:er|re)s?|practice|surgery|hospital|health(?:care)?|wellness|wellbeing|associates?|group|institute|services?|therapy|therapies|psychotherapy|physiotherapy|counsell?ing|acupuncture|chiropractic|osteopathy|naturopathy|naturopathic|homeopathy|nutrition|medicine|medical|dental|dentistry|massage|yoga|pilates|studio|spa|collective|partners|foundation|alliance|company|co|llc|pllc|inc|ltd|gmbh|ug|corp|archive|journal|magazine|store|shop|pharmacy|apotheke|labs?|academy|school|university|college|society|association|council|praxis|\p{L}*praxis|zentrum|\p{L}*zentrum|klinik|\p{L}*klinik|institut|verein|gesundheit|heilkunde|naturheilkunde|cabinet|clinique|centre|santé|maison|centro|clínica|clinica|consultorio|consulta|instituto|salud|osteopatía|fisioterapia|psicología|praktijk|\p{L}*praktijk|kliniek|centrum|gezondheid|physio|psychological|psychology|family|integrative|holistic|healing|solutions|osteo|nutrición|nutrizione|nutrição|osteopatia|naturopatia|fysiotherapie|fisio|studio|ambulatorio|poliambulatorio|consultório|clínicas?|saúde|espaço|espacio|espace|ordination|erboristeria|herbolario|\p{L}{4,}therapie|ergotherapie|logopädie|wellbeing|spine|bodywork|coaching|psicoterapia|psicologia|terapia|terapias|massage\p{L}*|reflexology|reflexologie|podologia|podiatry|midwifery|homoeo|herbals|remedies|logopedie\p{L}*|hypnotherapy|ayurveda|pediatrics|paediatrics|dermatology|orthodontics|optometry|masso|kinésithérapie|ostéopathie|psychotherapie|physiotherapie|osteopathie)(?:$|[^\p{L}])|クリニック|医院|病院|治療院|鍼灸院|整骨院|診療所|接骨院|整体院|鍼灸|カウンセリング|의원|한의원|병원|клиника|центр/u
)

/** The word alone, for telling whether a token can be part of a person's name. */
export const isPracticeWord = remembered((word: string): boolean => practiceWords.test(` ${word} `))
