import { bare } from './notation'
import { wordList } from './word-list'

/**
 * What the pages of a practice's or a shop's site are called, by language, lower case: a title that is made of nothing
 * else names a page, and nobody. Words that join them are in the list, too.
 */
export const pageNames: Readonly<Record<string, string>> = {
  en: 'about us me our my the a and of for your you with what how we i to in on at is are fee fees rates pricing prices price costs cost payment payments insurance contact home team staff practitioners services service treatments treatment therapies appointments appointment booking book now online information info practical new patients patient clients client faq faqs questions frequently asked welcome blog news articles resources testimonials reviews locations location directions hours opening policies policy privacy terms legal notice imprint meet who approach philosophy story profile bio biography curriculum vitae shop store products product cart page site sitemap gallery links events workshops classes expect first visit getting started here find works',
  de: 'über uns mich unser unsere mein meine die der das und zur zum zu im in am für von mit ihr ihre preise preis kosten kostenübernahme honorar honorare konditionen tarife tarif leistungen leistung angebot angebote behandlung behandlungen therapien kontakt anfahrt sprechzeiten öffnungszeiten termine termin terminvereinbarung impressum datenschutz datenschutzerklärung startseite willkommen herzlich team praxisteam person ablauf arbeitsweise methoden philosophie aktuelles neuigkeiten fragen häufige antworten anamnese erstgespräch werdegang lebenslauf vita ausbildung qualifikation referenzen kundenstimmen lageplan standort standorte praktische informationen infos information abrechnung krankenkassen krankenkasse zusatzversicherung',
  fr: 'à a propos de moi nous qui suis je sommes le la les l du des et pour vos votre nos notre mon ma mes tarif tarifs honoraires prix remboursement remboursements contact coordonnées accès plan horaires rendez-vous rdv prendre accueil bienvenue équipe cabinet présentation parcours formation formations soins prestations services séances séance consultations consultation spécialités infos informations info pratiques pratique utiles mentions légales actualités articles témoignages avis questions fréquentes faq en savoir plus déroulement',
  es: 'sobre mí mi nosotros nosotras quién quien quiénes quienes soy somos el la los las de y para con en tu tus mis nuestro nuestra nuestros tarifa tarifas precio precios honorarios costos coste contacto contacta conmigo inicio bienvenidos bienvenida equipo servicio servicios tratamientos tratamiento terapias citas cita pide pedir reserva dónde donde estamos ubicación horario horarios información práctica aviso legal privacidad preguntas frecuentes testimonios opiniones trayectoria formación presentación consulta primera cómo trabajo trabajamos',
  nl: 'over mij ons onze mijn wie ben ik zijn wij de het een en van voor met uw je jouw tarief tarieven prijzen kosten vergoeding vergoedingen terugbetaling terugbetalingen contact route bereikbaarheid afspraak afspraken maken home welkom team medewerkers aanbod behandeling behandelingen werkwijze openingstijden praktische praktisch informatie info veelgestelde vragen ervaringen recensies privacy disclaimer nieuws blog specialisaties klachten aanmelden kennismaken opleiding',
  it: 'chi sono siamo su di me noi il lo la i gli le e del della dei per con in mio mia nostri nostro tariffa tariffe prezzi prezzo costi costo onorario onorari contatti contatto contattami home benvenuti benvenuto team equipe servizi servizio trattamenti prestazioni appuntamenti prenota prenotazioni dove ricevo orari informazioni utili faq domande frequenti testimonianze recensioni curriculum percorso formazione studio privacy come lavoro',
  pt: 'sobre mim nós quem sou somos o a os as de do da e para com em meu minha nosso nossa tarifa tarifas preço preços valores valor investimento honorários contacto contato contactos contatos início bem-vindo bem-vindos equipe equipa serviços serviço tratamentos consultas consulta marcações marcação agendamento agende agendar onde estamos horários localização informações perguntas frequentes dúvidas depoimentos testemunhos percurso formação acordos convénios convênios',
  ja: 'ホーム トップ 料金 料金表 アクセス スタッフ紹介 スタッフ 院長紹介 院長挨拶 ご挨拶 お問い合わせ ご予約 診療案内 施術案内 施術メニュー メニュー 初めての方へ よくある質問 当院について 診療時間 お知らせ ブログ 患者様の声 お客様の声'
}

const words = wordList(...Object.values(pageNames).map(bare))

/** Whether a text is made of nothing but what pages are called: "Tarieven en terugbetaling", "Fees & Insurance". */
export const isPageName = (text: string): boolean => {
  const parts = bare(text)
    .split(/[\s'’&/,.|–—:!+-]+/u)
    .filter(Boolean)
  return parts.length > 0 && parts.every((part) => words.has(part) || /^\d+$/.test(part))
}
