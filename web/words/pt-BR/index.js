export default {
  texts: {
    "microgpt: how ChatGPT works, in miniature": "microgpt: como funciona o ChatGPT, em miniatura",
    "A language model of 4,192 numbers learns to invent names, from nothing, in your browser. Watch it train, sample its letters one by one, look at every number.":
      "Um modelo de linguagem de 4.192 números aprende a inventar nomes, do zero, no seu navegador. Veja-o treinar, sorteie as letras uma a uma e examine cada um dos números.",
    "Twenty invented names, beside the loss curve of a thousand steps":
      "Vinte nomes inventados, ao lado da curva de perda de mil passos",
    "<a>Settings</a> <a2>Share</a2>": "<a>Ajustes</a> <a2>Compartilhar</a2>",
    Language: "Idioma",
    Theme: "Tema",
    System: "Sistema",
    Light: "Claro",
    Dark: "Escuro",
    "This is how ChatGPT works, in miniature.": "É assim que o ChatGPT funciona, em miniatura.",
    "A model of <span>4,192</span> numbers reads names letter by letter and learns to write new ones. <span2></span2>":
      "Um modelo de <span>4.192</span> números lê nomes letra por letra e aprende a escrever nomes novos. <span2></span2>",
    "This page trains a model in your browser, and needs JavaScript for it.":
      "Esta página treina um modelo no seu navegador e, para isso, precisa de JavaScript.",
    "<span>1</span> Train <span2>random letters turn into names</span2>":
      "<span>1</span> Treinar <span2>letras aleatórias viram nomes</span2>",
    "This page has not started. It needs a browser of 2024 or newer.":
      "Esta página não iniciou. Ela precisa de um navegador de 2024 ou mais novo.",
    "What the words mean": "O que as palavras significam",
    "A neural network that reads a text and gives each token that could come next a probability.":
      "Uma rede neural que lê um texto e dá uma probabilidade a cada token que poderia vir em seguida.",
    "What it reads and writes one at a time: here a letter, or the end of a name.":
      "O que ele lê e escreve, um por vez: aqui, uma letra ou o fim de um nome.",
    Parameters: "Parâmetros",
    "The numbers that training changes: all that the model has learned.":
      "Os números que o treinamento muda. Tudo o que o modelo aprendeu está neles.",
    Step: "Passo",
    "One change of all parameters, after reading a name or a batch of names.":
      "Uma mudança de todos os parâmetros, depois da leitura de um nome ou de um lote de nomes.",
    Loss: "Perda (loss)",
    "How little the model expected what came next: −ln of the probability that it gave, on average. Lower is better.":
      "O quanto o modelo não esperava o que veio em seguida: −ln da probabilidade que deu a isso, em média. Quanto menor, melhor.",
    "Held out": "Nomes de validação (held out)",
    "Names that it never trains on: their loss shows whether it learned or only memorized.":
      "Nomes separados, com os quais ele nunca treina. A perda neles mostra se ele aprendeu ou só decorou.",
    "Learning rate": "Taxa de aprendizado",
    "How far a step changes the parameters. It falls to zero.":
      "O quanto um passo muda os parâmetros. Ela cai até zero.",
    Sample: "Amostra",
    "A name that the model wrote, each token sampled by its probability.":
      "Um nome que o modelo escreveu: cada token escolhido ao acaso, conforme sua probabilidade.",
    "Random seed": "Semente aleatória (seed)",
    "It fixes what is random: the same seed gives the same samples.":
      "Ela fixa o que é aleatório: a mesma semente dá as mesmas amostras.",
    "<span>2</span> Generate <span2>one letter at a time, sampled by probability</span2>":
      "<span>2</span> Gerar <span2>uma letra por vez, sorteada pela probabilidade</span2>",
    "<span>3</span> Look inside <span2>it changes as the model trains</span2>":
      "<span>3</span> Olhar por dentro <span2>tudo muda enquanto o modelo treina</span2>",
    "<span>4</span> Guess <span2>be the model: ten letters, and your own loss</span2>":
      "<span>4</span> Adivinhar <span2>faça o papel do modelo: dez letras, e a sua própria perda (loss)</span2>",
    "Settings <span>changed settings are saved in the URL</span>":
      "Ajustes <span>os ajustes alterados ficam salvos na URL</span>",
    "Share <span>as a link, a file, or views in another page</span>":
      "Compartilhar <span>como link, arquivo ou visualizações em outra página</span>",
    "The model is that of microgpt.py by Andrej Karpathy (2026). A chapter on how it writes: <a>Inference</a>. Experiments: <a2>the laboratory</a2>. Share, above, writes the code for a page of your own. Everything runs in this page: nothing is sent anywhere, nothing is downloaded.":
      "O modelo é o do microgpt.py, de Andrej Karpathy (2026). Um capítulo sobre como ele escreve: <a>Inferência</a>. Experimentos: <a2>o laboratório</a2>. “Compartilhar”, acima, dá o código para mostrar as visualizações em uma página sua. Tudo roda nesta página: nada é enviado a lugar nenhum, nada é baixado.",
  },
  same: ["GPT", "Token"],
};
