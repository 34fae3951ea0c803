export default {
  texts: {
    "microgpt: how ChatGPT works, in miniature": "microgpt: cómo funciona ChatGPT, en miniatura",
    "A language model of 4,192 numbers learns to invent names, from nothing, in your browser. Watch it train, sample its letters one by one, look at every number.":
      "Un modelo de lenguaje de 4192 números aprende a inventar nombres, desde cero, en tu navegador. Mira cómo se entrena, muestrea sus letras una a una y examina cada uno de sus números.",
    "Twenty invented names, beside the loss curve of a thousand steps":
      "Veinte nombres inventados, junto a la curva de pérdida de mil pasos",
    "<a>Settings</a> <a2>Share</a2>": "<a>Ajustes</a> <a2>Compartir</a2>",
    Language: "Idioma",
    Theme: "Tema",
    System: "Sistema",
    Light: "Claro",
    Dark: "Oscuro",
    "This is how ChatGPT works, in miniature.": "Así funciona ChatGPT, en miniatura.",
    "A model of <span>4,192</span> numbers reads names letter by letter and learns to write new ones. <span2></span2>":
      "Un modelo de <span>4192</span> números lee nombres letra por letra y aprende a escribir otros nuevos. <span2></span2>",
    "This page trains a model in your browser, and needs JavaScript for it.":
      "Esta página entrena un modelo en tu navegador y para eso necesita JavaScript.",
    "<span>1</span> Train <span2>random letters turn into names</span2>":
      "<span>1</span> Entrenar <span2>letras al azar se convierten en nombres</span2>",
    "This page has not started. It needs a browser of 2024 or newer.":
      "Esta página no se ha iniciado. Necesita un navegador de 2024 o posterior.",
    "What the words mean": "Qué significan las palabras",
    "A neural network that reads a text and gives each token that could come next a probability.":
      "Una red neuronal que lee un texto y da una probabilidad a cada token que podría venir después.",
    "What it reads and writes one at a time: here a letter, or the end of a name.":
      "Lo que lee y escribe de uno en uno: aquí, una letra o el final de un nombre.",
    Parameters: "Parámetros",
    "The numbers that training changes: all that the model has learned.":
      "Los números que cambia el entrenamiento. En ellos está todo lo que el modelo ha aprendido.",
    Step: "Paso",
    "One change of all parameters, after reading a name or a batch of names.":
      "Un cambio de todos los parámetros, después de leer un nombre o un lote de nombres.",
    Loss: "Pérdida (loss)",
    "How little the model expected what came next: −ln of the probability that it gave, on average. Lower is better.":
      "Lo poco que el modelo esperaba lo que vino después: −ln de la probabilidad que le daba, en promedio. Cuanto más baja, mejor.",
    "Held out": "Nombres de validación (held out)",
    "Names that it never trains on: their loss shows whether it learned or only memorized.":
      "Nombres reservados, con los que nunca se entrena. Su pérdida muestra si ha aprendido o solo ha memorizado.",
    "Learning rate": "Tasa de aprendizaje",
    "How far a step changes the parameters. It falls to zero.":
      "Cuánto cambia un paso los parámetros. Baja hasta cero.",
    Sample: "Muestra",
    "A name that the model wrote, each token sampled by its probability.":
      "Un nombre que escribió el modelo: cada token elegido al azar, según su probabilidad.",
    "Random seed": "Semilla aleatoria (seed)",
    "It fixes what is random: the same seed gives the same samples.":
      "Fija lo que es aleatorio: la misma semilla da las mismas muestras.",
    "<span>2</span> Generate <span2>one letter at a time, sampled by probability</span2>":
      "<span>2</span> Generar <span2>una letra cada vez, muestreada según su probabilidad</span2>",
    "<span>3</span> Look inside <span2>it changes as the model trains</span2>":
      "<span>3</span> Mirar dentro <span2>todo cambia mientras el modelo se entrena</span2>",
    "<span>4</span> Guess <span2>be the model: ten letters, and your own loss</span2>":
      "<span>4</span> Adivinar <span2>haz de modelo: diez letras y tu propia pérdida (loss)</span2>",
    "Settings <span>changed settings are saved in the URL</span>":
      "Ajustes <span>los ajustes que cambies se guardan en la URL</span>",
    "Share <span>as a link, a file, or views in another page</span>":
      "Compartir <span>como enlace, como archivo o como vistas en otra página</span>",
    "The model is that of microgpt.py by Andrej Karpathy (2026). A chapter on how it writes: <a>Inference</a>. Experiments: <a2>the laboratory</a2>. Share, above, writes the code for a page of your own. Everything runs in this page: nothing is sent anywhere, nothing is downloaded.":
      "El modelo es el de microgpt.py, de Andrej Karpathy (2026). Un capítulo explica cómo escribe: <a>Inferencia</a>. Experimentos: <a2>el laboratorio</a2>. “Compartir”, más arriba, te da el código para mostrar sus vistas en una página tuya. Todo se ejecuta en esta página: no se envía nada a ningún sitio, no se descarga nada.",
  },
  same: ["GPT", "Token"],
};
