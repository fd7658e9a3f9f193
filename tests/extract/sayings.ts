import type { CueLanguage } from '@/extract/passages/cues/family'

type Saying = [told: string, sentence: string]

/** Invented sentences as practices and shops write them, with what they speak to; "nothing" is a trap. */
export const sayings: Record<CueLanguage, Saying[]> = {
  en: [
    ['shared-power for', 'Together we will work out what feels right for you.'],
    ['shared-power for', 'You can pause or stop the session whenever you like.'],
    ['my-story for', 'I want to know what brought you here, in your own words.'],
    ['being-heard for', 'Our doctors spend as long as an hour with every new patient.'],
    [
      'clear-expectations for',
      'If you have not given us 48 hours notice, you will be charged for the visit.'
    ],
    ['clear-expectations for', '£40.00 treatment'],
    ['honest-about-limits for', 'If we cannot help you, we will refer you to somebody who can.'],
    ['honest-about-limits for', 'We will tell you if we are not the best place for you.'],
    ['ebb-and-flow for', 'Some clients come weekly for a while and later only now and then.'],
    ['trust-and-empathy for', 'I offer a safe yet challenging space in which to explore your strengths.'],
    ['not-about-selling for', 'I earn nothing from the herbs that I suggest.'],
    ['fair-exchange for', 'Please talk to me if the fee is a problem.'],
    ['wider-web for', 'With your permission we will write to your GP.'],
    // A name, a heading, an invitation, an illness, a placeholder.
    ['nothing', 'She teaches at the Linden Center for Natural Health.'],
    ['nothing', 'Coordinated Care'],
    ['nothing', 'Contact us and get matched to a therapist who meets your specific needs.'],
    ['nothing', 'Symptoms are difficulty with normal daily activities and little sleep.'],
    ['nothing', 'Initial visit: [insert price] for 60 minutes'],
    ['shared-power for', 'You always have the final say about your treatment.'],
    ['shared-power for', 'We go at your pace, never faster.'],
    ['my-story for', 'Every plan is tailored to your body and your history.'],
    ['being-heard for', 'Dr. Moss takes the time to listen to each patient.'],
    ['being-heard for', 'You will never feel rushed here.'],
    ['trust-and-empathy for', 'I offer a warm, non-judgmental space for you.'],
    ['same-goal for', 'Together with you she will agree on goals.'],
    ['small-steps for', 'We change one thing at a time, in small steps.'],
    ['ebb-and-flow for', 'Healing is rarely linear, and you may come back whenever you like.'],
    ['clear-expectations for', 'Follow-up visits last 45 minutes and cost $90.'],
    ['clear-expectations for', 'Please give 24 hours notice if you need to cancel.'],
    ['fair-exchange for', 'I keep four sliding scale places.'],
    ['not-about-selling for', 'We do not sell supplements here.'],
    ['not-about-selling against', 'Save 20% off your first bottle of our blend.'],
    ['honest-about-limits for', 'I have no magic pill and I promise no cure.'],
    ['honest-about-limits for', 'Acupuncture does not help everyone.'],
    ['honest-about-limits against', 'Our method gives amazing results with no side effects.'],
    ['open-to-options for', 'She will explain all the treatment options to you.'],
    ['wider-web for', 'I work closely with your doctor and other providers.'],
    ['daily-life for', 'We look at how you eat, sleep and move.'],
    ['fits-my-outlook for', 'I believe that your body can heal itself.'],
    ['way-of-working for', 'My approach combines massage with breath work.'],
    ['nothing', 'Looking for someone who listens to you?'],
    ['nothing', 'Book your free consultation with our caring team now.'],
    ['nothing', 'Results may vary, and nothing here is guaranteed to cure you.'],
    ['nothing', 'She enjoys spending time with her family and loves a healthy diet and exercise.'],
    ['nothing', 'A study found that diet and exercise reduce the risk of illness.']
  ],
  de: [
    ['shared-power for', 'Geben Sie mir jederzeit Bescheid, wenn der Druck zu stark ist.'],
    ['being-heard for', 'Während der Sitzung gehe ich nicht ans Telefon.'],
    ['clear-expectations for', 'Planen Sie beim ersten Mal etwas mehr Zeit ein.'],
    ['not-about-selling against', 'Mit der 10er-Karte wird jede Sitzung günstiger.'],
    ['nothing', 'Ich habe eine Ausbildung in ganzheitlicher Massage abgeschlossen.'],
    ['shared-power for', 'Sie entscheiden, wie weit wir gehen.'],
    ['my-story for', 'Am Anfang steht eine ausführliche Anamnese.'],
    ['being-heard for', 'Ich nehme mir Zeit und höre Ihnen zu.'],
    ['trust-and-empathy for', 'In einem geschützten Raum können Sie ohne Bewertung sprechen.'],
    ['same-goal for', 'Wir legen gemeinsame Ziele fest.'],
    ['small-steps for', 'Schritt für Schritt kommen wir weiter.'],
    ['clear-expectations for', 'Die Sitzung dauert 60 Minuten und kostet 80 €.'],
    [
      'clear-expectations for',
      'Termine, die nicht 24 Stunden vorher abgesagt werden, stelle ich in Rechnung.'
    ],
    ['fair-exchange for', 'Ratenzahlung ist möglich.'],
    ['not-about-selling against', 'Jetzt kaufen und sparen Sie 20 % Rabatt.'],
    ['honest-about-limits for', 'Keine Versprechen, aber ehrliche Arbeit.'],
    ['honest-about-limits for', 'Meine Arbeit ersetzt nicht den Besuch beim Arzt.'],
    ['honest-about-limits against', 'Unser Wundermittel wirkt ohne Nebenwirkungen.'],
    ['wider-web for', 'Ich arbeite eng mit Ärzten und Therapeuten zusammen.'],
    ['daily-life for', 'Ernährung, Schlaf und Bewegung gehören für uns dazu.'],
    ['nothing', 'Suchen Sie jemanden, der Ihnen zuhört?']
  ],
  fr: [
    ['ebb-and-flow for', 'Ensuite je vous propose de vous revoir deux fois par an.'],
    ['not-about-selling against', 'Forfait 10 séances de massage : 550 euros'],
    ['nothing', 'Une enquête a été conduite sur 700 étudiants.'],
    ['shared-power for', 'Nous avançons ensemble, à votre rythme.'],
    ['my-story for', 'Un bilan complet retrace votre histoire.'],
    ['being-heard for', 'Je prends le temps de vous écouter.'],
    ['trust-and-empathy for', 'Un lieu de confiance, sans jugement.'],
    ['same-goal for', 'Nous définissons vos objectifs.'],
    ['small-steps for', 'Le changement se fait pas à pas.'],
    ['clear-expectations for', 'La séance dure une heure et coûte 60 €.'],
    ['fair-exchange for', 'Un tarif réduit est possible pour les étudiants.'],
    ['not-about-selling against', 'Profitez de notre offre : 20 % de réduction sur votre cure.'],
    ['honest-about-limits for', 'La naturopathie ne remplace pas un avis médical.'],
    ['honest-about-limits for', "Il n'y a pas de remède miracle."],
    ['honest-about-limits against', 'Un remède miracle aux résultats garantis.'],
    ['daily-life for', 'L’alimentation, le sommeil et l’activité physique comptent pour vous.'],
    ['nothing', 'Vous cherchez une écoute bienveillante ?']
  ],
  es: [
    ['shared-power for', 'Trabajamos juntos y a tu ritmo.'],
    ['being-heard for', 'Aquí te escuchamos con atención.'],
    ['trust-and-empathy for', 'Un espacio seguro y sin juicios para ti.'],
    ['small-steps for', 'Avanzamos paso a paso contigo.'],
    ['clear-expectations for', 'La sesión dura 50 minutos y cuesta 40 €.'],
    ['not-about-selling against', 'Compra ahora con 20 % de descuento.'],
    ['honest-about-limits for', 'La terapia no sustituye la consulta con el médico.'],
    ['honest-about-limits against', 'Una cura milagrosa con resultados garantizados.'],
    ['daily-life for', 'La alimentación, el sueño y el ejercicio son parte de tu salud.']
  ],
  nl: [
    ['shared-power for', 'Samen kijken we wat bij je past.'],
    ['being-heard for', 'Ik neem de tijd en luister naar jou.'],
    ['trust-and-empathy for', 'Een veilige plek voor jou, zonder oordeel.'],
    ['small-steps for', 'We gaan stap voor stap met je verder.'],
    ['clear-expectations for', 'Een consult duurt 60 minuten en kost € 75.'],
    ['not-about-selling against', 'Bestel nu met 20 % korting.'],
    ['honest-about-limits for', 'Mijn behandeling vervangt geen arts.'],
    ['daily-life for', 'Voeding, slaap en beweging horen bij uw gezondheid.']
  ],
  it: [
    ['shared-power for', 'Decidiamo insieme, nel rispetto dei tuoi tempi.'],
    ['being-heard for', 'Ti ascolto senza fretta, dedico il tempo che serve.'],
    ['trust-and-empathy for', 'Uno spazio sicuro per te, senza giudizio.'],
    ['small-steps for', 'Procediamo passo dopo passo con te.'],
    ['clear-expectations for', 'La seduta dura 50 minuti e costa € 60.'],
    ['not-about-selling against', 'Acquista ora con il 20 % di sconto.'],
    ['honest-about-limits for', 'Il trattamento non sostituisce il parere del medico.'],
    ['daily-life for', 'Alimentazione, sonno e movimento contano per il paziente.']
  ],
  pt: [
    ['shared-power for', 'Decidimos juntos, no seu ritmo.'],
    ['being-heard for', 'Dedico tempo para uma escuta atenta.'],
    ['trust-and-empathy for', 'Um espaço seguro para você, sem julgamentos.'],
    ['small-steps for', 'Avançamos passo a passo com você.'],
    ['clear-expectations for', 'A sessão dura 50 minutos e custa R$ 150.'],
    ['not-about-selling against', 'Compre agora com 20 % de desconto.'],
    ['honest-about-limits for', 'A terapia não substitui o médico.'],
    ['daily-life for', 'Alimentação, sono e exercícios fazem parte da sua saúde.']
  ],
  ja: [
    ['shared-power for', '治療方針は患者様と一緒に考え、決めていきます。'],
    ['my-story for', '一人ひとりの体質に合わせた施術です。'],
    ['being-heard for', '患者様のお話をゆっくり伺います。'],
    ['clear-expectations for', '初回のカウンセリングは60分、8,000円です。'],
    ['not-about-selling against', '今だけ20%オフのキャンペーン中です。'],
    ['honest-about-limits for', '効果には個人差があります。'],
    ['wider-web for', '地域の病院と連携しています。'],
    ['daily-life for', '食事や睡眠、運動についてもお聞きします。']
  ],
  ru: [
    ['shared-power for', 'Мы вместе решаем, что делать дальше.'],
    ['my-story for', 'Для вас я составлю индивидуальный план.'],
    ['trust-and-empathy for', 'Безопасное пространство для вас, без осуждения.'],
    ['small-steps for', 'Мы идём с вами шаг за шагом.'],
    ['clear-expectations for', 'Сессия длится 50 минут и стоит 3000 руб.'],
    ['not-about-selling against', 'Закажите сейчас со скидкой 20%.'],
    ['honest-about-limits for', 'Я не гарантирую результат.'],
    ['daily-life for', 'Питание, сон и движение важны для пациента.']
  ],
  ko: [
    ['being-heard for', '환자분의 이야기를 듣고 함께합니다.'],
    ['daily-life for', '식습관과 수면, 운동을 함께 살핍니다.'],
    ['not-about-selling against', '지금 구매하시면 20% 할인해 드립니다.']
  ]
}
