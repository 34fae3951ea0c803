export default {
  texts: {
    "Inference: how a GPT writes": "Inferencia: cómo escribe un GPT",
    "How a trained GPT writes, one letter at a time, with a real one running between the paragraphs.":
      "Cómo escribe un GPT ya entrenado, letra por letra, con uno de verdad funcionando entre los párrafos.",
    "Twenty invented names, beside the loss curve of a thousand steps":
      "Veinte nombres inventados, junto a la curva de pérdida de mil pasos",
    Language: "Idioma",
    Inference: "Inferencia",
    "A language model does two things. It learns, once; and then it writes, again and again. This is about the writing: what happens between pressing a key and reading a word, with a real GPT running between the paragraphs.":
      "Un modelo de lenguaje hace dos cosas. Aprende, una vez; y luego escribe, una y otra vez. Este capítulo trata de lo segundo, que se llama inferencia: qué ocurre entre pulsar una tecla y leer una palabra, con un GPT de verdad funcionando entre los párrafos.",
    "A very small GPT": "Un GPT muy pequeño",
    "The model on this page has 4,192 numbers; GPT-3 has forty million times as many <a>[1]</a>. It knows no words: it reads and writes single letters, and all it has ever seen is a list of 32,257 first names. In all that matters here it is built as the large ones are.":
      "El modelo de esta página tiene 4192 números; GPT-3 tiene cuarenta millones de veces más <a>[1]</a>. No conoce palabras: lee y escribe letras sueltas, y lo único que ha visto es una lista de 32.257 nombres de pila. En todo lo que importa aquí está construido como los grandes.",
    "Nothing has been prepared. It trains now, from random numbers, in the time it takes to read this paragraph; every picture below shows what it has learned so far. The twenty names are always sampled from the same random seeds, so you can watch random letters turn into names. What a seed is comes <a>below</a>; how the model learns is another subject, which <a2>the page</a2> shows.":
      "Nada se ha preparado de antemano. El modelo se entrena ahora, a partir de números aleatorios, en lo que tardas en leer este párrafo; cada figura de más abajo muestra lo que ha aprendido hasta el momento. Los veinte nombres se muestrean siempre con las mismas semillas aleatorias, así que puedes ver cómo letras al azar se convierten en nombres. Qué es una semilla se explica <a>más abajo</a>; cómo aprende el modelo es otro tema, que se ve en <a2>la página principal</a2>.",
    "Here a small GPT trains in your browser. It needs JavaScript and WebAssembly.":
      "Aquí se entrena un GPT pequeño en tu navegador. Necesita JavaScript y WebAssembly.",
    "One letter at a time": "Una letra cada vez",
    "A GPT does one thing: given the tokens so far, it gives each possible next token a probability. Here the tokens are the letters and one more, <strong>BOS</strong>, shown as ■, with which every name starts and ends. To write <em>karin</em>, the model is asked six times: first with ■ alone, then with ■<em>k</em>, then with ■<em>ka</em>, and so on; the sixth answer is ■, and the name has ended. Each answer becomes part of the next question. That is what <strong>autoregressive</strong> means: the model reads back what it has just written.":
      "Un GPT hace una sola cosa: a partir de los tokens que ya hay, asigna una probabilidad a cada posible token siguiente. Aquí los tokens son las letras y uno más, <strong>BOS</strong>, que se muestra como ■ y con el que empieza y termina cada nombre. Para escribir <em>karin</em>, se le pregunta al modelo seis veces: primero solo con ■, después con ■<em>k</em>, después con ■<em>ka</em>, y así sucesivamente; la sexta respuesta es ■, y el nombre ha terminado. Cada respuesta pasa a formar parte de la siguiente pregunta. Eso significa <strong>autorregresivo</strong>: el modelo lee lo que él mismo acaba de escribir.",
    "No letter is settled before the one in front of it has been drawn. That does not say that nothing is prepared: inside a large model, researchers have found traces of words that come only much later, such as the rhyme of a line that has just begun <a>[2]</a>. How far that goes is an open question.":
      "Ninguna letra queda decidida antes de que se haya muestreado la anterior. Eso no quiere decir que no haya nada preparado: dentro de un modelo grande se han encontrado rastros de palabras que llegan mucho después, como la rima de un verso que apenas empieza <a>[2]</a>. Hasta dónde llega eso es una pregunta abierta.",
    "Here one name is shown step by step, letter by letter.": "Aquí se muestra un nombre paso a paso, letra por letra.",
    "Step through a name with the buttons. The bars are the model's answer; a random number decides. A name ends with ■, or when all 16 positions that this model has are used (its <em>block size</em>): so no name has more than 16 letters. In the program the whole loop is this, in C; beside it the same in plain JavaScript, with which the tests compare the program:":
      "Recorre un nombre con los botones. Las barras son la respuesta del modelo; decide un número aleatorio. Un nombre termina con ■, o cuando se han ocupado las 16 posiciones que tiene este modelo (su longitud de contexto, o <em>block size</em>): por eso ningún nombre tiene más de 16 letras. En el programa, escrito en C, el bucle completo es este; al lado está lo mismo en JavaScript sencillo, con el que las pruebas comparan el programa:",
    "From logits to probabilities": "De los logits a las probabilidades",
    "What comes out of the network are not probabilities but <strong>logits</strong>: one number for each letter, of any size and either sign. To become probabilities they must be positive and sum to one, and a higher logit must give a higher probability. <strong>Softmax</strong> does that: raise <em>e</em> to each logit, then divide by the sum.":
      "Lo que sale de la red no son probabilidades, sino <strong>logits</strong>: un número por letra, de cualquier tamaño y de cualquier signo. Para convertirse en probabilidades tienen que ser positivos y sumar uno, y a un logit mayor debe corresponder una probabilidad mayor. Eso lo hace <strong>softmax</strong>: eleva <em>e</em> a cada logit y divide entre la suma.",
    "Between the two there is one knob, the <strong>temperature</strong>. Every logit is divided by it first. Drag <a>the line at <em>T</em></a>; change the three logits to your own.":
      "Entre una cosa y otra hay un solo control, la <strong>temperatura</strong>. Antes que nada, cada logit se divide entre ella. Arrastra <a>la línea en <em>T</em></a>; cambia los tres logits por los tuyos.",
    "first logit": "primer logit",
    "second logit": "segundo logit",
    "third logit": "tercer logit",
    temperature: "temperatura",
    first: "primero",
    second: "segundo",
    third: "tercero",
    "At <em>T</em> = 1 the probabilities are what the model learned. Below one the most probable letter takes more, in the end everything; above one they draw closer, and as <em>T</em> grows without bound they become equal. There is a second way to see it: dividing the logits by <em>T</em> raises every probability to <a>the power 1/<em>T</em></a>, the small drawing, and then renormalizes. At <em>T</em> = 0.5 the probabilities are squared, at <em>T</em> = 0.1 they are raised to the tenth power, and what was a lead becomes a certainty.":
      "Con <em>T</em> = 1, las probabilidades son las que el modelo aprendió. Por debajo de uno, la letra más probable se lleva más, y al final todo; por encima, las probabilidades se acercan entre sí y, cuando <em>T</em> crece sin límite, se igualan. Hay otra manera de verlo: dividir los logits entre <em>T</em> es elevar cada probabilidad a <a>la potencia 1/<em>T</em></a>, el dibujo pequeño, y luego renormalizar. Con <em>T</em> = 0,5 las probabilidades se elevan al cuadrado, con <em>T</em> = 0,1 se elevan a la décima potencia, y lo que era una ventaja se vuelve una certeza.",
    "That is all that “creativity” is, as a setting: how much of the model's uncertainty is kept.":
      "Eso es todo lo que hay detrás de la “creatividad” como ajuste: cuánta de la incertidumbre del modelo se conserva.",
    "Here the same seeds are sampled at four temperatures, side by side.":
      "Aquí se muestrean nombres con las mismas semillas a cuatro temperaturas, unos junto a otros.",
    "The random number": "El número aleatorio",
    "Probabilities are not yet a letter. The simplest rule is to take the most probable one, always. It is called <strong>argmax</strong> or greedy decoding, and it has a flaw that can be seen at once: it knows only one name.":
      "Las probabilidades todavía no son una letra. La regla más sencilla es tomar siempre la más probable. Se llama <strong>argmax</strong> o decodificación voraz (greedy decoding), y tiene un defecto que se ve enseguida: solo conoce un nombre.",
    "The same five seeds in every column": "Las mismas cinco semillas en cada columna",
    seed: "semilla",
    "T = 1 again": "T = 1 otra vez",
    "T → ∞: 1/27 each": "T → ∞: 1/27 cada uno",
    "New seeds": "Nuevas semillas",
    "So a random number is drawn. Lay the probabilities end to end on a line from 0 to 1, draw a number between 0 and 1, and see in which token's part it lies: a letter with a probability of 0.3 is chosen three times in ten. At <em>T</em> = 0 one token has the whole line, and the random number decides nothing. As <em>T</em> grows without bound every one of the 27 tokens has 1/27 of it, and the model decides nothing.":
      "Por eso se sortea un número. Pon las probabilidades una tras otra sobre un segmento de 0 a 1, saca un número al azar entre 0 y 1 y mira en el tramo de qué token cae: una letra con probabilidad 0,3 sale tres de cada diez veces. Con <em>T</em> = 0, un solo token ocupa todo el segmento y el número aleatorio no decide nada. Cuando <em>T</em> crece sin límite, cada uno de los 27 tokens ocupa 1/27, y el que no decide nada es el modelo.",
    "The numbers come from a generator that a <strong>seed</strong> starts: the same seed, the same random numbers. The two columns at <em>T</em> = 1 were drawn one after the other from the same seeds, and are equal. Across a row the random numbers are the same as well; only the line that they fall on differs.":
      "Los números salen de un generador que arranca con una <strong>semilla</strong> (seed): la misma semilla, los mismos números aleatorios. Las dos columnas con <em>T</em> = 1 se muestrearon una después de la otra con las mismas semillas, y son iguales. También a lo largo de una fila los números aleatorios son los mismos; solo cambia el segmento sobre el que caen.",
    "Beyond temperature": "Más allá de la temperatura",
    "At a high temperature now and then a letter is drawn that makes no sense; at a low one all names are alike. Three rules cut off what is improbable instead, after the temperature, and share its probability among the rest. <strong>Top-k</strong> <a>[6]</a> keeps the k most probable tokens. <strong>Top-p</strong> <a2>[7]</a2> keeps the fewest whose probabilities reach p: few where the model is sure, many where it is not. <strong>Min-p</strong> <a3>[8]</a3> keeps those that are at least p times as probable as the most probable one. Here they act on the letter after a beginning, and on five names of the same seeds.":
      "Con una temperatura alta, de vez en cuando sale una letra que no tiene sentido; con una baja, todos los nombres se parecen. Hay tres reglas que, en cambio, descartan lo improbable, después de la temperatura, y reparten su probabilidad entre los demás. <strong>Top-k</strong> <a>[6]</a> conserva los k tokens más probables. <strong>Top-p</strong> <a2>[7]</a2> conserva los menos posibles cuyas probabilidades lleguen a sumar p: pocos cuando el modelo está seguro, muchos cuando no. <strong>Min-p</strong> <a3>[8]</a3> conserva los que tienen al menos p veces la probabilidad del más probable. Aquí actúan sobre la letra que sigue a un comienzo, y sobre cinco nombres con las mismas semillas.",
    beginning: "comienzo",
    "seeds 1 to 5": "semillas 1 a 5",
    "All of these draw one token at a time. <strong>Beam search</strong> draws none: it continues several beginnings at once and keeps those that are most probable as a whole, which need not begin with the most probable letter. With a width of 1 it is argmax.":
      "Todas estas reglas muestrean un token cada vez. La <strong>búsqueda en haz</strong> (beam search) no sortea nada: continúa varios comienzos a la vez y conserva los que son más probables en conjunto, que no tienen por qué empezar con la letra más probable. Con un ancho de 1 es argmax.",
    width: "ancho",
    "It suits tasks with one right answer, such as translating a sentence. Names do not need it: nobody wants the most probable name again and again, but many that are spread as the list's are, and this is what sampling gives. For open texts it is worse: what people write is seldom the most probable that could be written <a>[7]</a>.":
      "Sirve para tareas con una sola respuesta correcta, como traducir una frase. Para los nombres no hace falta: nadie quiere una y otra vez el nombre más probable, sino muchos, distribuidos como los de la lista, y eso es lo que da el muestreo. Para textos abiertos es peor: lo que escribe la gente rara vez es lo más probable que se podría escribir <a>[7]</a>.",
    "How it knows when to stop": "Cómo sabe cuándo parar",
    "Nobody tells the model how long a name is. There is the twenty-seventh token, ■. Every name of the list was given to it as ■anna■: the token means <em>a name starts here</em>, and for the name before it, <em>it has ended</em>. Predicting ■ after <em>anna</em> is one more guess about what comes next, learned like all the others. When it is sampled, the name is done.":
      "Nadie le dice al modelo qué longitud tiene un nombre. Está el token número veintisiete, ■. Cada nombre de la lista se le presentó como ■anna■: el token significa <em>aquí empieza un nombre</em> y, para el nombre anterior, <em>ya terminó</em>. Predecir ■ después de <em>anna</em> es una predicción más sobre lo que sigue, aprendida como todas las otras. Cuando sale ■, el nombre está listo.",
    "So the lengths of its names are learned as well. Here are five hundred of them, drawn at <em>T</em> = 1, beside the list's:":
      "Así que también la longitud de sus nombres es aprendida. Estas son las de quinientos de ellos, muestreados con <em>T</em> = 1, junto a las de la lista:",
    "share of the names": "proporción de los nombres",
    letters: "letras",
    "And this is what it writes when that token is taken away from it, so that it goes on until its 16 positions are used, at <em>T</em> = 0.7:":
      "Y esto es lo que escribe cuando se le quita ese token, de modo que continúa hasta agotar sus 16 posiciones, con <em>T</em> = 0,7:",
    "New samples": "Nuevas muestras",
    "What it remembers": "Lo que recuerda",
    "To choose the next letter, each position looks back at those before it, and at itself. It asks a question, the <a>query</a>, that is compared with <a2>the key</a2> of every position up to its own: their product, divided by the square root of their length, is a <a3>score</a3>. Softmax turns the scores into <a4>weights</a4>, and of every position's <a5>value</a5> as much is taken along: <a6>the mixture</a6>. Pick a position; each of the four heads does this with numbers of its own.":
      "Para elegir la letra siguiente, cada posición mira las anteriores y también a sí misma. Hace una pregunta, la <a>consulta</a> (query), que se compara con <a2>la clave</a2> (key) de cada posición hasta la suya: su producto escalar, dividido entre la raíz cuadrada de su dimensión, es una <a3>puntuación</a3> (score). Softmax convierte las puntuaciones en <a4>pesos</a4>, y del <a5>valor</a5> (value) de cada posición se toma la parte que indica su peso: el resultado es <a6>la mezcla</a6>. Elige una posición; cada una de las cuatro cabezas hace esto con sus propios números.",
    name: "nombre",
    head: "cabeza",
    position: "posición",
    "A position's key and value depend on its letter, on its place in the name and, with more than one layer, on what stands before it; never on what comes after. Once computed, they never change. So they are kept: this is the <strong>key-value cache</strong>.":
      "La clave y el valor de una posición dependen de su letra, de su lugar en el nombre y, si hay más de una capa, de lo que está antes; nunca de lo que viene después. Una vez calculados, ya no cambian. Por eso se guardan: esa es la <strong>caché de claves y valores</strong> (KV cache).",
    "Here the cache fills, a row for each letter, as a name is written.":
      "Aquí se llena la caché, una fila por letra, a medida que se escribe un nombre.",
    "With it, a new token costs one position's work. Without it, every token would mean computing all positions before it again. For a name that hardly matters; for a long text it is the difference between possible and not:":
      "Con ella, un token nuevo cuesta el trabajo de una sola posición. Sin ella, cada token obligaría a calcular de nuevo todas las posiciones anteriores. Para un nombre apenas importa; para un texto largo es la diferencia entre lo posible y lo imposible:",
    layers: "capas",
    "16, as here": "16, como aquí",
    "12,288, as GPT-3": "12.288, como GPT-3",
    "Each column is a token that is written, and each of its squares a position that it needs. <a>The topmost</a> is computed; all <a2>beneath it</a2> are in the cache, and computed again without one. The <a3>memory</a3> grows by a row a token in every layer. Two points of it in numbers:":
      "Cada columna es un token escrito, y cada uno de sus cuadrados, una posición que necesita. <a>El de más arriba</a> se calcula; todos <a2>los de debajo</a2> están en la caché, y sin ella se calcularían otra vez. La <a3>memoria</a3> crece una fila por token en cada capa. Dos casos en números:",
    "multiplications for a whole text": "multiplicaciones para un texto completo",
    "with the cache": "con la caché",
    without: "sin ella",
    saved: "ahorro",
    "kept in memory": "guardado en memoria",
    "Counted are the multiplications with weights and those of attention, as in the view above. There: 96 layers of width 12,288, as published for GPT-3 <a>[1]</a>; two bytes a number, here four.":
      "Se cuentan las multiplicaciones por pesos y las de la atención, como en la vista de arriba. Para GPT-3: 96 capas de ancho 12.288, según su publicación <a>[1]</a>; dos bytes por número, aquí cuatro.",
    "The price is memory, a row of keys and one of values for every letter, in every layer. In large models this is what fills the machine.":
      "El precio es memoria: una fila de claves y otra de valores por cada letra, en cada capa. En los modelos grandes, eso es lo que llena la máquina.",
    "A fresh cache for each name": "Una caché vacía para cada nombre",
    "The cache is all that the model has of what was written, so it decides what a letter follows. For the next name it must be empty. What happens if it is not? Here are the same six seeds three times, at <em>T</em> = 0.8: with an empty cache for each name; with all former names left in it, and ■ read at position 0 again, as microgpt.py would do if it created its lists of keys and values once, before its loop; and with the positions going on as well, until all 16 are used.":
      "La caché es todo lo que el modelo tiene de lo ya escrito, así que de ella depende a qué sigue una letra. Para el siguiente nombre tiene que estar vacía. ¿Qué pasa si no lo está? Aquí están las mismas seis semillas tres veces, con <em>T</em> = 0,8: con la caché vacía para cada nombre; dejando en ella todos los nombres anteriores y leyendo ■ de nuevo en la posición 0, como haría microgpt.py si creara sus listas de claves y valores una sola vez, antes del bucle; y dejando que también continúen las posiciones, hasta ocupar las 16.",
    "a fresh cache": "caché vacía",
    "kept, positions restart": "conservada, posiciones desde 0",
    "kept, positions continue": "conservada, posiciones seguidas",
    "The first name is the same three times: there is nothing before it. From the second on, every letter also attends to names that have ended, and they bleed into it. Where the positions continue, it fares worse: in training the model reads ■ at position 0 and nowhere else, so it has never learned what follows it at another one.":
      "El primer nombre es el mismo las tres veces: no hay nada antes. Desde el segundo, cada letra también atiende a nombres que ya terminaron, y estos se filtran en el nuevo. Donde las posiciones continúan, el resultado es peor: en el entrenamiento, el modelo lee ■ en la posición 0 y en ninguna otra, así que nunca ha aprendido qué lo sigue en otra posición.",
    "A server writes many people's texts at once, each with a cache of its own. To reuse the keys and values of a common beginning is normal there: many conversations start with the same instructions, and as keys and values depend only on what stands before them, they would come out the same. This is <strong>prefix caching</strong> <a>[3]</a>. What must not happen is what you see above: that a text attends to one that is not its own. It would be somebody else's conversation.":
      "Un servidor escribe los textos de mucha gente a la vez, cada uno con su propia caché. Allí es normal reutilizar las claves y los valores de un comienzo común: muchas conversaciones empiezan con las mismas instrucciones y, como claves y valores dependen solo de lo que está antes, saldrían iguales. Esto es la <strong>caché de prefijos</strong> (prefix caching) <a>[3]</a>. Lo que no debe ocurrir es lo que ves arriba: que un texto atienda a otro que no es el suyo. Sería la conversación de otra persona.",
    "All of it at once": "El bucle completo",
    "Six steps, again and again, until the end token:": "Seis pasos, una y otra vez, hasta el token de fin:",
    "<strong>network</strong><span></span>": "<strong>red</strong><span></span>",
    "<strong>probabilities</strong><span></span>": "<strong>probabilidades</strong><span></span>",
    "<strong>random number</strong><span></span>": "<strong>número aleatorio</strong><span></span>",
    "<strong>letter</strong><span></span>": "<strong>letra</strong><span></span>",
    Play: "Reproducir",
    Step: "Paso",
    "Another name": "Otro nombre",
    "T = 0.5": "T = 0,5",
    "The network, opened": "La red por dentro",
    "This loop is the core of the large models as well. Their tokens are pieces of words, fifty thousand of them and more instead of twenty-seven; their networks are deeper, wider and built with refinements. And there is more around the loop than there is here: templates that mark who speaks, tokens that end an answer, rules of decoding beyond the temperature, tools that are called in between. Two things change the speed, and not the probabilities:":
      "Este bucle es también el núcleo de los modelos grandes. Sus tokens son trozos de palabras, cincuenta mil o más en lugar de veintisiete; sus redes son más profundas, más anchas y tienen refinamientos. Y alrededor del bucle hay más que aquí: plantillas que marcan quién habla, tokens que terminan una respuesta, reglas de decodificación además de la temperatura, herramientas que se llaman entretanto. Dos técnicas cambian la velocidad, pero no las probabilidades:",
    "<strong>Prefix caching</strong> you have met: of a beginning that many texts share, keys and values are computed once.":
      "La <strong>caché de prefijos</strong>, que ya conoces: las claves y los valores de un comienzo que comparten muchos textos se calculan una sola vez.",
    "<strong>Speculative decoding</strong> <a>[4]</a>: a small model writes a few tokens ahead, and the large one then computes all of their positions at once. That takes it little longer than one position, because most of the time goes into fetching its weights. Each token is kept with such a probability that what is written has exactly the large model's distribution; in place of the first that is rejected, the large model draws one.":
      "La <strong>decodificación especulativa</strong> (speculative decoding) <a>[4]</a>: un modelo pequeño escribe unos cuantos tokens por adelantado, y luego el grande calcula todas sus posiciones a la vez. Eso le lleva poco más que una sola posición, porque la mayor parte del tiempo se va en traer sus pesos de la memoria. Cada token se acepta con una probabilidad tal que lo escrito sigue exactamente la distribución del modelo grande; en lugar del primero que se rechaza, el modelo grande muestrea otro.",
    "What the answers are worth was decided before, in training, and by what the model is given to read.":
      "Lo que valen las respuestas se decidió antes, en el entrenamiento, y depende de lo que se le da a leer al modelo.",
    "Before and after": "Antes y después",
    "Before: how such a model learns. <a>The page</a> shows it, with all 4,192 numbers. After: write the loop yourself. microgpt.py <a2>[5]</a2> is training and inference in one file of Python; the code above is the same in C, and every model here is one tag, which you can put into a page of your own. Beside: <a3>the laboratory</a3>, where the same model is trained thousands of times, to ask what taught it what.":
      "Antes: cómo aprende un modelo así. <a>La página principal</a> lo muestra, con sus 4192 números. Después: escribe tú el bucle. microgpt.py <a2>[5]</a2> es entrenamiento e inferencia en un solo archivo de Python; el código de arriba hace lo mismo en C, y cada modelo de aquí es una sola etiqueta que puedes poner en tu propia página. Al lado: <a3>el laboratorio</a3>, donde el mismo modelo se entrena miles de veces para averiguar de qué ha aprendido cada cosa.",
    Sources: "Fuentes",
    "Brown et al., <a/>, 2020: GPT-3's 175 billion parameters, 96 layers and width of 12,288.":
      "Brown et al., <a/>, 2020: los 175.000 millones de parámetros de GPT-3, sus 96 capas y su ancho de 12.288.",
    "Lindsey et al., <a/>, 2025: planning in poems.": "Lindsey et al., <a/>, 2025: la planificación en poemas.",
    "Zheng et al., <a/>, 2024: caches shared by prefix.": "Zheng et al., <a/>, 2024: cachés compartidas por prefijo.",
    "Karpathy, microgpt.py, 2026. Attention: Vaswani et al., <a/>, 2017. GPT-2: Radford et al., <span/>, 2019.":
      "Karpathy, microgpt.py, 2026. Atención: Vaswani et al., <a/>, 2017. GPT-2: Radford et al., <span/>, 2019.",
    "Holtzman et al., <a/>, 2020: top-p, and why the most probable text is dull.":
      "Holtzman et al., <a/>, 2020: top-p, y por qué el texto más probable es aburrido.",
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
