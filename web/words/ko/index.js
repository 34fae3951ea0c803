export default {
  texts: {
    "microgpt: how ChatGPT works, in miniature": "microgpt: 축소판으로 보는 ChatGPT의 원리",
    "A language model of 4,192 numbers learns to invent names, from nothing, in your browser. Watch it train, sample its letters one by one, look at every number.":
      "4,192개의 수로 이루어진 언어 모델이 브라우저 안에서 처음부터 이름 짓는 법을 배웁니다. 학습 과정을 지켜보고, 글자를 하나씩 샘플링하고, 모든 수를 들여다보세요.",
    "Twenty invented names, beside the loss curve of a thousand steps": "지어낸 이름 스무 개와 천 스텝의 손실 곡선",
    "<a>Settings</a> <a2>Share</a2>": "<a>설정</a> <a2>공유</a2>",
    Language: "언어",
    Theme: "테마",
    System: "시스템",
    Light: "밝게",
    Dark: "어둡게",
    "This is how ChatGPT works, in miniature.": "ChatGPT의 작동 원리를 축소판으로 보여 드립니다.",
    "A model of <span>4,192</span> numbers reads names letter by letter and learns to write new ones. <span2></span2>":
      "<span>4,192</span>개의 수(파라미터)로 이루어진 모델이 이름을 한 글자씩 읽으며 새 이름을 짓는 법을 배웁니다. <span2></span2>",
    "This page trains a model in your browser, and needs JavaScript for it.":
      "이 페이지는 브라우저 안에서 모델을 학습시키므로 JavaScript가 필요합니다.",
    "<span>1</span> Train <span2>random letters turn into names</span2>":
      "<span>1</span> 학습 <span2>무작위 글자들이 이름이 되기까지</span2>",
    "This page has not started. It needs a browser of 2024 or newer.":
      "페이지가 시작되지 않았습니다. 2024년 이후의 브라우저가 필요합니다.",
    "What the words mean": "용어 설명",
    "A neural network that reads a text and gives each token that could come next a probability.":
      "글을 읽고, 다음에 올 수 있는 모든 토큰에 확률을 매기는 신경망입니다.",
    Token: "토큰(token)",
    "What it reads and writes one at a time: here a letter, or the end of a name.":
      "모델이 한 번에 하나씩 읽고 쓰는 단위입니다. 여기에서는 글자 하나 또는 이름의 끝입니다.",
    Parameters: "파라미터(parameter)",
    "The numbers that training changes: all that the model has learned.":
      "학습하면서 바뀌는 수입니다. 모델이 배운 것은 모두 여기에 들어 있습니다.",
    Step: "스텝(step)",
    "One change of all parameters, after reading a name or a batch of names.":
      "이름 하나 또는 한 배치를 읽은 뒤, 모든 파라미터를 한 번 업데이트하는 것입니다.",
    Loss: "손실(loss)",
    "How little the model expected what came next: −ln of the probability that it gave, on average. Lower is better.":
      "실제로 나온 것이 모델에게 얼마나 뜻밖이었는지 나타냅니다. 모델이 매긴 확률의 −ln을 평균한 값으로, 낮을수록 좋습니다.",
    "Held out": "검증 데이터(held out)",
    "Names that it never trains on: their loss shows whether it learned or only memorized.":
      "학습에 전혀 쓰지 않는 이름입니다. 이 손실을 보면 정말 배웠는지, 외우기만 했는지 알 수 있습니다.",
    "Learning rate": "학습률(learning rate)",
    "How far a step changes the parameters. It falls to zero.":
      "한 스텝에서 파라미터를 얼마나 바꾸는지 나타냅니다. 0까지 줄어듭니다.",
    Sample: "샘플(sample)",
    "A name that the model wrote, each token sampled by its probability.":
      "모델이 쓴 이름입니다. 토큰을 하나씩 확률에 따라 무작위로 고릅니다.",
    "Random seed": "난수 시드(random seed)",
    "It fixes what is random: the same seed gives the same samples.":
      "무작위인 부분을 고정합니다. 시드가 같으면 샘플도 같습니다.",
    "<span>2</span> Generate <span2>one letter at a time, sampled by probability</span2>":
      "<span>2</span> 생성 <span2>한 번에 한 글자씩, 확률에 따라 샘플링</span2>",
    "<span>3</span> Look inside <span2>it changes as the model trains</span2>":
      "<span>3</span> 들여다보기 <span2>학습하면서 변하는 모습</span2>",
    "<span>4</span> Guess <span2>be the model: ten letters, and your own loss</span2>":
      "<span>4</span> 맞히기 <span2>모델이 되어 열 글자를 맞히고 내 손실 알아보기</span2>",
    "Settings <span>changed settings are saved in the URL</span>": "설정 <span>바꾼 설정은 URL에 저장됩니다</span>",
    "Share <span>as a link, a file, or views in another page</span>":
      "공유 <span>링크로, 파일로, 또는 다른 페이지에 넣는 뷰로</span>",
    "The model is that of microgpt.py by Andrej Karpathy (2026). A chapter on how it writes: <a>Inference</a>. Experiments: <a2>the laboratory</a2>. Share, above, writes the code for a page of your own. Everything runs in this page: nothing is sent anywhere, nothing is downloaded.":
      "이 모델은 Andrej Karpathy의 microgpt.py(2026)와 같습니다. 모델이 글을 쓰는 방식은 <a>추론</a> 장에서 설명합니다. 실험은 <a2>실험실</a2>에서 할 수 있습니다. 위의 “공유”에서는 뷰를 자신의 페이지에 보여 주는 코드를 만들 수 있습니다. 모든 것이 이 페이지 안에서 실행됩니다. 아무것도 보내지 않고, 아무것도 내려받지 않습니다.",
  },
  same: ["GPT"],
};
