import { family } from './family'

/** Portuguese as small practices speak it, a quality at a time. */
export const everyday = [
  family(
    'shared-power',
    'for',
    3,
    'yes and no are yours',
    '(antes de|até|sem que) (você|o senhor|a senhora)? ?(dizer|diga|disser|aceitar|querer|queira)',
    '(eu )?(proponho|sugiro|explico|proponho-lhe) … (você )?(escolhe|decide)',
    '(pode|podes|você pode) (\\w+ )?(dizer não|dizer que não|parar|recusar|escolher|mudar de ideia|interromper)',
    '(durma|pense) (\\w+ )?(sobre|com calma)',
    '(decidimos|escolhemos|construímos|combinamos) (\\w+ )?(juntos|juntas|consigo|com você)',
    'se (\\w+ ){0,4}(incomodar|demais|desconfort\\w+|doer) … (paramos|mudamos|avise|diga|outra)',
    '(conhece|conheces) (\\w+ )?(o seu|seu|o teu) corpo'
  ),
  family(
    'my-story',
    'for',
    3,
    'what came before, and nobody gets the same',
    '(hora|sessão|consulta) (\\w+ )?é para (a sua|sua|te|ouvir|escutar)',
    '(a sua|a tua|sua) história',
    'o que (ajuda|ajudou|funciona|resulta) (\\w+ ){0,4}(pode não|não|outr\\w+)',
    'o que (já )?(tentou|experimentou|fez|tentaste)',
    'para uma (só|única) pessoa',
    '(nunca|não|nenhum\\w*) (\\w+ )?(duas|dois|receita\\w*|iguais|o mesmo|a mesma)'
  ),
  family(
    'daily-life',
    'for',
    3,
    'kitchen, bed and desk',
    '(como|quando|onde|o que|do que) (\\w+ )?(come|comes|dorme|dormes|trabalha|caminha|senta|cozinha)',
    '(cozinha|pequeno-almoço|café da manhã|jantar|refeições) … (noite|sono|dorm\\w+|trabalho|ecrã\\w*|tela\\w*)',
    '(exercícios|alongamentos) … (escritório|autocarro|ônibus|cozinha|cadeira|cama|casa)',
    '(caminhada|passeio|chá) (depois|após|antes|à noite)',
    '(minutos|momentos) (no|do|por) (seu |teu )?dia'
  ),
  family(
    'being-heard',
    'for',
    3,
    'nobody hurries you',
    '(telefone|telemóvel|celular) (\\w+ )?(fica|está) (\\w+ )?(desligado|fora|em silêncio)',
    '(atendo|vejo|recebo|sigo) (\\w+ )?(só|apenas|no máximo|não mais de) (#|três|quatro|cinco|seis|poucas) (pessoas|pacientes)',
    '(ninguém|nunca|não|sem) (\\w+ ){0,3}(pressa|interromp\\w+|corre\\w*)',
    '(as suas|suas|todas as|lista de) (perguntas|dúvidas)',
    'acredito em (você|si|ti)|acredito no que',
    '(tempo|espaço|lugar) para (\\w+ )?(chorar|falar|contar|perguntas|silêncio)'
  ),
  family(
    'clear-expectations',
    'for',
    3,
    'what it costs and how long it takes',
    '{time}\\)?,? ?(-|–|—|:|=|,)? ?{money}',
    '(custa|custam|fica em|sai por) {money}',
    'dura (\\w+ )?(uma|#|cerca|duas|meia)',
    '(depois de|após|a cada) (#|duas|três|quatro|cinco|seis) (sessões|semanas|consultas) (\\w+ )?(fazemos|vemos|avaliamos|revemos|conversamos)',
    '(fazemos|faremos) (um )?balanço',
    '(não )?(desmarcar|desmarca|cancelar|cancela|avisar|avisa) (\\w+ ){0,4}(antes|antecedência|#|horas|dia)',
    '(dinheiro|cartão|pix|multibanco|mbway)( ou|,| e) (\\w+ )?(dinheiro|cartão|pix|multibanco|mbway)',
    '(não )?(atendo|aceito|trabalho) (\\w+ )?(por |com )?(planos?|convênios?|seguros?)',
    '(emito|passo) (\\w+ )?recibo'
  ),
  family(
    'fits-my-outlook',
    'for',
    3,
    'plants, studies and beliefs',
    '(não )?(é preciso|precisa|é necessário|tem de) (\\w+ )?acreditar',
    '(primeiro|antes) (\\w+ )?(as )?(plantas|ervas|chás|alimentação)',
    '(medicamentos|remédios|antibióticos) (\\w+ )?só (se|quando)',
    '(estudado|pesquisa|estudos|ciência) … (experiência|tradição)',
    'o corpo (\\w+ )?(sabe|quer|pode|procura) (\\w+ )?(curar|recuperar|sarar)'
  ),
  family(
    'not-about-selling',
    'for',
    3,
    'buy it where you like',
    'não (vendo|vendemos|ganho|recebo|recebemos) (\\w+ )?(nada|suplementos|produtos|comiss\\w+|nenhum\\w*)',
    '(encontra-se|encontra|compra|comprar|achar) … (qualquer|toda|sua) (\\w+ )?(farmácia|ervanária|supermercado|loja)',
    'sem (comiss\\w+|pacotes?|fidelização|compromisso|contrato|obrigação)'
  ),
  family(
    'not-about-selling',
    'against',
    3,
    'the next one free',
    '(compre|reserve|leve) (\\w+ )?(#|dois|duas|três|quatro|cinco|dez) (\\w+ ){0,3}e (\\w+ ){0,3}(grátis|graça|oferta|pague)',
    'só (esta|este|hoje) (semana|mês|fim de semana)?[!:] … (%|grátis|desconto|€)'
  ),
  family(
    'fair-exchange',
    'for',
    3,
    'where money is short',
    '(cada um|cada pessoa|quem) (\\w+ )?paga (o que|quanto|conforme) (\\w+ )?(pode|puder|quiser)',
    '(estudantes|desempregados|reformados|aposentados|quem (estuda|não trabalha)) (\\w+ ){0,4}(pag\\w+|metade|reduzid\\w+|desconto|{money})',
    '(meio preço|tarifa (social|reduzida)|preço social|horários? socia\\w+|valor social)',
    'se (\\w+ )?(o dinheiro|o preço|o valor|o custo)',
    'em (\\w+ )?(prestações|parcelas|vezes)'
  ),
  family(
    'open-to-options',
    'for',
    3,
    'more than one road',
    '(vários|muitos|outros|diversos|mais de um) (caminhos?|modos?|jeitos?|formas?)',
    '(esperar|não fazer nada|aguardar) (\\w+ ){0,3}(é|pode|também)',
    '(outra|segunda) opinião',
    '(tratamentos|terapias|métodos) que (\\w+ )?não (ofereço|faço|pratico)'
  ),
  family(
    'wider-web',
    'for',
    3,
    'others are asked and told',
    '(ligo|escrevo|falo|telefono|converso) (\\w+ )?(para|a|com|ao|à) (o |a )?(seu|sua|teu|tua|ele|ela) ?(\\w+ )?(médic\\w+|pediatra|ginecologista|psiquiatra|dentista|se você)?',
    '(irmã|irmão|mãe|marido|mulher|esposa|companheir\\w+|amig\\w+|familiar\\w*|filh\\w+) (\\w+ ){0,2}(pode|podem|é|são) (\\w+ )?(acompanhar|assistir|vir|ficar|entrar|bem-vind\\w+)',
    '(encaminho|envio|mando|indico) (\\w+ )?(para|a|ao|você|um)',
    'grupo de (apoio|mulheres|ajuda|caminhada)'
  ),
  family(
    'ebb-and-flow',
    'for',
    3,
    'more often, less often',
    '(todas as semanas|toda semana|cada semana) … (depois|mais tarde) … (mês|meses|quando|menos)',
    '(alguns|algumas|há quem|muitos) (\\w+ )?(volta|voltam|volte|regressam) (\\w+ )?(depois|anos|só|quando)',
    '(semanas|dias|meses) em que (\\w+ )?(nada|não|tudo)',
    '(mais|menos) (vezes|frequente\\w*|sessões)',
    '(fazer|dar) (uma )?pausa',
    '(espaçamos|espaçar|vamos espaçando)',
    'quando (quiser|precisar|tiver vontade|a vida)',
    '(recaídas?|retrocessos?) (\\w+ ){0,4}(parte|norma\\w+|não|fazem)'
  ),
  family(
    'honest-about-limits',
    'for',
    3,
    'what this is not',
    'não sou (\\w+ )?(médic\\w+|psicólog\\w+|doutor\\w*)',
    'não faço (\\w+ )?diagnósticos?',
    '(febre|fratura|dor no peito) … (hospital|médic\\w+)',
    'não (posso|podemos|sei|consigo) (\\w+ )?(dizer|saber|prometer|garantir)? ?(\\w+ )?(de antemão|antes|se|quanto)',
    'nem (todos|todas|toda a gente|sempre) (\\w+ ){0,3}(melhor\\w+|funciona\\w*|respond\\w+)',
    '(pouc\\w+|faltam|escass\\w+) (\\w+ )?(estudos|provas|pesquisas?|evidências?)',
    'não (pare|deixe|suspenda|interrompa) (\\w+ )?(de tomar |a sua |os |o )?(medica\\w+|remédios?|tratamento)',
    'ninguém (\\w+ )?sabe',
    'vou te dizer|(vou|irei) dizer-(lhe|te)',
    'já me enganei'
  ),
  family(
    'honest-about-limits',
    'against',
    3,
    'heals for certain',
    '(noss\\w+|est[ae]s?) (\\w+ ){1,3}(curam?|eliminam?|acabam? com) … em (#|uma|duas|três|poucos|poucas) (dias|noites|semanas|horas)',
    'nunca mais (\\w+ )?(dor\\w*|enxaqueca\\w*)!'
  ),
  family(
    'trust-and-empathy',
    'for',
    3,
    'come as you are',
    'o que (você )?(diz|diz-me|disser|contar|conta|dizes) (\\w+ )?fica',
    'fica (aqui|entre nós)',
    '(pode|podes) (chegar|vir|chorar) (\\w+,? ){0,3}(cansad\\w+|atrasad\\w+|chorando|em lágrimas|assim|como)',
    '(ninguém|nunca|não|sem) (\\w+ ){0,3}(julga\\w*|julgament\\w*|vergonha|culpa\\w*)',
    'não (precisa|precisas|tem de) (\\w+ )?ser (\\w+ )?(forte|corajos\\w+|perfeit\\w+)',
    '(sei|sabemos) (\\w+ )?(quanto|o quanto|que) … (custa|difícil|coragem)'
  ),
  family(
    'same-goal',
    'for',
    3,
    'where you want to go',
    'o que (você )?(quer|queres|gostaria de|deseja|espera) (\\w+ )?(voltar|poder|alcançar|mudar|fazer)',
    '(aonde|para onde|onde) (você )?(quer|queres) (chegar|ir)'
  ),
  family(
    'way-of-working',
    'for',
    3,
    'with hands and tools',
    'trabalho (\\w+ )?com (\\w+ ){0,3}(press\\w+|mãos|respiração|agulhas|moviment\\w+|toque\\w*|óleos)'
  ),
  family(
    'small-steps',
    'for',
    3,
    'one thing',
    '(mudamos|mude|começamos|comece|escolha|escolhemos|experimente) (\\w+ )?(por |com )?(uma|um) (só |pequen\\w+ |única )?(coisa|hábito|refeição|exercício|gesto|mudança)',
    '(#|dois|três|cinco|dez) minutos (por|ao|cada) (dia|manhã|noite)',
    '(uma|um) coisa (de cada|por) vez'
  )
]
