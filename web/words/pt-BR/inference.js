export default {
  texts: {
    "Inference: how a GPT writes": "Inferência: como um GPT escreve",
    "How a trained GPT writes, one letter at a time, with a real one running between the paragraphs.":
      "Como um GPT já treinado escreve, uma letra por vez, com um de verdade funcionando entre os parágrafos.",
    "Twenty invented names, beside the loss curve of a thousand steps":
      "Vinte nomes inventados, ao lado da curva de perda de mil passos",
    Language: "Idioma",
    Inference: "Inferência",
    "A language model does two things. It learns, once; and then it writes, again and again. This is about the writing: what happens between pressing a key and reading a word, with a real GPT running between the paragraphs.":
      "Um modelo de linguagem faz duas coisas. Ele aprende, uma vez; e depois escreve, muitas e muitas vezes. Aqui o assunto é a escrita, chamada de inferência: o que acontece entre apertar uma tecla e ler uma palavra, com um GPT de verdade funcionando entre os parágrafos.",
    "A very small GPT": "Um GPT bem pequeno",
    "The model on this page has 4,192 numbers; GPT-3 has forty million times as many <a>[1]</a>. It knows no words: it reads and writes single letters, and all it has ever seen is a list of 32,257 first names. In all that matters here it is built as the large ones are.":
      "O modelo desta página tem 4.192 números; o GPT-3 tem quarenta milhões de vezes mais <a>[1]</a>. Ele não conhece palavras: lê e escreve letras, uma a uma, e tudo o que já viu é uma lista de 32.257 nomes de pessoas. Em tudo o que importa aqui, ele é construído como os grandes.",
    "Nothing has been prepared. It trains now, from random numbers, in the time it takes to read this paragraph; every picture below shows what it has learned so far. The twenty names are always sampled from the same random seeds, so you can watch random letters turn into names. What a seed is comes <a>below</a>; how the model learns is another subject, which <a2>the page</a2> shows.":
      "Nada foi preparado. Ele treina agora, a partir de números aleatórios, enquanto você lê este parágrafo; cada figura abaixo mostra o que ele aprendeu até o momento. Os vinte nomes são sempre sorteados com as mesmas sementes aleatórias, de modo que você pode ver letras aleatórias virarem nomes. O que é uma semente vem <a>mais abaixo</a>; como o modelo aprende é outro assunto, que <a2>a página principal</a2> mostra.",
    "Here a small GPT trains in your browser. It needs JavaScript and WebAssembly.":
      "Aqui um pequeno GPT treina no seu navegador. Ele precisa de JavaScript e WebAssembly.",
    "One letter at a time": "Uma letra por vez",
    "A GPT does one thing: given the tokens so far, it gives each possible next token a probability. Here the tokens are the letters and one more, <strong>BOS</strong>, shown as ■, with which every name starts and ends. To write <em>karin</em>, the model is asked six times: first with ■ alone, then with ■<em>k</em>, then with ■<em>ka</em>, and so on; the sixth answer is ■, and the name has ended. Each answer becomes part of the next question. That is what <strong>autoregressive</strong> means: the model reads back what it has just written.":
      "Um GPT faz uma coisa só: dados os tokens até ali, ele atribui uma probabilidade a cada token que pode vir em seguida. Aqui os tokens são as letras e mais um, <strong>BOS</strong>, mostrado como ■, com o qual todo nome começa e termina. Para escrever <em>karin</em>, pergunta-se ao modelo seis vezes: primeiro só com ■, depois com ■<em>k</em>, depois com ■<em>ka</em>, e assim por diante; a sexta resposta é ■, e o nome terminou. Cada resposta passa a fazer parte da pergunta seguinte. É isso que significa <strong>autorregressivo</strong>: o modelo relê o que acabou de escrever.",
    "No letter is settled before the one in front of it has been drawn. That does not say that nothing is prepared: inside a large model, researchers have found traces of words that come only much later, such as the rhyme of a line that has just begun <a>[2]</a>. How far that goes is an open question.":
      "Nenhuma letra está decidida antes que a anterior tenha sido sorteada. Isso não quer dizer que nada esteja preparado: dentro de um modelo grande, pesquisadores encontraram vestígios de palavras que só vêm bem mais tarde, como a rima de um verso que mal começou <a>[2]</a>. Até onde isso vai é uma questão em aberto.",
    "Here one name is shown step by step, letter by letter.": "Aqui um nome é mostrado passo a passo, letra por letra.",
    "Step through a name with the buttons. The bars are the model's answer; a random number decides. A name ends with ■, or when all 16 positions that this model has are used (its <em>block size</em>): so no name has more than 16 letters. In the program the whole loop is this, in C; beside it the same in plain JavaScript, with which the tests compare the program:":
      "Percorra um nome com os botões. As barras são a resposta do modelo; um número aleatório decide. Um nome termina com ■, ou quando as 16 posições que este modelo tem (o tamanho do contexto, ou <em>block size</em>) foram todas usadas: por isso nenhum nome tem mais de 16 letras. No programa, em C, o laço inteiro é este; ao lado está o mesmo em JavaScript simples, com o qual os testes comparam o programa:",
    "From logits to probabilities": "Dos logits às probabilidades",
    "What comes out of the network are not probabilities but <strong>logits</strong>: one number for each letter, of any size and either sign. To become probabilities they must be positive and sum to one, and a higher logit must give a higher probability. <strong>Softmax</strong> does that: raise <em>e</em> to each logit, then divide by the sum.":
      "O que sai da rede não são probabilidades, e sim <strong>logits</strong>: um número para cada letra, de qualquer tamanho e de qualquer sinal. Para virarem probabilidades, eles precisam ser positivos e somar um, e um logit maior precisa dar uma probabilidade maior. A <strong>softmax</strong> faz isso: eleva <em>e</em> a cada logit e divide pela soma.",
    "Between the two there is one knob, the <strong>temperature</strong>. Every logit is divided by it first. Drag <a>the line at <em>T</em></a>; change the three logits to your own.":
      "Entre uma coisa e outra há um único botão de ajuste, a <strong>temperatura</strong>. Antes de mais nada, cada logit é dividido por ela. Arraste <a>a linha em <em>T</em></a>; troque os três logits pelos seus.",
    "first logit": "primeiro logit",
    "second logit": "segundo logit",
    "third logit": "terceiro logit",
    temperature: "temperatura",
    first: "primeiro",
    second: "segundo",
    third: "terceiro",
    "At <em>T</em> = 1 the probabilities are what the model learned. Below one the most probable letter takes more, in the end everything; above one they draw closer, and as <em>T</em> grows without bound they become equal. There is a second way to see it: dividing the logits by <em>T</em> raises every probability to <a>the power 1/<em>T</em></a>, the small drawing, and then renormalizes. At <em>T</em> = 0.5 the probabilities are squared, at <em>T</em> = 0.1 they are raised to the tenth power, and what was a lead becomes a certainty.":
      "Com <em>T</em> = 1, as probabilidades são as que o modelo aprendeu. Abaixo de um, a letra mais provável fica com mais, e no fim com tudo; acima, as probabilidades se aproximam umas das outras e, quando <em>T</em> cresce sem limite, ficam iguais. Há um segundo jeito de ver isso: dividir os logits por <em>T</em> é elevar cada probabilidade à <a>potência 1/<em>T</em></a>, o desenho pequeno, e depois renormalizar. Com <em>T</em> = 0,5, as probabilidades são elevadas ao quadrado; com <em>T</em> = 0,1, à décima potência, e o que era uma vantagem vira uma certeza.",
    "That is all that “creativity” is, as a setting: how much of the model's uncertainty is kept.":
      "A “criatividade”, como ajuste, não é mais do que isso: quanto da incerteza do modelo se mantém.",
    "Here the same seeds are sampled at four temperatures, side by side.":
      "Aqui são sorteados nomes com as mesmas sementes em quatro temperaturas, lado a lado.",
    "The random number": "O número aleatório",
    "Probabilities are not yet a letter. The simplest rule is to take the most probable one, always. It is called <strong>argmax</strong> or greedy decoding, and it has a flaw that can be seen at once: it knows only one name.":
      "Probabilidades ainda não são uma letra. A regra mais simples é pegar sempre a mais provável. Ela se chama <strong>argmax</strong>, ou decodificação gulosa (greedy decoding), e tem um defeito que se vê na hora: só conhece um nome.",
    "The same five seeds in every column": "As mesmas cinco sementes em cada coluna",
    seed: "semente",
    "T = 1 again": "T = 1 de novo",
    "T → ∞: 1/27 each": "T → ∞: 1/27 cada um",
    "New seeds": "Novas sementes",
    "So a random number is drawn. Lay the probabilities end to end on a line from 0 to 1, draw a number between 0 and 1, and see in which token's part it lies: a letter with a probability of 0.3 is chosen three times in ten. At <em>T</em> = 0 one token has the whole line, and the random number decides nothing. As <em>T</em> grows without bound every one of the 27 tokens has 1/27 of it, and the model decides nothing.":
      "Por isso se sorteia um número aleatório. Coloque as probabilidades uma depois da outra em um segmento de 0 a 1, sorteie um número entre 0 e 1 e veja na parte de qual token ele cai: uma letra com probabilidade 0,3 é escolhida três vezes em dez. Com <em>T</em> = 0, um só token ocupa o segmento inteiro, e o número aleatório não decide nada. Quando <em>T</em> cresce sem limite, cada um dos 27 tokens ocupa 1/27 dele, e quem não decide nada é o modelo.",
    "The numbers come from a generator that a <strong>seed</strong> starts: the same seed, the same random numbers. The two columns at <em>T</em> = 1 were drawn one after the other from the same seeds, and are equal. Across a row the random numbers are the same as well; only the line that they fall on differs.":
      "Os números vêm de um gerador que é iniciado com uma <strong>semente</strong> (seed): a mesma semente, os mesmos números aleatórios. As duas colunas com <em>T</em> = 1 foram sorteadas uma depois da outra com as mesmas sementes, e são iguais. Também ao longo de uma linha da tabela os números aleatórios são os mesmos; só muda o segmento em que eles caem.",
    "Beyond temperature": "Além da temperatura",
    "At a high temperature now and then a letter is drawn that makes no sense; at a low one all names are alike. Three rules cut off what is improbable instead, after the temperature, and share its probability among the rest. <strong>Top-k</strong> <a>[6]</a> keeps the k most probable tokens. <strong>Top-p</strong> <a2>[7]</a2> keeps the fewest whose probabilities reach p: few where the model is sure, many where it is not. <strong>Min-p</strong> <a3>[8]</a3> keeps those that are at least p times as probable as the most probable one. Here they act on the letter after a beginning, and on five names of the same seeds.":
      "Com temperatura alta, de vez em quando sai uma letra que não faz sentido; com temperatura baixa, todos os nomes são parecidos. Três regras, em vez disso, cortam o que é improvável, depois da temperatura, e repartem a probabilidade dele entre os demais. <strong>Top-k</strong> <a>[6]</a> mantém os k tokens mais prováveis. <strong>Top-p</strong> <a2>[7]</a2> mantém o menor número de tokens cujas probabilidades chegam a somar p: poucos quando o modelo tem certeza, muitos quando não tem. <strong>Min-p</strong> <a3>[8]</a3> mantém os que são pelo menos p vezes tão prováveis quanto o mais provável. Aqui elas agem sobre a letra que vem depois de um começo, e sobre cinco nomes com as mesmas sementes.",
    beginning: "começo",
    "seeds 1 to 5": "sementes 1 a 5",
    "All of these draw one token at a time. <strong>Beam search</strong> draws none: it continues several beginnings at once and keeps those that are most probable as a whole, which need not begin with the most probable letter. With a width of 1 it is argmax.":
      "Todas essas regras sorteiam um token por vez. A <strong>busca em feixe</strong> (beam search) não sorteia nada: continua vários começos ao mesmo tempo e mantém os que são mais prováveis como um todo, que não precisam começar com a letra mais provável. Com largura 1, ela é argmax.",
    width: "largura",
    "It suits tasks with one right answer, such as translating a sentence. Names do not need it: nobody wants the most probable name again and again, but many that are spread as the list's are, and this is what sampling gives. For open texts it is worse: what people write is seldom the most probable that could be written <a>[7]</a>.":
      "Ela serve para tarefas com uma única resposta certa, como traduzir uma frase. Para nomes ela não é necessária: ninguém quer sempre o mesmo nome, o mais provável, e sim muitos nomes, distribuídos como os da lista, e é isso que a amostragem dá. Para textos livres ela é pior: o que as pessoas escrevem raramente é o mais provável que se poderia escrever <a>[7]</a>.",
    "How it knows when to stop": "Como ele sabe quando parar",
    "Nobody tells the model how long a name is. There is the twenty-seventh token, ■. Every name of the list was given to it as ■anna■: the token means <em>a name starts here</em>, and for the name before it, <em>it has ended</em>. Predicting ■ after <em>anna</em> is one more guess about what comes next, learned like all the others. When it is sampled, the name is done.":
      "Ninguém diz ao modelo que tamanho tem um nome. Existe o vigésimo sétimo token, ■. Cada nome da lista foi apresentado a ele como ■anna■: o token significa <em>aqui começa um nome</em> e, para o nome anterior, <em>ele terminou</em>. Prever ■ depois de <em>anna</em> é mais uma previsão do que vem em seguida, aprendida como todas as outras. Quando ele é sorteado, o nome está pronto.",
    "So the lengths of its names are learned as well. Here are five hundred of them, drawn at <em>T</em> = 1, beside the list's:":
      "Portanto, o tamanho dos nomes também é aprendido. Aqui estão os tamanhos de quinhentos deles, sorteados com <em>T</em> = 1, ao lado dos da lista:",
    "share of the names": "proporção dos nomes",
    letters: "letras",
    "And this is what it writes when that token is taken away from it, so that it goes on until its 16 positions are used, at <em>T</em> = 0.7:":
      "E isto é o que ele escreve quando esse token lhe é tirado, de modo que continua até usar as suas 16 posições, com <em>T</em> = 0,7:",
    "New samples": "Novas amostras",
    "What it remembers": "O que ele lembra",
    "To choose the next letter, each position looks back at those before it, and at itself. It asks a question, the <a>query</a>, that is compared with <a2>the key</a2> of every position up to its own: their product, divided by the square root of their length, is a <a3>score</a3>. Softmax turns the scores into <a4>weights</a4>, and of every position's <a5>value</a5> as much is taken along: <a6>the mixture</a6>. Pick a position; each of the four heads does this with numbers of its own.":
      "Para escolher a próxima letra, cada posição olha para as anteriores e para si mesma. Ela faz uma pergunta, a <a>consulta</a> (query), que é comparada com <a2>a chave</a2> (key) de cada posição até a sua: o produto escalar das duas, dividido pela raiz quadrada da dimensão, é uma <a3>pontuação</a3> (score). A softmax transforma as pontuações em <a4>pesos</a4>, e do <a5>valor</a5> (value) de cada posição leva-se a parte que o peso indica: o resultado é <a6>a mistura</a6>. Escolha uma posição; cada uma das quatro cabeças faz isso com números próprios.",
    name: "nome",
    head: "cabeça",
    position: "posição",
    "A position's key and value depend on its letter, on its place in the name and, with more than one layer, on what stands before it; never on what comes after. Once computed, they never change. So they are kept: this is the <strong>key-value cache</strong>.":
      "A chave e o valor de uma posição dependem da sua letra, do seu lugar no nome e, com mais de uma camada, do que vem antes; nunca do que vem depois. Uma vez calculados, não mudam mais. Por isso são guardados: este é o <strong>cache de chaves e valores</strong> (KV cache).",
    "Here the cache fills, a row for each letter, as a name is written.":
      "Aqui o cache se enche, uma linha por letra, à medida que um nome é escrito.",
    "With it, a new token costs one position's work. Without it, every token would mean computing all positions before it again. For a name that hardly matters; for a long text it is the difference between possible and not:":
      "Com ele, um novo token custa o trabalho de uma só posição. Sem ele, cada token obrigaria a calcular de novo todas as posições anteriores. Para um nome isso quase não importa; para um texto longo, é a diferença entre o possível e o impossível:",
    layers: "camadas",
    "16, as here": "16, como aqui",
    "12,288, as GPT-3": "12.288, como o GPT-3",
    "Each column is a token that is written, and each of its squares a position that it needs. <a>The topmost</a> is computed; all <a2>beneath it</a2> are in the cache, and computed again without one. The <a3>memory</a3> grows by a row a token in every layer. Two points of it in numbers:":
      "Cada coluna é um token escrito, e cada um de seus quadrados é uma posição de que ele precisa. <a>O de cima</a> é calculado; todos <a2>os de baixo</a2> estão no cache, e sem cache seriam calculados de novo. A <a3>memória</a3> cresce uma linha por token em cada camada. Dois casos em números:",
    "multiplications for a whole text": "multiplicações para um texto inteiro",
    "with the cache": "com o cache",
    without: "sem ele",
    saved: "economia",
    "kept in memory": "guardado na memória",
    "Counted are the multiplications with weights and those of attention, as in the view above. There: 96 layers of width 12,288, as published for GPT-3 <a>[1]</a>; two bytes a number, here four.":
      "São contadas as multiplicações por pesos e as da atenção, como na visualização acima. No GPT-3: 96 camadas de largura 12.288, como publicado <a>[1]</a>; dois bytes por número, aqui quatro.",
    "The price is memory, a row of keys and one of values for every letter, in every layer. In large models this is what fills the machine.":
      "O preço é memória: uma linha de chaves e uma de valores para cada letra, em cada camada. Nos modelos grandes, é isso que enche a máquina.",
    "A fresh cache for each name": "Um cache vazio para cada nome",
    "The cache is all that the model has of what was written, so it decides what a letter follows. For the next name it must be empty. What happens if it is not? Here are the same six seeds three times, at <em>T</em> = 0.8: with an empty cache for each name; with all former names left in it, and ■ read at position 0 again, as microgpt.py would do if it created its lists of keys and values once, before its loop; and with the positions going on as well, until all 16 are used.":
      "O cache é tudo o que o modelo tem do que já foi escrito; por isso é ele que determina depois de quê vem uma letra. Para o próximo nome, ele precisa estar vazio. O que acontece se não estiver? Aqui estão as mesmas seis sementes três vezes, com <em>T</em> = 0,8: com o cache vazio para cada nome; com todos os nomes anteriores deixados nele, e ■ lido de novo na posição 0, como faria o microgpt.py se criasse suas listas de chaves e valores uma vez só, antes do laço; e com as posições também continuando, até que as 16 estejam usadas.",
    "a fresh cache": "cache vazio",
    "kept, positions restart": "mantido, posições recomeçam",
    "kept, positions continue": "mantido, posições continuam",
    "The first name is the same three times: there is nothing before it. From the second on, every letter also attends to names that have ended, and they bleed into it. Where the positions continue, it fares worse: in training the model reads ■ at position 0 and nowhere else, so it has never learned what follows it at another one.":
      "O primeiro nome é o mesmo nas três vezes: não há nada antes dele. A partir do segundo, cada letra também dá atenção a nomes que já terminaram, e eles vazam para dentro do novo. Onde as posições continuam, o resultado é pior: no treinamento, o modelo lê ■ na posição 0 e em nenhuma outra, de modo que nunca aprendeu o que vem depois dele em outra posição.",
    "A server writes many people's texts at once, each with a cache of its own. To reuse the keys and values of a common beginning is normal there: many conversations start with the same instructions, and as keys and values depend only on what stands before them, they would come out the same. This is <strong>prefix caching</strong> <a>[3]</a>. What must not happen is what you see above: that a text attends to one that is not its own. It would be somebody else's conversation.":
      "Um servidor escreve os textos de muita gente ao mesmo tempo, cada um com seu próprio cache. Reaproveitar as chaves e os valores de um começo comum é normal ali: muitas conversas começam com as mesmas instruções e, como chaves e valores dependem só do que vem antes, o resultado seria o mesmo. Isso é o <strong>cache de prefixos</strong> (prefix caching) <a>[3]</a>. O que não pode acontecer é o que você vê acima: um texto dar atenção a outro que não é o seu. Seria a conversa de outra pessoa.",
    "All of it at once": "O laço inteiro",
    "Six steps, again and again, until the end token:": "Seis passos, repetidos até o token de fim:",
    "<strong>network</strong><span></span>": "<strong>rede</strong><span></span>",
    "<strong>probabilities</strong><span></span>": "<strong>probabilidades</strong><span></span>",
    "<strong>random number</strong><span></span>": "<strong>número aleatório</strong><span></span>",
    "<strong>letter</strong><span></span>": "<strong>letra</strong><span></span>",
    Play: "Reproduzir",
    Step: "Passo",
    "Another name": "Outro nome",
    "T = 0.5": "T = 0,5",
    "The network, opened": "A rede por dentro",
    "This loop is the core of the large models as well. Their tokens are pieces of words, fifty thousand of them and more instead of twenty-seven; their networks are deeper, wider and built with refinements. And there is more around the loop than there is here: templates that mark who speaks, tokens that end an answer, rules of decoding beyond the temperature, tools that are called in between. Two things change the speed, and not the probabilities:":
      "Este laço também é o núcleo dos modelos grandes. Os tokens deles são pedaços de palavras, cinquenta mil ou mais em vez de vinte e sete; as redes são mais profundas, mais largas e têm refinamentos. E em volta do laço há mais do que aqui: templates que marcam quem fala, tokens que encerram uma resposta, regras de decodificação além da temperatura, ferramentas chamadas no meio do caminho. Duas técnicas mudam a velocidade, e não as probabilidades:",
    "<strong>Prefix caching</strong> you have met: of a beginning that many texts share, keys and values are computed once.":
      "O <strong>cache de prefixos</strong> você já conhece: as chaves e os valores de um começo que muitos textos têm em comum são calculados uma vez só.",
    "<strong>Speculative decoding</strong> <a>[4]</a>: a small model writes a few tokens ahead, and the large one then computes all of their positions at once. That takes it little longer than one position, because most of the time goes into fetching its weights. Each token is kept with such a probability that what is written has exactly the large model's distribution; in place of the first that is rejected, the large model draws one.":
      "A <strong>decodificação especulativa</strong> (speculative decoding) <a>[4]</a>: um modelo pequeno escreve alguns tokens adiante, e o grande então calcula todas as posições deles de uma vez. Isso leva pouco mais tempo que uma única posição, porque a maior parte do tempo é gasta buscando os pesos na memória. Cada token é aceito com uma probabilidade tal que o texto segue exatamente a distribuição do modelo grande; no lugar do primeiro rejeitado, o modelo grande sorteia um.",
    "What the answers are worth was decided before, in training, and by what the model is given to read.":
      "O que as respostas valem foi decidido antes, no treinamento, e depende do que se dá ao modelo para ler.",
    "Before and after": "Antes e depois",
    "Before: how such a model learns. <a>The page</a> shows it, with all 4,192 numbers. After: write the loop yourself. microgpt.py <a2>[5]</a2> is training and inference in one file of Python; the code above is the same in C, and every model here is one tag, which you can put into a page of your own. Beside: <a3>the laboratory</a3>, where the same model is trained thousands of times, to ask what taught it what.":
      "Antes: como um modelo assim aprende. <a>A página principal</a> mostra isso, com todos os 4.192 números. Depois: escreva você o laço. O microgpt.py <a2>[5]</a2> é treinamento e inferência em um único arquivo Python; o código acima faz o mesmo em C, e cada modelo daqui é uma única tag, que você pode pôr em uma página sua. Ao lado: <a3>o laboratório</a3>, onde o mesmo modelo é treinado milhares de vezes para descobrir com o que ele aprendeu cada coisa.",
    Sources: "Fontes",
    "Brown et al., <a/>, 2020: GPT-3's 175 billion parameters, 96 layers and width of 12,288.":
      "Brown et al., <a/>, 2020: os 175 bilhões de parâmetros do GPT-3, suas 96 camadas e sua largura de 12.288.",
    "Lindsey et al., <a/>, 2025: planning in poems.": "Lindsey et al., <a/>, 2025: planejamento em poemas.",
    "Zheng et al., <a/>, 2024: caches shared by prefix.":
      "Zheng et al., <a/>, 2024: caches compartilhados por prefixo.",
    "Karpathy, microgpt.py, 2026. Attention: Vaswani et al., <a/>, 2017. GPT-2: Radford et al., <span/>, 2019.":
      "Karpathy, microgpt.py, 2026. Atenção: Vaswani et al., <a/>, 2017. GPT-2: Radford et al., <span/>, 2019.",
    "Holtzman et al., <a/>, 2020: top-p, and why the most probable text is dull.":
      "Holtzman et al., <a/>, 2020: top-p, e por que o texto mais provável é sem graça.",
  },
  same: [
    "logits",
    "softmax(logits ÷ T)",
    "T",
    "T = 0: argmax",
    "T = 1",
    "top-k",
    "top-p",
    "min-p",
    "tokens",
    "<strong>token</strong><span></span>",
    "<strong>logits</strong><span></span>",
    "Leviathan, Kalman, Matias, <a/>, 2023.",
    "Fan, Lewis, Dauphin, <a/>, 2018: top-k.",
    "Nguyen et al., <a/>, 2024.",
  ],
};
