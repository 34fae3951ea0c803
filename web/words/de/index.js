export default {
  texts: {
    "microgpt: how ChatGPT works, in miniature": "microgpt: wie ChatGPT funktioniert, im Kleinen",
    "A language model of 4,192 numbers learns to invent names, from nothing, in your browser. Watch it train, sample its letters one by one, look at every number.":
      "Ein Sprachmodell aus 4.192 Zahlen lernt, Namen zu erfinden, von null an, in Ihrem Browser. Sie sehen beim Training zu, ziehen Buchstaben einzeln und betrachten jede Zahl.",
    "Twenty invented names, beside the loss curve of a thousand steps":
      "Zwanzig erfundene Namen neben der Verlustkurve von tausend Schritten",
    "<a>Settings</a> <a2>Share</a2>": "<a>Einstellungen</a> <a2>Teilen</a2>",
    Language: "Sprache",
    Theme: "Farbschema",
    Light: "Hell",
    Dark: "Dunkel",
    "This is how ChatGPT works, in miniature.": "So funktioniert ChatGPT, im Kleinen.",
    "A model of <span>4,192</span> numbers reads names letter by letter and learns to write new ones. <span2></span2>":
      "Ein Modell aus <span>4.192</span> Zahlen liest Namen Buchstabe für Buchstabe und lernt, neue zu schreiben. <span2></span2>",
    "This page trains a model in your browser, and needs JavaScript for it.":
      "Diese Seite trainiert ein Modell in Ihrem Browser und braucht dafür JavaScript.",
    "<span>1</span> Train <span2>random letters turn into names</span2>":
      "<span>1</span> Trainieren <span2>aus zufälligen Buchstaben werden Namen</span2>",
    "This page has not started. It needs a browser of 2024 or newer.":
      "Diese Seite ist nicht gestartet. Sie braucht einen Browser von 2024 oder neuer.",
    "What the words mean": "Was die Wörter bedeuten",
    "A neural network that reads a text and gives each token that could come next a probability.":
      "Ein neuronales Netz, das einen Text liest und jedem Token, das als nächstes kommen könnte, eine Wahrscheinlichkeit gibt.",
    "What it reads and writes one at a time: here a letter, or the end of a name.":
      "Was es einzeln liest und schreibt: hier ein Buchstabe oder das Ende eines Namens.",
    Parameters: "Parameter",
    "The numbers that training changes: all that the model has learned.":
      "Die Zahlen, die das Training verändert. In ihnen steckt alles, was das Modell gelernt hat.",
    Step: "Schritt",
    "One change of all parameters, after reading a name or a batch of names.":
      "Eine Änderung aller Parameter, nachdem ein Name gelesen wurde oder ein Batch von Namen.",
    Loss: "Verlust (Loss)",
    "How little the model expected what came next: −ln of the probability that it gave, on average. Lower is better.":
      "Wie wenig das Modell erwartet hat, was dann kam: −ln der Wahrscheinlichkeit, die es dafür angab, im Mittel. Je niedriger, desto besser.",
    "Held out": "Zurückgehalten (held out)",
    "Names that it never trains on: their loss shows whether it learned or only memorized.":
      "Namen, mit denen es nie trainiert. Der Verlust bei ihnen zeigt, ob es gelernt oder nur auswendig gelernt hat.",
    "Learning rate": "Lernrate",
    "How far a step changes the parameters. It falls to zero.":
      "Wie stark ein Schritt die Parameter verändert. Sie fällt auf null.",
    Sample: "Gezogener Name (Sample)",
    "A name that the model wrote, each token sampled by its probability.":
      "Ein Name, den das Modell geschrieben hat: jedes Token zufällig gewählt, nach seiner Wahrscheinlichkeit.",
    "Random seed": "Startwert (Seed)",
    "It fixes what is random: the same seed gives the same samples.":
      "Er legt fest, was zufällig ist: Derselbe Startwert ergibt dieselben Namen.",
    "<span>2</span> Generate <span2>one letter at a time, sampled by probability</span2>":
      "<span>2</span> Erzeugen <span2>Buchstabe für Buchstabe, nach Wahrscheinlichkeit gezogen</span2>",
    "<span>3</span> Look inside <span2>it changes as the model trains</span2>":
      "<span>3</span> Hineinsehen <span2>es verändert sich, während das Modell trainiert</span2>",
    "<span>4</span> Guess <span2>be the model: ten letters, and your own loss</span2>":
      "<span>4</span> Raten <span2>an der Stelle des Modells: zehn Buchstaben und Ihr eigener Verlust</span2>",
    "Settings <span>changed settings are saved in the URL</span>":
      "Einstellungen <span>geänderte Werte stehen in der URL</span>",
    "Share <span>as a link, a file, or views in another page</span>":
      "Teilen <span>als Link, als Datei oder als Ansichten in einer anderen Seite</span>",
    "The model is that of microgpt.py by Andrej Karpathy (2026). A chapter on how it writes: <a>Inference</a>. Experiments: <a2>the laboratory</a2>. Share, above, writes the code for a page of your own. Everything runs in this page: nothing is sent anywhere, nothing is downloaded.":
      "Das Modell ist das von microgpt.py von Andrej Karpathy (2026). Wie es schreibt, erklärt ein Kapitel: <a>Inferenz</a>. Experimente: <a2>das Labor</a2>. „Teilen“, weiter oben, schreibt den Code, der seine Ansichten in einer eigenen Seite zeigt. Alles läuft in dieser Seite: Nichts wird verschickt, nichts nachgeladen.",
  },
  same: ["System", "GPT", "Token"],
};
