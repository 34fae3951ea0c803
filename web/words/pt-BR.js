/**
 * Brazilian Portuguese. Its terms, as courses and textbooks in Brazil have them:
 *
 * token                   token
 * embedding               embedding
 * logit                   logit
 * loss                    perda (loss)
 * training, to train      treinamento, treinar; a run: treinamento
 * held out                separado, nomes de validação (held out)
 * step                    passo
 * batch size              tamanho do lote (batch size)
 * learning rate           taxa de aprendizado (learning rate)
 * temperature             temperatura
 * to sample, sample       amostrar, sortear; amostra
 * random seed             semente aleatória (seed)
 * context length          tamanho do contexto
 * layer, width            camada, largura
 * head                    cabeça
 * attention               atenção
 * query, key, value       consulta, chave, valor
 * key-value cache         cache de chaves e valores (KV cache), masculine
 * MLP                     MLP
 * residual stream         fluxo residual (residual stream)
 * gradient                gradiente
 * backpropagation         retropropagação
 * computation graph, tape grafo computacional, fita (tape)
 * surprise                surpresa
 * ablation                ablação
 * prefix                  prefixo
 * laboratory, instrument  laboratório, instrumento
 * document, left out      documento, deixado de fora
 * change                  mudança (da log-probabilidade)
 * counterfactual          contrafactual (counterfactual)
 * influence functions     funções de influência (influence functions)
 * Hessian                 hessiana
 * median, mean            mediana, média
 * standard deviation      desvio padrão
 * standard error          erro padrão
 * spread, luck            dispersão, acaso
 * landscape, to diverge   paisagem, divergir
 * fan                     leque
 * ladder, rung, gain      escada, degrau, ganho
 */

export default {
  language: "pt-BR",
  direction: "ltr",
  name: "português (Brasil)",
  texts: {
    // ---- options: plain names ----
    "option.nLayer": "Camadas",
    "option.nEmbd": "Largura",
    "option.nHead": "Cabeças",
    "option.blockSize": "Tamanho do contexto",
    "option.batchSize": "Tamanho do lote",
    "option.numSteps": "Passos",
    "option.seed": "Semente aleatória",
    "option.learningRate": "Taxa de aprendizado",
    "option.precision": "Exato",
    "option.list": "Lista",
    "option.temperature": "Temperatura",
    "option.prefix": "Primeiras letras",

    "range.choices": "um destes valores: {choices}",
    "range.number": "um número de {min} a {max}",
    "range.whole": "um número inteiro de {min} a {max}",
    "range.text": "um texto de no máximo {count} caracteres",

    // ---- views: plain names ----
    "view.train": "Treinamento e curva de perda",
    "view.names": "Os nomes",
    "view.odds": "Seu nome",
    "view.guess": "Adivinhar a próxima letra",
    "view.temperature": "Temperatura e amostras",
    "view.letter": "Passo a passo",
    "view.cache": "Cache de chaves e valores",
    "view.attention": "Atenção",
    "view.change": "Modificar o modelo",
    "view.weight": "Um único peso",
    "view.parameters": "Parâmetros",
    "view.embeddings": "Embeddings das letras",
    "view.tape": "Grafo computacional (fita)",
    "view.settings": "Ajustes",

    // ---- lists ----
    "list.names": "nomes dos EUA",
    "list.names-source": "Dados a bebês nos Estados Unidos em 2018. Social Security Administration, domínio público.",
    "list.japan": "cidades do Japão",
    "list.elements": "elementos químicos",
    "list.elements-source": "Os 118, com o nome em inglês, segundo a IUPAC.",
    "list.korea": "nomes coreanos",
    "list.korea-source": "Aprendidos em letras do hangul, mostrados em sílabas. Faker, MIT.",
    "list.germany": "nomes alemães",
    "list.france": "nomes franceses",
    "list.spain": "nomes espanhóis",
    "list.brazil": "nomes brasileiros",
    "list.china": "nomes chineses",
    "list.own": "sua lista",
    "list.own-source": "Ela não sai desta página.",
    "list.label": "Sua lista, um nome por linha",
    "list.placeholder": "Cole ou solte aqui uma lista, com um nome por linha.",
    "list.not-shown":
      "Há uma lista longa carregada, que não é mostrada. Para substituí-la, digite, cole ou solte outra.",
    "list.use": "Usar esta lista",
    "list.file": "De um arquivo…",
    "list.lines": { one: "{count} linha,", other: "{count} linhas," },
    "list.letters": { one: "{count} caractere diferente.", other: "{count} caracteres diferentes." },
    "list.empty-lines": { one: "{count} linha vazia: ignorada.", other: "{count} linhas vazias: ignoradas." },
    "list.too-many-lines": {
      one: "{count} linha a mais, depois das primeiras {max}: ignorada.",
      other: "{count} linhas a mais, depois das primeiras {max}: ignoradas.",
    },
    "list.long-lines": {
      one: "{count} linha passa do contexto de {blockSize}: só é aprendida até ali.",
      other: "{count} linhas passam do contexto de {blockSize}: só são aprendidas até ali.",
    },
    "list.too-short": "É pouco para aprender: são necessárias pelo menos {min} linhas, com um nome em cada uma.",
    "list.too-many-letters": "Caracteres diferentes demais: o motor aceita {max}.",
    "list.marks": {
      one: "{count} linha tinha numa ponta um sinal invisível ou um espaço incomum: removido.",
      other: "{count} linhas tinham nas pontas sinais invisíveis ou espaços incomuns: removidos.",
    },
    "list.encoding": "Lido como {encoding}, uma suposição.",
    "list.column": "Da coluna {column}.",
    "list.other-columns": "Outras colunas:",
    "list.headings": {
      one: "{count} linha é um cabeçalho ou uma observação: ignorada.",
      other: "{count} linhas são cabeçalhos ou observações: ignoradas.",
    },
    "list.split": "Uma única linha longa: dividida nas vírgulas ou em outros separadores.",
    "list.sheet": { one: "Da planilha “{name}”, a única.", other: "Da planilha “{name}”, de um total de {count}." },
    "list.around": "Números, marcadores ou aspas em volta dos nomes: removidos.",
    "list.twice": {
      one: "{count} letra está codificada de duas maneiras (NFC e NFD): {letters}.",
      other: "{count} letras estão codificadas de duas maneiras (NFC e NFD): {letters}.",
    },
    "list.unify": "Codificar cada uma de um só modo",
    "list.hangul": "São sílabas, escritas com {count} letras (jamo).",
    "list.jamo": "Aprender letras em vez disso",
    "list.syllables": "Aprender sílabas em vez disso",
    "list.broken-json": "Parece JSON, mas está incompleto ou danificado.",
    "list.no-names": "Não há nenhuma coluna de nomes: só números ou dados parecidos.",
    "list.is-pdf": "É um PDF. Abra-o, copie os nomes e cole-os aqui.",
    "list.is-sheet": "Não foi possível ler esta planilha. Copie a coluna de nomes e cole-a aqui.",
    "list.is-document": "É um documento. Abra-o, copie os nomes e cole-os aqui.",
    "list.is-archive": "É um arquivo compactado. Descompacte-o e use a lista que está dentro.",
    "list.is-picture": "É uma imagem. Uma lista precisa ser texto: digite-a ou cole-a aqui.",
    "list.is-model": "É um modelo. Carregue-o em “Um arquivo”.",
    "list.is-page": "É uma página web ou XML. Abra-a, copie os nomes e cole-os aqui.",
    "list.is-binary": "Isto não é texto, ou sua codificação é desconhecida. Exporte os nomes como CSV em UTF-8.",
    "list.too-large": "É demais: cabem {max} caracteres.",
    "list.file-too-large":
      "“{name}” é grande demais: {size} bytes, e cabem {max}. Deixe só a coluna dos nomes, ou menos linhas.",
    "list.file-unreadable": "Não foi possível ler “{name}”. Abra-o em outro programa, copie as linhas e cole-as aqui.",

    // ---- train ----
    "train.train": "Treinar",
    "train.pause": "Pausar",
    "train.step": "Um passo",
    "train.reset": "Reiniciar",
    "train.more": "Mais controles",
    "train.less": "Menos controles",
    "train.slow": "lento",
    "train.fast": "rápido",
    "train.speed-label": "Velocidade, em passos por segundo",
    "train.speed": { one: "{count} passo por segundo", other: "{count} passos por segundo" },
    "train.full-speed": "tão rápido quanto este aparelho conseguir",
    "train.bring-back": "Recuperar o passo {step}",
    "train.extend": "Treinar mais {count}",
    "train.moment": "Passo mostrado",
    "train.at-latest": "passo {step}, o mais recente",
    "train.at-step": "passo {step}",
    "train.no-curve": "A perda (loss) será desenhada aqui: quanto menor, melhor.",
    "train.drag": "Arraste ao longo da curva para ver um passo anterior.",
    "train.step-number": "Passo {step}",
    "train.pointed": "{step}: perda de treinamento {loss}",
    "train.shown": "{step} (mostrado): perda de treinamento {loss}.",
    "train.latest": "Ir ao mais recente",

    "readout.step": "passo",
    "readout.loss": "perda",
    "readout.engine": "motor",
    "readout.waiting": "espera sua vez",

    "chart.steps": "passos",
    "chart.training": "treino",
    "chart.held-out": "valid.",
    "chart.guess": "ao acaso {loss}",
    "chart.rate": "taxa de aprendizado {rate}",
    "chart.label": "Gráfico da perda depois de {step} de {numSteps} passos.",
    "chart.label-training": "Treinamento, suavizado: {loss}.",
    "chart.label-held-out": "Nomes de validação, separados: {loss}.",
    "chart.label-guess": "Chutando ao acaso: {loss}.",

    "pin.pin": "Fixar esta curva",
    "pin.full": { one: "{count} fixada: remova-a", other: "{count} fixadas: remova uma" },
    "pin.now": "atual: {settings}",
    "pin.run": "fixada {number} ({loss}): {settings}",
    "pin.only": "este treinamento",
    "pin.same": "mesmos ajustes",
    "pin.remove": "Remover a curva {number}",

    "status.making": "Criando o modelo…",
    "status.start": "Pressione “Treinar” e veja letras aleatórias virarem nomes.",
    "status.shared": "Este modelo veio em um link, como estava depois de {step} passos.",
    "status.train-on": "“Treinar” continua a partir dos pesos dele.",
    "status.give-list": "Para treiná-lo, forneça ou escolha uma lista nos ajustes.",
    "status.unknown": "Não se sabe quanto ele aprendeu: a lista dele não está aqui.",
    "status.worse-than-chance": "Pior que chutar ao acaso: a taxa de aprendizado está alta demais. Diminua e reinicie.",
    "status.nothing": "Ainda não aprendeu nada: todas as letras são mais ou menos igualmente prováveis.",
    "status.letters": "Está aprendendo quais letras são comuns e que tamanho um nome costuma ter.",
    "status.pairs": "Já conhece as letras comuns; agora aprende qual letra segue qual.",
    "status.pairs-learned": "Já conhece os pares de letras; os finais ainda saem mal.",
    "status.beats-pairs": "Supera um modelo que só vê a letra anterior.",
    "status.viewing": "Você está vendo o passo {step}.",
    "status.changed": "Modificado à mão; o treinamento continua a partir daí.",
    "status.full-speed": {
      one: "A toda velocidade, seu aparelho dá um passo em {time}.",
      other: "A toda velocidade, seu aparelho dá {count} passos em {time}.",
    },
    "status.ended": "Experimente outra temperatura ou novas amostras.",
    "status.names": { one: "um nome", other: "{count} nomes" },
    "status.and-more": "“{name}” e mais {more}",
    "status.trained-on": "O passo {step} aprendeu com {names}, com uma perda de {loss}.",
    "status.waiting": "Esperando a vez: outros modelos desta página estão treinando.",
    "status.paused": "Em pausa. “Treinar” continua; “Um passo” aprende com {names}.",
    "status.each-step": "Cada passo aprende com {names}.",
    "status.flat": "A perda varia de nome para nome; agora ela cai devagar.",
    "status.fell": "A perda caiu {fall} nos últimos cem passos.",

    "exact.note":
      "Este modelo é exato: é idêntico ao microgpt.py. Com a mesma lista, os mesmos ajustes e a mesma semente, o Python obtém os mesmos parâmetros, perdas e nomes.",
    "exact.altered":
      "Este modelo é exato, mas foi modificado à mão: nenhum treinamento do microgpt.py corresponde a ele.",

    // ---- names ----
    "names.label": "Nomes que o modelo gera agora",
    "names.note":
      "{count} amostras das mesmas sementes aleatórias, ao longo do treinamento. ✓: na lista de treinamento; as demais são inventadas.",
    "names.printed":
      "{count} amostras, as mesmas que o microgpt.py imprime depois deste treinamento. ✓: na lista de treinamento; as demais são inventadas.",
    "names.press": "Pressione um nome para vê-lo passo a passo.",
    "names.known": ", na lista de treinamento",
    "names.keep": "Copiar ou salvar nomes",
    "names.mark": "Pressione os nomes de que você gosta para reuni-los.",
    "names.liked": "Nomes de que você gosta",
    "names.count": "Quantos",
    "names.invented": "só inventados",
    "names.copy": "Copiar",
    "names.save": "Salvar",
    "names.picture": "Salvar como imagem",
    "names.remove": "tirar {name}",
    "names.copied": { one: "{count} nome copiado.", other: "{count} nomes copiados." },
    "names.saved": { one: "{count} nome salvo em {file}.", other: "{count} nomes salvos em {file}." },
    "names.not-copied": "Este navegador não permite que a página copie: salve os nomes.",
    "names.made-by": "Passo {step} · inventados nesta página por um GPT de {count} números",

    // ---- odds ----
    "odds.type": "Seu nome",
    "odds.letters": "As letras e o fim do nome, cada um com sua probabilidade depois do que vem antes",
    "odds.curve": "probabilidade do nome ao longo do treinamento, de {floor} a 1 em escala logarítmica",
    "odds.once": "Com temperatura 1, este modelo escreve “{name}” uma vez a cada {odds}.",
    "odds.before": "No passo {step}, era uma vez a cada {odds}.",

    // ---- guess ----
    "guess.which": "{number} de {count}: pressione ou digite a próxima letra.",
    "guess.letters": "Seu palpite",
    "guess.sure": "Com quanta certeza?",
    "guess.right": "“{letter}”: acertou.",
    "guess.wrong": "Era “{letter}”, não “{said}”.",
    "guess.before": "até aqui",
    "guess.next": "próxima",
    "guess.you": "você",
    "guess.model": "modelo",
    "guess.rule":
      "Sua letra recebe a probabilidade que você escolher; os outros {count} tokens dividem o resto igualmente. A perda é a média de −ln p das dez letras que saíram.",
    "guess.curve": "A perda do modelo nestas dez letras, de 0 a {max}. A curva de treinamento é de outros nomes.",
    "guess.result": "Sua perda é {yours}. No passo {step}, a do modelo é {loss}.",
    "guess.passed": "Ele ultrapassou você no passo {step}.",
    "guess.not-passed": "Ele ainda não ultrapassou você: continue a treiná-lo.",
    "guess.again": "Outros nomes",

    // ---- temperature ----
    "temperature.predictable": "previsível",
    "temperature.random": "aleatório",
    "temperature.resample": "Novas amostras",
    "temperature.prefix-term": "· prefixo",
    "temperature.any-prefix": "livre",
    "temperature.yours": "a sua, T = {temperature}",

    "rules.title": "Mais regras de amostragem",
    "rules.off": "desligado",
    "rules.topK": "quantos tokens ficam",
    "rules.topP": "quanta probabilidade fica",
    "rules.minP": "pelo menos esta fração da maior",
    "rules.about": "Nesta ordem, depois da temperatura, elas mantêm os tokens mais prováveis, pelo menos um.",
    "rules.kept":
      "Tokens mantidos: {kept} de {count} ({rules}), com {share} da probabilidade, renormalizada para 100%.",
    "rules.none": "Todos os {count} tokens são mantidos: top-k, top-p e min-p estão desligados.",

    "hint.read-as": "Lido como “{text}”.",
    "hint.unknown": "Não está na lista: {letters}.",
    "hint.too-long": "No contexto não cabe mais que “{text}”.",

    // ---- letter ----
    "letter.which": "· nome {number} de {count}",
    "letter.letters": "As letras do nome; as setas do teclado passam de uma a outra",
    "letter.back": "← voltar",
    "letter.next-letter": "próxima letra →",
    "letter.next-name": "próximo nome →",
    "letter.end": "token de fim (BOS)",
    "letter.coming": "letra {number}, ainda não escolhida",
    "letter.at-start": "No começo,",
    "letter.after-text": "Depois de “{text}”,",
    "letter.says-next": "{before} o modelo sorteia “{char}”, que se torna a entrada para a próxima letra.",
    "letter.says-end":
      "{before} o modelo sorteia ■, o token de fim (BOS): o nome terminou. É um dos {count} tokens possíveis; todo nome também começa com ele.",
    "letter.says-full":
      "{before} o modelo sorteia “{char}”, e o nome terminou: o contexto de {count} posições está cheio.",
    "letter.key-logits": "acima: logits",
    "letter.key-before": "probabilidade antes da temperatura",
    "letter.key-after": "depois",
    "letter.key-cut": "cortado",
    "letter.cut": "cortado",
    "letter.kept": "mantido",
    "letter.numbers":
      "{sign}: logit {logit} ÷ {temperature} = {scaled} → {probability}, antes da temperatura {untempered}",
    "letter.all-values": "Mostrar todos os {count} valores",
    "letter.most-values": "Mostrar os {count} valores mais prováveis",
    "letter.before": "antes",
    "letter.after": "depois",
    "letter.cumulative": "acumulada",
    "letter.bar": "{sign} {probability}, antes da temperatura {untempered}",
    "letter.bars": "Os mais prováveis de {count} tokens: {tokens}.",
    "letter.uniform": "número aleatório {number} → {sign}",
    "letter.cumulative-label":
      "Na barra acumulada, o número aleatório {number} cai na parte de {sign}, de {from} a {to}.",

    // ---- cache ----
    "cache.title": "O que ele lembra",
    "cache.term": "· cache de chaves e valores (KV cache)",
    "cache.keys": "chaves",
    "cache.values": "valores",
    "cache.heads": { one: "{what} · {count} cabeça", other: "{what} · {count} cabeças" },
    "cache.in-layer": "{heads} · camada {layer}",
    "cache.picture": {
      one: "{what}, camada {layer}, cabeça {head}: {count} linha escrita",
      other: "{what}, camada {layer}, cabeça {head}: {count} linhas escritas",
    },
    "cache.rows": { one: "1 linha escrita: BOS.", other: "{count} linhas escritas: BOS e cada letra." },
    "cache.unwritten": "posição {row}: ainda não escrita",
    "cache.key-cell": "chave de “{token}”, cabeça {head}, nº {column}: {value}",
    "cache.value-cell": "valor de “{token}”, cabeça {head}, nº {column}: {value}",
    "cache.saved": {
      one: "Este token custou {cached} multiplicações, para uma linha. É o primeiro, então não havia nada para reaproveitar. O cache é esvaziado a cada nome.",
      other:
        "Este token custou {cached} multiplicações: só a linha dele foi calculada. Sem o cache, as {count} linhas teriam de ser calculadas de novo: {uncached}. O cache é esvaziado a cada nome.",
    },
    "matrix.kind": "imagem de números",

    // ---- attention ----
    "attention.type": "Experimente um nome",
    "attention.head": "cabeça {head}",
    "attention.layer-head": "camada {layer}, cabeça {head}",
    "attention.picture": "Atenção, camada {layer}, cabeça {head}: {looks}",
    "attention.most": "{from} principalmente a {to}",
    "attention.note":
      "Cada linha é um token; seus quadrados mostram quanta atenção ele dá a BOS (■) e a cada letra lida até ali.",
    "attention.later": "{from} não pode dar atenção a {to}, que vem depois.",
    "attention.share": "cabeça {head}: a atenção de {from} a {to} é {share}",
    "attention.surprise": "Surpresa em cada letra",
    "attention.surprise-term": "· perda",
    "attention.mean":
      "Em nats: 0 se tinha certeza, {guess} se chutasse ao acaso. A média, {mean}, é a perda deste nome.",

    // ---- parameters ----
    "parameters.title": "Todos os parâmetros",
    "parameters.choose": "De cada parâmetro, mostrar",
    "parameters.data": "valor",
    "parameters.grad": "gradiente",
    "parameters.adamM": "primeiro momento",
    "parameters.adamV": "segundo momento",
    "parameters.about-data": "O que o modelo aprendeu.",
    "parameters.about-grad": "O gradiente da perda do último passo: a perda cai na direção oposta.",
    "parameters.about-adamM": "A média móvel do gradiente no Adam: a direção do passo dele.",
    "parameters.about-adamV": "A média móvel do quadrado do gradiente no Adam: quanto maior, menores os passos.",
    "parameters.count": "{count} parâmetros.",
    "parameters.only-values": "De um passo anterior, só os valores são conhecidos.",
    "parameters.some": { one: ", {count} linha mostrada", other: ", {count} linhas mostradas" },
    "parameters.layer": "camada {layer}",
    "parameters.picture": "{plain}, {name}, {rows} por {columns}",
    "parameters.row": "linha {row}",
    "parameters.cell": "{plain}, {row}, nº {column}: {value}",
    "axis.positions": "posições",
    "axis.features": "componentes",
    "axis.outputs": "saídas",
    "axis.inputs": "entradas",
    "matrix.wte": "embedding de tokens",
    "matrix.wpe": "embedding de posições",
    "matrix.lm_head": "camada de saída",
    "matrix.attn_wq": "consultas",
    "matrix.attn_wk": "chaves",
    "matrix.attn_wv": "valores",
    "matrix.attn_wo": "saída da atenção",
    "matrix.mlp_fc1": "MLP, expansão",
    "matrix.mlp_fc2": "MLP, redução",

    // ---- change ----
    "change.term": "· ablação",
    "change.a-neuron": "Um único neurônio",
    "change.layer": "Camada",
    "change.neuron": "Neurônio",
    "change.about":
      "O que é desligado não soma nada ao fluxo residual (residual stream). O treinamento continua a partir do modelo modificado; links e arquivos passam a contê-lo.",
    "change.names": "Nomes que mudaram: {count} de {all}.",
    "change.loss": {
      one: "Perda em {count} nome da lista: {before} antes, {now} agora.",
      other: "Perda em {count} nomes da lista: {before} antes, {now} agora.",
    },
    "change.next": "próximo token depois de “{text}”",
    "change.now": "agora",
    "change.bars": "Os tokens mais prováveis, antes e agora: {tokens}.",
    "change.was": ", antes: {name}",
    "edit.changed": "Alteração: {change}.",
    "edit.changes": "Alterações: {change} e mais {count}.",
    "edit.off": "{part} em zero",
    "edit.in-layer": "{part} da camada {layer}",
    "edit.neuron": "neurônio {neuron}",
    "edit.put-back": "Restaurar",

    // ---- weight ----
    "weight.matrix": "Matriz",
    "weight.value": "Valor",
    "weight.zero": "Zerar",

    // ---- embeddings ----
    "embeddings.term": "· componentes principais de wte",
    "embeddings.note":
      "Letras próximas são usadas de maneira parecida. Em laranja e negrito: vogais; ■: BOS. Antes do treinamento, elas ficam em lugares aleatórios.",
    "embeddings.some": "São mostrados {count} de {all} tokens.",
    "embeddings.labelled": "Só cabem as letras de {count}; os outros são pontos.",
    "embeddings.nearest": "{letter} está mais perto de {other}",
    "embeddings.picture": "Mapa dos embeddings das letras: {pairs}.",

    // ---- tape ----
    "tape.title": "Último passo de treinamento",
    "tape.term": "· grafo computacional (fita, tape)",
    "tape.last-only": ", conhecido só no último passo",
    "tape.empty":
      "Ainda não há nada registrado. Cada passo de treinamento registra suas operações, que a retropropagação percorre depois na ordem inversa.",
    "tape.play": "Rodar a retropropagação",
    "tape.stop": "Parar",
    "tape.reach": "gradiente de volta até",
    "tape.region": "Operações do último passo",
    "tape.caption":
      "Na ordem do cálculo. As formas são posições × componentes; as normas, euclidianas. As barras são logarítmicas: cada linha vale dez vezes a anterior.",
    "tape.operation": "operação",
    "tape.op": "op, parâmetros",
    "tape.shape": "forma da saída",
    "tape.output": "norma da saída",
    "tape.gradient": "norma do gradiente",
    "tape.logarithmic": "logarítmica",
    "tape.says-loss": "A retropropagação parte da perda, cujo gradiente é 1: {loss} nats, em “{name}”.",
    "tape.says-node": "Em {index}, {name}: o gradiente segue para {inputs}.",
    "op.embed": "embedding de token + posição",
    "op.rmsnorm": "normalização",
    "op.attention": "atenção",
    "op.add": "soma residual",
    "op.cross_entropy": "perda",

    // ---- settings ----
    "settings.list-title": "Dados de treinamento",
    "settings.model-title": "Modelo e treinamento",
    "settings.model-term": "· hiperparâmetros",
    "settings.misfit": "{name}: {range}. Até lá, o valor fica como estava.",
    "settings.exact": "Este modelo é exato: é idêntico ao microgpt.py e, como ele, não tem nomes de validação.",
    "settings.no-simd":
      "Este navegador não tem as instruções do módulo rápido em float32 (SIMD de 128 bits); por isso é usado o módulo em float64.",
    "settings.exact-hint":
      "Calcula em float64 e sem nomes de validação (held out), como o microgpt.py, ao qual é idêntico; mais lento que float32.",
    "settings.apply": "Aplicar e reiniciar",
    "settings.params": "Um modelo assim tem {count} parâmetros.",
    "settings.list-first": "Primeiro forneça uma lista e pressione “Usar esta lista”.",
    "settings.restart-needed": "Reinicie para aplicar.",
    "settings.live":
      "A taxa de aprendizado, a temperatura e a velocidade valem na hora; para todo o resto é preciso reiniciar.",

    // ---- what the page shows beside views ----
    "facts.list": "Lista com que ele aprende",
    "facts.precision": "Precisão",
    "facts.lines": { one: "{count} linha", other: "{count} linhas" },
    "facts.params": "{count} parâmetros",
    "facts.exact": "float64, exato",
    "page.paused-title": "Em pausa · {title}",
    "time.off-screen": "Treinamento em pausa: fora da tela.",
    "time.back": "Voltar",
    "time.step": "passo {step} / {numSteps} · perda {loss}",
    "time.changed": "passo {step} / {numSteps} · modificado",
    "lead.waiting": "Pressione “Treinar”: ele aprende aqui, no seu navegador.",
    "lead.training": "Ele está treinando agora mesmo, no seu navegador.",
    "lead.trained": {
      one: "Ele acabou de treinar, no seu navegador, por {count} passo.",
      other: "Ele acabou de treinar, no seu navegador, por {count} passos.",
    },
    "lead.shared": "Este veio já treinado, em um link.",

    // ---- share ----
    "share.link-title": "Um link",
    "share.link-settings": "Com os ajustes: quem abrir treina um modelo como este.",
    "share.link-settings-own":
      "Com os ajustes: quem abrir treina um modelo como este, com uma lista da página; a sua não vai junto.",
    "share.link-settings-label": "link com os ajustes",
    "share.link-moment": "Com os ajustes: quem abrir vê este treinamento no passo {step}.",
    "share.link-model": "Com o modelo também: abre já treinado.",
    "share.link-make": "Criar um link com o modelo",
    "share.link-remake": "Criar de novo",
    "share.link-model-label": "link com o modelo",
    "share.link-too-large": "Este modelo não cabe em um link. Salve-o em um arquivo.",
    "share.link-holds": "Ele contém o modelo do passo {step} em {count} caracteres.",
    "share.link-long": "Alguns programas cortam links deste tamanho: um arquivo é mais seguro.",
    "share.link-local": "Esta página é um arquivo: o link só funciona neste aparelho.",
    "share.link-private": "O que vem depois do # não é enviado a nenhum servidor.",
    "share.link-own": "A sua lista não vai junto, só as letras que ela usa.",
    "share.file-title": "Um arquivo",
    "share.file-about":
      "O modelo, a lista, as perdas e o estado do treinamento, para que ele continue a partir dali; o Python também lê este formato. Para incorporar, só o que é preciso para gerar: uns 10 kB.",
    "share.save": "Salvar o modelo",
    "share.load": "Carregar, ou soltar aqui…",
    "share.save-losses": "Salvar as perdas",
    "share.saved": "Salvo como {name}.",
    "share.save-weights": "Salvar para incorporar",
    "share.asked-letters": "As {count} letras dele em ordem, ou a lista com que foi treinado, um nome por linha",
    "share.open": "Abrir",
    "share.embed-title": "Incorporar",
    "share.embed-views": "O que mostrar",
    "share.embed-how": "Como",
    "share.embed-controls": "Botões e controles deslizantes",
    "share.embed-model": "Já treinado",
    "share.embed-label": "código para incorporar",
    "share.embed-about": "micro-gpt.js é um único arquivo: hospede-o junto da sua página ou indique a URL dele.",
    "share.embed-own": "A sua lista não está neste código: o elemento aprende os nomes da página.",
    "copy.copy": "Copiar",
    "copy.copied": "Copiado.",
    "copy.denied": "Este navegador não permite que a página copie. O texto está selecionado: copie-o com Ctrl+C ou ⌘C.",

    // ---- attributes of the element ----
    "attribute.view": "Não existe a visualização “{view}”; há {views}.",
    "attribute.range": "{name} precisa ser {range}. No lugar dele é usado {value}.",
    "attribute.unknown": "<micro-gpt> não tem o atributo “{name}”: os que ele tem estão em custom-elements.json.",
    "attribute.misnamed": "<micro-gpt> não tem a propriedade “{name}”: ela se chama {property}.",
    "attribute.unheard": "<micro-gpt> não chama “{name}”: escute os eventos dele com addEventListener.",
    "attribute.text": "text precisa ser uma string com um nome por linha, ou um array de nomes.",
    "attribute.cut": "O texto de <micro-gpt> não é aprendido por inteiro. {note}",
    "attribute.read": "O texto de <micro-gpt>: {note}",
    "attribute.shared":
      "Ignorado em um elemento que entra no modelo “{model}”: {names}. O primeiro elemento a dar um ajuste decide, e um treinamento nunca é descartado.",
    "element.no-reader":
      "Não foi possível baixar o que lê o texto: o elemento aprende outra lista. Recarregue a página para tentar de novo.",
    "element.not-loaded": "Não foi possível baixar a visualização {view}. Recarregue a página para tentar de novo.",
    "element.preparing": "Primeiro, treinamento até o passo {step}…",
    "element.not-connected": "Adicione primeiro este elemento a uma página: só ali ele tem um modelo.",

    // ---- problems ----
    "problem.blocked-title": "Isto não pode rodar aqui.",
    "problem.refused-title": "Não é possível criar este modelo.",
    "problem.stopped-title": "O treinamento parou.",
    "problem.none-title": "Não foi possível criar nenhum modelo.",
    "problem.link-title": "O modelo do link não foi aberto.",
    "problem.file-title": "O arquivo não foi aberto.",
    "problem.keep": "Manter o modelo atual",
    "problem.go-on": "Continuar com o modelo atual",
    "problem.recover": "Continuar a partir do passo {step}",
    "problem.or": "ou",
    "problem.restart": "Reiniciar",
    "problem.defaults": "Reiniciar com os ajustes padrão",
    "problem.diverged":
      "No passo {step}, a perda deixou de ser um número finito; os nomes são dos últimos parâmetros bons. Use uma taxa de aprendizado menor que {rate}.",
    "problem.policy-wasm":
      "A política de segurança de conteúdo desta página bloqueia o WebAssembly: adicione 'wasm-unsafe-eval' ao script-src dela.",
    "problem.policy-worker":
      "A política de segurança de conteúdo desta página bloqueia o worker de treinamento: adicione blob: ao worker-src dela.",
    "problem.policy-types":
      "A política de segurança de conteúdo desta página exige tipos confiáveis (trusted types) e não deixa <micro-gpt> ter os seus: adicione micro-gpt ao trusted-types dela.",
    "problem.no-wasm":
      "Este navegador não tem WebAssembly, ou ele está desativado, como no modo mais restrito de alguns. Permita-o nesta página ou abra-a em outro navegador.",
    "problem.worker-died": "O worker de treinamento falhou.",
    "problem.no-answer": "O worker de treinamento não responde.",
    "problem.trap": "O motor falhou ({message}).",
    "problem.no-model": "Ainda não há nenhum modelo.",
    "problem.ended": "O elemento saiu da página.",
    "problem.no-list": "Não há lista com que treinar. Forneça uma nos ajustes ou escolha uma das listas da página.",
    "problem.no-file":
      "Não foi possível obter {src} ({why}). O servidor dele, e o connect-src de uma política de segurança de conteúdo, precisam deixar esta página lê-lo.",
    "problem.not-loaded": "Não foi possível baixar uma parte do motor, ou a lista.",
    "problem.file-late": "{src} não chegou a tempo: o servidor dele não responde ou é lento demais.",
    "problem.file-endless": "{src} é grande demais: mais de {max} bytes.",
    "problem.list-title": "A lista não foi aceita.",
    "problem.file-crashed": "Abri-lo levou tempo demais, ou toda a memória.",
    "problem.file-asks":
      "Ele não diz quantas cabeças tem seu modelo, ou quais são suas {count} letras: informe ao lado de “Carregar”, ou em HTML com n-head e list-src.",
    "problem.file-list-too-long": "A lista dele é longa demais: cabem {max} linhas.",
    "problem.file-too-many-steps": "O treinamento dele é longo demais: esta página mostra até {max} passos.",
    "problem.file-variant":
      "O modelo dele não tem atenção ou não foi treinado com o Adam: esta página não mostra modelos assim.",
    "problem.file-too-large": "Ele é grande demais: {size} bytes, e cabem {max}.",
    "problem.link-version": "Este link foi criado por outra versão da página.",
    "problem.link-damaged":
      "Este link está danificado: não é possível descompactar os pesos dele. Peça-o de novo, completo.",
    "problem.link-size": "Os tamanhos não combinam: este link contém os pesos de um modelo com outros ajustes.",
    "problem.link-not-finite": "Este link contém pesos NaN ou infinitos.",
    "problem.link-letters": "As letras deste link não combinam com os pesos dele.",
    "problem.link-too-long": "Ele é mais longo que qualquer link criado por esta página.",

    // ---- the engine's refusals: in English it says them itself ----
    "engine.no-text": "O texto está vazio: forneça pelo menos uma linha com um nome.",
    "engine.too-many-letters": "O texto tem caracteres diferentes demais.",
    "engine.bad-heads":
      "A largura precisa ser um múltiplo do número de cabeças, para que todas as cabeças tenham o mesmo tamanho.",
    "engine.bad-prefix": "Falta na lista de treinamento alguma das primeiras letras.",
    "engine.out-of-memory":
      "Memória insuficiente: feche outras abas, ou escolha um modelo menor ou uma lista mais curta.",
    "engine.no-memory": "Memória insuficiente: feche outras abas.",
    "engine.bad-file":
      "Este não é um arquivo de modelo válido: está danificado ou incompleto, ou o modelo é de outro tipo que não os daqui.",
    "engine.tape-full": "O grafo computacional não cabe na memória reservada para ele: é um defeito do motor.",
    "engine.unexpected": "Algo inesperado deu errado. Recarregue a página para tentar de novo.",

    // ---- figures of the chapter ----
    "chapter.bad-logits": "Cada logit precisa ser um número, como 2, −1 ou 0,5.",
    "chapter.first": "primeiro",
    "chapter.second": "segundo",
    "chapter.third": "terceiro",
    "chapter.temperature": "temperatura T",
    "chapter.power": "A curva de p elevado a {power}, com as três probabilidades sobre ela.",
    "chapter.at-one": "p com T = 1",
    "chapter.lengths":
      "A proporção de nomes de cada tamanho. Tamanho médio: {list} letras na lista, {model} letras no modelo.",
    "chapter.of-list": "a lista, em média {mean} letras;",
    "chapter.of-model": "o modelo, {mean} letras",
    "chapter.here": "aqui: 8 letras e o fim",
    "chapter.there": "GPT-3: {tokens} tokens, {layers} camadas",
    "chapter.times": "{count} vezes menos",
    "chapter.unknown": "A lista não tem “{letter}”.",
    "chapter.kept-cache":
      "Onde as posições recomeçam, nomes que mudaram: {changed} de {all}; onde continuam, houve lugar para os {all} nomes.",
    "chapter.used-up":
      "Onde as posições recomeçam, nomes que mudaram: {changed} de {all}; onde continuam, as {max} posições se esgotaram depois de {used} de {all} nomes.",
    "chapter.beam": "Com largura {width}, encontra-se {best}; com argmax, {greedy}.",
    "chapter.beam-step": "passo",
    "chapter.beams": "começos mantidos, e a probabilidade de cada um como um todo",
    "chapter.at-position": "posição {position}",
    "chapter.highest": "{sign} {logit}, o mais alto",
    "chapter.play": "Reproduzir",
    "chapter.pause": "Pausar",
    "chapter.key-of": "chave de {letter}",
    "chapter.value-of": "valor de {letter}",
    "chapter.query-of": "consulta de {letter} na posição {position}",
    "chapter.query": "consulta",
    "chapter.position": "posição",
    "chapter.key": "chave",
    "chapter.score": "pontuação",
    "chapter.weight": "peso",
    "chapter.value": "valor",
    "chapter.mixed-values": "valores, ponderados e somados",
    "chapter.mixed": "mistura",
    "chapter.computed": "De {positions} posições, {tokens} são calculadas.",
    "chapter.memory-picture": { one: "{rows} linhas em {count} camada", other: "{rows} linhas em {count} camadas" },
    "chapter.positions-of": {
      one: "posições de {count} token",
      other: "posições de cada um de {count} tokens",
    },
    "chapter.rows-of": {
      one: "linhas em {count} camada, de {tokens} em {layers}",
      other: "linhas em {count} camadas, de {tokens} em {layers}",
    },
    "chapter.done": "multiplicações feitas",
    "chapter.spared": "multiplicações evitadas",
    "chapter.memory": "guardado na memória",
    "chapter.cut": "cortado",
    "chapter.kept":
      "Tokens mantidos: {kept} de {count}; o mais provável tem {now}, e tinha {before} com T = {temperature}.",
    "chapter.token-embedding": "embedding do token",
    "chapter.position-embedding": "embedding da posição",
    "chapter.sum": "soma, normalizada",
    "chapter.attention": "atenção",
    "chapter.attention-added": "saída da atenção, somada",
    "chapter.mlp-added": "saída do MLP, somada",
    "chapter.of-letter": "de {letter}",
    "chapter.of-position": "da posição {position}",
    "chapter.to-sum": "à soma normalizada",
    "chapter.head-at": "cabeça {head} principalmente a {letter} ({share})",
    "chapter.active": {
      one: "{count} de {all} neurônios está acima de zero",
      other: "{count} de {all} neurônios estão acima de zero",
    },
    "chapter.best": "{sign} é o mais alto, {logit}",

    // ---- instruments of the laboratory ----
    "lab.starting": "Iniciando…",
    "lab.progress": { one: "{done} de {count} treinamento", other: "{done} de {count} treinamentos" },
    "lab.cancelled": "Cancelado. O que já foi calculado fica.",
    "lab.open": "Abrir este treinamento na página principal",
    // Who taught it this?
    "lab.name-needed": "O nome precisa ter de 1 a {max} letras, de a a z.",
    "lab.seed-needed": "A semente aleatória precisa ser um número inteiro de 0 a {max}.",
    "lab.whole-name": "o nome inteiro",
    "lab.taught-done": {
      one: "Cada um dos {steps} documentos foi deixado de fora uma vez, em {time}, por um único worker.",
      other: "Cada um dos {steps} documentos foi deixado de fora uma vez, em {time}, por {count} workers.",
    },
    "lab.picked": "passo {step}, {document}: {change} nat, {times} vezes o usual",
    "lab.picked-untried": "passo {step}, {document}: ainda não calculado",
    "lab.without": "Sem {document}, passo {step}",
    "lab.row-with": "com ele",
    "lab.row-without": "sem ele",
    "lab.differ": { one: "{count} de {all} nomes é diferente.", other: "{count} de {all} nomes são diferentes." },
    // Landscapes
    "lab.at-learningRate": "taxa de aprendizado {value}",
    "lab.at-nEmbd": "largura {value}",
    "lab.at-batchSize": "tamanho do lote {value}",
    "lab.at-numSteps": "passos {value}",
    "lab.at-nLayer": "camadas {value}",
    "lab.at-nHead": "cabeças {value}",
    "lab.at-blockSize": "tamanho do contexto {value}",
    "lab.at-seed": "semente aleatória {value}",
    "lab.landscape": "Perda nos nomes de validação. Horizontal: {across}. Vertical: {up}.",
    "lab.pixel-not-run": "{settings}: ainda não calculado.",
    "lab.pixel-diverged": "{settings}: o treinamento divergiu.",
    "lab.same-axis": "Escolha dois ajustes diferentes, ou a semente aleatória nos dois eixos.",
    "lab.landscape-done": {
      one: "{count} treinamento, com {loss} nats por letra.",
      other: "{count} treinamentos, o melhor com {loss} nats por letra.",
    },
    "lab.landscape-worse": "Piores que chutar ao acaso: {count}.",
    "lab.landscape-diverged": "Divergiram: {count}.",
    // A hundred seeds
    "lab.fan": {
      one: "As perdas de treinamento de {count} semente.",
      other: "As perdas de treinamento de {count} sementes.",
    },
    "lab.fan-ends":
      "As perdas de {count} sementes nos nomes de validação, com a média e um desvio padrão de cada lado.",
    "lab.fan-steps": "passo",
    "lab.fan-loss": "perda de treinamento",
    "lab.fan-held-out": "perda nos nomes de validação",
    "lab.seed": "Semente {seed}: {loss}.",
    "lab.seed-below": "Semente {seed}: {loss}, abaixo da média (em desvios padrão: {away}).",
    "lab.seed-above": "Semente {seed}: {loss}, acima da média (em desvios padrão: {away}).",
    "lab.fan-done":
      "{count} sementes: média {mean}, desvio padrão {spread}, de {lowest} a {highest}. Duas delas ficam, em média, a {difference} uma da outra.",
    // What is each idea worth? The short names of rungs stand in the charts, which have room for some 13 letters.
    "lab.rung-letters": "Frequências das letras",
    "lab.rung-pairs": "Pares de letras",
    "lab.rung-mlp": "Sem atenção, só o MLP",
    "lab.rung-oneHead": "Atenção com uma cabeça",
    "lab.rung-fourHeads": "Quatro cabeças: microgpt.py",
    "lab.rung-twoLayers": "Duas camadas",
    "lab.rung-sgd": "SGD em vez de Adam",
    "lab.short-letters": "letras",
    "lab.short-pairs": "pares",
    "lab.short-mlp": "só MLP",
    "lab.short-oneHead": "1 cabeça",
    "lab.short-fourHeads": "4 cabeças",
    "lab.short-twoLayers": "2 camadas",
    "lab.ladder-loss": "perda (validação), nats por letra",
    "lab.ladder-gain": "ganho deste degrau em nats, ampliado",
    "lab.ladder-losses": "Perda média: {rungs}.",
    "lab.ladder-gains": "Ganho médio: {rungs}.",
    "lab.rung-at": "{rung}: {value}",
    "lab.better": "{better} de {all}",
    "lab.ladder-told": "Com {count} sementes, ganho a mais de dois erros padrão de zero: {rungs}.",
    "lab.ladder-luck": "Não se distinguem do acaso: {rungs}.",
  },
  same: [
    "list.germany-source",
    "list.france-source",
    "list.spain-source",
    "list.brazil-source",
    "list.china-source",
    "option.topK",
    "option.topP",
    "option.minP",
    "quote.marks",
    "list.japan-source",
    "readout.rate",
    "letter.token",
    "letter.logit",
    "token.start",
    "axis.tokens",
    "edit.mlp",
    "edit.weight",
    "op.relu",
    "settings.precision-term",
    "facts.float64",
    "facts.float32",
    "share.file-term",
    "share.csv",
    "share.embed-term",
    "chapter.mlp",
    "chapter.logits",
    "lab.pixel",
    "lab.short-sgd",
  ],
};
