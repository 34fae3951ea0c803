export default {
  texts: {
    "Inference: how a GPT writes": "Inferenz: wie ein GPT schreibt",
    "How a trained GPT writes, one letter at a time, with a real one running between the paragraphs.":
      "Wie ein trainiertes GPT schreibt, Buchstabe für Buchstabe, mit einem echten, das zwischen den Absätzen läuft.",
    "Twenty invented names, beside the loss curve of a thousand steps":
      "Zwanzig erfundene Namen neben der Verlustkurve von tausend Schritten",
    Language: "Sprache",
    Inference: "Inferenz",
    "A language model does two things. It learns, once; and then it writes, again and again. This is about the writing: what happens between pressing a key and reading a word, with a real GPT running between the paragraphs.":
      "Ein Sprachmodell tut zweierlei. Es lernt, einmal; und dann schreibt es, immer wieder. Hier geht es um das Schreiben: um das, was zwischen einem Tastendruck und dem gelesenen Wort geschieht, mit einem echten GPT, das zwischen den Absätzen läuft.",
    "A very small GPT": "Ein sehr kleines GPT",
    "The model on this page has 4,192 numbers; GPT-3 has forty million times as many <a>[1]</a>. It knows no words: it reads and writes single letters, and all it has ever seen is a list of 32,257 first names. In all that matters here it is built as the large ones are.":
      "Das Modell auf dieser Seite besteht aus 4.192 Zahlen; GPT-3 hat vierzig Millionen Mal so viele <a>[1]</a>. Wörter kennt es nicht: Es liest und schreibt einzelne Buchstaben, und gesehen hat es nur eine Liste von 32.257 Vornamen. In allem, worauf es hier ankommt, ist es gebaut wie die großen.",
    "Nothing has been prepared. It trains now, from random numbers, in the time it takes to read this paragraph; every picture below shows what it has learned so far. The twenty names are always sampled from the same random seeds, so you can watch random letters turn into names. What a seed is comes <a>below</a>; how the model learns is another subject, which <a2>the page</a2> shows.":
      "Nichts ist vorbereitet. Es trainiert jetzt, von zufälligen Zahlen an, in der Zeit, die dieser Absatz braucht; jedes Bild weiter unten zeigt, was es bis dahin gelernt hat. Die zwanzig Namen werden immer mit denselben Startwerten (Seeds) gezogen; so sieht man, wie aus zufälligen Buchstaben Namen werden. Was ein Startwert ist, steht <a>weiter unten</a>; wie das Modell lernt, ist ein anderes Thema, das <a2>die Seite</a2> zeigt.",
    "Here a small GPT trains in your browser. It needs JavaScript and WebAssembly.":
      "Hier trainiert ein kleines GPT in Ihrem Browser. Es braucht JavaScript und WebAssembly.",
    "One letter at a time": "Buchstabe für Buchstabe",
    "A GPT does one thing: given the tokens so far, it gives each possible next token a probability. Here the tokens are the letters and one more, <strong>BOS</strong>, shown as ■, with which every name starts and ends. To write <em>karin</em>, the model is asked six times: first with ■ alone, then with ■<em>k</em>, then with ■<em>ka</em>, and so on; the sixth answer is ■, and the name has ended. Each answer becomes part of the next question. That is what <strong>autoregressive</strong> means: the model reads back what it has just written.":
      "Ein GPT tut nur eines: Zu den bisherigen Token gibt es jedem möglichen nächsten Token eine Wahrscheinlichkeit. Die Token sind hier die Buchstaben und ein weiteres, <strong>BOS</strong>, dargestellt als ■, mit dem jeder Name beginnt und endet. Um <em>karin</em> zu schreiben, wird das Modell sechsmal gefragt: zuerst mit ■ allein, dann mit ■<em>k</em>, dann mit ■<em>ka</em> und so weiter; die sechste Antwort ist ■, und der Name ist zu Ende. Jede Antwort wird Teil der nächsten Frage. Das bedeutet <strong>autoregressiv</strong>: Das Modell liest wieder, was es gerade geschrieben hat.",
    "No letter is settled before the one in front of it has been drawn. That does not say that nothing is prepared: inside a large model, researchers have found traces of words that come only much later, such as the rhyme of a line that has just begun <a>[2]</a>. How far that goes is an open question.":
      "Kein Buchstabe steht fest, bevor der vor ihm gezogen ist. Das heißt nicht, dass nichts vorbereitet wird: In einem großen Modell wurden Spuren von Wörtern gefunden, die erst viel später kommen, etwa vom Reim einer Zeile, die gerade beginnt <a>[2]</a>. Wie weit das reicht, ist offen.",
    "Here one name is shown step by step, letter by letter.":
      "Hier wird ein Name Schritt für Schritt gezeigt, Buchstabe für Buchstabe.",
    "Step through a name with the buttons. The bars are the model's answer; a random number decides. A name ends with ■, or when all 16 positions that this model has are used (its <em>block size</em>): so no name has more than 16 letters. In the program the whole loop is this, in C; beside it the same in plain JavaScript, with which the tests compare the program:":
      "Mit den Knöpfen geht man einen Namen durch. Die Balken sind die Antwort des Modells; eine Zufallszahl entscheidet. Ein Name endet mit ■ oder wenn alle 16 Positionen dieses Modells verbraucht sind (seine <em>Kontextlänge</em>, im Code block size): Mehr als 16 Buchstaben hat also kein Name. Im Programm sieht die ganze Schleife in C so aus; daneben steht dasselbe in einfachem JavaScript, mit dem die Tests das Programm vergleichen:",
    "From logits to probabilities": "Von Logits zu Wahrscheinlichkeiten",
    "What comes out of the network are not probabilities but <strong>logits</strong>: one number for each letter, of any size and either sign. To become probabilities they must be positive and sum to one, and a higher logit must give a higher probability. <strong>Softmax</strong> does that: raise <em>e</em> to each logit, then divide by the sum.":
      "Aus dem Netz kommen keine Wahrscheinlichkeiten, sondern <strong>Logits</strong>: für jeden Buchstaben eine Zahl, beliebig groß, positiv oder negativ. Damit Wahrscheinlichkeiten daraus werden, müssen sie positiv sein und sich zu eins summieren, und zum höheren Logit muss die höhere Wahrscheinlichkeit gehören. Das leistet <strong>Softmax</strong>: <em>e</em> mit jedem Logit potenzieren, dann durch die Summe teilen.",
    "Between the two there is one knob, the <strong>temperature</strong>. Every logit is divided by it first. Drag <a>the line at <em>T</em></a>; change the three logits to your own.":
      "Dazwischen sitzt ein einziger Regler, die <strong>Temperatur</strong>. Durch sie wird jedes Logit zuerst geteilt. Ziehen Sie an der <a>Linie bei <em>T</em></a>; die drei Logits lassen sich durch eigene ersetzen.",
    logits: "Logits",
    "first logit": "erstes Logit",
    "second logit": "zweites Logit",
    "third logit": "drittes Logit",
    temperature: "Temperatur",
    "softmax(logits ÷ T)": "softmax(Logits ÷ T)",
    first: "erstes",
    second: "zweites",
    third: "drittes",
    "At <em>T</em> = 1 the probabilities are what the model learned. Below one the most probable letter takes more, in the end everything; above one they draw closer, and as <em>T</em> grows without bound they become equal. There is a second way to see it: dividing the logits by <em>T</em> raises every probability to <a>the power 1/<em>T</em></a>, the small drawing, and then renormalizes. At <em>T</em> = 0.5 the probabilities are squared, at <em>T</em> = 0.1 they are raised to the tenth power, and what was a lead becomes a certainty.":
      "Bei <em>T</em> = 1 sind die Wahrscheinlichkeiten die gelernten. Darunter bekommt der wahrscheinlichste Buchstabe mehr, am Ende alles; darüber rücken sie zusammen, und wächst <em>T</em> über alle Grenzen, werden sie gleich. Man kann es auch anders sehen: Teilt man die Logits durch <em>T</em>, so wird jede Wahrscheinlichkeit mit <a>1/<em>T</em> potenziert</a>, wie in der kleinen Zeichnung, und dann neu normiert. Bei <em>T</em> = 0,5 werden die Wahrscheinlichkeiten quadriert, bei <em>T</em> = 0,1 zur zehnten Potenz erhoben, und aus einem Vorsprung wird Gewissheit.",
    "That is all that “creativity” is, as a setting: how much of the model's uncertainty is kept.":
      "Mehr ist „Kreativität“ als Einstellung nicht: wie viel von der Unsicherheit des Modells übrig bleibt.",
    "Here the same seeds are sampled at four temperatures, side by side.":
      "Hier werden mit denselben Startwerten Namen bei vier Temperaturen gezogen, nebeneinander.",
    "The random number": "Die Zufallszahl",
    "Probabilities are not yet a letter. The simplest rule is to take the most probable one, always. It is called <strong>argmax</strong> or greedy decoding, and it has a flaw that can be seen at once: it knows only one name.":
      "Wahrscheinlichkeiten sind noch kein Buchstabe. Die einfachste Regel: immer den wahrscheinlichsten nehmen. Sie heißt <strong>Argmax</strong> oder Greedy Decoding, und ihr Mangel ist sofort zu sehen: Sie kennt nur einen einzigen Namen.",
    "The same five seeds in every column": "Dieselben fünf Startwerte in jeder Spalte",
    seed: "Startwert",
    "T = 0: argmax": "T = 0: Argmax",
    "T = 1 again": "T = 1 noch einmal",
    "T → ∞: 1/27 each": "T → ∞: je 1/27",
    "New seeds": "Neue Startwerte",
    "So a random number is drawn. Lay the probabilities end to end on a line from 0 to 1, draw a number between 0 and 1, and see in which token's part it lies: a letter with a probability of 0.3 is chosen three times in ten. At <em>T</em> = 0 one token has the whole line, and the random number decides nothing. As <em>T</em> grows without bound every one of the 27 tokens has 1/27 of it, and the model decides nothing.":
      "Darum wird eine Zufallszahl gezogen. Man legt die Wahrscheinlichkeiten aneinander auf eine Strecke von 0 bis 1, zieht eine Zahl zwischen 0 und 1 und sieht nach, im Abschnitt welches Tokens sie liegt: Ein Buchstabe mit der Wahrscheinlichkeit 0,3 wird in drei von zehn Fällen gewählt. Bei <em>T</em> = 0 gehört einem Token die ganze Strecke, und die Zufallszahl entscheidet nichts. Wächst <em>T</em> über alle Grenzen, hat jedes der 27 Token 1/27 davon, und das Modell entscheidet nichts.",
    "The numbers come from a generator that a <strong>seed</strong> starts: the same seed, the same random numbers. The two columns at <em>T</em> = 1 were drawn one after the other from the same seeds, and are equal. Across a row the random numbers are the same as well; only the line that they fall on differs.":
      "Die Zahlen kommen aus einem Generator, den ein <strong>Startwert</strong> (Seed) in Gang setzt: gleicher Startwert, gleiche Zufallszahlen. Die beiden Spalten bei <em>T</em> = 1 wurden nacheinander mit denselben Startwerten gezogen und sind gleich. Auch innerhalb einer Zeile sind die Zufallszahlen dieselben; nur die Strecke, auf die sie fallen, ist eine andere.",
    "Beyond temperature": "Jenseits der Temperatur",
    "At a high temperature now and then a letter is drawn that makes no sense; at a low one all names are alike. Three rules cut off what is improbable instead, after the temperature, and share its probability among the rest. <strong>Top-k</strong> <a>[6]</a> keeps the k most probable tokens. <strong>Top-p</strong> <a2>[7]</a2> keeps the fewest whose probabilities reach p: few where the model is sure, many where it is not. <strong>Min-p</strong> <a3>[8]</a3> keeps those that are at least p times as probable as the most probable one. Here they act on the letter after a beginning, and on five names of the same seeds.":
      "Bei hoher Temperatur wird ab und zu ein Buchstabe gezogen, der keinen Sinn ergibt; bei niedriger gleichen sich alle Namen. Drei Regeln schneiden stattdessen nach der Temperatur das Unwahrscheinliche ab und verteilen seine Wahrscheinlichkeit auf den Rest. <strong>Top-k</strong> <a>[6]</a> behält die k wahrscheinlichsten Token. <strong>Top-p</strong> <a2>[7]</a2> behält die wenigsten, deren Wahrscheinlichkeiten zusammen p erreichen: wenige, wo das Modell sicher ist, viele, wo nicht. <strong>Min-p</strong> <a3>[8]</a3> behält alle, die mindestens p-mal so wahrscheinlich sind wie das wahrscheinlichste. Hier wirken sie auf den Buchstaben nach einem Anfang und auf fünf Namen mit denselben Startwerten.",
    beginning: "Anfang",
    "top-k": "Top-k",
    "top-p": "Top-p",
    "min-p": "Min-p",
    "seeds 1 to 5": "Startwerte 1 bis 5",
    "All of these draw one token at a time. <strong>Beam search</strong> draws none: it continues several beginnings at once and keeps those that are most probable as a whole, which need not begin with the most probable letter. With a width of 1 it is argmax.":
      "All das zieht ein Token nach dem anderen. <strong>Beam Search</strong> zieht keines: Sie setzt mehrere Anfänge zugleich fort und behält die, die als Ganzes am wahrscheinlichsten sind; mit dem wahrscheinlichsten Buchstaben müssen sie nicht beginnen. Bei Breite 1 ist sie Argmax.",
    width: "Breite",
    "It suits tasks with one right answer, such as translating a sentence. Names do not need it: nobody wants the most probable name again and again, but many that are spread as the list's are, and this is what sampling gives. For open texts it is worse: what people write is seldom the most probable that could be written <a>[7]</a>.":
      "Sie passt zu Aufgaben mit einer einzigen richtigen Antwort, etwa einen Satz zu übersetzen. Namen brauchen sie nicht: Niemand will immer wieder den wahrscheinlichsten, sondern viele, die verteilt sind wie die der Liste, und die liefert das Ziehen. Für offene Texte taugt sie weniger: Was Menschen schreiben, ist selten das Wahrscheinlichste, was man schreiben könnte <a>[7]</a>.",
    "How it knows when to stop": "Woher es weiß, wann Schluss ist",
    "Nobody tells the model how long a name is. There is the twenty-seventh token, ■. Every name of the list was given to it as ■anna■: the token means <em>a name starts here</em>, and for the name before it, <em>it has ended</em>. Predicting ■ after <em>anna</em> is one more guess about what comes next, learned like all the others. When it is sampled, the name is done.":
      "Niemand sagt dem Modell, wie lang ein Name ist. Dafür gibt es das siebenundzwanzigste Token, ■. Jeder Name der Liste wurde ihm als ■anna■ gegeben: Das Token bedeutet <em>hier beginnt ein Name</em> und für den Namen davor <em>er ist zu Ende</em>. Nach <em>anna</em> ein ■ vorherzusagen ist eine weitere Vermutung darüber, was folgt, gelernt wie alle anderen. Wird es gezogen, ist der Name fertig.",
    "So the lengths of its names are learned as well. Here are five hundred of them, drawn at <em>T</em> = 1, beside the list's:":
      "Also sind auch die Längen der Namen gelernt. Hier sind fünfhundert davon, gezogen bei <em>T</em> = 1, neben denen der Liste:",
    "share of the names": "Anteil der Namen",
    letters: "Buchstaben",
    "And this is what it writes when that token is taken away from it, so that it goes on until its 16 positions are used, at <em>T</em> = 0.7:":
      "Und das schreibt es, wenn man ihm dieses Token wegnimmt, sodass es weitermacht, bis seine 16 Positionen verbraucht sind, bei <em>T</em> = 0,7:",
    "New samples": "Neue Namen",
    "What it remembers": "Was es sich merkt",
    "To choose the next letter, each position looks back at those before it, and at itself. It asks a question, the <a>query</a>, that is compared with <a2>the key</a2> of every position up to its own: their product, divided by the square root of their length, is a <a3>score</a3>. Softmax turns the scores into <a4>weights</a4>, and of every position's <a5>value</a5> as much is taken along: <a6>the mixture</a6>. Pick a position; each of the four heads does this with numbers of its own.":
      "Um den nächsten Buchstaben zu wählen, blickt jede Position auf die vor ihr zurück und auf sich selbst. Sie stellt eine Frage, die <a>Query</a>, die mit dem <a2>Key</a2> jeder Position bis zu ihrer eigenen verglichen wird: Ihr Produkt, geteilt durch die Wurzel ihrer Länge, ist ein <a3>Score</a3>. Softmax macht aus den Scores <a4>Gewichte</a4>, und vom <a5>Value</a5> jeder Position wird entsprechend viel mitgenommen: <a6>die Mischung</a6>. Wählen Sie eine Position; jeder der vier Heads rechnet das mit eigenen Zahlen.",
    name: "Name",
    head: "Head",
    position: "Position",
    "A position's key and value depend on its letter, on its place in the name and, with more than one layer, on what stands before it; never on what comes after. Once computed, they never change. So they are kept: this is the <strong>key-value cache</strong>.":
      "Key und Value einer Position hängen von ihrem Buchstaben ab, von seinem Platz im Namen und bei mehr als einer Schicht von dem, was davor steht; nie von dem, was danach kommt. Einmal berechnet, ändern sie sich nicht mehr. Also behält man sie: Das ist der <strong>Key-Value-Cache</strong>.",
    "Here the cache fills, a row for each letter, as a name is written.":
      "Hier füllt sich der Cache, eine Zeile je Buchstabe, während ein Name geschrieben wird.",
    "With it, a new token costs one position's work. Without it, every token would mean computing all positions before it again. For a name that hardly matters; for a long text it is the difference between possible and not:":
      "Mit ihm kostet ein neues Token die Arbeit für eine Position. Ohne ihn müssten für jedes Token alle Positionen davor noch einmal berechnet werden. Bei einem Namen fällt das kaum ins Gewicht; bei einem langen Text entscheidet es, ob es überhaupt geht:",
    tokens: "Token",
    layers: "Schichten",
    "16, as here": "16, wie hier",
    "12,288, as GPT-3": "12.288, wie GPT-3",
    "Each column is a token that is written, and each of its squares a position that it needs. <a>The topmost</a> is computed; all <a2>beneath it</a2> are in the cache, and computed again without one. The <a3>memory</a3> grows by a row a token in every layer. Two points of it in numbers:":
      "Jede Spalte ist ein Token, das geschrieben wird, und jedes ihrer Felder eine Position, die es braucht. <a>Das oberste</a> wird berechnet; alle <a2>darunter</a2> stehen im Cache und würden ohne ihn noch einmal berechnet. Der <a3>Speicher</a3> wächst in jeder Schicht um eine Zeile je Token. Zwei Punkte davon in Zahlen:",
    "multiplications for a whole text": "Multiplikationen für einen ganzen Text",
    "with the cache": "mit Cache",
    without: "ohne",
    saved: "gespart",
    "kept in memory": "im Speicher gehalten",
    "Counted are the multiplications with weights and those of attention, as in the view above. There: 96 layers of width 12,288, as published for GPT-3 <a>[1]</a>; two bytes a number, here four.":
      "Gezählt sind die Multiplikationen mit Gewichten und die der Attention, wie in der Ansicht oben. Dort: 96 Schichten der Breite 12.288, wie für GPT-3 veröffentlicht <a>[1]</a>; zwei Bytes je Zahl, hier vier.",
    "The price is memory, a row of keys and one of values for every letter, in every layer. In large models this is what fills the machine.":
      "Der Preis ist Speicher: eine Zeile Keys und eine Zeile Values für jeden Buchstaben, in jeder Schicht. In großen Modellen ist es das, was die Maschine füllt.",
    "A fresh cache for each name": "Für jeden Namen ein leerer Cache",
    "The cache is all that the model has of what was written, so it decides what a letter follows. For the next name it must be empty. What happens if it is not? Here are the same six seeds three times, at <em>T</em> = 0.8: with an empty cache for each name; with all former names left in it, and ■ read at position 0 again, as microgpt.py would do if it created its lists of keys and values once, before its loop; and with the positions going on as well, until all 16 are used.":
      "Der Cache ist alles, was das Modell vom Geschriebenen hat; also entscheidet er, worauf ein Buchstabe folgt. Für den nächsten Namen muss er leer sein. Was geschieht, wenn er es nicht ist? Hier sind dieselben sechs Startwerte dreimal, bei <em>T</em> = 0,8: mit leerem Cache für jeden Namen; mit allen früheren Namen darin und ■ wieder an Position 0, so wie es microgpt.py täte, würde es seine Listen von Keys und Values einmal vor der Schleife anlegen; und so, dass auch die Positionen weiterlaufen, bis alle 16 verbraucht sind.",
    "a fresh cache": "leerer Cache",
    "kept, positions restart": "behalten, Positionen beginnen neu",
    "kept, positions continue": "behalten, Positionen laufen weiter",
    "The first name is the same three times: there is nothing before it. From the second on, every letter also attends to names that have ended, and they bleed into it. Where the positions continue, it fares worse: in training the model reads ■ at position 0 and nowhere else, so it has never learned what follows it at another one.":
      "Der erste Name ist dreimal derselbe: Vor ihm steht nichts. Ab dem zweiten beachtet jeder Buchstabe auch Namen, die schon zu Ende sind, und sie färben auf ihn ab. Wo die Positionen weiterlaufen, steht es schlechter: Im Training liest das Modell ■ an Position 0 und nirgends sonst; was an einer anderen darauf folgt, hat es nie gelernt.",
    "A server writes many people's texts at once, each with a cache of its own. To reuse the keys and values of a common beginning is normal there: many conversations start with the same instructions, and as keys and values depend only on what stands before them, they would come out the same. This is <strong>prefix caching</strong> <a>[3]</a>. What must not happen is what you see above: that a text attends to one that is not its own. It would be somebody else's conversation.":
      "Ein Server schreibt die Texte vieler Menschen zugleich, jeden mit einem eigenen Cache. Keys und Values eines gemeinsamen Anfangs wiederzuverwenden ist dort üblich: Viele Gespräche beginnen mit denselben Anweisungen, und weil Keys und Values nur von dem abhängen, was davor steht, kämen dieselben heraus. Das heißt <strong>Prefix Caching</strong> <a>[3]</a>. Nicht geschehen darf, was oben zu sehen ist: dass ein Text einen beachtet, der nicht der eigene ist. Es wäre das Gespräch eines anderen.",
    "All of it at once": "Alles zusammen",
    "Six steps, again and again, until the end token:": "Sechs Schritte, immer wieder, bis zum Endtoken:",
    "<strong>token</strong><span></span>": "<strong>Token</strong><span></span>",
    "<strong>network</strong><span></span>": "<strong>Netz</strong><span></span>",
    "<strong>logits</strong><span></span>": "<strong>Logits</strong><span></span>",
    "<strong>probabilities</strong><span></span>": "<strong>Wahrscheinlichkeiten</strong><span></span>",
    "<strong>random number</strong><span></span>": "<strong>Zufallszahl</strong><span></span>",
    "<strong>letter</strong><span></span>": "<strong>Buchstabe</strong><span></span>",
    Play: "Abspielen",
    Step: "Schritt",
    "Another name": "Anderer Name",
    "T = 0.5": "T = 0,5",
    "The network, opened": "Das Netz, geöffnet",
    "This loop is the core of the large models as well. Their tokens are pieces of words, fifty thousand of them and more instead of twenty-seven; their networks are deeper, wider and built with refinements. And there is more around the loop than there is here: templates that mark who speaks, tokens that end an answer, rules of decoding beyond the temperature, tools that are called in between. Two things change the speed, and not the probabilities:":
      "Diese Schleife ist auch der Kern der großen Modelle. Deren Token sind Wortstücke, fünfzigtausend und mehr statt siebenundzwanzig; die Netze sind tiefer, breiter und verfeinert. Und um die Schleife herum ist mehr als hier: Vorlagen, die kennzeichnen, wer spricht, Token, die eine Antwort beenden, Regeln der Auswahl über die Temperatur hinaus, Werkzeuge, die zwischendurch aufgerufen werden. Zweierlei ändert das Tempo und nicht die Wahrscheinlichkeiten:",
    "<strong>Prefix caching</strong> you have met: of a beginning that many texts share, keys and values are computed once.":
      "<strong>Prefix Caching</strong> kennen Sie schon: Von einem Anfang, den viele Texte teilen, werden Keys und Values nur einmal berechnet.",
    "<strong>Speculative decoding</strong> <a>[4]</a>: a small model writes a few tokens ahead, and the large one then computes all of their positions at once. That takes it little longer than one position, because most of the time goes into fetching its weights. Each token is kept with such a probability that what is written has exactly the large model's distribution; in place of the first that is rejected, the large model draws one.":
      "<strong>Speculative Decoding</strong> <a>[4]</a>: Ein kleines Modell schreibt einige Token voraus, und das große berechnet dann alle ihre Positionen auf einmal. Das dauert kaum länger als eine Position, weil die meiste Zeit darauf geht, die Gewichte zu holen. Jedes Token wird mit einer solchen Wahrscheinlichkeit behalten, dass das Geschriebene genau die Verteilung des großen Modells hat; anstelle des ersten verworfenen zieht das große Modell selbst eines.",
    "What the answers are worth was decided before, in training, and by what the model is given to read.":
      "Was die Antworten wert sind, hat sich vorher entschieden: im Training und durch das, was das Modell zu lesen bekommt.",
    "Before and after": "Davor und danach",
    "Before: how such a model learns. <a>The page</a> shows it, with all 4,192 numbers. After: write the loop yourself. microgpt.py <a2>[5]</a2> is training and inference in one file of Python; the code above is the same in C, and every model here is one tag, which you can put into a page of your own. Beside: <a3>the laboratory</a3>, where the same model is trained thousands of times, to ask what taught it what.":
      "Davor: wie ein solches Modell lernt. <a>Die Seite</a> zeigt es, mit allen 4.192 Zahlen. Danach: die Schleife selbst schreiben. microgpt.py <a2>[5]</a2> ist Training und Inferenz in einer einzigen Python-Datei; der Code oben ist dasselbe in C, und jedes Modell hier ist ein einziges Tag, das sich in eine eigene Seite setzen lässt. Daneben: <a3>das Labor</a3>, in dem dasselbe Modell tausende Male trainiert wird, um herauszufinden, was es woraus gelernt hat.",
    Sources: "Quellen",
    "Brown et al., <a/>, 2020: GPT-3's 175 billion parameters, 96 layers and width of 12,288.":
      "Brown et al., <a/>, 2020: GPT-3 mit 175 Milliarden Parametern, 96 Schichten und der Breite 12.288.",
    "Lindsey et al., <a/>, 2025: planning in poems.": "Lindsey et al., <a/>, 2025: Vorausplanen in Gedichten.",
    "Zheng et al., <a/>, 2024: caches shared by prefix.":
      "Zheng et al., <a/>, 2024: Caches, die sich nach Präfix teilen lassen.",
    "Fan, Lewis, Dauphin, <a/>, 2018: top-k.": "Fan, Lewis, Dauphin, <a/>, 2018: Top-k.",
    "Holtzman et al., <a/>, 2020: top-p, and why the most probable text is dull.":
      "Holtzman et al., <a/>, 2020: Top-p, und warum der wahrscheinlichste Text fade ist.",
  },
  same: [
    "T",
    "T = 1",
    "Leviathan, Kalman, Matias, <a/>, 2023.",
    "Karpathy, microgpt.py, 2026. Attention: Vaswani et al., <a/>, 2017. GPT-2: Radford et al., <span/>, 2019.",
    "Nguyen et al., <a/>, 2024.",
  ],
};
