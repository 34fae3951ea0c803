/**
 * French. Its terms, as textbooks and courses in French have them:
 *
 * token                   token
 * embedding               plongement (embedding)
 * logit                   logit
 * loss                    perte (loss)
 * training, to train      entraînement, entraîner; a run: entraînement
 * held out                mis de côté, noms de validation (held out)
 * step                    étape
 * batch size              taille de lot (batch size)
 * learning rate           taux d'apprentissage (learning rate)
 * temperature             température
 * to sample, sample       tirer, tirage
 * random seed             graine aléatoire (seed)
 * context length          longueur de contexte
 * layer, width            couche, largeur
 * head                    tête
 * attention               attention
 * query, key, value       requête, clé, valeur
 * key-value cache         cache clés-valeurs (KV cache)
 * MLP                     MLP
 * residual stream         flux résiduel (residual stream)
 * gradient                gradient
 * backpropagation         rétropropagation
 * computation graph, tape graphe de calcul, bande (tape)
 * surprise                surprise
 * ablation                ablation
 * prefix                  préfixe
 * laboratory, instrument  laboratoire, instrument
 * document, left out      document, retiré
 * change                  variation (de la log-probabilité)
 * counterfactual          contrefactuel (counterfactual)
 * influence functions     fonctions d’influence (influence functions)
 * Hessian                 hessienne
 * median, mean            médiane, moyenne
 * standard deviation      écart-type
 * standard error          erreur type
 * spread, luck            dispersion, hasard
 * landscape, to diverge   paysage, diverger
 * fan                     éventail
 * ladder, rung, gain      échelle, barreau, gain
 *
 * Quotes are « »; a no-break space stands within them and before the colon, a narrow one before the other high marks.
 */

export default {
  language: "fr",
  direction: "ltr",
  name: "français",
  texts: {
    // ---- options: plain names ----
    "option.nLayer": "Couches",
    "option.nEmbd": "Largeur",
    "option.nHead": "Têtes",
    "option.blockSize": "Longueur de contexte",
    "option.batchSize": "Taille de lot",
    "option.numSteps": "Étapes",
    "option.seed": "Graine aléatoire",
    "option.learningRate": "Taux d’apprentissage",
    "option.list": "Liste",
    "option.temperature": "Température",
    "option.prefix": "Premières lettres",

    "range.choices": "l’une des valeurs {choices}",
    "range.number": "un nombre de {min} à {max}",
    "range.whole": "un nombre entier de {min} à {max}",
    "range.text": "un texte d’au plus {count} caractères",

    "quote.marks": "« {text} »",

    // ---- views: plain names ----
    "view.train": "Entraînement et courbe de perte",
    "view.names": "Les noms",
    "view.odds": "Votre nom",
    "view.guess": "Deviner la lettre suivante",
    "view.temperature": "Température et tirages",
    "view.letter": "Pas à pas",
    "view.cache": "Cache clés-valeurs",
    "view.change": "Modifier le modèle",
    "view.weight": "Un seul poids",
    "view.parameters": "Paramètres",
    "view.embeddings": "Plongements des lettres",
    "view.tape": "Graphe de calcul (bande)",
    "view.settings": "Réglages",

    // ---- lists ----
    "list.names": "prénoms américains",
    "list.names-source": "Donnés à des bébés aux États-Unis en 2018. Social Security Administration, domaine public.",
    "list.japan": "villes du Japon",
    "list.elements": "éléments chimiques",
    "list.elements-source": "Les 118, sous leur nom anglais, d’après l’UICPA (IUPAC).",
    "list.korea": "prénoms coréens",
    "list.korea-source": "Appris lettre par lettre (hangeul), affichés en syllabes. Faker, MIT.",
    "list.germany": "prénoms allemands",
    "list.france": "prénoms français",
    "list.spain": "prénoms espagnols",
    "list.brazil": "prénoms brésiliens",
    "list.china": "prénoms chinois",
    "list.own": "votre liste",
    "list.own-source": "Elle ne quitte pas cette page.",
    "list.label": "Votre liste, un nom par ligne",
    "list.placeholder": "Collez ou déposez une liste ici, un nom par ligne.",
    "list.not-shown":
      "Une longue liste est chargée, mais pas affichée. Pour la remplacer, saisissez, collez ou déposez-en une autre.",
    "list.use": "Utiliser cette liste",
    "list.file": "Depuis un fichier…",
    "list.lines": { one: "{count} ligne,", other: "{count} lignes," },
    "list.letters": { one: "{count} caractère différent.", other: "{count} caractères différents." },
    "list.empty-lines": { one: "{count} ligne vide : ignorée.", other: "{count} lignes vides : ignorées." },
    "list.too-many-lines": {
      one: "{count} ligne au-delà des {max} premières : ignorée.",
      other: "{count} lignes au-delà des {max} premières : ignorées.",
    },
    "list.long-lines": {
      one: "{count} ligne dépasse le contexte de {blockSize} : seul son début est appris.",
      other: "{count} lignes dépassent le contexte de {blockSize} : seul leur début est appris.",
    },
    "list.too-short": "Trop peu pour apprendre : il faut au moins {min} lignes, avec un nom sur chacune.",
    "list.too-many-letters": "Trop de caractères différents : le moteur en admet {max}.",
    "list.marks": {
      one: "{count} ligne avait à une extrémité un signe invisible ou une espace inhabituelle : retiré.",
      other: "{count} lignes avaient aux extrémités des signes invisibles ou des espaces inhabituelles : retirés.",
    },
    "list.encoding": "Lu en {encoding} (supposition).",
    "list.column": "De la colonne {column}.",
    "list.other-columns": "Autres colonnes :",
    "list.headings": {
      one: "{count} ligne est un titre ou une remarque : ignorée.",
      other: "{count} lignes sont des titres ou des remarques : ignorées.",
    },
    "list.split": "Une seule longue ligne : découpée à ses virgules ou autres séparateurs.",
    "list.sheet": {
      one: "De la feuille « {name} », la seule.",
      other: "De la feuille « {name} », parmi {count}.",
    },
    "list.around": "Numéros, puces ou guillemets autour des noms : retirés.",
    "list.twice": {
      one: "{count} lettre est codée de deux façons (NFC et NFD) : {letters}.",
      other: "{count} lettres sont codées de deux façons (NFC et NFD) : {letters}.",
    },
    "list.unify": "Coder chacune d’une seule façon",
    "list.hangul": "Ce sont des syllabes, écrites avec {count} lettres (jamo).",
    "list.jamo": "Apprendre plutôt les lettres",
    "list.syllables": "Apprendre plutôt les syllabes",
    "list.broken-json": "Cela ressemble à du JSON, mais incomplet ou endommagé.",
    "list.no-names": "Aucune colonne de noms : seulement des nombres ou des données semblables.",
    "list.is-pdf": "C’est un PDF. Ouvrez-le, copiez les noms et collez-les ici.",
    "list.is-sheet": "Cette feuille de calcul n’a pas pu être lue. Copiez sa colonne de noms et collez-la ici.",
    "list.is-document": "C’est un document. Ouvrez-le, copiez les noms et collez-les ici.",
    "list.is-archive": "C’est une archive. Décompressez-la et donnez la liste qu’elle contient.",
    "list.is-picture": "C’est une image. Une liste doit être du texte : saisissez-la ou collez-la ici.",
    "list.is-model": "C’est un modèle. Chargez-le sous « Un fichier ».",
    "list.is-page": "C’est une page web ou du XML. Ouvrez-la, copiez les noms et collez-les ici.",
    "list.is-binary": "Ce n’est pas du texte, ou son encodage est inconnu. Exportez les noms en CSV, en UTF-8.",
    "list.too-large": "C’est trop : la limite est de {max} caractères.",
    "list.file-too-large":
      "« {name} » est trop volumineux : {size} octets, pour une limite de {max}. Ne gardez que la colonne des noms, ou moins de lignes.",
    "list.file-unreadable":
      "« {name} » n’a pas pu être lu. Ouvrez-le dans un autre programme, copiez ses lignes et collez-les ici.",

    // ---- train ----
    "train.train": "Entraîner",
    "train.step": "Une étape",
    "train.reset": "Relancer",
    "train.more": "Plus de commandes",
    "train.less": "Moins de commandes",
    "train.slow": "lent",
    "train.fast": "rapide",
    "train.speed-label": "Vitesse, en étapes par seconde",
    "train.speed": { one: "{count} étape par seconde", other: "{count} étapes par seconde" },
    "train.full-speed": "aussi vite que cet appareil le peut",
    "train.bring-back": "Revenir à l’étape {step}",
    "train.extend": { one: "{count} étape de plus", other: "{count} étapes de plus" },
    "train.moment": "Étape affichée",
    "train.at-latest": "étape {step}, la dernière",
    "train.at-step": "étape {step}",
    "train.no-curve": "La perte (loss) sera tracée ici : plus elle est basse, mieux c’est.",
    "train.drag": "Glissez le long de la courbe pour revoir une étape antérieure.",
    "train.step-number": "Étape {step}",
    "train.pointed": "{step} : perte d’entraînement {loss}",
    "train.shown": "{step} affichée : perte d’entraînement {loss}.",
    "train.latest": "Dernière étape",

    "readout.step": "étape",
    "readout.loss": "perte",
    "readout.engine": "moteur",
    "readout.waiting": "attend son tour",

    "chart.steps": "étapes",
    "chart.training": "entraîn.",
    "chart.held-out": "valid.",
    "chart.guess": "au hasard {loss}",
    "chart.rate": "taux d’apprentissage {rate}",
    "chart.label": "Courbe de la perte après {step} étapes sur {numSteps}.",
    "chart.label-training": "Entraînement, courbe lissée : {loss}.",
    "chart.label-held-out": "Noms de validation, mis de côté : {loss}.",
    "chart.label-guess": "En devinant au hasard : {loss}.",

    "pin.pin": "Épingler la courbe",
    "pin.full": { one: "{count} épinglée : retirez-la", other: "{count} épinglées : retirez-en une" },
    "pin.now": "actuelle : {settings}",
    "pin.run": "épinglée {number} ({loss}) : {settings}",
    "pin.only": "cet entraînement",
    "pin.same": "mêmes réglages",
    "pin.remove": "Retirer la courbe {number}",

    "status.making": "Création du modèle…",
    "status.start": "Appuyez sur « Entraîner », et regardez des lettres au hasard devenir des noms.",
    "status.shared": "Ce modèle est arrivé dans un lien, tel qu’il était après {step} étapes.",
    "status.train-on": "« Entraîner » continue à partir de ses poids.",
    "status.give-list": "Pour l’entraîner, donnez ou choisissez une liste dans les réglages.",
    "status.unknown": "On ne sait pas ce qu’il a appris : sa liste n’est pas là.",
    "status.worse-than-chance": "Pire que le hasard : le taux d’apprentissage est trop élevé. Baissez-le et relancez.",
    "status.nothing": "Rien d’appris pour l’instant : toutes les lettres sont à peu près aussi probables.",
    "status.letters": "Il apprend quelles lettres sont fréquentes et quelle longueur a un nom.",
    "status.pairs": "Il connaît les lettres fréquentes ; il apprend maintenant laquelle suit laquelle.",
    "status.pairs-learned": "Il connaît les paires de lettres ; les fins restent maladroites.",
    "status.beats-pairs": "Il fait mieux qu’un modèle qui ne voit que la lettre précédente.",
    "status.viewing": "Vous voyez l’étape {step}.",
    "status.changed": "Modifié à la main ; l’entraînement continue à partir de là.",
    "status.full-speed": {
      one: "À pleine vitesse, votre appareil fait une étape en {time}.",
      other: "À pleine vitesse, votre appareil fait {count} étapes en {time}.",
    },
    "status.ended": "Essayez une autre température ou de nouveaux tirages.",
    "status.names": { one: "un nom", other: "{count} noms" },
    "status.and-more": "« {name} » et {more} de plus",
    "status.trained-on": "L’étape {step} a porté sur {names}, avec une perte de {loss}.",
    "status.waiting": "En attente de son tour : d’autres modèles de cette page s’entraînent.",
    "status.paused": "En pause. « Entraîner » continue ; « Une étape » porte sur {names}.",
    "status.each-step": "Chaque étape porte sur {names}.",
    "status.flat": "La perte varie d’un nom à l’autre ; elle ne baisse plus que lentement.",
    "status.fell": "La perte a baissé de {fall} au cours des cent dernières étapes.",

    "exact.note":
      "Ce modèle est exact : il est identique à microgpt.py. Avec les mêmes liste, réglages et graine, Python obtient les mêmes paramètres, pertes et noms.",
    "exact.altered":
      "Ce modèle est exact, mais il a été modifié à la main : aucun entraînement de microgpt.py n’y correspond.",

    // ---- names ----
    "names.label": "Noms que le modèle génère en ce moment",
    "names.note":
      "{count} noms tirés des mêmes graines aléatoires, au fil de l’entraînement. ✓ : dans la liste d’entraînement ; les autres sont inventés.",
    "names.printed":
      "{count} noms, ceux que microgpt.py affiche après cet entraînement. ✓ : dans la liste d’entraînement ; les autres sont inventés.",
    "names.press": "Appuyez sur un nom pour le voir pas à pas.",
    "names.known": ", dans la liste d’entraînement",
    "names.keep": "Copier ou enregistrer des noms",
    "names.mark": "Appuyez sur les noms qui vous plaisent pour les rassembler.",
    "names.liked": "Noms qui vous plaisent",
    "names.count": "Combien",
    "names.invented": "seulement les inventés",
    "names.copy": "Copier",
    "names.save": "Enregistrer",
    "names.picture": "Enregistrer en image",
    "names.remove": "retirer {name}",
    "names.copied": { one: "{count} nom copié.", other: "{count} noms copiés." },
    "names.saved": {
      one: "{count} nom enregistré dans {file}.",
      other: "{count} noms enregistrés dans {file}.",
    },
    "names.not-copied": "Ce navigateur ne permet pas à la page de copier : enregistrez-les plutôt.",
    "names.made-by": "Étape {step} · inventés dans cette page par un GPT de {count} nombres",

    // ---- odds ----
    "odds.type": "Votre nom",
    "odds.letters": "Ses lettres et sa fin, chacune avec sa probabilité après ce qui précède",
    "odds.curve": "probabilité du nom au fil de l’entraînement, de {floor} à 1 sur une échelle logarithmique",
    "odds.once": "À température 1, ce modèle écrit « {name} » une fois sur {odds}.",
    "odds.before": "À l’étape {step}, c’était une fois sur {odds}.",

    // ---- guess ----
    "guess.which": "{number} sur {count} : choisissez ou tapez la lettre suivante.",
    "guess.letters": "Votre réponse",
    "guess.sure": "Avec quelle certitude ?",
    "guess.right": "« {letter} » : c’est juste.",
    "guess.wrong": "C’était « {letter} », et non « {said} ».",
    "guess.before": "déjà écrit",
    "guess.next": "suite",
    "guess.you": "vous",
    "guess.model": "modèle",
    "guess.rule":
      "Votre lettre reçoit la probabilité que vous choisissez ; les {count} autres tokens se partagent le reste à égalité. La perte est la moyenne de −ln p sur les dix lettres qui sont venues.",
    "guess.curve":
      "La perte du modèle sur ces dix lettres, de 0 à {max}. La courbe d’entraînement porte sur d’autres noms.",
    "guess.result": "Votre perte est de {yours}. À l’étape {step}, celle du modèle est de {loss}.",
    "guess.passed": "Il vous a dépassé à l’étape {step}.",
    "guess.not-passed": "Il ne vous a pas encore dépassé : entraînez-le encore.",
    "guess.again": "D’autres noms",

    // ---- temperature ----
    "temperature.predictable": "prévisible",
    "temperature.random": "aléatoire",
    "temperature.resample": "Nouveaux tirages",
    "temperature.prefix-term": "· préfixe",
    "temperature.any-prefix": "libre",
    "temperature.yours": "la vôtre, T = {temperature}",

    "rules.title": "Autres règles de tirage",
    "rules.off": "désactivé",
    "rules.topK": "combien de tokens restent",
    "rules.topP": "quelle part de probabilité reste",
    "rules.minP": "au moins cette part du plus probable",
    "rules.about": "Dans cet ordre, après la température, elles gardent les tokens les plus probables, au moins un.",
    "rules.kept": "Tokens gardés : {kept} sur {count} ({rules}), soit {share} de la probabilité, renormalisés à 100 %.",
    "rules.none": "Les {count} tokens sont tous gardés : top-k, top-p et min-p sont désactivés.",

    "hint.read-as": "Lu comme « {text} ».",
    "hint.unknown": "Absent de la liste : {letters}.",
    "hint.too-long": "Le contexte s’arrête à « {text} ».",

    // ---- letter ----
    "letter.which": "· nom {number} sur {count}",
    "letter.letters": "Les lettres du nom ; les flèches du clavier passent de l’une à l’autre",
    "letter.back": "← retour",
    "letter.next-letter": "lettre suivante →",
    "letter.next-name": "nom suivant →",
    "letter.end": "token de fin (BOS)",
    "letter.coming": "lettre {number}, pas encore choisie",
    "letter.at-start": "Au début,",
    "letter.after-text": "Après « {text} »,",
    "letter.says-next": "{before} le modèle tire « {char} », qui devient l’entrée pour la lettre suivante.",
    "letter.says-end":
      "{before} le modèle tire ■, le token de fin (BOS) : le nom est terminé. C’est l’un des {count} tokens possibles ; chaque nom commence aussi par lui.",
    "letter.says-full":
      "{before} le modèle tire « {char} », et le nom est terminé : le contexte de {count} positions est plein.",
    "letter.key-logits": "en haut : logits",
    "letter.key-before": "probabilité avant température",
    "letter.key-after": "après",
    "letter.key-cut": "écarté",
    "letter.cut": "écarté",
    "letter.kept": "gardé",
    "letter.numbers":
      "{sign} : logit {logit} ÷ {temperature} = {scaled} → {probability}, avant température {untempered}",
    "letter.all-values": "Afficher les {count} valeurs",
    "letter.most-values": "Afficher les {count} valeurs les plus probables",
    "letter.before": "avant",
    "letter.after": "après",
    "letter.cumulative": "cumul",
    "letter.bar": "{sign} {probability}, avant température {untempered}",
    "letter.bars": "Les plus probables des {count} tokens : {tokens}.",
    "letter.uniform": "nombre aléatoire {number} → {sign}",
    "letter.cumulative-label":
      "Sur la barre cumulée, le nombre aléatoire {number} tombe dans le segment de {sign}, de {from} à {to}.",

    // ---- cache ----
    "cache.title": "Ce qu’il garde en mémoire",
    "cache.term": "· cache clés-valeurs (KV cache)",
    "cache.keys": "clés",
    "cache.values": "valeurs",
    "cache.heads": { one: "{what} · {count} tête", other: "{what} · {count} têtes" },
    "cache.in-layer": "{heads} · couche {layer}",
    "cache.picture": {
      one: "{what}, couche {layer}, tête {head} : {count} ligne écrite",
      other: "{what}, couche {layer}, tête {head} : {count} lignes écrites",
    },
    "cache.rows": { one: "1 ligne écrite : BOS.", other: "{count} lignes écrites : BOS et chaque lettre." },
    "cache.unwritten": "position {row} : pas encore écrite",
    "cache.key-cell": "clé de « {token} », tête {head}, n° {column} : {value}",
    "cache.value-cell": "valeur de « {token} », tête {head}, n° {column} : {value}",
    "cache.saved": {
      one: "Ce token a demandé {cached} multiplications, pour une ligne. C’est le premier : il n’y avait rien à réutiliser. Le cache est vidé pour chaque nom.",
      other:
        "Ce token a demandé {cached} multiplications : seule sa propre ligne a été calculée. Sans le cache, il faudrait recalculer les {count} lignes : {uncached}. Le cache est vidé pour chaque nom.",
    },
    "matrix.kind": "image de nombres",

    // ---- attention ----
    "attention.type": "Essayez un nom",
    "attention.head": "tête {head}",
    "attention.layer-head": "couche {layer}, tête {head}",
    "attention.picture": "Attention, couche {layer}, tête {head} : {looks}",
    "attention.most": "{from} surtout à {to}",
    "attention.note":
      "Chaque ligne est un token ; ses cases montrent quelle attention il porte à BOS (■) et à chaque lettre lue jusque-là.",
    "attention.later": "{from} ne peut pas porter attention à {to}, qui vient après.",
    "attention.share": "tête {head} : l’attention de {from} à {to} est de {share}",
    "attention.surprise": "Surprise à chaque lettre",
    "attention.surprise-term": "· perte",
    "attention.mean":
      "En nats : 0 s’il en était certain, {guess} en devinant au hasard. Leur moyenne, {mean}, est la perte pour ce nom.",

    // ---- parameters ----
    "parameters.title": "Tous les paramètres",
    "parameters.choose": "De chaque paramètre, afficher",
    "parameters.data": "valeur",
    "parameters.adamM": "premier moment",
    "parameters.adamV": "deuxième moment",
    "parameters.about-data": "Ce que le modèle a appris.",
    "parameters.about-grad":
      "Le gradient de la perte de la dernière étape : la perte baisse dans la direction opposée.",
    "parameters.about-adamM": "La moyenne mobile du gradient dans Adam : la direction de son pas.",
    "parameters.about-adamV":
      "La moyenne mobile du carré du gradient dans Adam : plus elle est grande, plus les pas sont petits.",
    "parameters.count": "{count} paramètres.",
    "parameters.only-values": "D’une étape antérieure, seules les valeurs sont connues.",
    "parameters.some": { one: ", {count} ligne affichée", other: ", {count} lignes affichées" },
    "parameters.layer": "couche {layer}",
    "parameters.picture": "{plain}, {name}, {rows} sur {columns}",
    "parameters.row": "ligne {row}",
    "parameters.cell": "{plain}, {row}, n° {column} : {value}",
    "axis.features": "composantes",
    "axis.outputs": "sorties",
    "axis.inputs": "entrées",
    "matrix.wte": "plongement des tokens",
    "matrix.wpe": "plongement des positions",
    "matrix.lm_head": "couche de sortie",
    "matrix.attn_wq": "requêtes",
    "matrix.attn_wk": "clés",
    "matrix.attn_wv": "valeurs",
    "matrix.attn_wo": "sortie de l’attention",
    "matrix.mlp_fc1": "MLP, expansion",
    "matrix.mlp_fc2": "MLP, réduction",

    // ---- change ----
    "change.a-neuron": "Un seul neurone",
    "change.layer": "Couche",
    "change.neuron": "Neurone",
    "change.about":
      "Ce qui est hors circuit n’ajoute rien au flux résiduel (residual stream). L’entraînement continue sur le modèle modifié ; liens et fichiers le contiennent alors.",
    "change.names": "Noms qui ont changé : {count} sur {all}.",
    "change.loss": {
      one: "Perte sur {count} nom de la liste : {before} avant, {now} maintenant.",
      other: "Perte sur {count} noms de la liste : {before} avant, {now} maintenant.",
    },
    "change.next": "token suivant après « {text} »",
    "change.now": "maintenant",
    "change.bars": "Les tokens les plus probables, avant et maintenant : {tokens}.",
    "change.was": ", avant : {name}",
    "edit.changed": "Modification : {change}.",
    "edit.changes": {
      one: "Modifications : {change}, et {count} autre.",
      other: "Modifications : {change}, et {count} autres.",
    },
    "edit.off": "{part} hors circuit",
    "edit.in-layer": "{part} de la couche {layer}",
    "edit.neuron": "neurone {neuron}",
    "edit.put-back": "Rétablir",

    // ---- weight ----
    "weight.matrix": "Matrice",
    "weight.value": "Valeur",
    "weight.zero": "Mettre à zéro",

    // ---- embeddings ----
    "embeddings.term": "· composantes principales de wte",
    "embeddings.note":
      "Des lettres proches sont employées de façon semblable. En orange et en gras : les voyelles ; ■ : BOS. Avant l’entraînement, elles sont placées au hasard.",
    "embeddings.some": "{count} tokens sur {all} sont affichés.",
    "embeddings.labelled": "Il n’y a la place que pour {count} lettres ; les autres sont des points.",
    "embeddings.nearest": "{letter} au plus près de {other}",
    "embeddings.picture": "Carte des plongements (embeddings) des lettres : {pairs}.",

    // ---- tape ----
    "tape.title": "Dernière étape d’entraînement",
    "tape.term": "· graphe de calcul (bande, tape)",
    "tape.last-only": ", connu pour la dernière étape seulement",
    "tape.empty":
      "Rien n’est encore enregistré. Chaque étape d’entraînement enregistre ses opérations, que la rétropropagation parcourt ensuite en sens inverse.",
    "tape.play": "Lancer la rétropropagation",
    "tape.stop": "Arrêter",
    "tape.reach": "gradient remonté jusqu’à",
    "tape.region": "Opérations de la dernière étape",
    "tape.caption":
      "Dans l’ordre du calcul. Les formes sont positions × composantes, les normes euclidiennes. Les barres sont logarithmiques : chaque trait vaut dix fois le précédent.",
    "tape.operation": "opération",
    "tape.op": "op, paramètres",
    "tape.shape": "forme de sortie",
    "tape.output": "norme de sortie",
    "tape.gradient": "norme du gradient",
    "tape.logarithmic": "logarithmique",
    "tape.says-loss": "La rétropropagation part de la perte, dont le gradient vaut 1 : {loss} nats, pour « {name} ».",
    "tape.says-node": "En {index}, {name} : le gradient se propage vers {inputs}.",
    "op.embed": "plongements token + position",
    "op.rmsnorm": "normalisation",
    "op.add": "addition résiduelle",
    "op.cross_entropy": "perte",

    // ---- settings ----
    "settings.list-title": "Données d’entraînement",
    "settings.model-title": "Modèle et entraînement",
    "settings.model-term": "· hyperparamètres",
    "settings.misfit": "{name} : {range}. D’ici là, la valeur reste ce qu’elle était.",
    "settings.exact":
      "Ce modèle est exact : il est identique à microgpt.py et, comme lui, n’a pas de noms de validation.",
    "settings.no-simd":
      "Ce navigateur n’a pas les instructions du module rapide en float32 (SIMD 128 bits) : c’est donc le module float64 qui sert.",
    "settings.exact-hint":
      "Calcule en float64 et sans noms de validation (held out), comme microgpt.py, auquel il est identique ; plus lent que float32.",
    "settings.apply": "Appliquer et relancer",
    "settings.params": "Un tel modèle a {count} paramètres.",
    "settings.list-first": "Donnez d’abord une liste, puis appuyez sur « Utiliser cette liste ».",
    "settings.restart-needed": "Relancez pour appliquer.",
    "settings.live":
      "Le taux d’apprentissage, la température et la vitesse s’appliquent aussitôt ; pour tout le reste, il faut relancer.",

    // ---- what the page shows beside views ----
    "facts.list": "Liste à apprendre",
    "facts.precision": "Précision",
    "facts.lines": { one: "{count} ligne", other: "{count} lignes" },
    "facts.params": "{count} paramètres",
    "page.paused-title": "En pause · {title}",
    "time.off-screen": "Entraînement en pause : hors de l’écran.",
    "time.back": "Y revenir",
    "time.step": "étape {step} / {numSteps} · perte {loss}",
    "time.changed": "étape {step} / {numSteps} · modifié",
    "lead.waiting": "Appuyez sur « Entraîner » : il apprend ici, dans votre navigateur.",
    "lead.training": "Il s’entraîne en ce moment, dans votre navigateur.",
    "lead.trained": {
      one: "Il vient de s’entraîner dans votre navigateur, pendant {count} étape.",
      other: "Il vient de s’entraîner dans votre navigateur, pendant {count} étapes.",
    },
    "lead.shared": "Celui-ci est arrivé déjà entraîné, dans un lien.",

    // ---- share ----
    "share.link-title": "Un lien",
    "share.link-settings": "Avec les réglages : qui l’ouvre entraîne un modèle comme celui-ci.",
    "share.link-settings-own":
      "Avec les réglages : qui l’ouvre entraîne un modèle comme celui-ci, sur une liste de la page ; la vôtre n’y est pas.",
    "share.link-settings-label": "lien avec les réglages",
    "share.link-moment": "Avec les réglages : qui l’ouvre voit cet entraînement à l’étape {step}.",
    "share.link-model": "Avec le modèle en plus : s’ouvre déjà entraîné.",
    "share.link-make": "Créer un lien avec le modèle",
    "share.link-remake": "Le créer à nouveau",
    "share.link-model-label": "lien avec le modèle",
    "share.link-too-large": "Ce modèle ne tient pas dans un lien. Enregistrez-le plutôt dans un fichier.",
    "share.link-holds": "Il contient le modèle de l’étape {step}, en {count} caractères.",
    "share.link-long": "Certains programmes coupent les liens de cette longueur : un fichier est plus sûr.",
    "share.link-local": "Cette page est un fichier : le lien ne fonctionne que sur cet appareil.",
    "share.link-private": "Ce qui suit le # n’est envoyé à aucun serveur.",
    "share.link-own": "Votre liste elle-même n’y est pas, seulement les lettres qu’elle emploie.",
    "share.file-title": "Un fichier",
    "share.file-about":
      "Le modèle, sa liste, ses pertes et l’état de l’entraînement, qui peut ainsi continuer à partir de là ; Python lit aussi ce format. Pour l’intégration, seulement ce qui sert à générer : environ 10 ko.",
    "share.save": "Enregistrer le modèle",
    "share.load": "Charger, ou déposer ici…",
    "share.save-losses": "Enregistrer les pertes",
    "share.saved": "Enregistré sous {name}.",
    "share.save-weights": "Enregistrer pour intégrer",
    "share.asked-letters":
      "Ses {count} lettres dans leur ordre, ou la liste sur laquelle il a été entraîné, un nom par ligne",
    "share.open": "L’ouvrir",
    "share.embed-title": "Intégrer",
    "share.embed-views": "Ce qui est montré",
    "share.embed-how": "Comment",
    "share.embed-controls": "Boutons et curseurs",
    "share.embed-model": "Déjà entraîné",
    "share.embed-label": "code à intégrer",
    "share.embed-about": "micro-gpt.js est un seul fichier : hébergez-le à côté de votre page, ou indiquez son URL.",
    "share.embed-own":
      "Votre propre liste n’est pas dans ce code : l’élément apprend les prénoms fournis avec la page.",
    "copy.copy": "Copier",
    "copy.copied": "Copié.",
    "copy.denied":
      "Ce navigateur ne permet pas à la page de copier. Le texte est sélectionné : copiez-le avec Ctrl+C, ou ⌘C.",

    // ---- attributes of the element ----
    "attribute.view": "La vue « {view} » n’existe pas ; il y a {views}.",
    "attribute.range": "{name} doit être {range}. À la place, ce sera {value}.",
    "attribute.unknown":
      "<micro-gpt> n’a pas d’attribut « {name} » : custom-elements.json donne la liste de ceux qu’il a.",
    "attribute.misnamed": "<micro-gpt> n’a pas de propriété « {name} » : elle s’appelle {property}.",
    "attribute.unheard": "<micro-gpt> n’appelle pas « {name} » : écoutez ses événements avec addEventListener.",
    "attribute.text": "text doit être une chaîne avec un nom par ligne, ou un tableau de noms.",
    "attribute.cut": "Le texte de <micro-gpt> n’est pas appris en entier. {note}",
    "attribute.read": "Le texte de <micro-gpt> : {note}",
    "attribute.shared":
      "Ignoré sur un élément qui rejoint le modèle « {model} » : {names}. Le premier élément qui donne un réglage décide, et un entraînement n’est jamais jeté.",
    "element.no-reader":
      "Ce qui lit le texte n’a pas pu être téléchargé : il apprend une autre liste. Rechargez la page pour réessayer.",
    "element.not-loaded": "La vue {view} n’a pas pu être téléchargée. Rechargez la page pour réessayer.",
    "element.preparing": "D’abord, entraînement jusqu’à l’étape {step}…",
    "element.not-connected": "Ajoutez d’abord cet élément à une page : il n’a de modèle que là.",

    // ---- problems ----
    "problem.blocked-title": "Cela ne peut pas fonctionner ici.",
    "problem.refused-title": "Impossible de créer ce modèle.",
    "problem.stopped-title": "L’entraînement s’est arrêté.",
    "problem.none-title": "Aucun modèle n’a pu être créé.",
    "problem.link-title": "Le modèle du lien n’a pas été ouvert.",
    "problem.file-title": "Le fichier n’a pas été ouvert.",
    "problem.keep": "Garder le modèle actuel",
    "problem.go-on": "Continuer avec le modèle actuel",
    "problem.recover": "Continuer à partir de l’étape {step}",
    "problem.or": "ou",
    "problem.restart": "Relancer",
    "problem.defaults": "Relancer avec les réglages par défaut",
    "problem.diverged":
      "À l’étape {step}, la perte n’était plus un nombre fini ; les noms viennent des derniers paramètres valables. Prenez un taux d’apprentissage inférieur à {rate}.",
    "problem.policy-wasm":
      "La politique de sécurité du contenu de cette page bloque WebAssembly : ajoutez 'wasm-unsafe-eval' à script-src.",
    "problem.policy-worker":
      "La politique de sécurité du contenu de cette page bloque le worker d’entraînement : ajoutez blob: à worker-src.",
    "problem.policy-types":
      "La politique de sécurité du contenu de cette page exige les types de confiance (trusted types) et n’autorise pas <micro-gpt> à avoir les siens : ajoutez micro-gpt à trusted-types.",
    "problem.no-wasm":
      "Ce navigateur n’a pas WebAssembly, ou il y est désactivé, comme dans le mode le plus strict de certains. Autorisez-le pour cette page, ou ouvrez-la dans un autre navigateur.",
    "problem.worker-died": "Le worker d’entraînement a planté.",
    "problem.no-answer": "Le worker d’entraînement ne répond pas.",
    "problem.trap": "Le moteur a planté ({message}).",
    "problem.no-model": "Il n’y a pas encore de modèle.",
    "problem.ended": "L’élément a été retiré de la page.",
    "problem.no-list":
      "Il n’y a pas de liste pour l’entraînement. Donnez-en une dans les réglages, ou choisissez l’une de celles de la page.",
    "problem.no-file":
      "{src} n’a pas pu être récupéré ({why}). Son serveur, et le connect-src d’une politique de sécurité du contenu, doivent laisser cette page le lire.",
    "problem.not-loaded": "Une partie du moteur, ou la liste, n’a pas pu être téléchargée.",
    "problem.file-late": "{src} n’est pas arrivé à temps : son serveur est muet, ou trop lent.",
    "problem.file-endless": "{src} est trop volumineux : plus de {max} octets.",
    "problem.list-title": "La liste n’a pas été prise.",
    "problem.file-crashed": "L’ouvrir a pris trop de temps, ou toute la mémoire.",
    "problem.file-asks":
      "Il n’indique pas combien de têtes a son modèle, ou quelles sont ses {count} lettres : indiquez-le à côté de « Charger », ou en HTML avec n-head et list-src.",
    "problem.file-list-too-long": "Sa liste est trop longue : la limite est de {max} lignes.",
    "problem.file-too-many-steps": "Son entraînement est trop long : cette page en montre jusqu’à {max} étapes.",
    "problem.file-variant":
      "Son modèle n’a pas d’attention, ou n’a pas été entraîné avec Adam : cette page ne montre pas de tels modèles.",
    "problem.file-too-large": "Il est trop volumineux : {size} octets, pour une limite de {max}.",
    "problem.link-version": "Ce lien a été créé par une autre version de la page.",
    "problem.link-damaged":
      "Ce lien est endommagé : ses poids ne peuvent pas être décompressés. Redemandez-le, complet.",
    "problem.link-size": "Tailles incompatibles : ce lien contient les poids d’un modèle aux réglages différents.",
    "problem.link-not-finite": "Ce lien contient des poids NaN ou infinis.",
    "problem.link-letters": "Les lettres de ce lien ne correspondent pas à ses poids.",
    "problem.link-too-long": "Il est plus long que tout lien créé par cette page.",

    // ---- the engine's refusals: in English it says them itself ----
    "engine.no-text": "Le texte est vide : donnez au moins une ligne avec un nom.",
    "engine.too-many-letters": "Le texte a trop de caractères différents.",
    "engine.bad-heads":
      "La largeur doit être un multiple du nombre de têtes, pour que toutes les têtes aient la même taille.",
    "engine.bad-prefix": "La liste d’entraînement ne contient pas l’une des premières lettres demandées.",
    "engine.out-of-memory":
      "Mémoire insuffisante : fermez d’autres onglets, ou choisissez un modèle plus petit ou une liste plus courte.",
    "engine.no-memory": "Mémoire insuffisante : fermez d’autres onglets.",
    "engine.bad-file":
      "Ce n’est pas un fichier de modèle valide : il est endommagé ou incomplet, ou son modèle est d’un autre genre que ceux d’ici.",
    "engine.tape-full": "Le graphe de calcul dépasse la mémoire qui lui est réservée : c’est un bogue du moteur.",
    "engine.unexpected": "Une erreur inattendue s’est produite. Rechargez la page pour réessayer.",

    // ---- figures of the chapter ----
    "chapter.bad-logits": "Chaque logit doit être un nombre, comme 2, −1 ou 0,5.",
    "chapter.first": "premier",
    "chapter.second": "deuxième",
    "chapter.third": "troisième",
    "chapter.temperature": "température T",
    "chapter.power": "La courbe de p à la puissance {power}, avec les trois probabilités dessus.",
    "chapter.at-one": "p à T = 1",
    "chapter.lengths":
      "La part des noms de chaque longueur. Longueur moyenne : {list} lettres dans la liste, {model} lettres pour le modèle.",
    "chapter.of-list": "la liste, en moyenne {mean} lettres ;",
    "chapter.of-model": "le modèle, {mean} lettres",
    "chapter.here": "ici : 8 lettres et la fin",
    "chapter.there": "GPT-3 : {tokens} tokens, {layers} couches",
    "chapter.times": "{count} fois moins",
    "chapter.unknown": "La liste n’a pas de « {letter} ».",
    "chapter.kept-cache":
      "Là où les positions repartent de 0, le nom a changé dans {changed} cas sur {all} ; là où elles continuent, les {all} noms ont pu être écrits.",
    "chapter.used-up":
      "Là où les positions repartent de 0, le nom a changé dans {changed} cas sur {all} ; là où elles continuent, les {max} positions étaient épuisées après le nom {used} sur {all}.",
    "chapter.beam": "Avec une largeur de {width}, on trouve {best} ; argmax : {greedy}.",
    "chapter.beam-step": "étape",
    "chapter.beams": "débuts gardés, chacun avec sa probabilité dans son ensemble",
    "chapter.highest": "{sign} {logit}, le plus élevé",
    "chapter.play": "Lecture",
    "chapter.key-of": "clé de {letter}",
    "chapter.value-of": "valeur de {letter}",
    "chapter.query-of": "requête de {letter} à la position {position}",
    "chapter.query": "requête",
    "chapter.key": "clé",
    "chapter.weight": "poids",
    "chapter.value": "valeur",
    "chapter.mixed-values": "valeurs, pondérées et sommées",
    "chapter.mixed": "mélange",
    "chapter.computed": "Sur {positions} positions, {tokens} sont calculées.",
    "chapter.memory-picture": { one: "{rows} lignes dans {count} couche", other: "{rows} lignes dans {count} couches" },
    "chapter.positions-of": {
      one: "positions de {count} token",
      other: "positions de chacun des {count} tokens",
    },
    "chapter.rows-of": {
      one: "lignes dans {count} couche, sur {tokens} dans {layers}",
      other: "lignes dans {count} couches, sur {tokens} dans {layers}",
    },
    "chapter.done": "multiplications faites",
    "chapter.spared": "multiplications évitées",
    "chapter.memory": "gardé en mémoire",
    "chapter.cut": "écarté",
    "chapter.kept":
      "Tokens gardés : {kept} sur {count} ; le plus probable a {now}, contre {before} à T = {temperature}.",
    "chapter.token-embedding": "plongement du token",
    "chapter.position-embedding": "plongement de la position",
    "chapter.sum": "somme, normalisée",
    "chapter.attention-added": "sortie de l’attention, ajoutée",
    "chapter.mlp-added": "sortie du MLP, ajoutée",
    "chapter.of-letter": "de {letter}",
    "chapter.of-position": "de la position {position}",
    "chapter.to-sum": "à la somme normalisée",
    "chapter.head-at": "tête {head} surtout à {letter} ({share})",
    "chapter.active": {
      one: "{count} neurone sur {all} est au-dessus de zéro",
      other: "{count} neurones sur {all} sont au-dessus de zéro",
    },
    "chapter.best": "{sign} est le plus élevé, {logit}",

    // ---- instruments of the laboratory ----
    "lab.starting": "Démarrage…",
    "lab.progress": { one: "{done} sur {count} entraînement", other: "{done} sur {count} entraînements" },
    "lab.cancelled": "Annulé. Ce qui est déjà calculé reste.",
    "lab.open": "Ouvrir cet entraînement dans la page principale",
    // Who taught it this?
    "lab.name-needed": "Le nom doit avoir de 1 à {max} lettres, de a à z.",
    "lab.seed-needed": "La graine aléatoire doit être un nombre entier de 0 à {max}.",
    "lab.whole-name": "le nom entier",
    "lab.taught-done": {
      one: "Chacun des {steps} documents a été retiré une fois, en {time}, par un seul worker.",
      other: "Chacun des {steps} documents a été retiré une fois, en {time}, par {count} workers.",
    },
    "lab.picked": "étape {step}, {document} : {change} nat, {times} fois la valeur habituelle",
    "lab.picked-untried": "étape {step}, {document} : pas encore calculé",
    "lab.without": "Sans {document}, étape {step}",
    "lab.row-with": "avec",
    "lab.row-without": "sans",
    "lab.differ": "Noms qui diffèrent : {count} sur {all}.",
    // Landscapes
    "lab.at-learningRate": "taux d’apprentissage {value}",
    "lab.at-nEmbd": "largeur {value}",
    "lab.at-batchSize": "taille de lot {value}",
    "lab.at-numSteps": "étapes {value}",
    "lab.at-nLayer": "couches {value}",
    "lab.at-nHead": "têtes {value}",
    "lab.at-blockSize": "longueur de contexte {value}",
    "lab.at-seed": "graine aléatoire {value}",
    "lab.landscape": "Perte sur les noms de validation. En abscisse : {across}. En ordonnée : {up}.",
    "lab.pixel": "{settings} : {loss}.",
    "lab.pixel-not-run": "{settings} : pas encore calculé.",
    "lab.pixel-diverged": "{settings} : l’entraînement a divergé.",
    "lab.same-axis": "Choisissez deux réglages différents, ou la graine aléatoire sur les deux axes.",
    "lab.landscape-done": {
      one: "{count} entraînement, à {loss} nats par lettre.",
      other: "{count} entraînements, le meilleur à {loss} nats par lettre.",
    },
    "lab.landscape-worse": "Pires que le hasard : {count}.",
    "lab.landscape-diverged": "Ont divergé : {count}.",
    // A hundred seeds
    "lab.fan": {
      one: "Les pertes d’entraînement de {count} graine.",
      other: "Les pertes d’entraînement de {count} graines.",
    },
    "lab.fan-ends":
      "Les pertes de {count} graines sur les noms de validation, avec leur moyenne et un écart-type de chaque côté.",
    "lab.fan-steps": "étape",
    "lab.fan-loss": "perte d’entraînement",
    "lab.fan-held-out": "perte sur les noms de validation",
    "lab.seed": "Graine {seed} : {loss}.",
    "lab.seed-below": "Graine {seed} : {loss}, au-dessous de la moyenne de {away} fois l’écart-type.",
    "lab.seed-above": "Graine {seed} : {loss}, au-dessus de la moyenne de {away} fois l’écart-type.",
    "lab.fan-done":
      "{count} graines : moyenne {mean}, écart-type {spread}, de {lowest} à {highest}. Deux d’entre elles sont en moyenne à {difference} l’une de l’autre.",
    // What is each idea worth? The short names of rungs stand in the charts, which have room for some 13 letters.
    "lab.rung-letters": "Fréquences des lettres",
    "lab.rung-pairs": "Paires de lettres",
    "lab.rung-mlp": "Sans attention, le MLP seul",
    "lab.rung-oneHead": "Attention à une tête",
    "lab.rung-fourHeads": "Quatre têtes : microgpt.py",
    "lab.rung-twoLayers": "Deux couches",
    "lab.rung-sgd": "SGD au lieu d’Adam",
    "lab.short-letters": "lettres",
    "lab.short-pairs": "paires",
    "lab.short-mlp": "MLP seul",
    "lab.short-oneHead": "1 tête",
    "lab.short-fourHeads": "4 têtes",
    "lab.short-twoLayers": "2 couches",
    "lab.ladder-loss": "perte (validation), nats par lettre",
    "lab.ladder-gain": "gain de ce barreau en nats, agrandi",
    "lab.ladder-losses": "Perte moyenne : {rungs}.",
    "lab.ladder-gains": "Gain moyen : {rungs}.",
    "lab.rung-at": "{rung} : {value}",
    "lab.better": "{better} sur {all}",
    "lab.ladder-told": "Avec {count} graines, gain à plus de deux erreurs types de zéro : {rungs}.",
    "lab.ladder-luck": "Ne se distinguent pas du hasard : {rungs}.",
  },
  same: [
    "list.germany-source",
    "list.france-source",
    "list.spain-source",
    "list.brazil-source",
    "list.china-source",
    "option.precision",
    "option.topK",
    "option.topP",
    "option.minP",
    "view.attention",
    "list.japan-source",
    "train.pause",
    "readout.rate",
    "letter.token",
    "letter.logit",
    "token.start",
    "parameters.grad",
    "axis.tokens",
    "axis.positions",
    "change.term",
    "edit.mlp",
    "edit.weight",
    "op.attention",
    "op.relu",
    "settings.precision-term",
    "facts.float64",
    "facts.float32",
    "facts.exact",
    "share.file-term",
    "share.csv",
    "share.embed-term",
    "chapter.at-position",
    "chapter.pause",
    "chapter.position",
    "chapter.score",
    "chapter.attention",
    "chapter.mlp",
    "chapter.logits",
    "lab.short-sgd",
  ],
};
