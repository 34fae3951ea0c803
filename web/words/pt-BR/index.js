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
    "The model is that of microgpt.py by Andrej Karpathy (2026). A chapter on how it writes: <a>Inference</a>. Experiments: <a2>the laboratory</a2>. Share, above, writes the code that shows its views in a page of your own. Everything runs in this page: nothing is sent anywhere, nothing is downloaded.":
      "O modelo é o do microgpt.py, de Andrej Karpathy (2026). Um capítulo sobre como ele escreve: <a>Inferência</a>. Experimentos: <a2>o laboratório</a2>. “Compartilhar”, acima, dá o código para mostrar as visualizações em uma página sua. Tudo roda nesta página: nada é enviado a lugar nenhum, nada é baixado.",
  },
  same: [],
};
