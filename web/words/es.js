/**
 * Spanish, as it is understood on both sides of the Atlantic. Its terms, as courses and textbooks in Spanish have them:
 *
 * token                   token
 * embedding               embedding
 * logit                   logit
 * loss                    pérdida (loss)
 * training, to train      entrenamiento, entrenar; a run: entrenamiento
 * held out                reservado, nombres de validación (held out)
 * step                    paso
 * batch size              tamaño de lote (batch size)
 * learning rate           tasa de aprendizaje (learning rate)
 * temperature             temperatura
 * to sample, sample       muestrear, muestra
 * random seed             semilla aleatoria (seed)
 * context length          longitud de contexto
 * layer, width            capa, ancho
 * head                    cabeza
 * attention               atención
 * query, key, value       consulta, clave, valor
 * key-value cache         caché de claves y valores (KV cache), feminine
 * MLP                     MLP
 * residual stream         flujo residual (residual stream)
 * gradient                gradiente
 * backpropagation         retropropagación
 * computation graph, tape grafo computacional, cinta (tape)
 * surprise                sorpresa
 * ablation                ablación
 * prefix                  prefijo
 * laboratory, instrument  laboratorio, instrumento
 * document, left out      documento, dejado fuera
 * change                  cambio (de la log-probabilidad)
 * counterfactual          contrafactual (counterfactual)
 * influence functions     funciones de influencia (influence functions)
 * Hessian                 hessiana
 * median, mean            mediana, media
 * standard deviation      desviación estándar
 * standard error          error estándar
 * spread, luck            dispersión, azar
 * landscape, to diverge   paisaje, divergir
 * fan                     abanico
 * ladder, rung, gain      escalera, peldaño, ganancia
 */

export default {
  language: "es",
  direction: "ltr",
  name: "español",
  texts: {
    // ---- options: plain names ----
    "option.nLayer": "Capas",
    "option.nEmbd": "Ancho",
    "option.nHead": "Cabezas",
    "option.blockSize": "Longitud de contexto",
    "option.batchSize": "Tamaño de lote",
    "option.numSteps": "Pasos",
    "option.seed": "Semilla aleatoria",
    "option.learningRate": "Tasa de aprendizaje",
    "option.precision": "Exacto",
    "option.list": "Lista",
    "option.temperature": "Temperatura",
    "option.prefix": "Primeras letras",

    "range.choices": "uno de estos valores: {choices}",
    "range.number": "un número de {min} a {max}",
    "range.whole": "un número entero de {min} a {max}",
    "range.text": "un texto de {count} caracteres como máximo",

    // ---- views: plain names ----
    "view.train": "Entrenamiento y curva de pérdida",
    "view.names": "Los nombres",
    "view.odds": "Tu nombre",
    "view.guess": "Adivinar la siguiente letra",
    "view.temperature": "Temperatura y muestras",
    "view.letter": "Paso a paso",
    "view.cache": "Caché de claves y valores",
    "view.attention": "Atención",
    "view.change": "Modificar el modelo",
    "view.weight": "Un solo peso",
    "view.parameters": "Parámetros",
    "view.embeddings": "Embeddings de las letras",
    "view.tape": "Grafo computacional (cinta)",
    "view.settings": "Ajustes",

    // ---- lists ----
    "list.names": "nombres de EE. UU.",
    "list.names-source": "Puestos a bebés en Estados Unidos en 2018. Social Security Administration, dominio público.",
    "list.japan": "ciudades de Japón",
    "list.elements": "elementos químicos",
    "list.elements-source": "Los 118, con su nombre en inglés, según la IUPAC.",
    "list.korea": "nombres coreanos",
    "list.korea-source": "Se aprenden por letras del hangul y se muestran en sílabas. Faker, MIT.",
    "list.germany": "nombres alemanes",
    "list.france": "nombres franceses",
    "list.spain": "nombres españoles",
    "list.brazil": "nombres brasileños",
    "list.china": "nombres chinos",
    "list.own": "tu lista",
    "list.own-source": "No sale de esta página.",
    "list.label": "Tu lista, un nombre por línea",
    "list.placeholder": "Pega o suelta aquí una lista, con un nombre por línea.",
    "list.not-shown": "Hay cargada una lista larga que no se muestra. Para sustituirla, escribe, pega o suelta otra.",
    "list.use": "Usar esta lista",
    "list.file": "Desde un archivo…",
    "list.lines": { one: "{count} línea,", other: "{count} líneas," },
    "list.letters": { one: "{count} carácter distinto.", other: "{count} caracteres distintos." },
    "list.empty-lines": { one: "{count} línea vacía: omitida.", other: "{count} líneas vacías: omitidas." },
    "list.too-many-lines": {
      one: "{count} línea de más, después de las primeras {max}: omitida.",
      other: "{count} líneas de más, después de las primeras {max}: omitidas.",
    },
    "list.long-lines": {
      one: "{count} línea supera el contexto de {blockSize}: solo se aprende hasta ahí.",
      other: "{count} líneas superan el contexto de {blockSize}: solo se aprende hasta ahí.",
    },
    "list.too-short": "Es muy poco para aprender: hacen falta al menos {min} líneas, con un nombre en cada una.",
    "list.too-many-letters": "Demasiados caracteres distintos: el motor admite {max}.",
    "list.marks": {
      one: "{count} línea tenía en un extremo un signo invisible o un espacio poco común: recortado.",
      other: "{count} líneas tenían en los extremos signos invisibles o espacios poco comunes: recortados.",
    },
    "list.encoding": "Leído como {encoding}, una suposición.",
    "list.column": "De la columna {column}.",
    "list.other-columns": "Otras columnas:",
    "list.headings": {
      one: "{count} fila es un encabezado o una nota: omitida.",
      other: "{count} filas son encabezados o notas: omitidas.",
    },
    "list.split": "Una sola línea larga: dividida por sus comas u otros separadores.",
    "list.sheet": { one: "De la hoja “{name}”, la única.", other: "De la hoja “{name}”, de un total de {count}." },
    "list.around": "Números, viñetas o comillas alrededor de los nombres: quitados.",
    "list.twice": {
      one: "{count} letra está codificada de dos maneras (NFC y NFD): {letters}.",
      other: "{count} letras están codificadas de dos maneras (NFC y NFD): {letters}.",
    },
    "list.unify": "Codificarlas de una sola manera",
    "list.hangul": "Son sílabas, escritas con {count} letras (jamo).",
    "list.jamo": "Mejor aprender letras",
    "list.syllables": "Mejor aprender sílabas",
    "list.broken-json": "Parece JSON, pero está incompleto o dañado.",
    "list.no-names": "No hay ninguna columna de nombres: solo números o datos parecidos.",
    "list.is-pdf": "Es un PDF. Ábrelo, copia los nombres y pégalos aquí.",
    "list.is-sheet": "No se pudo leer esta hoja de cálculo. Copia su columna de nombres y pégala aquí.",
    "list.is-document": "Es un documento. Ábrelo, copia los nombres y pégalos aquí.",
    "list.is-archive": "Es un archivo comprimido. Descomprímelo y usa la lista que contiene.",
    "list.is-picture": "Es una imagen. Una lista debe ser texto: escríbela o pégala aquí.",
    "list.is-model": "Es un modelo. Cárgalo en “Un archivo”.",
    "list.is-page": "Es una página web o XML. Ábrela, copia los nombres y pégalos aquí.",
    "list.is-binary": "Esto no es texto, o su codificación es desconocida. Exporta los nombres como CSV en UTF-8.",
    "list.too-large": "Es demasiado: caben {max} caracteres.",
    "list.file-too-large":
      "“{name}” es demasiado grande: {size} bytes, y caben {max}. Deja solo la columna de los nombres, o menos líneas.",
    "list.file-unreadable": "No se pudo leer “{name}”. Ábrelo con otro programa, copia sus líneas y pégalas aquí.",

    // ---- train ----
    "train.train": "Entrenar",
    "train.pause": "Pausar",
    "train.step": "Un paso",
    "train.reset": "Reiniciar",
    "train.more": "Más controles",
    "train.less": "Menos controles",
    "train.slow": "lento",
    "train.fast": "rápido",
    "train.speed-label": "Velocidad, en pasos por segundo",
    "train.speed": { one: "{count} paso por segundo", other: "{count} pasos por segundo" },
    "train.full-speed": "tan rápido como pueda este dispositivo",
    "train.bring-back": "Recuperar el paso {step}",
    "train.extend": "Entrenar {count} más",
    "train.moment": "Paso mostrado",
    "train.at-latest": "paso {step}, el último",
    "train.at-step": "paso {step}",
    "train.no-curve": "Aquí se dibujará la pérdida (loss): cuanto más baja, mejor.",
    "train.drag": "Arrastra por la curva para ver un paso anterior.",
    "train.step-number": "Paso {step}",
    "train.pointed": "{step}: pérdida de entrenamiento {loss}",
    "train.shown": "{step} (mostrado): pérdida de entrenamiento {loss}.",
    "train.latest": "Volver al último",

    "readout.step": "paso",
    "readout.loss": "pérdida",
    "readout.engine": "motor",
    "readout.waiting": "espera su turno",

    "chart.steps": "pasos",
    "chart.training": "entren.",
    "chart.held-out": "valid.",
    "chart.guess": "al azar {loss}",
    "chart.rate": "tasa de aprendizaje {rate}",
    "chart.label": "Gráfico de la pérdida después de {step} de {numSteps} pasos.",
    "chart.label-training": "Entrenamiento, suavizado: {loss}.",
    "chart.label-held-out": "Nombres de validación, reservados: {loss}.",
    "chart.label-guess": "Adivinando al azar: {loss}.",

    "pin.pin": "Fijar esta curva",
    "pin.full": { one: "{count} fijada: quítala", other: "{count} fijadas: quita una" },
    "pin.now": "actual: {settings}",
    "pin.run": "fijada {number} ({loss}): {settings}",
    "pin.only": "este entrenamiento",
    "pin.same": "mismos ajustes",
    "pin.remove": "Quitar la curva {number}",

    "status.making": "Creando el modelo…",
    "status.start": "Pulsa “Entrenar” y mira cómo letras al azar se convierten en nombres.",
    "status.shared": "Este modelo llegó en un enlace, tal como estaba después de {step} pasos.",
    "status.train-on": "“Entrenar” continúa a partir de sus pesos.",
    "status.give-list": "Para entrenarlo, añade o elige una lista en los ajustes.",
    "status.unknown": "No se sabe cuánto ha aprendido: su lista no está aquí.",
    "status.worse-than-chance": "Peor que el azar: la tasa de aprendizaje es demasiado alta. Redúcela y reinicia.",
    "status.nothing": "Todavía no ha aprendido nada: todas las letras son casi igual de probables.",
    "status.letters": "Está aprendiendo qué letras son frecuentes y qué longitud tiene un nombre.",
    "status.pairs": "Ya conoce las letras frecuentes; ahora aprende qué letra sigue a cuál.",
    "status.pairs-learned": "Ya conoce los pares de letras; los finales aún le salen mal.",
    "status.beats-pairs": "Supera a un modelo que solo ve la letra anterior.",
    "status.viewing": "Estás viendo el paso {step}.",
    "status.changed": "Modificado a mano; el entrenamiento continúa a partir de ahí.",
    "status.full-speed": {
      one: "A toda velocidad, tu dispositivo da un paso en {time}.",
      other: "A toda velocidad, tu dispositivo da {count} pasos en {time}.",
    },
    "status.ended": "Prueba otra temperatura o nuevas muestras.",
    "status.names": { one: "un nombre", other: "{count} nombres" },
    "status.and-more": "“{name}” y {more} más",
    "status.trained-on": "El paso {step} aprendió de {names}, con una pérdida de {loss}.",
    "status.waiting": "Esperando su turno: se están entrenando otros modelos de esta página.",
    "status.paused": "En pausa. “Entrenar” continúa; “Un paso” aprende de {names}.",
    "status.each-step": "Cada paso aprende de {names}.",
    "status.flat": "La pérdida varía de un nombre a otro; ahora baja despacio.",
    "status.fell": "La pérdida bajó {fall} en los últimos cien pasos.",

    "exact.note":
      "Este modelo es exacto: es idéntico a microgpt.py. Con la misma lista, los mismos ajustes y la misma semilla, Python obtiene los mismos parámetros, pérdidas y nombres.",
    "exact.altered":
      "Este modelo es exacto, pero se modificó a mano: ningún entrenamiento de microgpt.py le corresponde.",

    // ---- names ----
    "names.label": "Nombres que el modelo genera ahora",
    "names.note":
      "{count} muestras con las mismas semillas aleatorias, a medida que se entrena. ✓: en la lista de entrenamiento; las demás son inventadas.",
    "names.printed":
      "{count} muestras, las mismas que imprime microgpt.py tras este entrenamiento. ✓: en la lista de entrenamiento; las demás son inventadas.",
    "names.press": "Pulsa un nombre para verlo paso a paso.",
    "names.known": ", en la lista de entrenamiento",
    "names.keep": "Copiar o guardar nombres",
    "names.mark": "Pulsa los nombres que te gusten para reunirlos.",
    "names.liked": "Nombres que te gustan",
    "names.count": "Cuántos",
    "names.invented": "solo inventados",
    "names.copy": "Copiar",
    "names.save": "Guardar",
    "names.picture": "Guardar como imagen",
    "names.remove": "quitar {name}",
    "names.copied": { one: "{count} nombre copiado.", other: "{count} nombres copiados." },
    "names.saved": {
      one: "{count} nombre guardado en {file}.",
      other: "{count} nombres guardados en {file}.",
    },
    "names.not-copied": "Este navegador no permite que la página copie: guárdalos.",
    "names.made-by": "Paso {step} · inventados en esta página por un GPT de {count} números",

    // ---- odds ----
    "odds.type": "Tu nombre",
    "odds.letters": "Sus letras y su final, cada uno con su probabilidad después de lo anterior",
    "odds.curve": "probabilidad del nombre a lo largo del entrenamiento, de {floor} a 1 en escala logarítmica",
    "odds.once": "Con temperatura 1, este modelo escribe “{name}” una vez de cada {odds}.",
    "odds.before": "En el paso {step} era una vez de cada {odds}.",

    // ---- guess ----
    "guess.which": "{number} de {count}: pulsa o escribe la siguiente letra.",
    "guess.letters": "Tu respuesta",
    "guess.sure": "¿Con cuánta seguridad?",
    "guess.right": "“{letter}” es correcta.",
    "guess.wrong": "Era “{letter}”, no “{said}”.",
    "guess.before": "hasta ahora",
    "guess.next": "sigue",
    "guess.you": "tú",
    "guess.model": "modelo",
    "guess.rule":
      "Tu letra recibe la probabilidad que elijas; los otros {count} tokens se reparten el resto por igual. La pérdida es la media de −ln p de las diez letras que salieron.",
    "guess.curve":
      "La pérdida del modelo en estas diez letras, de 0 a {max}. La curva de entrenamiento es de otros nombres.",
    "guess.result": "Tu pérdida es {yours}. En el paso {step}, la del modelo es {loss}.",
    "guess.passed": "Te superó en el paso {step}.",
    "guess.not-passed": "Todavía no te ha superado: sigue entrenándolo.",
    "guess.again": "Otros nombres",

    // ---- temperature ----
    "temperature.predictable": "predecible",
    "temperature.random": "aleatorio",
    "temperature.resample": "Nuevas muestras",
    "temperature.prefix-term": "· prefijo",
    "temperature.any-prefix": "libre",
    "temperature.yours": "la tuya, T = {temperature}",

    "rules.title": "Más reglas de muestreo",
    "rules.off": "desactivado",
    "rules.topK": "cuántos tokens quedan",
    "rules.topP": "cuánta probabilidad queda",
    "rules.minP": "al menos esta fracción de la mayor",
    "rules.about": "En este orden, después de la temperatura, conservan los tokens más probables, al menos uno.",
    "rules.kept":
      "Tokens conservados: {kept} de {count} ({rules}), con un {share} de la probabilidad, renormalizado al 100 %.",
    "rules.none": "Se conservan los {count} tokens: top-k, top-p y min-p están desactivados.",

    "hint.read-as": "Leído como “{text}”.",
    "hint.unknown": "No está en la lista: {letters}.",
    "hint.too-long": "En el contexto no cabe más que “{text}”.",

    // ---- letter ----
    "letter.which": "· nombre {number} de {count}",
    "letter.letters": "Las letras del nombre; se recorren con las flechas del teclado",
    "letter.back": "← atrás",
    "letter.next-letter": "letra siguiente →",
    "letter.next-name": "otro nombre →",
    "letter.end": "token de fin (BOS)",
    "letter.coming": "letra {number}, aún sin elegir",
    "letter.at-start": "Al principio,",
    "letter.after-text": "Después de “{text}”,",
    "letter.says-next": "{before} el modelo muestrea “{char}”, que pasa a ser la entrada para la letra siguiente.",
    "letter.says-end":
      "{before} el modelo muestrea ■, el token de fin (BOS): el nombre ha terminado. Es uno de los {count} tokens posibles; con él también empieza cada nombre.",
    "letter.says-full":
      "{before} el modelo muestrea “{char}”, y el nombre ha terminado: el contexto de {count} posiciones está lleno.",
    "letter.key-logits": "arriba: logits",
    "letter.key-before": "probabilidad antes de la temperatura",
    "letter.key-after": "después",
    "letter.key-cut": "descartado",
    "letter.cut": "fuera",
    "letter.kept": "queda",
    "letter.numbers":
      "{sign}: logit {logit} ÷ {temperature} = {scaled} → {probability}, antes de la temperatura {untempered}",
    "letter.all-values": "Mostrar los {count} valores",
    "letter.most-values": "Mostrar los {count} valores más probables",
    "letter.before": "antes",
    "letter.after": "después",
    "letter.cumulative": "acumulada",
    "letter.bar": "{sign} {probability}, antes de la temperatura {untempered}",
    "letter.bars": "Los más probables de {count} tokens: {tokens}.",
    "letter.uniform": "número aleatorio {number} → {sign}",
    "letter.cumulative-label":
      "En la barra acumulada, el número aleatorio {number} cae en el tramo de {sign}, de {from} a {to}.",

    // ---- cache ----
    "cache.title": "Lo que recuerda",
    "cache.term": "· caché de claves y valores (KV cache)",
    "cache.keys": "claves",
    "cache.values": "valores",
    "cache.heads": { one: "{what} · {count} cabeza", other: "{what} · {count} cabezas" },
    "cache.in-layer": "{heads} · capa {layer}",
    "cache.picture": {
      one: "{what}, capa {layer}, cabeza {head}: {count} fila escrita",
      other: "{what}, capa {layer}, cabeza {head}: {count} filas escritas",
    },
    "cache.rows": { one: "1 fila escrita: BOS.", other: "{count} filas escritas: BOS y cada letra." },
    "cache.unwritten": "posición {row}: aún sin escribir",
    "cache.key-cell": "clave de “{token}”, cabeza {head}, n.º {column}: {value}",
    "cache.value-cell": "valor de “{token}”, cabeza {head}, n.º {column}: {value}",
    "cache.saved": {
      one: "Este token costó {cached} multiplicaciones, para una fila. Es el primero, así que no había nada que reutilizar. La caché se vacía para cada nombre.",
      other:
        "Este token costó {cached} multiplicaciones: solo se calculó su propia fila. Sin la caché habría que calcular de nuevo las {count} filas: {uncached}. La caché se vacía para cada nombre.",
    },
    "matrix.kind": "imagen de números",

    // ---- attention ----
    "attention.type": "Prueba un nombre",
    "attention.head": "cabeza {head}",
    "attention.layer-head": "capa {layer}, cabeza {head}",
    "attention.picture": "Atención, capa {layer}, cabeza {head}: {looks}",
    "attention.most": "{from} sobre todo a {to}",
    "attention.note":
      "Cada fila es un token; sus casillas muestran cuánto atiende a BOS (■) y a cada letra leída hasta ahí.",
    "attention.later": "{from} no puede atender a {to}: viene después.",
    "attention.share": "cabeza {head}: la atención de {from} a {to} es {share}",
    "attention.surprise": "Sorpresa en cada letra",
    "attention.surprise-term": "· pérdida",
    "attention.mean":
      "En nats: 0 si estaba seguro, {guess} si adivinara al azar. Su media, {mean}, es la pérdida de este nombre.",

    // ---- parameters ----
    "parameters.title": "Todos los parámetros",
    "parameters.choose": "De cada parámetro, mostrar",
    "parameters.data": "valor",
    "parameters.grad": "gradiente",
    "parameters.adamM": "primer momento",
    "parameters.adamV": "segundo momento",
    "parameters.about-data": "Lo que el modelo ha aprendido.",
    "parameters.about-grad": "El gradiente de la pérdida del último paso: la pérdida baja en la dirección opuesta.",
    "parameters.about-adamM": "La media móvil del gradiente en Adam: la dirección de su paso.",
    "parameters.about-adamV":
      "La media móvil del cuadrado del gradiente en Adam: cuanto mayor es, más pequeños son los pasos.",
    "parameters.count": "{count} parámetros.",
    "parameters.only-values": "De un paso anterior solo se conocen los valores.",
    "parameters.some": { one: ", {count} fila mostrada", other: ", {count} filas mostradas" },
    "parameters.layer": "capa {layer}",
    "parameters.picture": "{plain}, {name}, {rows} por {columns}",
    "parameters.row": "fila {row}",
    "parameters.cell": "{plain}, {row}, n.º {column}: {value}",
    "axis.positions": "posiciones",
    "axis.features": "componentes",
    "axis.outputs": "salidas",
    "axis.inputs": "entradas",
    "matrix.wte": "embedding de tokens",
    "matrix.wpe": "embedding de posiciones",
    "matrix.lm_head": "capa de salida",
    "matrix.attn_wq": "consultas",
    "matrix.attn_wk": "claves",
    "matrix.attn_wv": "valores",
    "matrix.attn_wo": "salida de la atención",
    "matrix.mlp_fc1": "MLP, expansión",
    "matrix.mlp_fc2": "MLP, reducción",

    // ---- change ----
    "change.term": "· ablación",
    "change.a-neuron": "Una sola neurona",
    "change.layer": "Capa",
    "change.neuron": "Neurona",
    "change.about":
      "Lo desactivado no suma nada al flujo residual (residual stream). El entrenamiento continúa con el modelo modificado; enlaces y archivos contienen entonces ese modelo.",
    "change.names": "Nombres que cambiaron: {count} de {all}.",
    "change.loss": {
      one: "Pérdida en {count} nombre de la lista: {before} antes, {now} ahora.",
      other: "Pérdida en {count} nombres de la lista: {before} antes, {now} ahora.",
    },
    "change.next": "token que sigue a “{text}”",
    "change.now": "ahora",
    "change.bars": "Los tokens más probables, antes y ahora: {tokens}.",
    "change.was": ", antes: {name}",
    "edit.changed": "Cambio: {change}.",
    "edit.changes": "Cambios: {change} y {count} más.",
    "edit.off": "{part} a cero",
    "edit.in-layer": "{part} de la capa {layer}",
    "edit.neuron": "neurona {neuron}",
    "edit.put-back": "Restablecer",

    // ---- weight ----
    "weight.matrix": "Matriz",
    "weight.value": "Valor",
    "weight.zero": "Poner a cero",

    // ---- embeddings ----
    "embeddings.term": "· componentes principales de wte",
    "embeddings.note":
      "Las letras cercanas se usan de manera parecida. En naranja y negrita: vocales; ■: BOS. Antes del entrenamiento están colocadas al azar.",
    "embeddings.some": "Se muestran {count} de {all} tokens.",
    "embeddings.labelled": "Solo caben las letras de {count}; los demás son puntos.",
    "embeddings.nearest": "{letter} está más cerca de {other}",
    "embeddings.picture": "Mapa de los embeddings de las letras: {pairs}.",

    // ---- tape ----
    "tape.title": "Último paso de entrenamiento",
    "tape.term": "· grafo computacional (cinta, tape)",
    "tape.last-only": ", conocido solo en el último paso",
    "tape.empty":
      "Todavía no hay nada registrado. Cada paso de entrenamiento registra sus operaciones, que la retropropagación recorre después en sentido inverso.",
    "tape.play": "Ver la retropropagación",
    "tape.stop": "Detener",
    "tape.reach": "gradiente de vuelta hasta",
    "tape.region": "Operaciones del último paso",
    "tape.caption":
      "En el orden del cálculo. Las formas son posiciones × componentes y las normas, euclidianas. Las barras son logarítmicas: cada línea vale diez veces la anterior.",
    "tape.operation": "operación",
    "tape.op": "op, parámetros",
    "tape.shape": "forma de salida",
    "tape.output": "norma de salida",
    "tape.gradient": "norma del gradiente",
    "tape.logarithmic": "logarítmica",
    "tape.says-loss": "La retropropagación parte de la pérdida, cuyo gradiente es 1: {loss} nats, con “{name}”.",
    "tape.says-node": "En {index}, {name}: el gradiente pasa a {inputs}.",
    "op.embed": "embedding de token + posición",
    "op.rmsnorm": "normalización",
    "op.attention": "atención",
    "op.add": "suma residual",
    "op.cross_entropy": "pérdida",

    // ---- settings ----
    "settings.list-title": "Datos de entrenamiento",
    "settings.model-title": "Modelo y entrenamiento",
    "settings.model-term": "· hiperparámetros",
    "settings.misfit": "{name}: {range}. Mientras tanto, el valor se queda como estaba.",
    "settings.exact": "Este modelo es exacto: es idéntico a microgpt.py y, como él, no tiene nombres de validación.",
    "settings.no-simd":
      "Este navegador no tiene las instrucciones del módulo rápido en float32 (SIMD de 128 bits), así que se usa el módulo en float64.",
    "settings.exact-hint":
      "Calcula en float64 y sin nombres de validación (held out), como microgpt.py, al que es idéntico; más lento que float32.",
    "settings.apply": "Aplicar y reiniciar",
    "settings.params": "Un modelo así tiene {count} parámetros.",
    "settings.list-first": "Primero añade una lista y pulsa “Usar esta lista”.",
    "settings.restart-needed": "Reinicia para aplicar los cambios.",
    "settings.live":
      "La tasa de aprendizaje, la temperatura y la velocidad se aplican al instante; para lo demás hay que reiniciar.",

    // ---- what the page shows beside views ----
    "facts.list": "Lista de la que aprende",
    "facts.precision": "Precisión",
    "facts.lines": { one: "{count} línea", other: "{count} líneas" },
    "facts.params": "{count} parámetros",
    "facts.exact": "float64, exacto",
    "page.paused-title": "En pausa · {title}",
    "time.off-screen": "Entrenamiento en pausa: fuera de la pantalla.",
    "time.back": "Volver",
    "time.step": "paso {step} / {numSteps} · pérdida {loss}",
    "time.changed": "paso {step} / {numSteps} · modificado",
    "lead.waiting": "Pulsa “Entrenar”: aprende aquí, en tu navegador.",
    "lead.training": "Se está entrenando ahora mismo, en tu navegador.",
    "lead.trained": {
      one: "Se acaba de entrenar, en tu navegador, durante {count} paso.",
      other: "Se acaba de entrenar, en tu navegador, durante {count} pasos.",
    },
    "lead.shared": "Este llegó ya entrenado, en un enlace.",

    // ---- share ----
    "share.link-title": "Un enlace",
    "share.link-settings": "Con los ajustes: quien lo abra entrena un modelo como este.",
    "share.link-settings-own":
      "Con los ajustes: quien lo abra entrena un modelo como este, con una lista de la página; la tuya no va incluida.",
    "share.link-settings-label": "enlace con los ajustes",
    "share.link-moment": "Con los ajustes: quien lo abra ve este entrenamiento en el paso {step}.",
    "share.link-model": "También con el modelo: se abre ya entrenado.",
    "share.link-make": "Crear un enlace con el modelo",
    "share.link-remake": "Crearlo de nuevo",
    "share.link-model-label": "enlace con el modelo",
    "share.link-too-large": "Este modelo no cabe en un enlace. Guárdalo como archivo.",
    "share.link-holds": "Contiene el modelo del paso {step} en {count} caracteres.",
    "share.link-long": "Algunos programas cortan enlaces de esta longitud: un archivo es más seguro.",
    "share.link-local": "Esta página es un archivo: el enlace solo funciona en este dispositivo.",
    "share.link-private": "Lo que va después de # no se envía a ningún servidor.",
    "share.link-own": "Tu lista no va incluida, solo qué letras tiene.",
    "share.file-title": "Un archivo",
    "share.file-about":
      "El modelo, su lista, sus pérdidas y el estado del entrenamiento, para seguir entrenando desde ahí; Python también lee este formato. Para insertarlo, solo lo que hace falta para generar: unos 10 kB.",
    "share.save": "Guardar el modelo",
    "share.load": "Cargar, o soltar aquí…",
    "share.save-losses": "Guardar las pérdidas",
    "share.saved": "Guardado como {name}.",
    "share.save-weights": "Guardar para insertar",
    "share.asked-letters": "Sus {count} letras en su orden, o la lista con la que se entrenó, un nombre por línea",
    "share.open": "Abrirlo",
    "share.embed-title": "Insertar",
    "share.embed-views": "Qué se muestra",
    "share.embed-how": "Cómo",
    "share.embed-controls": "Botones y deslizadores",
    "share.embed-model": "Ya entrenado",
    "share.embed-label": "código para insertar",
    "share.embed-about": "micro-gpt.js es un solo archivo: alójalo junto a tu página o indica su URL.",
    "share.embed-own": "Tu propia lista no está en este código: el elemento aprende los nombres de la página.",
    "copy.copy": "Copiar",
    "copy.copied": "Copiado.",
    "copy.denied":
      "Este navegador no permite que la página copie. El texto está seleccionado: cópialo con Ctrl+C o ⌘C.",

    // ---- attributes of the element ----
    "attribute.view": "No existe la vista “{view}”; hay {views}.",
    "attribute.range": "{name} debe ser {range}. En su lugar se usa {value}.",
    "attribute.unknown": "<micro-gpt> no tiene el atributo “{name}”: los que tiene están en custom-elements.json.",
    "attribute.misnamed": "<micro-gpt> no tiene la propiedad “{name}”: se llama {property}.",
    "attribute.unheard": "<micro-gpt> no llama a “{name}”: escucha sus eventos con addEventListener.",
    "attribute.text": "text debe ser una cadena con un nombre por línea, o un array de nombres.",
    "attribute.cut": "El texto de <micro-gpt> no se aprende entero. {note}",
    "attribute.read": "El texto de <micro-gpt>: {note}",
    "attribute.shared":
      "Se ignora en un elemento que se une al modelo “{model}”: {names}. Decide el primer elemento que da un ajuste, y un entrenamiento nunca se descarta.",
    "element.no-reader":
      "No se pudo descargar lo que lee el texto, así que aprende otra lista. Recarga la página para intentarlo de nuevo.",
    "element.not-loaded": "No se pudo descargar la vista {view}. Recarga la página para intentarlo de nuevo.",
    "element.preparing": "Primero, entrenamiento hasta el paso {step}…",
    "element.not-connected": "Añade primero este elemento a una página: solo ahí tiene un modelo.",

    // ---- problems ----
    "problem.blocked-title": "Esto no puede funcionar aquí.",
    "problem.refused-title": "No se puede crear este modelo.",
    "problem.stopped-title": "El entrenamiento se ha detenido.",
    "problem.none-title": "No se pudo crear ningún modelo.",
    "problem.link-title": "El modelo del enlace no se abrió.",
    "problem.file-title": "El archivo no se abrió.",
    "problem.keep": "Conservar el modelo actual",
    "problem.go-on": "Continuar con el modelo actual",
    "problem.recover": "Continuar desde el paso {step}",
    "problem.or": "o",
    "problem.restart": "Reiniciar",
    "problem.defaults": "Reiniciar con los ajustes predeterminados",
    "problem.diverged":
      "En el paso {step} la pérdida dejó de ser un número finito; los nombres son de los últimos parámetros válidos. Usa una tasa de aprendizaje menor que {rate}.",
    "problem.policy-wasm":
      "La política de seguridad de contenido de esta página bloquea WebAssembly: añade 'wasm-unsafe-eval' a su script-src.",
    "problem.policy-worker":
      "La política de seguridad de contenido de esta página bloquea el worker de entrenamiento: añade blob: a su worker-src.",
    "problem.policy-types":
      "La política de seguridad de contenido de esta página exige tipos de confianza (trusted types) y no permite que <micro-gpt> tenga los suyos: añade micro-gpt a su trusted-types.",
    "problem.no-wasm":
      "Este navegador no tiene WebAssembly o lo tiene desactivado, como en el modo más estricto de algunos. Permítelo para esta página o ábrela en otro navegador.",
    "problem.worker-died": "El worker de entrenamiento falló.",
    "problem.no-answer": "El worker de entrenamiento no responde.",
    "problem.trap": "El motor falló ({message}).",
    "problem.no-model": "Todavía no hay ningún modelo.",
    "problem.ended": "El elemento ya no está en la página.",
    "problem.no-list":
      "No hay ninguna lista con la que entrenar. Añade una en los ajustes o elige una de las de la página.",
    "problem.no-file":
      "No se pudo obtener {src} ({why}). Su servidor, y el connect-src de una política de seguridad de contenido, deben permitir que esta página lo lea.",
    "problem.not-loaded": "No se pudo descargar una parte del motor, o la lista.",
    "problem.file-late": "{src} no llegó a tiempo: su servidor no contesta o es demasiado lento.",
    "problem.file-endless": "{src} es demasiado grande: más de {max} bytes.",
    "problem.list-title": "La lista no se aceptó.",
    "problem.file-crashed": "Abrirlo llevó demasiado tiempo, o agotó la memoria.",
    "problem.file-asks":
      "No dice cuántas cabezas tiene su modelo, o cuáles son sus {count} letras: indícalo junto a “Cargar”, o en HTML con n-head y list-src.",
    "problem.file-list-too-long": "Su lista es demasiado larga: caben {max} líneas.",
    "problem.file-too-many-steps": "Su entrenamiento es demasiado largo: esta página muestra hasta {max} pasos.",
    "problem.file-variant": "Su modelo no tiene atención o no se entrenó con Adam: esta página no muestra modelos así.",
    "problem.file-too-large": "Es demasiado grande: {size} bytes, y caben {max}.",
    "problem.link-version": "Este enlace se creó con otra versión de la página.",
    "problem.link-damaged":
      "Este enlace está dañado: no se pueden descomprimir sus pesos. Pide que te lo envíen de nuevo, completo.",
    "problem.link-size": "Los tamaños no coinciden: este enlace contiene los pesos de un modelo con otros ajustes.",
    "problem.link-not-finite": "Este enlace contiene pesos NaN o infinitos.",
    "problem.link-letters": "Las letras de este enlace no corresponden a sus pesos.",
    "problem.link-too-long": "Es más largo que cualquier enlace creado por esta página.",

    // ---- the engine's refusals: in English it says them itself ----
    "engine.no-text": "El texto está vacío: escribe al menos una línea con un nombre.",
    "engine.too-many-letters": "El texto tiene demasiados caracteres distintos.",
    "engine.bad-heads":
      "El ancho debe ser un múltiplo del número de cabezas, para que todas las cabezas tengan el mismo tamaño.",
    "engine.bad-prefix": "A la lista de entrenamiento le falta alguna de las primeras letras.",
    "engine.out-of-memory":
      "Memoria insuficiente: cierra otras pestañas, o elige un modelo más pequeño o una lista más corta.",
    "engine.no-memory": "Memoria insuficiente: cierra otras pestañas.",
    "engine.bad-file":
      "Este archivo de modelo no es válido: está dañado o incompleto, o su modelo es de otro tipo que los de aquí.",
    "engine.tape-full": "El grafo computacional no cabe en la memoria que se le reservó: es un error del motor.",
    "engine.unexpected": "Ocurrió un error inesperado. Recarga la página para intentarlo de nuevo.",

    // ---- figures of the chapter ----
    "chapter.bad-logits": "Cada logit debe ser un número, como 2, −1 o 0,5.",
    "chapter.first": "primero",
    "chapter.second": "segundo",
    "chapter.third": "tercero",
    "chapter.temperature": "temperatura T",
    "chapter.power": "La curva de p elevado a {power}, con las tres probabilidades sobre ella.",
    "chapter.at-one": "p con T = 1",
    "chapter.lengths":
      "La proporción de nombres de cada longitud. Longitud media: {list} letras en la lista, {model} letras en el modelo.",
    "chapter.of-list": "la lista, {mean} letras de media;",
    "chapter.of-model": "el modelo, {mean} letras",
    "chapter.here": "aquí: 8 letras y el final",
    "chapter.there": "GPT-3: {tokens} tokens, {layers} capas",
    "chapter.times": "{count} veces menos",
    "chapter.unknown": "En la lista no hay “{letter}”.",
    "chapter.kept-cache":
      "Donde las posiciones vuelven a 0, nombres que cambiaron: {changed} de {all}; donde continúan, hubo sitio para los {all} nombres.",
    "chapter.used-up":
      "Donde las posiciones vuelven a 0, nombres que cambiaron: {changed} de {all}; donde continúan, las {max} posiciones se agotaron tras {used} de {all} nombres.",
    "chapter.beam": "Con un ancho de {width} se encuentra {best}; con argmax, {greedy}.",
    "chapter.beam-step": "paso",
    "chapter.beams": "comienzos que se conservan, y la probabilidad de cada uno en conjunto",
    "chapter.at-position": "posición {position}",
    "chapter.highest": "{sign} {logit}, el más alto",
    "chapter.play": "Reproducir",
    "chapter.pause": "Pausar",
    "chapter.key-of": "clave de {letter}",
    "chapter.value-of": "valor de {letter}",
    "chapter.query-of": "consulta de {letter} en la posición {position}",
    "chapter.query": "consulta",
    "chapter.position": "posición",
    "chapter.key": "clave",
    "chapter.score": "puntuación",
    "chapter.weight": "peso",
    "chapter.value": "valor",
    "chapter.mixed-values": "valores, ponderados y sumados",
    "chapter.mixed": "mezcla",
    "chapter.computed": "De {positions} posiciones se calculan {tokens}.",
    "chapter.memory-picture": { one: "{rows} filas en {count} capa", other: "{rows} filas en {count} capas" },
    "chapter.positions-of": {
      one: "posiciones de {count} token",
      other: "posiciones de cada uno de {count} tokens",
    },
    "chapter.rows-of": {
      one: "filas en {count} capa, de {tokens} en {layers}",
      other: "filas en {count} capas, de {tokens} en {layers}",
    },
    "chapter.done": "multiplicaciones hechas",
    "chapter.spared": "multiplicaciones evitadas",
    "chapter.memory": "guardado en memoria",
    "chapter.cut": "fuera",
    "chapter.kept":
      "Tokens conservados: {kept} de {count}; el más probable tiene {now}, y tenía {before} con T = {temperature}.",
    "chapter.token-embedding": "embedding del token",
    "chapter.position-embedding": "embedding de la posición",
    "chapter.sum": "suma, normalizada",
    "chapter.attention": "atención",
    "chapter.attention-added": "salida de la atención, sumada",
    "chapter.mlp-added": "salida del MLP, sumada",
    "chapter.of-letter": "de {letter}",
    "chapter.of-position": "de la posición {position}",
    "chapter.to-sum": "a la suma normalizada",
    "chapter.head-at": "cabeza {head} sobre todo a {letter} ({share})",
    "chapter.active": {
      one: "{count} de {all} neuronas está por encima de cero",
      other: "{count} de {all} neuronas están por encima de cero",
    },
    "chapter.best": "{sign} es el más alto, {logit}",

    // ---- instruments of the laboratory ----
    "lab.starting": "Iniciando…",
    "lab.progress": { one: "{done} de {count} entrenamiento", other: "{done} de {count} entrenamientos" },
    "lab.cancelled": "Cancelado. Lo que ya se ha calculado se queda.",
    "lab.open": "Abrir este entrenamiento en la página principal",
    // Who taught it this?
    "lab.name-needed": "El nombre debe tener de 1 a {max} letras, de la a a la z.",
    "lab.seed-needed": "La semilla aleatoria debe ser un número entero de 0 a {max}.",
    "lab.whole-name": "el nombre entero",
    "lab.taught-done": {
      one: "Se dejó fuera cada uno de los {steps} documentos, en {time}, con un solo worker.",
      other: "Se dejó fuera cada uno de los {steps} documentos, en {time}, con {count} workers.",
    },
    "lab.picked": "paso {step}, {document}: {change} nats, {times} veces lo habitual",
    "lab.picked-untried": "paso {step}, {document}: aún sin calcular",
    "lab.without": "Sin {document}, paso {step}",
    "lab.row-with": "con él",
    "lab.row-without": "sin él",
    "lab.differ": { one: "{count} de {all} nombres es distinto.", other: "{count} de {all} nombres son distintos." },
    // Landscapes
    "lab.at-learningRate": "tasa de aprendizaje {value}",
    "lab.at-nEmbd": "ancho {value}",
    "lab.at-batchSize": "tamaño de lote {value}",
    "lab.at-numSteps": "pasos {value}",
    "lab.at-nLayer": "capas {value}",
    "lab.at-nHead": "cabezas {value}",
    "lab.at-blockSize": "longitud de contexto {value}",
    "lab.at-seed": "semilla aleatoria {value}",
    "lab.landscape": "Pérdida en los nombres de validación. Horizontal: {across}. Vertical: {up}.",
    "lab.pixel-not-run": "{settings}: aún sin calcular.",
    "lab.pixel-diverged": "{settings}: el entrenamiento divergió.",
    "lab.same-axis": "Elige dos ajustes distintos, o la semilla aleatoria en ambos ejes.",
    "lab.landscape-done": {
      one: "{count} entrenamiento, con {loss} nats por letra.",
      other: "{count} entrenamientos, el mejor con {loss} nats por letra.",
    },
    "lab.landscape-worse": "Peores que adivinar al azar: {count}.",
    "lab.landscape-diverged": "Divergieron: {count}.",
    // A hundred seeds
    "lab.fan": {
      one: "Las pérdidas de entrenamiento de {count} semilla.",
      other: "Las pérdidas de entrenamiento de {count} semillas.",
    },
    "lab.fan-ends":
      "Las pérdidas de {count} semillas en los nombres de validación, con su media y una desviación estándar a cada lado.",
    "lab.fan-steps": "paso",
    "lab.fan-loss": "pérdida de entrenamiento",
    "lab.fan-held-out": "pérdida en los nombres de validación",
    "lab.seed": "Semilla {seed}: {loss}.",
    "lab.seed-below": "Semilla {seed}: {loss}, {away} desviaciones estándar por debajo de la media.",
    "lab.seed-above": "Semilla {seed}: {loss}, {away} desviaciones estándar por encima de la media.",
    "lab.fan-done":
      "{count} semillas: media {mean}, desviación estándar {spread}, de {lowest} a {highest}. Entre dos de ellas hay, en promedio, {difference}.",
    // What is each idea worth? The short names of rungs stand in the charts, which have room for some 13 letters.
    "lab.rung-letters": "Frecuencias de las letras",
    "lab.rung-pairs": "Pares de letras",
    "lab.rung-mlp": "Sin atención, solo el MLP",
    "lab.rung-oneHead": "Atención con una cabeza",
    "lab.rung-fourHeads": "Cuatro cabezas: microgpt.py",
    "lab.rung-twoLayers": "Dos capas",
    "lab.rung-sgd": "SGD en lugar de Adam",
    "lab.short-letters": "letras",
    "lab.short-pairs": "pares",
    "lab.short-mlp": "solo MLP",
    "lab.short-oneHead": "1 cabeza",
    "lab.short-fourHeads": "4 cabezas",
    "lab.short-twoLayers": "2 capas",
    "lab.ladder-loss": "pérdida (validación), nats por letra",
    "lab.ladder-gain": "ganancia de este peldaño en nats, ampliada",
    "lab.ladder-losses": "Pérdida media: {rungs}.",
    "lab.ladder-gains": "Ganancia media: {rungs}.",
    "lab.rung-at": "{rung}: {value}",
    "lab.better": "{better} de {all}",
    "lab.ladder-told": "Con {count} semillas, ganancia a más de dos errores estándar de cero: {rungs}.",
    "lab.ladder-luck": "No se distinguen del azar: {rungs}.",
  },
  same: [
    "list.germany-source",
    "list.france-source",
    "list.spain-source",
    "list.brazil-source",
    "list.china-source",
    "option.topK",
    "option.topP",
    "option.minP",
    "quote.marks",
    "list.japan-source",
    "readout.rate",
    "letter.token",
    "letter.logit",
    "token.start",
    "axis.tokens",
    "edit.mlp",
    "edit.weight",
    "op.relu",
    "settings.precision-term",
    "facts.float64",
    "facts.float32",
    "share.file-term",
    "share.csv",
    "share.embed-term",
    "chapter.mlp",
    "chapter.logits",
    "lab.pixel",
    "lab.short-sgd",
  ],
};
