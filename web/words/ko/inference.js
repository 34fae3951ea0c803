export default {
  texts: {
    "Inference: how a GPT writes": "추론: GPT는 어떻게 글을 쓰는가",
    "How a trained GPT writes, one letter at a time, with a real one running between the paragraphs.":
      "학습을 마친 GPT가 한 글자씩 글을 쓰는 방식을, 문단 사이에서 실제로 돌아가는 GPT와 함께 설명합니다.",
    "Twenty invented names, beside the loss curve of a thousand steps": "지어낸 이름 스무 개와 천 스텝의 손실 곡선",
    Language: "언어",
    Inference: "추론",
    "A language model does two things. It learns, once; and then it writes, again and again. This is about the writing: what happens between pressing a key and reading a word, with a real GPT running between the paragraphs.":
      "언어 모델은 두 가지 일을 합니다. 한 번 학습하고, 그다음에는 몇 번이고 글을 씁니다. 이 장은 글쓰기, 곧 추론(inference)을 다룹니다. 키를 누른 뒤 단어를 읽기까지 어떤 일이 일어나는지, 문단 사이에서 실제로 돌아가는 GPT로 살펴봅니다.",
    "A very small GPT": "아주 작은 GPT",
    "The model on this page has 4,192 numbers; GPT-3 has forty million times as many <a>[1]</a>. It knows no words: it reads and writes single letters, and all it has ever seen is a list of 32,257 first names. In all that matters here it is built as the large ones are.":
      "이 페이지의 모델은 4,192개의 수(파라미터)로 이루어져 있습니다. GPT-3에는 그 4천만 배가 있습니다 <a>[1]</a>. 이 모델은 단어를 모릅니다. 글자를 하나씩 읽고 쓰며, 지금까지 본 것이라고는 이름 32,257개의 목록뿐입니다. 그래도 여기에서 중요한 점에서는 모두 큰 모델과 똑같이 만들어졌습니다.",
    "Nothing has been prepared. It trains now, from random numbers, in the time it takes to read this paragraph; every picture below shows what it has learned so far. The twenty names are always sampled from the same random seeds, so you can watch random letters turn into names. What a seed is comes <a>below</a>; how the model learns is another subject, which <a2>the page</a2> shows.":
      "미리 준비해 둔 것은 없습니다. 모델은 이 문단을 읽는 동안 난수 상태에서 출발해 학습합니다. 아래의 모든 그림은 모델이 지금까지 배운 것을 보여 줍니다. 이름 스무 개는 언제나 같은 난수 시드로 샘플링하므로, 무작위 글자들이 이름으로 변하는 모습을 지켜볼 수 있습니다. 시드(seed)가 무엇인지는 <a>뒤에서</a> 설명합니다. 모델이 어떻게 학습하는지는 다른 주제이며, <a2>메인 페이지</a2>에서 볼 수 있습니다.",
    "Here a small GPT trains in your browser. It needs JavaScript and WebAssembly.":
      "여기에서는 브라우저 안에서 작은 GPT가 학습합니다. JavaScript와 WebAssembly가 필요합니다.",
    "One letter at a time": "한 번에 한 글자씩",
    "A GPT does one thing: given the tokens so far, it gives each possible next token a probability. Here the tokens are the letters and one more, <strong>BOS</strong>, shown as ■, with which every name starts and ends. To write <em>karin</em>, the model is asked six times: first with ■ alone, then with ■<em>k</em>, then with ■<em>ka</em>, and so on; the sixth answer is ■, and the name has ended. Each answer becomes part of the next question. That is what <strong>autoregressive</strong> means: the model reads back what it has just written.":
      "GPT가 하는 일은 하나입니다. 지금까지의 토큰(token)이 주어지면, 다음에 올 수 있는 모든 토큰에 확률을 매깁니다. 여기에서 토큰은 각 글자와, ■로 표시하는 <strong>BOS</strong>입니다. 모든 이름은 BOS로 시작해 BOS로 끝납니다. <em>karin</em>이라고 쓰려면 모델에 여섯 번 묻습니다. 처음에는 ■만, 다음에는 ■<em>k</em>, 그다음에는 ■<em>ka</em>를 주는 식입니다. 여섯 번째 답이 ■이고, 이름은 거기에서 끝납니다. 각각의 답은 다음 질문의 일부가 됩니다. 이것이 <strong>자기회귀</strong>(autoregressive)의 뜻입니다. 모델은 자기가 방금 쓴 것을 다시 읽습니다.",
    "No letter is settled before the one in front of it has been drawn. That does not say that nothing is prepared: inside a large model, researchers have found traces of words that come only much later, such as the rhyme of a line that has just begun <a>[2]</a>. How far that goes is an open question.":
      "앞 글자를 뽑기 전에는 다음 글자가 정해지지 않습니다. 그렇다고 아무 준비도 없다는 뜻은 아닙니다. 연구자들은 큰 모델의 내부에서 한참 뒤에야 나올 단어의 흔적을 찾아냈습니다. 예를 들어 시의 한 행을 막 시작했는데 그 행을 끝맺을 운이 이미 준비되어 있었습니다 <a>[2]</a>. 이런 준비가 어디까지 미치는지는 아직 밝혀지지 않았습니다.",
    "Here one name is shown step by step, letter by letter.": "여기에서는 이름 하나를 한 글자씩 차례로 보여 줍니다.",
    "Step through a name with the buttons. The bars are the model's answer; a random number decides. A name ends with ■, or when all 16 positions that this model has are used (its <em>block size</em>): so no name has more than 16 letters. In the program the whole loop is this, in C; beside it the same in plain JavaScript, with which the tests compare the program:":
      "버튼을 눌러 이름을 한 글자씩 따라가 보세요. 막대는 모델의 답이고, 무엇을 고를지는 난수가 정합니다. 이름은 ■가 나오거나, 이 모델에 있는 위치 16개(<em>block size</em>, 컨텍스트 길이)를 모두 쓰면 끝납니다. 그래서 16글자보다 긴 이름은 없습니다. 프로그램에서 루프 전체는 C로 다음과 같습니다. 옆에는 같은 것을 간단한 JavaScript로 쓴 것이 있으며, 테스트가 프로그램을 이것과 비교합니다.",
    "From logits to probabilities": "로짓에서 확률로",
    "What comes out of the network are not probabilities but <strong>logits</strong>: one number for each letter, of any size and either sign. To become probabilities they must be positive and sum to one, and a higher logit must give a higher probability. <strong>Softmax</strong> does that: raise <em>e</em> to each logit, then divide by the sum.":
      "신경망에서 나오는 것은 확률이 아니라 <strong>로짓</strong>(logit)입니다. 글자마다 하나씩 나오는 수로, 크기에 제한이 없고 양수도 음수도 될 수 있습니다. 확률이 되려면 모두 양수이고 합이 1이어야 하며, 로짓이 클수록 확률도 커야 합니다. 그 일을 하는 것이 <strong>소프트맥스</strong>(softmax)입니다. <em>e</em>를 각 로짓만큼 거듭제곱한 뒤, 그 합으로 나눕니다.",
    "Between the two there is one knob, the <strong>temperature</strong>. Every logit is divided by it first. Drag <a>the line at <em>T</em></a>; change the three logits to your own.":
      "이 둘 사이에 조절 손잡이가 하나 있습니다. 바로 <strong>온도</strong>(temperature)입니다. 모든 로짓을 먼저 온도로 나눕니다. <a><em>T</em> 선</a>을 끌어 보고, 로짓 세 개를 원하는 값으로 바꿔 보세요.",
    logits: "로짓",
    "first logit": "첫째 로짓",
    "second logit": "둘째 로짓",
    "third logit": "셋째 로짓",
    temperature: "온도",
    "softmax(logits ÷ T)": "softmax(로짓 ÷ T)",
    first: "첫째",
    second: "둘째",
    third: "셋째",
    "At <em>T</em> = 1 the probabilities are what the model learned. Below one the most probable letter takes more, in the end everything; above one they draw closer, and as <em>T</em> grows without bound they become equal. There is a second way to see it: dividing the logits by <em>T</em> raises every probability to <a>the power 1/<em>T</em></a>, the small drawing, and then renormalizes. At <em>T</em> = 0.5 the probabilities are squared, at <em>T</em> = 0.1 they are raised to the tenth power, and what was a lead becomes a certainty.":
      "<em>T</em> = 1이면 확률은 모델이 학습한 그대로입니다. 1보다 작으면 확률이 가장 높은 글자가 더 많은 몫을 차지하고, 끝내는 전부를 차지합니다. 1보다 크면 확률들이 서로 가까워지고, <em>T</em>가 한없이 커지면 모두 같아집니다. 다르게 볼 수도 있습니다. 로짓을 <em>T</em>로 나누는 것은 모든 확률을 <a>1/<em>T</em>제곱</a>한 뒤(작은 그림) 다시 정규화하는 것과 같습니다. <em>T</em> = 0.5이면 확률이 제곱되고, <em>T</em> = 0.1이면 10제곱되어, 앞서 있던 것이 확실한 것이 됩니다.",
    "That is all that “creativity” is, as a setting: how much of the model's uncertainty is kept.":
      "설정으로서의 “창의성”은 이것이 전부입니다. 모델의 불확실성을 얼마나 남기는가 하는 것입니다.",
    "Here the same seeds are sampled at four temperatures, side by side.":
      "여기에서는 같은 시드로 네 가지 온도에서 샘플링한 결과를 나란히 보여 줍니다.",
    "The random number": "난수",
    "Probabilities are not yet a letter. The simplest rule is to take the most probable one, always. It is called <strong>argmax</strong> or greedy decoding, and it has a flaw that can be seen at once: it knows only one name.":
      "확률이 정해졌다고 글자가 정해진 것은 아닙니다. 가장 간단한 규칙은 언제나 확률이 가장 높은 것을 고르는 것입니다. 이를 <strong>argmax</strong> 또는 탐욕적 디코딩(greedy decoding)이라고 하는데, 바로 드러나는 결점이 있습니다. 이름을 하나밖에 쓰지 못합니다.",
    "The same five seeds in every column": "모든 열이 같은 시드 다섯 개를 사용",
    seed: "시드",
    "T = 0: argmax": "T = 0(argmax)",
    "T = 1 again": "T = 1(다시)",
    "T → ∞: 1/27 each": "T → ∞(각 1/27)",
    "New seeds": "새 시드",
    "So a random number is drawn. Lay the probabilities end to end on a line from 0 to 1, draw a number between 0 and 1, and see in which token's part it lies: a letter with a probability of 0.3 is chosen three times in ten. At <em>T</em> = 0 one token has the whole line, and the random number decides nothing. As <em>T</em> grows without bound every one of the 27 tokens has 1/27 of it, and the model decides nothing.":
      "그래서 난수를 뽑습니다. 0에서 1까지의 선분 위에 확률들을 차례로 이어 놓고, 0과 1 사이의 수를 하나 뽑아 어느 토큰의 구간에 드는지 봅니다. 확률이 0.3인 글자는 열 번에 세 번꼴로 뽑힙니다. <em>T</em> = 0이면 한 토큰이 선분 전체를 차지하므로 난수는 아무것도 정하지 않습니다. <em>T</em>가 한없이 커지면 토큰 27개가 1/27씩 차지하므로 모델은 아무것도 정하지 않습니다.",
    "The numbers come from a generator that a <strong>seed</strong> starts: the same seed, the same random numbers. The two columns at <em>T</em> = 1 were drawn one after the other from the same seeds, and are equal. Across a row the random numbers are the same as well; only the line that they fall on differs.":
      "난수는 <strong>시드</strong>로 시작하는 생성기에서 나옵니다. 시드가 같으면 난수도 같습니다. <em>T</em> = 1인 두 열은 같은 시드로 잇달아 뽑은 것이어서 서로 같습니다. 한 행에서는 난수도 같으며, 다른 것은 선분이 나뉜 모양뿐입니다.",
    "Beyond temperature": "온도 말고도",
    "At a high temperature now and then a letter is drawn that makes no sense; at a low one all names are alike. Three rules cut off what is improbable instead, after the temperature, and share its probability among the rest. <strong>Top-k</strong> <a>[6]</a> keeps the k most probable tokens. <strong>Top-p</strong> <a2>[7]</a2> keeps the fewest whose probabilities reach p: few where the model is sure, many where it is not. <strong>Min-p</strong> <a3>[8]</a3> keeps those that are at least p times as probable as the most probable one. Here they act on the letter after a beginning, and on five names of the same seeds.":
      "온도가 높으면 이따금 말이 되지 않는 글자가 뽑히고, 온도가 낮으면 이름이 모두 비슷해집니다. 그 대신, 온도를 적용한 뒤 확률이 낮은 것을 제외하고 그 확률을 나머지에 나누어 주는 규칙이 세 가지 있습니다. <strong>top-k</strong> <a>[6]</a>는 확률이 가장 높은 토큰 k개를 남깁니다. <strong>top-p</strong> <a2>[7]</a2>는 확률의 합이 p에 이르는 가장 적은 수의 토큰을 남깁니다. 모델이 확신하면 적게, 그렇지 않으면 많이 남습니다. <strong>min-p</strong> <a3>[8]</a3>는 확률이 최댓값의 p배 이상인 토큰을 남깁니다. 아래에서 앞부분 다음에 올 글자와, 같은 시드로 뽑은 이름 다섯 개에 적용해 보세요.",
    beginning: "앞부분",
    "seeds 1 to 5": "시드 1~5",
    "All of these draw one token at a time. <strong>Beam search</strong> draws none: it continues several beginnings at once and keeps those that are most probable as a whole, which need not begin with the most probable letter. With a width of 1 it is argmax.":
      "지금까지의 방법은 모두 토큰을 한 번에 하나씩 뽑습니다. <strong>빔 서치</strong>(beam search)는 아무것도 뽑지 않습니다. 여러 앞부분을 동시에 이어 가면서 전체의 확률이 가장 높은 것들을 남깁니다. 그것이 반드시 확률이 가장 높은 글자로 시작하지는 않습니다. 너비가 1이면 argmax와 같습니다.",
    width: "너비",
    "It suits tasks with one right answer, such as translating a sentence. Names do not need it: nobody wants the most probable name again and again, but many that are spread as the list's are, and this is what sampling gives. For open texts it is worse: what people write is seldom the most probable that could be written <a>[7]</a>.":
      "빔 서치는 문장 번역처럼 정답이 하나인 과제에 알맞습니다. 이름에는 필요 없습니다. 확률이 가장 높은 이름을 거듭 얻고 싶은 사람은 없습니다. 목록의 이름들처럼 고루 퍼진 여러 이름을 원하며, 샘플링이 바로 그것을 줍니다. 자유로운 글에서는 오히려 나쁩니다. 사람이 쓰는 글이 쓸 수 있는 글 가운데 확률이 가장 높은 경우는 드뭅니다 <a>[7]</a>.",
    "How it knows when to stop": "언제 멈출지 아는 방법",
    "Nobody tells the model how long a name is. There is the twenty-seventh token, ■. Every name of the list was given to it as ■anna■: the token means <em>a name starts here</em>, and for the name before it, <em>it has ended</em>. Predicting ■ after <em>anna</em> is one more guess about what comes next, learned like all the others. When it is sampled, the name is done.":
      "이름이 얼마나 긴지 모델에 알려 주는 사람은 없습니다. 그 대신 27번째 토큰 ■가 있습니다. 목록의 이름은 모두 ■anna■와 같은 모양으로 주어졌습니다. 이 토큰은 <em>여기에서 이름이 시작된다</em>는 뜻이고, 그 앞의 이름에는 <em>이름이 끝났다</em>는 뜻입니다. <em>anna</em> 다음에 ■를 예측하는 것도 다음에 올 것을 알아맞히는 일이며, 다른 예측과 똑같이 학습한 것입니다. ■가 샘플링되면 이름이 완성됩니다.",
    "So the lengths of its names are learned as well. Here are five hundred of them, drawn at <em>T</em> = 1, beside the list's:":
      "그러므로 이름의 길이도 학습된 것입니다. <em>T</em> = 1에서 뽑은 이름 오백 개의 길이를 목록과 나란히 놓아 봅니다.",
    "share of the names": "이름의 비율",
    letters: "글자 수",
    "And this is what it writes when that token is taken away from it, so that it goes on until its 16 positions are used, at <em>T</em> = 0.7:":
      "이 토큰을 없애고 위치 16개가 다 찰 때까지 계속 쓰게 하면, <em>T</em> = 0.7에서 다음과 같이 씁니다.",
    "New samples": "다시 샘플링",
    "What it remembers": "모델이 기억하는 것",
    "To choose the next letter, each position looks back at those before it, and at itself. It asks a question, the <a>query</a>, that is compared with <a2>the key</a2> of every position up to its own: their product, divided by the square root of their length, is a <a3>score</a3>. Softmax turns the scores into <a4>weights</a4>, and of every position's <a5>value</a5> as much is taken along: <a6>the mixture</a6>. Pick a position; each of the four heads does this with numbers of its own.":
      "다음 글자를 고르기 위해, 각 위치는 앞의 위치들과 자기 자신을 되돌아봅니다. 먼저 질문에 해당하는 <a>쿼리</a>(query)를 자기까지의 모든 위치의 <a2>키</a2>(key)와 비교합니다. 둘의 내적을 차원 수의 제곱근으로 나눈 것이 <a3>점수</a3>(score)입니다. 소프트맥스가 점수를 <a4>가중치</a4>로 바꾸고, 그 가중치만큼 각 위치의 <a5>밸류</a5>(value)를 가져와 <a6>섞은 결과</a6>를 얻습니다. 위치를 골라 보세요. 네 헤드(head)가 저마다 다른 수로 이 일을 합니다.",
    name: "이름",
    head: "헤드",
    position: "위치",
    "A position's key and value depend on its letter, on its place in the name and, with more than one layer, on what stands before it; never on what comes after. Once computed, they never change. So they are kept: this is the <strong>key-value cache</strong>.":
      "어떤 위치의 키와 밸류는 그 글자와 이름 안에서의 위치, 그리고 층이 둘 이상이면 그 앞의 내용에 따라 정해집니다. 뒤에 오는 것에는 결코 영향을 받지 않습니다. 한번 계산하면 변하지 않으므로 보관해 둡니다. 이것이 <strong>KV 캐시</strong>(key-value cache)입니다.",
    "Here the cache fills, a row for each letter, as a name is written.":
      "여기에서는 이름을 쓰는 동안 글자마다 한 행씩 캐시가 채워집니다.",
    "With it, a new token costs one position's work. Without it, every token would mean computing all positions before it again. For a name that hardly matters; for a long text it is the difference between possible and not:":
      "캐시가 있으면 새 토큰 하나에 위치 하나만 계산하면 됩니다. 캐시가 없으면 토큰마다 앞의 모든 위치를 다시 계산해야 합니다. 이름이라면 별 차이가 없지만, 긴 글에서는 되고 안 되고의 차이가 됩니다.",
    tokens: "토큰 수",
    layers: "층 수",
    "16, as here": "16(여기)",
    "12,288, as GPT-3": "12,288(GPT-3)",
    "Each column is a token that is written, and each of its squares a position that it needs. <a>The topmost</a> is computed; all <a2>beneath it</a2> are in the cache, and computed again without one. The <a3>memory</a3> grows by a row a token in every layer. Two points of it in numbers:":
      "각 열은 쓴 토큰 하나이고, 그 칸들은 그 토큰에 필요한 위치입니다. <a>맨 위</a>는 계산합니다. <a2>그 아래</a2>는 모두 캐시에 있으며, 캐시가 없으면 다시 계산합니다. <a3>메모리</a3>는 층마다 토큰 하나에 한 행씩 늘어납니다. 두 경우를 숫자로 보면 다음과 같습니다.",
    "multiplications for a whole text": "글 전체에 드는 곱셈 횟수",
    "with the cache": "캐시 사용",
    without: "미사용",
    saved: "배율",
    "kept in memory": "보관하는 메모리",
    "Counted are the multiplications with weights and those of attention, as in the view above. There: 96 layers of width 12,288, as published for GPT-3 <a>[1]</a>; two bytes a number, here four.":
      "위의 뷰와 마찬가지로 가중치와의 곱셈과 어텐션(attention)의 곱셈을 셌습니다. GPT-3는 공개된 대로 96층, 너비 12,288로 계산했습니다 <a>[1]</a>. 수 하나가 GPT-3에서는 2바이트, 여기에서는 4바이트입니다.",
    "The price is memory, a row of keys and one of values for every letter, in every layer. In large models this is what fills the machine.":
      "대가는 메모리입니다. 모든 층에서 글자마다 키 한 행과 밸류 한 행을 보관합니다. 큰 모델에서는 이것이 장치의 메모리를 가득 채웁니다.",
    "A fresh cache for each name": "이름마다 새 캐시",
    "The cache is all that the model has of what was written, so it decides what a letter follows. For the next name it must be empty. What happens if it is not? Here are the same six seeds three times, at <em>T</em> = 0.8: with an empty cache for each name; with all former names left in it, and ■ read at position 0 again, as microgpt.py would do if it created its lists of keys and values once, before its loop; and with the positions going on as well, until all 16 are used.":
      "쓴 것에 대해 모델이 가진 것은 캐시뿐이므로, 글자가 무엇 다음에 이어지는지는 캐시가 정합니다. 다음 이름을 쓸 때는 캐시가 비어 있어야 합니다. 비어 있지 않으면 어떻게 될까요? 같은 시드 여섯 개를 <em>T</em> = 0.8에서 세 가지 방식으로 써 봅니다. 첫째는 이름마다 캐시를 비웁니다. 둘째는 앞의 이름을 모두 남겨 두고 ■를 다시 위치 0에서 읽습니다. microgpt.py가 키와 밸류의 리스트를 루프 앞에서 한 번만 만들었다면 이렇게 됩니다. 셋째는 위치까지 이어 가서 16개를 다 쓸 때까지 계속합니다.",
    "a fresh cache": "새 캐시",
    "kept, positions restart": "유지, 위치 되돌림",
    "kept, positions continue": "유지, 위치 이어 감",
    "The first name is the same three times: there is nothing before it. From the second on, every letter also attends to names that have ended, and they bleed into it. Where the positions continue, it fares worse: in training the model reads ■ at position 0 and nowhere else, so it has never learned what follows it at another one.":
      "첫 이름은 세 번 모두 같습니다. 그 앞에 아무것도 없기 때문입니다. 두 번째 이름부터는 모든 글자가 이미 끝난 이름들에도 주목하므로, 그 이름들이 섞여 듭니다. 위치를 이어 가면 더 나빠집니다. 학습할 때 모델은 ■를 위치 0에서만 읽으므로, 다른 위치의 ■ 다음에 무엇이 오는지 배운 적이 없습니다.",
    "A server writes many people's texts at once, each with a cache of its own. To reuse the keys and values of a common beginning is normal there: many conversations start with the same instructions, and as keys and values depend only on what stands before them, they would come out the same. This is <strong>prefix caching</strong> <a>[3]</a>. What must not happen is what you see above: that a text attends to one that is not its own. It would be somebody else's conversation.":
      "서버는 여러 사람의 글을 동시에 쓰고, 글마다 캐시를 따로 둡니다. 공통된 앞부분의 키와 밸류를 재사용하는 것은 흔한 일입니다. 많은 대화가 같은 지시문으로 시작하고, 키와 밸류는 그 앞의 내용에만 달려 있어 다시 계산해도 똑같이 나오기 때문입니다. 이것이 <strong>프리픽스 캐싱</strong>(prefix caching)입니다 <a>[3]</a>. 일어나서는 안 되는 것은 위에서 본 것처럼 어떤 글이 자기 것이 아닌 글에 주목하는 일입니다. 그것은 다른 사람의 대화이기 때문입니다.",
    "All of it at once": "한꺼번에 보기",
    "Six steps, again and again, until the end token:": "종료 토큰이 나올 때까지 여섯 단계를 되풀이합니다.",
    "<strong>token</strong><span></span>": "<strong>토큰</strong><span></span>",
    "<strong>network</strong><span></span>": "<strong>신경망</strong><span></span>",
    "<strong>logits</strong><span></span>": "<strong>로짓</strong><span></span>",
    "<strong>probabilities</strong><span></span>": "<strong>확률</strong><span></span>",
    "<strong>random number</strong><span></span>": "<strong>난수</strong><span></span>",
    "<strong>letter</strong><span></span>": "<strong>글자</strong><span></span>",
    Play: "재생",
    Step: "한 스텝",
    "Another name": "다른 이름",
    "The network, opened": "신경망 펼쳐 보기",
    "This loop is the core of the large models as well. Their tokens are pieces of words, fifty thousand of them and more instead of twenty-seven; their networks are deeper, wider and built with refinements. And there is more around the loop than there is here: templates that mark who speaks, tokens that end an answer, rules of decoding beyond the temperature, tools that are called in between. Two things change the speed, and not the probabilities:":
      "큰 모델의 핵심도 이 루프입니다. 큰 모델의 토큰은 단어의 조각이며, 27개가 아니라 5만 개가 넘습니다. 신경망은 더 깊고 넓으며 여러 가지로 개선되어 있습니다. 루프의 둘레에도 여기에 없는 것들이 있습니다. 누가 말하는지 표시하는 템플릿, 답을 끝내는 토큰, 온도 말고 다른 디코딩 규칙, 중간에 호출하는 도구 같은 것입니다. 확률은 그대로 두고 속도만 바꾸는 것이 두 가지 있습니다.",
    "<strong>Prefix caching</strong> you have met: of a beginning that many texts share, keys and values are computed once.":
      "<strong>프리픽스 캐싱</strong>은 이미 보았습니다. 여러 글이 공유하는 앞부분의 키와 밸류를 한 번만 계산합니다.",
    "<strong>Speculative decoding</strong> <a>[4]</a>: a small model writes a few tokens ahead, and the large one then computes all of their positions at once. That takes it little longer than one position, because most of the time goes into fetching its weights. Each token is kept with such a probability that what is written has exactly the large model's distribution; in place of the first that is rejected, the large model draws one.":
      "<strong>추측 디코딩</strong>(speculative decoding) <a>[4]</a>에서는 작은 모델이 토큰 몇 개를 미리 쓰고, 큰 모델이 그 위치들을 한꺼번에 계산합니다. 시간의 대부분은 가중치를 읽어 오는 데 들기 때문에, 위치 하나를 계산할 때와 걸리는 시간이 거의 같습니다. 각 토큰은 결과가 큰 모델의 분포를 정확히 따르도록 정해진 확률로 받아들여집니다. 처음으로 거부된 토큰 대신에는 큰 모델이 하나를 뽑습니다.",
    "What the answers are worth was decided before, in training, and by what the model is given to read.":
      "답이 얼마나 가치 있는지는 그보다 앞서, 학습에서, 그리고 모델에 무엇을 읽게 하는지에 따라 이미 정해집니다.",
    "Before and after": "이 장의 앞과 뒤",
    "Before: how such a model learns. <a>The page</a> shows it, with all 4,192 numbers. After: write the loop yourself. microgpt.py <a2>[5]</a2> is training and inference in one file of Python; the code above is the same in C, and every model here is one tag, which you can put into a page of your own. Beside: <a3>the laboratory</a3>, where the same model is trained thousands of times, to ask what taught it what.":
      "이 장의 앞: 이런 모델이 어떻게 학습하는지는 <a>메인 페이지</a>가 4,192개의 수 전부와 함께 보여 줍니다. 이 장의 뒤: 이 루프를 직접 써 보세요. microgpt.py <a2>[5]</a2>는 학습과 추론을 Python 파일 하나에 담은 것입니다. 위의 코드는 같은 것을 C로 쓴 것이며, 여기의 모든 모델은 자신의 페이지에도 넣을 수 있는 태그 하나입니다. 이 장의 옆: <a3>실험실</a3>에서는 같은 모델을 수천 번 학습시켜, 무엇이 모델에 무엇을 가르쳤는지 알아봅니다.",
    Sources: "참고 문헌",
    "Brown et al., <a/>, 2020: GPT-3's 175 billion parameters, 96 layers and width of 12,288.":
      "Brown 외, <a/>, 2020: GPT-3의 파라미터 1,750억 개, 96층, 너비 12,288.",
    "Lindsey et al., <a/>, 2025: planning in poems.": "Lindsey 외, <a/>, 2025: 시를 쓸 때의 계획.",
    "Zheng et al., <a/>, 2024: caches shared by prefix.": "Zheng 외, <a/>, 2024: 프리픽스별로 공유하는 캐시.",
    "Karpathy, microgpt.py, 2026. Attention: Vaswani et al., <a/>, 2017. GPT-2: Radford et al., <span/>, 2019.":
      "Karpathy, microgpt.py, 2026. 어텐션: Vaswani 외, <a/>, 2017. GPT-2: Radford 외, <span/>, 2019.",
    "Holtzman et al., <a/>, 2020: top-p, and why the most probable text is dull.":
      "Holtzman 외, <a/>, 2020: top-p, 그리고 확률이 가장 높은 글이 지루한 이유.",
    "Nguyen et al., <a/>, 2024.": "Nguyen 외, <a/>, 2024.",
  },
  same: [
    "T",
    "T = 1",
    "top-k",
    "top-p",
    "min-p",
    "T = 0.5",
    "Leviathan, Kalman, Matias, <a/>, 2023.",
    "Fan, Lewis, Dauphin, <a/>, 2018: top-k.",
  ],
};
