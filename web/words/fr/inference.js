export default {
  texts: {
    "Inference: how a GPT writes": "Inférence : comment un GPT écrit",
    "How a trained GPT writes, one letter at a time, with a real one running between the paragraphs.":
      "Comment un GPT entraîné écrit, une lettre à la fois, avec un vrai GPT qui tourne entre les paragraphes.",
    "Twenty invented names, beside the loss curve of a thousand steps":
      "Vingt noms inventés, à côté de la courbe de perte de mille étapes",
    Language: "Langue",
    Inference: "Inférence",
    "A language model does two things. It learns, once; and then it writes, again and again. This is about the writing: what happens between pressing a key and reading a word, with a real GPT running between the paragraphs.":
      "Un modèle de langage fait deux choses. Il apprend, une fois ; puis il écrit, encore et encore. Il s’agit ici de l’écriture, appelée inférence : ce qui se passe entre le moment où l’on appuie sur une touche et celui où l’on lit un mot, avec un vrai GPT qui tourne entre les paragraphes.",
    "A very small GPT": "Un tout petit GPT",
    "The model on this page has 4,192 numbers; GPT-3 has forty million times as many <a>[1]</a>. It knows no words: it reads and writes single letters, and all it has ever seen is a list of 32,257 first names. In all that matters here it is built as the large ones are.":
      "Le modèle de cette page compte 4 192 nombres ; GPT-3 en a quarante millions de fois plus <a>[1]</a>. Il ne connaît aucun mot : il lit et écrit lettre par lettre, et n’a jamais vu qu’une liste de 32 257 prénoms. Pour tout ce qui compte ici, il est construit comme les grands.",
    "Nothing has been prepared. It trains now, from random numbers, in the time it takes to read this paragraph; every picture below shows what it has learned so far. The twenty names are always sampled from the same random seeds, so you can watch random letters turn into names. What a seed is comes <a>below</a>; how the model learns is another subject, which <a2>the page</a2> shows.":
      "Rien n’a été préparé. Il s’entraîne maintenant, à partir de nombres aléatoires, pendant que vous lisez ce paragraphe ; chaque figure ci-dessous montre ce qu’il a appris jusque-là. Les vingt noms sont toujours tirés avec les mêmes graines aléatoires : vous pouvez ainsi voir des lettres au hasard devenir des noms. Ce qu’est une graine, vous le lirez <a>plus bas</a> ; comment le modèle apprend est un autre sujet, que montre <a2>la page principale</a2>.",
    "Here a small GPT trains in your browser. It needs JavaScript and WebAssembly.":
      "Ici, un petit GPT s’entraîne dans votre navigateur. Il lui faut JavaScript et WebAssembly.",
    "One letter at a time": "Une lettre à la fois",
    "A GPT does one thing: given the tokens so far, it gives each possible next token a probability. Here the tokens are the letters and one more, <strong>BOS</strong>, shown as ■, with which every name starts and ends. To write <em>karin</em>, the model is asked six times: first with ■ alone, then with ■<em>k</em>, then with ■<em>ka</em>, and so on; the sixth answer is ■, and the name has ended. Each answer becomes part of the next question. That is what <strong>autoregressive</strong> means: the model reads back what it has just written.":
      "Un GPT ne fait qu’une chose : à partir des tokens déjà écrits, il donne une probabilité à chaque token qui pourrait suivre. Ici, les tokens sont les lettres, plus un, <strong>BOS</strong>, noté ■, par lequel chaque nom commence et finit. Pour écrire <em>karin</em>, on interroge le modèle six fois : d’abord avec ■ seul, puis avec ■<em>k</em>, puis avec ■<em>ka</em>, et ainsi de suite ; la sixième réponse est ■, et le nom est terminé. Chaque réponse entre dans la question suivante. C’est ce que veut dire <strong>autorégressif</strong> : le modèle relit ce qu’il vient d’écrire.",
    "No letter is settled before the one in front of it has been drawn. That does not say that nothing is prepared: inside a large model, researchers have found traces of words that come only much later, such as the rhyme of a line that has just begun <a>[2]</a>. How far that goes is an open question.":
      "Aucune lettre n’est fixée avant que la précédente ait été tirée. Cela ne veut pas dire que rien n’est préparé : à l’intérieur d’un grand modèle, des chercheurs ont trouvé la trace de mots qui n’arrivent que bien plus tard, comme la rime d’un vers à peine commencé <a>[2]</a>. Jusqu’où cela va reste une question ouverte.",
    "Here one name is shown step by step, letter by letter.": "Ici, un nom est montré pas à pas, lettre par lettre.",
    "Step through a name with the buttons. The bars are the model's answer; a random number decides. A name ends with ■, or when all 16 positions that this model has are used (its <em>block size</em>): so no name has more than 16 letters. In the program the whole loop is this, in C; beside it the same in plain JavaScript, with which the tests compare the program:":
      "Parcourez un nom avec les boutons. Les barres sont la réponse du modèle ; un nombre aléatoire décide. Un nom se termine par ■, ou quand les 16 positions dont dispose ce modèle (sa longueur de contexte, ou <em>block size</em>) sont toutes prises : aucun nom n’a donc plus de 16 lettres. Dans le programme, en C, voici toute la boucle ; à côté, la même en JavaScript simple, auquel les tests comparent le programme :",
    "From logits to probabilities": "Des logits aux probabilités",
    "What comes out of the network are not probabilities but <strong>logits</strong>: one number for each letter, of any size and either sign. To become probabilities they must be positive and sum to one, and a higher logit must give a higher probability. <strong>Softmax</strong> does that: raise <em>e</em> to each logit, then divide by the sum.":
      "Ce qui sort du réseau, ce ne sont pas des probabilités mais des <strong>logits</strong> : un nombre par lettre, de n’importe quelle grandeur et de n’importe quel signe. Pour devenir des probabilités, ils doivent être positifs et de somme 1, et un logit plus élevé doit donner une probabilité plus élevée. C’est ce que fait <strong>softmax</strong> : élever <em>e</em> à la puissance de chaque logit, puis diviser par la somme.",
    "Between the two there is one knob, the <strong>temperature</strong>. Every logit is divided by it first. Drag <a>the line at <em>T</em></a>; change the three logits to your own.":
      "Entre les deux, il y a un seul réglage, la <strong>température</strong>. Chaque logit est d’abord divisé par elle. Faites glisser <a>la ligne à <em>T</em></a> ; remplacez les trois logits par les vôtres.",
    "first logit": "premier logit",
    "second logit": "deuxième logit",
    "third logit": "troisième logit",
    temperature: "température",
    first: "premier",
    second: "deuxième",
    third: "troisième",
    "At <em>T</em> = 1 the probabilities are what the model learned. Below one the most probable letter takes more, in the end everything; above one they draw closer, and as <em>T</em> grows without bound they become equal. There is a second way to see it: dividing the logits by <em>T</em> raises every probability to <a>the power 1/<em>T</em></a>, the small drawing, and then renormalizes. At <em>T</em> = 0.5 the probabilities are squared, at <em>T</em> = 0.1 they are raised to the tenth power, and what was a lead becomes a certainty.":
      "À <em>T</em> = 1, les probabilités sont celles que le modèle a apprises. Au-dessous de 1, la lettre la plus probable prend davantage, et à la fin tout ; au-dessus, les probabilités se rapprochent, et deviennent égales quand <em>T</em> croît sans limite. On peut le voir d’une autre façon : diviser les logits par <em>T</em>, c’est élever chaque probabilité à <a>la puissance 1/<em>T</em></a> (le petit dessin), puis renormaliser. À <em>T</em> = 0,5, les probabilités sont élevées au carré, à <em>T</em> = 0,1, à la puissance dix, et ce qui n’était qu’une avance devient une certitude.",
    "That is all that “creativity” is, as a setting: how much of the model's uncertainty is kept.":
      "La « créativité », en tant que réglage, n’est rien d’autre que cela : la part de l’incertitude du modèle que l’on garde.",
    "Here the same seeds are sampled at four temperatures, side by side.":
      "Ici, des noms sont tirés avec les mêmes graines à quatre températures, côte à côte.",
    "The random number": "Le nombre aléatoire",
    "Probabilities are not yet a letter. The simplest rule is to take the most probable one, always. It is called <strong>argmax</strong> or greedy decoding, and it has a flaw that can be seen at once: it knows only one name.":
      "Des probabilités ne sont pas encore une lettre. La règle la plus simple consiste à prendre toujours la plus probable. On l’appelle <strong>argmax</strong>, ou décodage glouton (greedy decoding), et elle a un défaut qui se voit tout de suite : elle ne connaît qu’un seul nom.",
    "The same five seeds in every column": "Les cinq mêmes graines dans chaque colonne",
    seed: "graine",
    "T = 0: argmax": "T = 0 : argmax",
    "T = 1 again": "T = 1, encore",
    "T → ∞: 1/27 each": "T → ∞ : 1/27 chacun",
    "New seeds": "Nouvelles graines",
    "So a random number is drawn. Lay the probabilities end to end on a line from 0 to 1, draw a number between 0 and 1, and see in which token's part it lies: a letter with a probability of 0.3 is chosen three times in ten. At <em>T</em> = 0 one token has the whole line, and the random number decides nothing. As <em>T</em> grows without bound every one of the 27 tokens has 1/27 of it, and the model decides nothing.":
      "On tire donc un nombre aléatoire. Mettez les probabilités bout à bout sur un segment de 0 à 1, tirez un nombre entre 0 et 1, et regardez dans la part de quel token il tombe : une lettre de probabilité 0,3 est choisie trois fois sur dix. À <em>T</em> = 0, un seul token occupe tout le segment, et le nombre aléatoire ne décide de rien. Quand <em>T</em> croît sans limite, chacun des 27 tokens en occupe 1/27, et c’est le modèle qui ne décide de rien.",
    "The numbers come from a generator that a <strong>seed</strong> starts: the same seed, the same random numbers. The two columns at <em>T</em> = 1 were drawn one after the other from the same seeds, and are equal. Across a row the random numbers are the same as well; only the line that they fall on differs.":
      "Les nombres viennent d’un générateur qu’on initialise avec une <strong>graine</strong> (seed) : même graine, mêmes nombres aléatoires. Les deux colonnes à <em>T</em> = 1 ont été tirées l’une après l’autre avec les mêmes graines, et sont identiques. D’une colonne à l’autre, sur une même ligne, les nombres aléatoires sont aussi les mêmes ; seul diffère le segment sur lequel ils tombent.",
    "Beyond temperature": "Au-delà de la température",
    "At a high temperature now and then a letter is drawn that makes no sense; at a low one all names are alike. Three rules cut off what is improbable instead, after the temperature, and share its probability among the rest. <strong>Top-k</strong> <a>[6]</a> keeps the k most probable tokens. <strong>Top-p</strong> <a2>[7]</a2> keeps the fewest whose probabilities reach p: few where the model is sure, many where it is not. <strong>Min-p</strong> <a3>[8]</a3> keeps those that are at least p times as probable as the most probable one. Here they act on the letter after a beginning, and on five names of the same seeds.":
      "À haute température, on tire de temps à autre une lettre qui n’a pas de sens ; à basse température, tous les noms se ressemblent. Trois règles écartent plutôt ce qui est improbable, après la température, et répartissent sa probabilité entre les autres. <strong>Top-k</strong> <a>[6]</a> garde les k tokens les plus probables. <strong>Top-p</strong> <a2>[7]</a2> garde le moins de tokens possible dont les probabilités atteignent p au total : peu quand le modèle est sûr, beaucoup quand il ne l’est pas. <strong>Min-p</strong> <a3>[8]</a3> garde ceux dont la probabilité est au moins p fois celle du plus probable. Ici, elles agissent sur la lettre qui suit un début, et sur cinq noms tirés avec les mêmes graines.",
    beginning: "début",
    "seeds 1 to 5": "graines 1 à 5",
    "All of these draw one token at a time. <strong>Beam search</strong> draws none: it continues several beginnings at once and keeps those that are most probable as a whole, which need not begin with the most probable letter. With a width of 1 it is argmax.":
      "Toutes ces règles tirent un token à la fois. La <strong>recherche en faisceau</strong> (beam search) ne tire rien au sort : elle prolonge plusieurs débuts en même temps et garde ceux qui sont les plus probables dans leur ensemble, lesquels ne commencent pas forcément par la lettre la plus probable. Avec une largeur de 1, c’est argmax.",
    width: "largeur",
    "It suits tasks with one right answer, such as translating a sentence. Names do not need it: nobody wants the most probable name again and again, but many that are spread as the list's are, and this is what sampling gives. For open texts it is worse: what people write is seldom the most probable that could be written <a>[7]</a>.":
      "Elle convient aux tâches qui ont une seule bonne réponse, comme traduire une phrase. Pour des noms, elle est inutile : personne ne veut lire sans cesse le nom le plus probable ; on en veut beaucoup, répartis comme ceux de la liste, et c’est ce que donne le tirage. Pour un texte libre, elle est moins bonne : ce que les gens écrivent est rarement ce qu’il y avait de plus probable à écrire <a>[7]</a>.",
    "How it knows when to stop": "Comment il sait quand s’arrêter",
    "Nobody tells the model how long a name is. There is the twenty-seventh token, ■. Every name of the list was given to it as ■anna■: the token means <em>a name starts here</em>, and for the name before it, <em>it has ended</em>. Predicting ■ after <em>anna</em> is one more guess about what comes next, learned like all the others. When it is sampled, the name is done.":
      "Personne ne dit au modèle quelle longueur a un nom. Il y a le vingt-septième token, ■. Chaque nom de la liste lui a été présenté sous la forme ■anna■ : ce token signifie <em>ici commence un nom</em> et, pour le nom qui précède, <em>il est terminé</em>. Prédire ■ après <em>anna</em>, c’est une prédiction de plus sur ce qui suit, apprise comme toutes les autres. Quand il est tiré, le nom est fini.",
    "So the lengths of its names are learned as well. Here are five hundred of them, drawn at <em>T</em> = 1, beside the list's:":
      "La longueur de ses noms est donc apprise, elle aussi. Voici celle de cinq cents d’entre eux, tirés à <em>T</em> = 1, à côté de celle des noms de la liste :",
    "share of the names": "part des noms",
    letters: "lettres",
    "And this is what it writes when that token is taken away from it, so that it goes on until its 16 positions are used, at <em>T</em> = 0.7:":
      "Et voici ce qu’il écrit quand on lui retire ce token, si bien qu’il continue jusqu’à épuiser ses 16 positions, à <em>T</em> = 0,7 :",
    "New samples": "Nouveaux tirages",
    "What it remembers": "Ce qu’il garde en mémoire",
    "To choose the next letter, each position looks back at those before it, and at itself. It asks a question, the <a>query</a>, that is compared with <a2>the key</a2> of every position up to its own: their product, divided by the square root of their length, is a <a3>score</a3>. Softmax turns the scores into <a4>weights</a4>, and of every position's <a5>value</a5> as much is taken along: <a6>the mixture</a6>. Pick a position; each of the four heads does this with numbers of its own.":
      "Pour choisir la lettre suivante, chaque position regarde celles qui la précèdent, et elle-même. Elle pose une question, la <a>requête</a> (query), que l’on compare à <a2>la clé</a2> (key) de chaque position jusqu’à la sienne : leur produit scalaire, divisé par la racine carrée de leur dimension, est un <a3>score</a3>. Softmax transforme les scores en <a4>poids</a4>, et la position emporte de la <a5>valeur</a5> (value) de chacune une part égale à ce poids : c’est <a6>le mélange</a6>. Choisissez une position ; chacune des quatre têtes fait ce calcul avec des nombres qui lui sont propres.",
    name: "nom",
    head: "tête",
    "A position's key and value depend on its letter, on its place in the name and, with more than one layer, on what stands before it; never on what comes after. Once computed, they never change. So they are kept: this is the <strong>key-value cache</strong>.":
      "La clé et la valeur d’une position dépendent de sa lettre, de sa place dans le nom et, s’il y a plus d’une couche, de ce qui précède ; jamais de ce qui suit. Une fois calculées, elles ne changent plus. On les garde donc : c’est le <strong>cache clés-valeurs</strong> (KV cache).",
    "Here the cache fills, a row for each letter, as a name is written.":
      "Ici, le cache se remplit, une ligne par lettre, à mesure qu’un nom s’écrit.",
    "With it, a new token costs one position's work. Without it, every token would mean computing all positions before it again. For a name that hardly matters; for a long text it is the difference between possible and not:":
      "Avec lui, un nouveau token coûte le travail d’une seule position. Sans lui, chaque token obligerait à recalculer toutes les positions qui le précèdent. Pour un nom, peu importe ; pour un long texte, c’est ce qui sépare le possible de l’impossible :",
    layers: "couches",
    "16, as here": "16, comme ici",
    "12,288, as GPT-3": "12 288, comme GPT-3",
    "Each column is a token that is written, and each of its squares a position that it needs. <a>The topmost</a> is computed; all <a2>beneath it</a2> are in the cache, and computed again without one. The <a3>memory</a3> grows by a row a token in every layer. Two points of it in numbers:":
      "Chaque colonne est un token écrit, et chacun de ses carrés une position dont il a besoin. <a>Le plus haut</a> est calculé ; tous ceux <a2>d’en dessous</a2> sont dans le cache, et sans cache ils seraient recalculés. La <a3>mémoire</a3> grandit d’une ligne par token dans chaque couche. Deux cas en chiffres :",
    "multiplications for a whole text": "multiplications pour un texte entier",
    "with the cache": "avec le cache",
    without: "sans le cache",
    saved: "gain",
    "kept in memory": "gardé en mémoire",
    "Counted are the multiplications with weights and those of attention, as in the view above. There: 96 layers of width 12,288, as published for GPT-3 <a>[1]</a>; two bytes a number, here four.":
      "Sont comptées les multiplications par les poids et celles de l’attention, comme dans la vue ci-dessus. Pour GPT-3 : 96 couches de largeur 12 288, selon sa publication <a>[1]</a> ; deux octets par nombre, contre quatre ici.",
    "The price is memory, a row of keys and one of values for every letter, in every layer. In large models this is what fills the machine.":
      "Le prix à payer est la mémoire : une ligne de clés et une ligne de valeurs pour chaque lettre, dans chaque couche. Dans les grands modèles, c’est ce qui remplit la machine.",
    "A fresh cache for each name": "Un cache vide pour chaque nom",
    "The cache is all that the model has of what was written, so it decides what a letter follows. For the next name it must be empty. What happens if it is not? Here are the same six seeds three times, at <em>T</em> = 0.8: with an empty cache for each name; with all former names left in it, and ■ read at position 0 again, as microgpt.py would do if it created its lists of keys and values once, before its loop; and with the positions going on as well, until all 16 are used.":
      "Le cache est tout ce que le modèle a de ce qui est déjà écrit : c’est donc lui qui détermine à la suite de quoi vient une lettre. Pour le nom suivant, il doit être vide. Que se passe-t-il sinon ? Voici trois fois les six mêmes graines, à <em>T</em> = 0,8 : avec un cache vide pour chaque nom ; en y laissant tous les noms précédents, ■ étant de nouveau lu à la position 0, comme le ferait microgpt.py s’il créait ses listes de clés et de valeurs une seule fois, avant sa boucle ; et en laissant aussi continuer les positions, jusqu’à ce que les 16 soient prises.",
    "a fresh cache": "cache vide",
    "kept, positions restart": "gardé, positions depuis 0",
    "kept, positions continue": "gardé, positions à la suite",
    "The first name is the same three times: there is nothing before it. From the second on, every letter also attends to names that have ended, and they bleed into it. Where the positions continue, it fares worse: in training the model reads ■ at position 0 and nowhere else, so it has never learned what follows it at another one.":
      "Le premier nom est le même les trois fois : il n’y a rien avant lui. À partir du deuxième, chaque lettre porte aussi attention à des noms déjà terminés, qui déteignent sur le nouveau. Là où les positions continuent, c’est pire : pendant l’entraînement, le modèle lit ■ à la position 0 et nulle part ailleurs ; il n’a donc jamais appris ce qui le suit à une autre position.",
    "A server writes many people's texts at once, each with a cache of its own. To reuse the keys and values of a common beginning is normal there: many conversations start with the same instructions, and as keys and values depend only on what stands before them, they would come out the same. This is <strong>prefix caching</strong> <a>[3]</a>. What must not happen is what you see above: that a text attends to one that is not its own. It would be somebody else's conversation.":
      "Un serveur écrit les textes de beaucoup de gens à la fois, chacun avec son propre cache. Réutiliser les clés et les valeurs d’un début commun y est normal : beaucoup de conversations commencent par les mêmes instructions et, comme clés et valeurs ne dépendent que de ce qui précède, le calcul donnerait les mêmes. C’est la <strong>mise en cache des préfixes</strong> (prefix caching) <a>[3]</a>. Ce qui ne doit pas arriver, c’est ce que vous voyez ci-dessus : qu’un texte porte attention à un autre que le sien. Ce serait la conversation de quelqu’un d’autre.",
    "All of it at once": "La boucle entière",
    "Six steps, again and again, until the end token:": "Six étapes, encore et encore, jusqu’au token de fin :",
    "<strong>network</strong><span></span>": "<strong>réseau</strong><span></span>",
    "<strong>probabilities</strong><span></span>": "<strong>probabilités</strong><span></span>",
    "<strong>random number</strong><span></span>": "<strong>nombre aléatoire</strong><span></span>",
    "<strong>letter</strong><span></span>": "<strong>lettre</strong><span></span>",
    Play: "Lecture",
    Step: "Étape",
    "Another name": "Un autre nom",
    "T = 0.5": "T = 0,5",
    "The network, opened": "L’intérieur du réseau",
    "This loop is the core of the large models as well. Their tokens are pieces of words, fifty thousand of them and more instead of twenty-seven; their networks are deeper, wider and built with refinements. And there is more around the loop than there is here: templates that mark who speaks, tokens that end an answer, rules of decoding beyond the temperature, tools that are called in between. Two things change the speed, and not the probabilities:":
      "Cette boucle est aussi le cœur des grands modèles. Leurs tokens sont des morceaux de mots, cinquante mille et plus au lieu de vingt-sept ; leurs réseaux sont plus profonds, plus larges, et perfectionnés. Et autour de la boucle, il y a plus de choses qu’ici : des gabarits (templates) qui indiquent qui parle, des tokens qui terminent une réponse, des règles de décodage en plus de la température, des outils appelés entre-temps. Deux techniques changent la vitesse, mais pas les probabilités :",
    "<strong>Prefix caching</strong> you have met: of a beginning that many texts share, keys and values are computed once.":
      "La <strong>mise en cache des préfixes</strong>, que vous connaissez déjà : d’un début commun à beaucoup de textes, clés et valeurs sont calculées une seule fois.",
    "<strong>Speculative decoding</strong> <a>[4]</a>: a small model writes a few tokens ahead, and the large one then computes all of their positions at once. That takes it little longer than one position, because most of the time goes into fetching its weights. Each token is kept with such a probability that what is written has exactly the large model's distribution; in place of the first that is rejected, the large model draws one.":
      "Le <strong>décodage spéculatif</strong> (speculative decoding) <a>[4]</a> : un petit modèle écrit quelques tokens d’avance, puis le grand calcule toutes leurs positions d’un coup. Cela ne lui prend guère plus de temps qu’une seule position, car l’essentiel du temps passe à aller chercher ses poids en mémoire. Chaque token est accepté avec une probabilité telle que ce qui est écrit suit exactement la distribution du grand modèle ; à la place du premier token refusé, c’est le grand modèle qui en tire un.",
    "What the answers are worth was decided before, in training, and by what the model is given to read.":
      "Ce que valent les réponses s’est décidé avant, pendant l’entraînement, et dépend de ce qu’on donne à lire au modèle.",
    "Before and after": "Avant et après",
    "Before: how such a model learns. <a>The page</a> shows it, with all 4,192 numbers. After: write the loop yourself. microgpt.py <a2>[5]</a2> is training and inference in one file of Python; the code above is the same in C, and every model here is one tag, which you can put into a page of your own. Beside: <a3>the laboratory</a3>, where the same model is trained thousands of times, to ask what taught it what.":
      "Avant : comment un tel modèle apprend. <a>La page principale</a> le montre, avec ses 4 192 nombres. Après : écrivez la boucle vous-même. microgpt.py <a2>[5]</a2>, c’est l’entraînement et l’inférence dans un seul fichier Python ; le code ci-dessus fait la même chose en C, et chaque modèle d’ici est une seule balise, que vous pouvez placer dans votre propre page. À côté : <a3>le laboratoire</a3>, où le même modèle est entraîné des milliers de fois, pour savoir ce qui lui a appris quoi.",
    "Brown et al., <a/>, 2020: GPT-3's 175 billion parameters, 96 layers and width of 12,288.":
      "Brown et al., <a/>, 2020 : les 175 milliards de paramètres de GPT-3, ses 96 couches et sa largeur de 12 288.",
    "Lindsey et al., <a/>, 2025: planning in poems.": "Lindsey et al., <a/>, 2025 : la planification dans des poèmes.",
    "Zheng et al., <a/>, 2024: caches shared by prefix.": "Zheng et al., <a/>, 2024 : des caches partagés par préfixe.",
    "Karpathy, microgpt.py, 2026. Attention: Vaswani et al., <a/>, 2017. GPT-2: Radford et al., <span/>, 2019.":
      "Karpathy, microgpt.py, 2026. Attention : Vaswani et al., <a/>, 2017. GPT-2 : Radford et al., <span/>, 2019.",
    "Fan, Lewis, Dauphin, <a/>, 2018: top-k.": "Fan, Lewis, Dauphin, <a/>, 2018 : top-k.",
    "Holtzman et al., <a/>, 2020: top-p, and why the most probable text is dull.":
      "Holtzman et al., <a/>, 2020 : top-p, et pourquoi le texte le plus probable est fade.",
  },
  same: [
    "logits",
    "softmax(logits ÷ T)",
    "T",
    "T = 1",
    "top-k",
    "top-p",
    "min-p",
    "position",
    "tokens",
    "<strong>token</strong><span></span>",
    "<strong>logits</strong><span></span>",
    "Sources",
    "Leviathan, Kalman, Matias, <a/>, 2023.",
    "Nguyen et al., <a/>, 2024.",
  ],
};
