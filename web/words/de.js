/**
 * German. Its terms, as its textbooks have them; the English one stands beside them where readers will meet it elsewhere:
 *
 * token, embedding, logit, head, query    Token, Embedding, Logit, Head, Query (unübersetzt)
 * key, value, key-value cache             Key, Value, Key-Value-Cache
 * attention                               Attention
 * loss                                    Verlust (Loss)
 * held out                                zurückgehalten
 * step, batch size, learning rate         Schritt, Batchgröße, Lernrate
 * sample, to sample                       gezogener Name, ziehen
 * random seed                             Startwert (Seed)
 * temperature                             Temperatur
 * gradient, backpropagation               Gradient, Backpropagation
 * computation graph, tape                 Rechengraph (Tape)
 * residual stream                         Residualstrom
 * surprise                                Überraschung
 * training list                           Trainingsliste
 * parameter, weight                       Parameter, Gewicht
 * laboratory, instrument                  Labor, Instrument
 * run                                     Lauf
 * document, left out                      Dokument, weggelassen
 * change                                  Änderung (der Log-Wahrscheinlichkeit)
 * counterfactual                          kontrafaktisch (counterfactual)
 * influence functions                     Einflussfunktionen (Influence Functions)
 * Hessian                                 Hesse-Matrix
 * median, mean                            Median, Mittel
 * standard deviation, standard error      Standardabweichung, Standardfehler
 * spread, luck                            Streuung, Zufall
 * landscape, to diverge                   Landschaft, divergieren
 * fan                                     Fächer
 * ladder, rung, gain                      Leiter, Sprosse, Gewinn
 */

export default {
  language: "de",
  direction: "ltr",
  name: "Deutsch",
  texts: {
    // ---- options: plain names ----
    "option.nLayer": "Schichten",
    "option.nEmbd": "Breite",
    "option.nHead": "Anzahl Heads",
    "option.blockSize": "Kontextlänge",
    "option.batchSize": "Batchgröße",
    "option.numSteps": "Schritte",
    "option.seed": "Startwert",
    "option.learningRate": "Lernrate",
    "option.precision": "Exakt",
    "option.list": "Liste",
    "option.temperature": "Temperatur",
    "option.topK": "Top-k",
    "option.topP": "Top-p",
    "option.minP": "Min-p",
    "option.prefix": "Anfangsbuchstaben",

    "range.choices": "einer der Werte {choices}",
    "range.number": "eine Zahl von {min} bis {max}",
    "range.whole": "eine ganze Zahl von {min} bis {max}",
    "range.text": "höchstens {count} Zeichen",

    "quote.marks": "„{text}“",

    // ---- views: plain names ----
    "view.train": "Training und Verlustkurve",
    "view.names": "Die Namen",
    "view.odds": "Ihr Name",
    "view.guess": "Den nächsten Buchstaben raten",
    "view.temperature": "Temperatur und gezogene Namen",
    "view.letter": "Schritt für Schritt",
    "view.cache": "Key-Value-Cache",
    "view.change": "Eingreifen",
    "view.weight": "Ein einzelnes Gewicht",
    "view.parameters": "Alle Parameter",
    "view.embeddings": "Embeddings der Buchstaben",
    "view.tape": "Rechengraph (Tape)",
    "view.settings": "Einstellungen",

    // ---- lists ----
    "list.names": "Vornamen (USA)",
    "list.names-source":
      "2018 in den Vereinigten Staaten an Neugeborene vergeben. Social Security Administration, gemeinfrei.",
    "list.japan": "Orte in Japan",
    "list.elements": "chemische Elemente",
    "list.elements-source": "Alle 118, englisch, nach der IUPAC.",
    "list.korea": "koreanische Vornamen",
    "list.korea-source": "In Buchstaben des Hangul gelernt, in Silben gezeigt. Faker, MIT.",
    "list.germany": "deutsche Vornamen",
    "list.france": "französische Vornamen",
    "list.spain": "spanische Vornamen",
    "list.brazil": "brasilianische Vornamen",
    "list.china": "chinesische Vornamen",
    "list.own": "eigene Liste",
    "list.own-source": "Sie bleibt in dieser Seite.",
    "list.label": "Eigene Liste, ein Name je Zeile",
    "list.placeholder": "Liste hier einfügen oder ablegen, ein Name je Zeile.",
    "list.not-shown":
      "Eine lange Liste ist geladen, wird aber nicht angezeigt. Eine andere tippen, einfügen oder ablegen, um sie zu ersetzen.",
    "list.use": "Diese Liste verwenden",
    "list.file": "Aus einer Datei …",
    "list.lines": { one: "{count} Zeile,", other: "{count} Zeilen," },
    "list.letters": { one: "{count} verschiedenes Zeichen.", other: "{count} verschiedene Zeichen." },
    "list.empty-lines": {
      one: "{count} Zeile ist leer und wurde weggelassen.",
      other: "{count} Zeilen sind leer und wurden weggelassen.",
    },
    "list.too-many-lines": {
      one: "{count} Zeile nach den ersten {max} wurde weggelassen.",
      other: "{count} Zeilen nach den ersten {max} wurden weggelassen.",
    },
    "list.long-lines": {
      one: "{count} Zeile ist länger als der Kontext von {blockSize}: Gelernt wird sie nur bis dorthin.",
      other: "{count} Zeilen sind länger als der Kontext von {blockSize}: Gelernt werden sie nur bis dorthin.",
    },
    "list.too-short": "Zu wenig, um daraus zu lernen: Nötig sind mindestens {min} Zeilen mit je einem Namen.",
    "list.too-many-letters": "Zu viele verschiedene Zeichen: Platz ist für {max}.",
    "list.marks": {
      one: "In {count} Zeile stand am Rand ein unsichtbares Zeichen oder ein ungewöhnlicher Leerraum: entfernt.",
      other: "In {count} Zeilen standen am Rand unsichtbare Zeichen oder ungewöhnliche Leerräume: entfernt.",
    },
    "list.encoding": "Als {encoding} gelesen, vermutlich.",
    "list.column": "Aus Spalte {column}.",
    "list.other-columns": "Andere Spalten:",
    "list.headings": {
      one: "{count} Zeile ist eine Überschrift oder Anmerkung und wurde weggelassen.",
      other: "{count} Zeilen sind Überschriften oder Anmerkungen und wurden weggelassen.",
    },
    "list.split": "Eine einzige lange Zeile: an Kommas oder Ähnlichem geteilt.",
    "list.sheet": "Aus dem Blatt „{name}“, einem von {count}.",
    "list.around": "Nummern, Aufzählungszeichen oder Anführungszeichen um die Namen wurden entfernt.",
    "list.twice": {
      one: "{count} Buchstabe kommt in zwei Schreibweisen vor (NFC und NFD): {letters}.",
      other: "{count} Buchstaben kommen in zwei Schreibweisen vor (NFC und NFD): {letters}.",
    },
    "list.unify": "Jeden nur in einer schreiben",
    "list.hangul": "Das sind Silben, die mit {count} Buchstaben (Jamo) geschrieben werden.",
    "list.jamo": "Stattdessen Buchstaben lernen",
    "list.syllables": "Stattdessen Silben lernen",
    "list.broken-json": "Es sieht nach JSON aus, ist aber unvollständig oder beschädigt.",
    "list.no-names": "Es enthält keine Spalte mit Namen, nur Zahlen und Ähnliches.",
    "list.is-pdf": "Das ist ein PDF. Öffnen Sie es, kopieren Sie die Namen und fügen Sie sie hier ein.",
    "list.is-sheet":
      "Diese Tabelle ließ sich nicht lesen. Kopieren Sie ihre Spalte mit den Namen und fügen Sie sie hier ein.",
    "list.is-document": "Das ist ein Textdokument. Öffnen Sie es, kopieren Sie die Namen und fügen Sie sie hier ein.",
    "list.is-archive": "Das ist ein Archiv. Entpacken Sie es und wählen Sie die Liste darin.",
    "list.is-picture": "Das ist ein Bild. Eine Liste muss aus Text bestehen: hier eintippen oder einfügen.",
    "list.is-model": "Das ist ein Modell. Es lässt sich unter „Eine Datei“ laden.",
    "list.is-page":
      "Das ist eine Webseite oder XML. Öffnen Sie sie, kopieren Sie die Namen und fügen Sie sie hier ein.",
    "list.is-binary":
      "Das ist kein Text, oder seine Kodierung ist unbekannt. Exportieren Sie die Namen als CSV in UTF-8.",
    "list.too-large": "Zu viel: Platz ist für {max} Zeichen.",
    "list.file-too-large":
      "„{name}“ ist zu groß: {size} Bytes, Platz ist für {max}. Behalten Sie nur die Spalte mit den Namen oder weniger Zeilen.",
    "list.file-unreadable":
      "„{name}“ ließ sich nicht lesen. Öffnen Sie die Datei anderswo, kopieren Sie die Zeilen und fügen Sie sie hier ein.",

    // ---- train ----
    "train.train": "Trainieren",
    "train.step": "Schritt",
    "train.reset": "Neu starten",
    "train.more": "Mehr Regler",
    "train.less": "Weniger Regler",
    "train.slow": "langsam",
    "train.fast": "schnell",
    "train.speed-label": "Tempo in Schritten je Sekunde",
    "train.speed": { one: "{count} Schritt je Sekunde", other: "{count} Schritte je Sekunde" },
    "train.full-speed": "so schnell dieses Gerät kann",
    "train.bring-back": "Schritt {step} zurückholen",
    "train.extend": "{count} weiter trainieren",
    "train.moment": "Gezeigter Schritt",
    "train.at-latest": "Schritt {step}, der neueste",
    "train.at-step": "Schritt {step}",
    "train.no-curve": "Hier entsteht die Kurve des Verlusts (Loss): je niedriger, desto besser.",
    "train.drag": "Entlang der Kurve ziehen, um einen früheren Schritt zu sehen.",
    "train.step-number": "Schritt {step}",
    "train.pointed": "{step}: Trainingsverlust {loss}",
    "train.shown": "{step} wird gezeigt: Trainingsverlust {loss}.",
    "train.latest": "Zum neuesten",

    "readout.step": "Schritt",
    "readout.loss": "Verlust",
    "readout.engine": "Rechenkern",
    "readout.rate": "Token/s",
    "readout.waiting": "wartet",

    "chart.steps": "Schritte",
    "chart.training": "Training",
    "chart.held-out": "zurückgehalten",
    "chart.guess": "zufällig geraten {loss}",
    "chart.rate": "Lernrate {rate}",
    "chart.label": "Kurve des Verlusts nach {step} von {numSteps} Schritten.",
    "chart.label-training": "Training, geglättet: {loss}.",
    "chart.label-held-out": "Zurückgehaltene Namen: {loss}.",
    "chart.label-guess": "Zufällig geraten: {loss}.",

    "pin.pin": "Lauf anheften",
    "pin.full": "{count} angeheftet: einen entfernen",
    "pin.now": "jetzt: {settings}",
    "pin.run": "angeheftet {number} ({loss}): {settings}",
    "pin.only": "dieser Lauf",
    "pin.same": "gleiche Einstellungen",
    "pin.remove": "Lauf {number} entfernen",

    "status.making": "Das Modell wird angelegt …",
    "status.start": "Auf „Trainieren“ drücken und zusehen, wie aus zufälligen Buchstaben Namen werden.",
    "status.shared": "Dieses Modell kam mit einem Link, so wie es nach {step} Schritten war.",
    "status.train-on": "„Trainieren“ setzt bei seinen Gewichten an.",
    "status.give-list": "Um es zu trainieren, in den Einstellungen eine Liste eingeben oder wählen.",
    "status.unknown": "Wie viel es gelernt hat, ist unbekannt: Seine Liste ist nicht hier.",
    "status.worse-than-chance":
      "Schlechter als zufälliges Raten: Die Lernrate ist zu hoch. Niedriger wählen und neu starten.",
    "status.nothing": "Noch nichts gelernt: Jeder Buchstabe ist etwa gleich wahrscheinlich.",
    "status.letters": "Lernt, welche Buchstaben häufig sind und wie lang ein Name ist.",
    "status.pairs": "Häufige Buchstaben sitzen; jetzt lernt es, welcher auf welchen folgt.",
    "status.pairs-learned": "Buchstabenpaare sitzen; die Endungen sind noch unsicher.",
    "status.beats-pairs": "Besser als ein Modell, das nur den vorigen Buchstaben sieht.",
    "status.viewing": "Gezeigt wird Schritt {step}.",
    "status.changed": "Von Hand verändert; das Training geht von dort aus weiter.",
    "status.full-speed": {
      one: "Mit vollem Tempo braucht Ihr Gerät für einen Schritt {time}.",
      other: "Mit vollem Tempo braucht Ihr Gerät für {count} Schritte {time}.",
    },
    "status.ended": "Probieren Sie eine andere Temperatur oder neue Namen.",
    "status.names": { one: "einem Namen", other: "{count} Namen" },
    "status.and-more": "„{name}“ und {more} weiteren",
    "status.trained-on": "Schritt {step} lernte aus {names}, mit einem Verlust von {loss}.",
    "status.waiting": "Wartet, bis es an der Reihe ist: Andere Modelle auf dieser Seite trainieren gerade.",
    "status.paused": "Angehalten. „Trainieren“ macht weiter; „Schritt“ lernt aus {names}.",
    "status.each-step": "Jeder Schritt lernt aus {names}.",
    "status.flat": "Der Verlust schwankt von Name zu Name; er sinkt jetzt langsam.",
    "status.fell": "In den letzten hundert Schritten ist der Verlust um {fall} gesunken.",

    "exact.note":
      "Dieses Modell ist exakt: Es gleicht microgpt.py. Mit derselben Liste, denselben Einstellungen und demselben Startwert kommt Python auf dieselben Parameter, Verluste und Namen.",
    "exact.altered": "Dieses Modell ist exakt, wurde aber von Hand verändert: microgpt.py kennt keinen solchen Lauf.",

    // ---- names ----
    "names.label": "Namen, die das Modell jetzt erzeugt",
    "names.note":
      "{count} Namen, mit denselben Startwerten immer neu gezogen. ✓ steht in der Trainingsliste; die übrigen sind erfunden.",
    "names.printed":
      "{count} Namen, dieselben, die microgpt.py nach diesem Training ausgibt. ✓ steht in der Trainingsliste; die übrigen sind erfunden.",
    "names.press": "Auf einen Namen drücken, um ihn Schritt für Schritt zu sehen.",
    "names.known": ", in der Trainingsliste",
    "names.keep": "Namen kopieren oder speichern",
    "names.mark": "Auf Namen drücken, um die schönsten zu sammeln.",
    "names.liked": "Gesammelte Namen",
    "names.count": "Wie viele",
    "names.invented": "nur erfundene",
    "names.copy": "Kopieren",
    "names.save": "Speichern",
    "names.picture": "Als Bild speichern",
    "names.remove": "{name} entfernen",
    "names.copied": { one: "{count} Name kopiert.", other: "{count} Namen kopiert." },
    "names.saved": { one: "{count} Name gespeichert als {file}.", other: "{count} Namen gespeichert als {file}." },
    "names.not-copied": "Dieser Browser erlaubt der Seite das Kopieren nicht: Bitte speichern.",
    "names.made-by": "Schritt {step} · von einem GPT aus {count} Zahlen in dieser Seite",

    // ---- odds ----
    "odds.type": "Ihr Name",
    "odds.letters": "Die Buchstaben und das Ende, jeweils mit der Wahrscheinlichkeit nach den vorigen",
    "odds.curve": "Wahrscheinlichkeit des Namens im Lauf des Trainings, {floor} bis 1, logarithmisch",
    "odds.once": "Dieses Modell schreibt „{name}“ bei Temperatur 1 einmal unter {odds} Namen.",
    "odds.before": "Bei Schritt {step} war es einmal unter {odds}.",

    // ---- guess ----
    "guess.which": "{number} von {count}: den nächsten Buchstaben drücken oder tippen.",
    "guess.letters": "Ihr Tipp",
    "guess.sure": "Wie sicher?",
    "guess.right": "„{letter}“ stimmt.",
    "guess.wrong": "Es war „{letter}“, nicht „{said}“.",
    "guess.before": "bisher",
    "guess.next": "danach",
    "guess.you": "Sie",
    "guess.model": "Modell",
    "guess.rule":
      "Ihr Buchstabe bekommt die gewählte Wahrscheinlichkeit; die übrigen {count} Token teilen sich den Rest gleichmäßig. Der Verlust ist das Mittel von −ln p der zehn Buchstaben, die kamen.",
    "guess.curve":
      "Der Verlust des Modells bei diesen zehn Buchstaben, 0 bis {max}. Die Trainingskurve gehört zu anderen Namen.",
    "guess.result": "Ihr Verlust ist {yours}, der des Modells bei Schritt {step} ist {loss}.",
    "guess.passed": "Bei Schritt {step} hat es Sie überholt.",
    "guess.not-passed": "Bisher hat es Sie nicht überholt: Trainieren Sie es weiter.",
    "guess.again": "Andere Namen",

    // ---- temperature ----
    "temperature.predictable": "vorhersehbar",
    "temperature.random": "zufällig",
    "temperature.resample": "Neue Namen",
    "temperature.prefix-term": "· Präfix",
    "temperature.any-prefix": "beliebig",
    "temperature.yours": "Ihre, T = {temperature}",

    "rules.title": "Weitere Regeln für die Auswahl",
    "rules.off": "aus",
    "rules.topK": "wie viele Token bleiben",
    "rules.topP": "wie viel Wahrscheinlichkeit bleibt",
    "rules.minP": "mindestens dieser Anteil der größten",
    "rules.about":
      "In dieser Reihenfolge, nach der Temperatur, behalten sie die wahrscheinlichsten Token, mindestens eines.",
    "rules.kept": "{kept} von {count} Token bleiben ({rules}): {share} der Wahrscheinlichkeit, neu auf 100 % normiert.",
    "rules.none": "Alle {count} Token bleiben: Top-k, Top-p und Min-p sind aus.",

    "hint.read-as": "Gelesen als „{text}“.",
    "hint.unknown": "Nicht in der Liste: {letters}.",
    "hint.too-long": "In den Kontext passt nicht mehr als „{text}“.",

    // ---- letter ----
    "letter.which": "· Name {number} von {count}",
    "letter.letters": "Die Buchstaben des Namens; Pfeiltasten wechseln",
    "letter.back": "← zurück",
    "letter.next-letter": "nächster Buchstabe →",
    "letter.next-name": "nächster Name →",
    "letter.end": "Endtoken (BOS)",
    "letter.coming": "Buchstabe {number}, noch nicht gewählt",
    "letter.at-start": "Am Anfang",
    "letter.after-text": "Nach „{text}“",
    "letter.says-next": "{before} zieht das Modell „{char}“. Damit geht es in den nächsten Schritt.",
    "letter.says-end":
      "{before} zieht das Modell ■, das Endtoken (BOS): Der Name ist zu Ende. Es ist eines von {count} möglichen Token; auch jeder Anfang ist so markiert.",
    "letter.says-full":
      "{before} zieht das Modell „{char}“, und der Name ist zu Ende: Der Kontext von {count} Positionen ist voll.",
    "letter.key-logits": "oben: Logits",
    "letter.key-before": "Wahrscheinlichkeit vor der Temperatur",
    "letter.key-after": "danach",
    "letter.key-cut": "entfernt",
    "letter.cut": "entfernt",
    "letter.kept": "bleibt",
    "letter.numbers":
      "{sign}: Logit {logit} ÷ {temperature} = {scaled} → {probability}, vor der Temperatur {untempered}",
    "letter.all-values": "Alle {count} Werte zeigen",
    "letter.most-values": "Die {count} wahrscheinlichsten Werte zeigen",
    "letter.before": "vorher",
    "letter.after": "danach",
    "letter.cumulative": "kumuliert",
    "letter.bar": "{sign} {probability}, vor der Temperatur {untempered}",
    "letter.bars": "Die wahrscheinlichsten von {count} Token: {tokens}.",
    "letter.uniform": "Zufallszahl {number} → {sign}",
    "letter.cumulative-label":
      "Auf dem kumulierten Balken liegt die Zufallszahl {number} im Abschnitt von {sign}, zwischen {from} und {to}.",

    // ---- cache ----
    "cache.title": "Was es sich merkt",
    "cache.term": "· Key-Value-Cache",
    "cache.keys": "Keys",
    "cache.values": "Values",
    "cache.heads": { one: "{what} · {count} Head", other: "{what} · {count} Heads" },
    "cache.in-layer": "{heads} · Schicht {layer}",
    "cache.picture": {
      one: "{what}, Schicht {layer}, Head {head}: {count} Zeile geschrieben",
      other: "{what}, Schicht {layer}, Head {head}: {count} Zeilen geschrieben",
    },
    "cache.rows": { one: "1 Zeile geschrieben: BOS.", other: "{count} Zeilen geschrieben: BOS und jeder Buchstabe." },
    "cache.unwritten": "Position {row}: noch nicht geschrieben",
    "cache.key-cell": "Key von „{token}“, Head {head}, Zahl {column}: {value}",
    "cache.value-cell": "Value von „{token}“, Head {head}, Zahl {column}: {value}",
    "cache.saved": {
      one: "Dieses Token hat {cached} Multiplikationen gekostet, für eine Zeile. Es ist das erste, wiederzuverwenden war noch nichts. Für jeden Namen wird der Cache geleert.",
      other:
        "Dieses Token hat {cached} Multiplikationen gekostet: Berechnet wurde nur seine eigene Zeile. Ohne den Cache würden alle {count} Zeilen neu berechnet: {uncached}. Für jeden Namen wird er geleert.",
    },
    "matrix.kind": "Bild aus Zahlen",

    // ---- attention ----
    "attention.type": "Einen Namen probieren",
    "attention.layer-head": "Schicht {layer}, Head {head}",
    "attention.picture": "Attention, Schicht {layer}, Head {head}: {looks}",
    "attention.most": "{from} am meisten auf {to}",
    "attention.note":
      "Jede Zeile ist ein Token; ihre Felder zeigen, wie stark es BOS (■) und jeden Buchstaben bis dahin beachtet.",
    "attention.later": "{from} kann {to} nicht beachten: Es kommt erst später.",
    "attention.share": "Head {head}: {from} beachtet {to} zu {share}",
    "attention.surprise": "Überraschung bei jedem Buchstaben",
    "attention.surprise-term": "· Verlust (Loss)",
    "attention.mean":
      "In Nats: 0, wenn das Modell sicher war, {guess} bei zufälligem Raten. Das Mittel, {mean}, ist der Verlust dieses Namens.",

    // ---- parameters ----
    "parameters.title": "Alle Parameter",
    "parameters.choose": "Von jedem Parameter zeigen",
    "parameters.data": "Wert",
    "parameters.grad": "Gradient",
    "parameters.adamM": "erstes Moment",
    "parameters.adamV": "zweites Moment",
    "parameters.about-data": "Was das Modell gelernt hat.",
    "parameters.about-grad": "Der Gradient des Verlusts im letzten Schritt: In der Gegenrichtung sinkt der Verlust.",
    "parameters.about-adamM": "Adams laufendes Mittel des Gradienten: die Richtung des Schritts.",
    "parameters.about-adamV":
      "Adams laufendes Mittel des quadrierten Gradienten: je größer, desto kleiner die Schritte.",
    "parameters.count": "{count} Parameter.",
    "parameters.only-values": "Von einem früheren Schritt sind nur die Werte bekannt.",
    "parameters.some": ", {count} Zeilen gezeigt",
    "parameters.layer": "Schicht {layer}",
    "parameters.picture": "{plain}, {name}, {rows} mal {columns}",
    "parameters.row": "Zeile {row}",
    "parameters.cell": "{plain}, {row}, Zahl {column}: {value}",
    "axis.tokens": "Token",
    "axis.positions": "Positionen",
    "axis.features": "Merkmale",
    "axis.outputs": "Ausgänge",
    "axis.inputs": "Eingänge",
    "matrix.wte": "Token-Embedding",
    "matrix.wpe": "Positions-Embedding",
    "matrix.lm_head": "Ausgabeschicht",
    "matrix.attn_wq": "Queries",
    "matrix.attn_wk": "Keys",
    "matrix.attn_wv": "Values",
    "matrix.attn_wo": "Attention-Ausgabe",
    "matrix.mlp_fc1": "MLP aufwärts",
    "matrix.mlp_fc2": "MLP abwärts",

    // ---- change ----
    "change.a-neuron": "Ein einzelnes Neuron",
    "change.layer": "Schicht",
    "change.about":
      "Was aus ist, trägt nichts zum Residualstrom bei. Das Training geht vom veränderten Modell aus weiter; auch Links und Dateien enthalten dieses.",
    "change.names": "Veränderte Namen: {count} von {all}.",
    "change.loss": "Verlust bei {count} Namen der Liste: vorher {before}, jetzt {now}.",
    "change.next": "nächstes Token nach „{text}“",
    "change.now": "jetzt",
    "change.bars": "Die wahrscheinlichsten Token, vorher und jetzt: {tokens}.",
    "change.was": ", vorher: {name}",
    "edit.changed": "Verändert: {change}.",
    "edit.changes": "Verändert: {change} und {count} mehr.",
    "edit.off": "{part} aus",
    "edit.in-layer": "{part} in Schicht {layer}",
    "edit.neuron": "Neuron {neuron}",
    "edit.put-back": "Zurücksetzen",

    // ---- weight ----
    "weight.value": "Wert",
    "weight.zero": "Auf null",

    // ---- embeddings ----
    "embeddings.term": "· Hauptkomponenten von wte",
    "embeddings.note":
      "Buchstaben, die nah beieinander liegen, werden ähnlich verwendet. Orange und fett: Vokale; ■: BOS. Vor dem Training liegen sie zufällig verteilt.",
    "embeddings.some": "Gezeigt sind {count} von {all} Token.",
    "embeddings.labelled": "Platz ist für die Buchstaben von {count}; die übrigen sind Punkte.",
    "embeddings.nearest": "{letter} liegt {other} am nächsten",
    "embeddings.picture": "Karte der Embeddings: {pairs}.",

    // ---- tape ----
    "tape.title": "Letzter Trainingsschritt",
    "tape.term": "· Rechengraph (Tape)",
    "tape.last-only": ", nur vom neuesten Schritt bekannt",
    "tape.empty":
      "Noch ist nichts aufgezeichnet. Jeder Trainingsschritt zeichnet seine Operationen auf; die Backpropagation geht sie dann rückwärts durch.",
    "tape.play": "Backpropagation abspielen",
    "tape.stop": "Anhalten",
    "tape.reach": "Gradient zurück bis",
    "tape.region": "Operationen des letzten Schritts",
    "tape.caption":
      "In der Reihenfolge der Rechnung. Formen sind Positionen × Merkmale, Normen euklidisch. Die Balken sind logarithmisch: Von Linie zu Linie wächst der Wert auf das Zehnfache.",
    "tape.operation": "Operation",
    "tape.op": "Op, Parameter",
    "tape.shape": "Form der Ausgabe",
    "tape.output": "Norm der Ausgabe",
    "tape.gradient": "Norm des Gradienten",
    "tape.logarithmic": "logarithmisch",
    "tape.says-loss": "Die Backpropagation beginnt beim Verlust, dessen Gradient 1 ist: {loss} Nats, bei „{name}“.",
    "tape.says-node": "Bei {index}, {name}: Der Gradient geht weiter an {inputs}.",
    "op.embed": "Token- plus Positions-Embedding",
    "op.rmsnorm": "Normierung",
    "op.attention": "Attention",
    "op.add": "Residualaddition",
    "op.cross_entropy": "Verlust",

    // ---- settings ----
    "settings.list-title": "Trainingsdaten",
    "settings.model-title": "Modell und Training",
    "settings.model-term": "· Hyperparameter",
    "settings.misfit": "{name}: {range}. Bis dahin bleibt der bisherige Wert.",
    "settings.exact": "Dieses Modell ist exakt: Es gleicht microgpt.py. Wie dort wird nichts zurückgehalten.",
    "settings.no-simd":
      "Diesem Browser fehlen die Befehle für das schnelle float32-Modul (128-Bit-SIMD); verwendet wird darum das float64-Modul.",
    "settings.exact-hint":
      "Rechnet in float64 und hält nichts zurück, wie microgpt.py, und gleicht ihm; langsamer als float32.",
    "settings.apply": "Anwenden und neu starten",
    "settings.params": "Ein solches Modell hat {count} Parameter.",
    "settings.list-first": "Zuerst eine Liste eingeben und „Diese Liste verwenden“ drücken.",
    "settings.restart-needed": "Wirkt nach dem Neustart.",
    "settings.live": "Lernrate, Temperatur und Tempo wirken sofort; alles andere nach einem Neustart.",

    // ---- what the page shows beside views ----
    "facts.list": "Liste, aus der gelernt wird",
    "facts.precision": "Genauigkeit",
    "facts.lines": { one: "{count} Zeile", other: "{count} Zeilen" },
    "facts.params": "{count} Parameter",
    "facts.exact": "float64, exakt",
    "page.paused-title": "Angehalten · {title}",
    "time.off-screen": "Das Training ruht: Es ist nicht im Bild.",
    "time.back": "Zurück dorthin",
    "time.step": "Schritt {step} / {numSteps} · Verlust {loss}",
    "time.changed": "Schritt {step} / {numSteps} · verändert",
    "lead.waiting": "Auf „Trainieren“ drücken: Es lernt hier, in Ihrem Browser.",
    "lead.training": "Es trainiert jetzt, in Ihrem Browser.",
    "lead.trained": {
      one: "Es wurde gerade eben trainiert, in Ihrem Browser, einen Schritt lang.",
      other: "Es wurde gerade eben trainiert, in Ihrem Browser, {count} Schritte lang.",
    },
    "lead.shared": "Dieses kam fertig trainiert mit einem Link.",

    // ---- share ----
    "share.link-title": "Ein Link",
    "share.link-settings": "Mit den Einstellungen: Wer ihn öffnet, trainiert ein Modell wie dieses.",
    "share.link-settings-own":
      "Mit den Einstellungen: Wer ihn öffnet, trainiert ein Modell wie dieses, aber auf einer Liste der Seite: Ihre ist nicht darin.",
    "share.link-settings-label": "Link mit den Einstellungen",
    "share.link-moment": "Mit den Einstellungen: Wer ihn öffnet, sieht diesen Lauf bei Schritt {step}.",
    "share.link-model": "Mit dem Modell: öffnet sich fertig trainiert.",
    "share.link-make": "Link mit dem Modell erzeugen",
    "share.link-remake": "Neu erzeugen",
    "share.link-model-label": "Link mit dem Modell",
    "share.link-too-large": "Dieses Modell passt nicht in einen Link. Speichern Sie es als Datei.",
    "share.link-holds": "Er enthält das Modell von Schritt {step} in {count} Zeichen.",
    "share.link-long": "Manche Programme schneiden so lange Links ab: Eine Datei ist sicherer.",
    "share.link-local": "Diese Seite ist eine Datei: Der Link funktioniert nur auf diesem Gerät.",
    "share.link-private": "Was nach dem # steht, geht an keinen Server.",
    "share.link-own": "Ihre Liste selbst ist nicht darin, nur welche Buchstaben sie hat.",
    "share.file-title": "Eine Datei",
    "share.file-about":
      "Modell, Liste, Verluste und Trainingszustand, damit das Training von dort weitergehen kann; auch Python liest dieses Format. Zum Einbetten nur, was Namen erzeugt: etwa 10 kB.",
    "share.save": "Modell speichern",
    "share.load": "Laden oder hier ablegen …",
    "share.save-losses": "Verluste speichern",
    "share.saved": "Gespeichert als {name}.",
    "share.save-weights": "Zum Einbetten speichern",
    "share.asked-letters":
      "Seine {count} Buchstaben der Reihe nach, oder die Liste, auf der es trainiert wurde, ein Name je Zeile",
    "share.open": "Öffnen",
    "share.embed-title": "Einbetten",
    "share.embed-views": "Was gezeigt wird",
    "share.embed-how": "Wie",
    "share.embed-controls": "Knöpfe und Regler",
    "share.embed-model": "Fertig trainiert",
    "share.embed-label": "Code zum Einbetten",
    "share.embed-about":
      "micro-gpt.js ist eine einzige Datei: Legen Sie sie neben Ihre Seite, oder setzen Sie ihre URL ein.",
    "share.embed-own": "Ihre eigene Liste ist nicht in diesem Code: Das Element lernt die Namen der Seite.",
    "copy.copy": "Kopieren",
    "copy.copied": "Kopiert.",
    "copy.denied":
      "Dieser Browser erlaubt der Seite das Kopieren nicht. Der Text ist markiert: Mit Strg+C oder ⌘C kopieren.",

    // ---- attributes of the element ----
    "attribute.view": "Es gibt keine Ansicht „{view}“; es gibt {views}.",
    "attribute.range": "{name} muss Folgendes sein: {range}. Stattdessen gilt {value}.",
    "attribute.unknown": "<micro-gpt> hat kein Attribut „{name}“: Welche es hat, steht in custom-elements.json.",
    "attribute.misnamed": "<micro-gpt> hat keine Eigenschaft „{name}“: Sie heißt {property}.",
    "attribute.unheard": "<micro-gpt> ruft „{name}“ nicht auf: Ereignisse meldet addEventListener.",
    "attribute.text": "text muss eine Zeichenkette mit einem Namen je Zeile sein, oder ein Array von Namen.",
    "attribute.cut": "Der Text von <micro-gpt> wird nicht ganz gelernt. {note}",
    "attribute.read": "Der Text von <micro-gpt>: {note}",
    "attribute.shared":
      "Ohne Wirkung an einem Element, das zum Modell „{model}“ stößt: {names}. Es gilt, was das erste Element angibt, und kein Training wird verworfen.",
    "element.no-reader":
      "Was den Text liest, ließ sich nicht laden: Gelernt wird eine andere Liste. Laden Sie die Seite neu, um es noch einmal zu versuchen.",
    "element.not-loaded":
      "Die Ansicht {view} ließ sich nicht laden. Laden Sie die Seite neu, um es noch einmal zu versuchen.",
    "element.preparing": "Zuerst werden {step} Schritte trainiert …",
    "element.not-connected": "Fügen Sie dieses Element zuerst in eine Seite ein: Nur dort hat es ein Modell.",

    // ---- problems ----
    "problem.blocked-title": "Hier kann das nicht laufen.",
    "problem.refused-title": "Dieses Modell lässt sich nicht anlegen.",
    "problem.stopped-title": "Das Training wurde angehalten.",
    "problem.none-title": "Es ließ sich kein Modell anlegen.",
    "problem.link-title": "Das Modell im Link wurde nicht geöffnet.",
    "problem.file-title": "Die Datei wurde nicht geöffnet.",
    "problem.keep": "Beim bisherigen Modell bleiben",
    "problem.go-on": "Mit dem bisherigen Modell weitermachen",
    "problem.recover": "Ab Schritt {step} weitermachen",
    "problem.or": "oder",
    "problem.restart": "Neu starten",
    "problem.defaults": "Mit den Standardeinstellungen neu starten",
    "problem.diverged":
      "Bei Schritt {step} war der Verlust keine endliche Zahl mehr; die Namen stammen von den letzten brauchbaren Parametern. Wählen Sie eine Lernrate unter {rate}.",
    "problem.policy-wasm":
      "Die Content Security Policy dieser Seite sperrt WebAssembly: Ergänzen Sie 'wasm-unsafe-eval' in script-src.",
    "problem.policy-worker":
      "Die Content Security Policy dieser Seite sperrt den Worker für das Training: Ergänzen Sie blob: in worker-src.",
    "problem.policy-types":
      "Die Content Security Policy dieser Seite verlangt Trusted Types und lässt <micro-gpt> keine eigenen haben: Ergänzen Sie micro-gpt in trusted-types.",
    "problem.no-wasm":
      "Diesem Browser fehlt WebAssembly, oder es ist abgeschaltet, wie manchmal in der strengsten Einstellung. Erlauben Sie es für diese Seite, oder öffnen Sie sie in einem anderen Browser.",
    "problem.worker-died": "Der Worker für das Training ist abgestürzt.",
    "problem.no-answer": "Der Worker für das Training antwortet nicht.",
    "problem.trap": "Der Rechenkern ist abgestürzt ({message}).",
    "problem.no-model": "Noch gibt es kein Modell.",
    "problem.ended": "Das Element steht nicht mehr in der Seite.",
    "problem.no-list":
      "Es gibt keine Liste zum Trainieren. Geben Sie in den Einstellungen eine ein, oder wählen Sie eine der Seite.",
    "problem.no-file":
      "{src} ließ sich nicht laden ({why}). Der Server und connect-src einer Content Security Policy müssen dieser Seite das Lesen erlauben.",
    "problem.not-loaded": "Ein Teil des Rechenkerns oder die Liste ließ sich nicht laden.",
    "problem.file-late": "{src} kam nicht rechtzeitig an: Der Server schweigt oder ist zu langsam.",
    "problem.file-endless": "{src} ist zu groß: mehr als {max} Bytes.",
    "problem.list-title": "Die Liste wurde nicht übernommen.",
    "problem.file-crashed": "Das Öffnen hat zu lange gedauert oder den ganzen Speicher gebraucht.",
    "problem.file-asks":
      "Die Datei sagt nicht, wie viele Heads ihr Modell hat oder welche {count} Buchstaben: Geben Sie es neben „Laden“ an, in HTML mit n-head und list-src.",
    "problem.file-list-too-long": "Die Liste darin ist zu lang: Platz ist für {max} Zeilen.",
    "problem.file-too-many-steps": "Der Lauf darin ist zu lang: Diese Seite zeigt bis zu {max} Schritte.",
    "problem.file-variant":
      "Ihr Modell hat keine Attention oder wurde nicht mit Adam trainiert: Solche Modelle zeigt diese Seite nicht.",
    "problem.file-too-large": "Die Datei ist zu groß: {size} Bytes, Platz ist für {max}.",
    "problem.link-version": "Dieser Link stammt von einer anderen Version der Seite.",
    "problem.link-damaged":
      "Dieser Link ist beschädigt: Seine Gewichte lassen sich nicht auspacken. Bitten Sie noch einmal um den vollständigen.",
    "problem.link-size":
      "Die Größe passt nicht: Die Gewichte in diesem Link gehören zu einem Modell mit anderen Einstellungen.",
    "problem.link-not-finite": "Die Gewichte in diesem Link sind NaN oder unendlich.",
    "problem.link-letters": "Die Buchstaben in diesem Link passen nicht zu seinen Gewichten.",
    "problem.link-too-long": "Er ist länger als jeder Link, den diese Seite erzeugt.",

    // ---- the engine's refusals ----
    "engine.no-text": "Der Text ist leer: Nötig ist mindestens eine Zeile mit einem Namen.",
    "engine.too-many-letters": "Der Text hat zu viele verschiedene Zeichen.",
    "engine.bad-heads": "Die Breite muss ein Vielfaches der Anzahl der Heads sein, damit alle Heads gleich groß sind.",
    "engine.bad-prefix": "Ein Buchstabe des Anfangs kommt in der Trainingsliste nicht vor.",
    "engine.out-of-memory":
      "Der Speicher reicht nicht: Schließen Sie andere Tabs, oder wählen Sie ein kleineres Modell oder eine kürzere Liste.",
    "engine.no-memory": "Der Speicher reicht nicht: Schließen Sie andere Tabs.",
    "engine.bad-file":
      "Das ist keine gültige Modelldatei: Sie ist beschädigt oder unvollständig, oder ihr Modell ist von anderer Art als die hier.",
    "engine.tape-full":
      "Der Rechengraph passt nicht in den Speicher, der für ihn vorgesehen ist: ein Fehler im Rechenkern.",
    "engine.unexpected":
      "Etwas Unerwartetes ist schiefgegangen. Laden Sie die Seite neu, um es noch einmal zu versuchen.",

    // ---- figures of the chapter ----
    "chapter.bad-logits": "Jedes Logit muss eine Zahl sein, etwa 2, −1 oder 0,5.",
    "chapter.first": "erstes",
    "chapter.second": "zweites",
    "chapter.third": "drittes",
    "chapter.temperature": "Temperatur T",
    "chapter.power": "Die Kurve von p hoch {power}, darauf die drei Wahrscheinlichkeiten.",
    "chapter.at-one": "p bei T = 1",
    "chapter.lengths":
      "Der Anteil der Namen jeder Länge. Mittlere Länge: {list} Buchstaben in der Liste, {model} beim Modell.",
    "chapter.of-list": "die Liste, im Mittel {mean} Buchstaben;",
    "chapter.of-model": "das Modell, {mean} Buchstaben",
    "chapter.here": "hier: 8 Buchstaben und das Ende",
    "chapter.there": "dort: {tokens} Token, {layers} Schichten",
    "chapter.times": "das {count}-Fache",
    "chapter.unknown": "In der Liste gibt es kein „{letter}“.",
    "chapter.kept-cache":
      "Wo die Positionen neu beginnen, wurden {changed} von {all} Namen zu anderen; wo sie weiterlaufen, gab es {all} Namen.",
    "chapter.used-up":
      "Wo die Positionen neu beginnen, wurden {changed} von {all} Namen zu anderen; wo sie weiterlaufen, waren die {max} Positionen nach {used} von {all} Namen verbraucht.",
    "chapter.beam": "Breite {width} findet {best}; Argmax {greedy}.",
    "chapter.beam-step": "Schritt",
    "chapter.beams": "behaltene Anfänge und wie wahrscheinlich jeder als Ganzes ist",
    "chapter.highest": "{sign} {logit} am höchsten",
    "chapter.play": "Abspielen",
    "chapter.key-of": "Key von {letter}",
    "chapter.value-of": "Value von {letter}",
    "chapter.query-of": "Query von {letter} an Position {position}",
    "chapter.query": "Query",
    "chapter.position": "Position",
    "chapter.key": "Key",
    "chapter.score": "Score",
    "chapter.weight": "Gewicht",
    "chapter.value": "Value",
    "chapter.mixed-values": "Values, nach Gewicht gemischt",
    "chapter.mixed": "gemischt",
    "chapter.computed": "Von {positions} Positionen werden {tokens} berechnet.",
    "chapter.memory-picture": { one: "{rows} Zeilen in {count} Schicht", other: "{rows} Zeilen in {count} Schichten" },
    "chapter.positions-of": {
      one: "Positionen von {count} Token",
      other: "Positionen, die jedes von {count} Token braucht",
    },
    "chapter.rows-of": {
      one: "Zeilen in {count} Schicht, von {tokens} in {layers}",
      other: "Zeilen in {count} Schichten, von {tokens} in {layers}",
    },
    "chapter.done": "Multiplikationen",
    "chapter.spared": "gesparte Multiplikationen",
    "chapter.memory": "im Speicher gehalten",
    "chapter.cut": "entfernt",
    "chapter.kept":
      "{kept} von {count} Token bleiben; das wahrscheinlichste hat {now} und hatte {before} bei T = {temperature}.",
    "chapter.token-embedding": "Token-Embedding",
    "chapter.position-embedding": "Positions-Embedding",
    "chapter.sum": "Summe, normiert",
    "chapter.attention": "Attention",
    "chapter.attention-added": "Attention-Ausgabe, addiert",
    "chapter.mlp-added": "MLP-Ausgabe, addiert",
    "chapter.logits": "Logits",
    "chapter.of-letter": "von {letter}",
    "chapter.of-position": "von Position {position}",
    "chapter.at-position": "Position {position}",
    "chapter.to-sum": "zur normierten Summe",
    "chapter.head-at": "Head {head} am meisten auf {letter} ({share})",
    "chapter.active": "{count} von {all} Neuronen sind über null",
    "chapter.best": "{sign} am höchsten, {logit}",

    // ---- instruments of the laboratory ----
    "lab.starting": "Startet …",
    "lab.progress": { one: "{done} von {count} Lauf", other: "{done} von {count} Läufen" },
    "lab.cancelled": "Abgebrochen. Was bis dahin berechnet wurde, bleibt.",
    "lab.open": "Diesen Lauf in der Seite öffnen",
    // Who taught it this?
    "lab.name-needed": "Der Name muss 1 bis {max} Buchstaben von a bis z haben.",
    "lab.seed-needed": "Der Startwert muss eine ganze Zahl von 0 bis {max} sein.",
    "lab.whole-name": "der ganze Name",
    "lab.taught-done": {
      one: "Jedes der {steps} Dokumente wurde einmal weggelassen, in {time}, von einem Worker.",
      other: "Jedes der {steps} Dokumente wurde einmal weggelassen, in {time}, von {count} Workern.",
    },
    "lab.picked": "Schritt {step}, {document}: {change} Nats, das {times}-Fache des Üblichen",
    "lab.picked-untried": "Schritt {step}, {document}: noch nicht berechnet",
    "lab.without": "Ohne {document}, Schritt {step}",
    "lab.row-with": "mit",
    "lab.row-without": "ohne",
    "lab.differ": { one: "Einer von {all} Namen weicht ab.", other: "{count} von {all} Namen weichen ab." },
    // Landscapes
    "lab.at-learningRate": "Lernrate {value}",
    "lab.at-nEmbd": "Breite {value}",
    "lab.at-batchSize": "Batchgröße {value}",
    "lab.at-numSteps": "Schritte {value}",
    "lab.at-nLayer": "Schichten {value}",
    "lab.at-nHead": "Heads {value}",
    "lab.at-blockSize": "Kontextlänge {value}",
    "lab.at-seed": "Startwert {value}",
    "lab.landscape": "Verlust bei zurückgehaltenen Namen. Waagerecht: {across}. Senkrecht: {up}.",
    "lab.pixel-not-run": "{settings}: noch nicht berechnet.",
    "lab.pixel-diverged": "{settings}: Training divergiert.",
    "lab.same-axis": "Wählen Sie zwei verschiedene Einstellungen, oder den Startwert auf beiden Achsen.",
    "lab.landscape-done": {
      one: "{count} Lauf, mit {loss} Nats je Buchstabe.",
      other: "{count} Läufe, der beste mit {loss} Nats je Buchstabe.",
    },
    "lab.landscape-worse": "Schlechter als Raten: {count}.",
    "lab.landscape-diverged": "Divergiert: {count}.",
    // A hundred seeds
    "lab.fan": {
      one: "Die Trainingsverluste von {count} Startwert.",
      other: "Die Trainingsverluste von {count} Startwerten.",
    },
    "lab.fan-ends":
      "Die Verluste von {count} Startwerten bei zurückgehaltenen Namen, mit ihrem Mittel und einer Standardabweichung zu jeder Seite.",
    "lab.fan-steps": "Schritt",
    "lab.fan-loss": "Trainingsverlust",
    "lab.fan-held-out": "Verlust bei zurückgehaltenen Namen",
    "lab.seed": "Startwert {seed}: {loss}.",
    "lab.seed-below": "Startwert {seed}: {loss}, {away} Standardabweichungen unter dem Mittel.",
    "lab.seed-above": "Startwert {seed}: {loss}, {away} Standardabweichungen über dem Mittel.",
    "lab.fan-done":
      "{count} Startwerte: Mittel {mean}, Standardabweichung {spread}, von {lowest} bis {highest}. Zwei von ihnen liegen im Durchschnitt {difference} auseinander.",
    // What is each idea worth? The short names of rungs stand in the charts, which have room for some 13 letters.
    "lab.rung-letters": "Buchstabenhäufigkeiten",
    "lab.rung-pairs": "Buchstabenpaare",
    "lab.rung-mlp": "Ohne Attention, nur das MLP",
    "lab.rung-oneHead": "Attention mit einem Head",
    "lab.rung-fourHeads": "Vier Heads: microgpt.py",
    "lab.rung-twoLayers": "Zwei Schichten",
    "lab.rung-sgd": "SGD statt Adam",
    "lab.short-letters": "Buchstaben",
    "lab.short-pairs": "Paare",
    "lab.short-mlp": "nur MLP",
    "lab.short-oneHead": "1 Head",
    "lab.short-fourHeads": "4 Heads",
    "lab.short-twoLayers": "2 Schichten",
    "lab.ladder-loss": "Verlust (zurückgehalten), Nats je Buchstabe",
    "lab.ladder-gain": "Gewinn dieser Sprosse in Nats, vergrößert",
    "lab.ladder-losses": "Mittlerer Verlust: {rungs}.",
    "lab.ladder-gains": "Mittlerer Gewinn: {rungs}.",
    "lab.rung-at": "{rung}: {value}",
    "lab.better": "{better} von {all}",
    "lab.ladder-told":
      "Bei {count} Startwerten liegt der Gewinn mehr als zwei Standardfehler von null entfernt: {rungs}.",
    "lab.ladder-luck": "Vom Zufall nicht zu unterscheiden: {rungs}.",
  },
  same: [
    "list.germany-source",
    "list.france-source",
    "list.spain-source",
    "list.brazil-source",
    "list.china-source",
    "view.attention",
    "list.japan-source",
    "letter.token",
    "letter.logit",
    "edit.weight",
    "train.pause",
    "token.start",
    "attention.head",
    "change.term",
    "change.neuron",
    "edit.mlp",
    "weight.matrix",
    "op.relu",
    "settings.precision-term",
    "facts.float64",
    "facts.float32",
    "share.file-term",
    "share.csv",
    "share.embed-term",
    "chapter.pause",
    "chapter.mlp",
    "lab.pixel",
    "lab.short-sgd",
  ],
};
