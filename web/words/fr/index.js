export default {
  texts: {
    "microgpt: how ChatGPT works, in miniature": "microgpt : comment fonctionne ChatGPT, en miniature",
    "A language model of 4,192 numbers learns to invent names, from nothing, in your browser. Watch it train, sample its letters one by one, look at every number.":
      "Un modèle de langage de 4 192 nombres apprend à inventer des noms, à partir de rien, dans votre navigateur. Regardez-le s’entraîner, tirer ses lettres une à une, et examinez chacun de ses nombres.",
    "Twenty invented names, beside the loss curve of a thousand steps":
      "Vingt noms inventés, à côté de la courbe de perte de mille étapes",
    "<a>Settings</a> <a2>Share</a2>": "<a>Réglages</a> <a2>Partager</a2>",
    Language: "Langue",
    Theme: "Thème",
    System: "Système",
    Light: "Clair",
    Dark: "Sombre",
    "This is how ChatGPT works, in miniature.": "Voici comment fonctionne ChatGPT, en miniature.",
    "A model of <span>4,192</span> numbers reads names letter by letter and learns to write new ones. <span2></span2>":
      "Un modèle de <span>4 192</span> nombres lit des noms lettre par lettre et apprend à en écrire de nouveaux. <span2></span2>",
    "This page trains a model in your browser, and needs JavaScript for it.":
      "Cette page entraîne un modèle dans votre navigateur, et a besoin de JavaScript pour cela.",
    "<span>1</span> Train <span2>random letters turn into names</span2>":
      "<span>1</span> Entraîner <span2>des lettres au hasard deviennent des noms</span2>",
    "This page has not started. It needs a browser of 2024 or newer.":
      "Cette page n’a pas démarré. Il lui faut un navigateur de 2024 ou plus récent.",
    "What the words mean": "Ce que signifient les mots",
    "A neural network that reads a text and gives each token that could come next a probability.":
      "Un réseau de neurones qui lit un texte et attribue une probabilité à chaque token qui pourrait venir ensuite.",
    "What it reads and writes one at a time: here a letter, or the end of a name.":
      "Ce qu’il lit et écrit, un à la fois : ici, une lettre ou la fin d’un nom.",
    Parameters: "Paramètres",
    "The numbers that training changes: all that the model has learned.":
      "Les nombres que l’entraînement modifie. Tout ce que le modèle a appris s’y trouve.",
    Step: "Étape",
    "One change of all parameters, after reading a name or a batch of names.":
      "Une modification de tous les paramètres, après la lecture d’un nom ou d’un lot de noms.",
    Loss: "Perte (loss)",
    "How little the model expected what came next: −ln of the probability that it gave, on average. Lower is better.":
      "À quel point le modèle s’attendait peu à ce qui est venu : −ln de la probabilité qu’il lui donnait, en moyenne. Plus elle est basse, mieux c’est.",
    "Held out": "Noms de validation (held out)",
    "Names that it never trains on: their loss shows whether it learned or only memorized.":
      "Des noms mis de côté, sur lesquels il ne s’entraîne jamais. Leur perte montre s’il a appris, ou seulement mémorisé.",
    "Learning rate": "Taux d’apprentissage",
    "How far a step changes the parameters. It falls to zero.":
      "L’ampleur du changement qu’une étape apporte aux paramètres. Il baisse jusqu’à zéro.",
    Sample: "Tirage",
    "A name that the model wrote, each token sampled by its probability.":
      "Un nom écrit par le modèle : chaque token est choisi au hasard, selon sa probabilité.",
    "Random seed": "Graine aléatoire (seed)",
    "It fixes what is random: the same seed gives the same samples.":
      "Elle fixe ce qui relève du hasard : la même graine donne les mêmes tirages.",
    "<span>2</span> Generate <span2>one letter at a time, sampled by probability</span2>":
      "<span>2</span> Générer <span2>une lettre à la fois, tirée selon sa probabilité</span2>",
    "<span>3</span> Look inside <span2>it changes as the model trains</span2>":
      "<span>3</span> Regarder à l’intérieur <span2>tout change pendant que le modèle s’entraîne</span2>",
    "<span>4</span> Guess <span2>be the model: ten letters, and your own loss</span2>":
      "<span>4</span> Deviner <span2>prenez la place du modèle : dix lettres, et votre propre perte (loss)</span2>",
    "Settings <span>changed settings are saved in the URL</span>":
      "Réglages <span>les réglages modifiés sont conservés dans l’URL</span>",
    "Share <span>as a link, a file, or views in another page</span>":
      "Partager <span>par un lien, un fichier, ou des vues dans une autre page</span>",
    "The model is that of microgpt.py by Andrej Karpathy (2026). A chapter on how it writes: <a>Inference</a>. Experiments: <a2>the laboratory</a2>. Share, above, writes the code for a page of your own. Everything runs in this page: nothing is sent anywhere, nothing is downloaded.":
      "Le modèle est celui de microgpt.py, d’Andrej Karpathy (2026). Un chapitre explique comment il écrit : <a>Inférence</a>. Des expériences : <a2>le laboratoire</a2>. « Partager », ci-dessus, fournit le code pour en montrer les vues dans votre propre page. Tout se passe dans cette page : rien n’est envoyé nulle part, rien n’est téléchargé.",
  },
  same: ["GPT", "Token"],
};
