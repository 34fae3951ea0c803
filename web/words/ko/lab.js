export default {
  texts: {
    "The laboratory: experiments on a small GPT": "실험실: 작은 GPT로 하는 실험",
    "Three instruments for a GPT that trains in milliseconds: what each training document taught it, what each setting does, what each idea is worth.":
      "밀리초 단위로 학습을 마치는 GPT를 위한 실험 도구 세 가지. 어느 학습 문서가 무엇을 가르쳤는지, 어느 설정이 무슨 일을 하는지, 어느 아이디어가 얼마나 가치 있는지 알아봅니다.",
    "Twenty invented names, beside the loss curve of a thousand steps": "지어낸 이름 스무 개와 천 스텝의 손실 곡선",
    Language: "언어",
    "The laboratory": "실험실",
    "Some questions about language models can hardly be answered by experiment, because each answer would cost another training. The model of this page <a>[1]</a> trains in a few hundredths of a second, and gives the same result every time. Here they can be answered.":
      "언어 모델에 대한 물음 가운데는 실험으로 답하기 어려운 것이 있습니다. 답을 하나 얻을 때마다 다시 학습해야 하기 때문입니다. 이 페이지의 모델 <a>[1]</a>은 100분의 몇 초 만에 학습을 마치고, 언제나 같은 결과를 냅니다. 여기에서는 그런 물음에도 실험으로 답할 수 있습니다.",
    "Who taught it this?": "누가 가르쳤을까",
    "In its training the model reads 1,000 of the 32,257 names of its list, one at each step, and learns to write others. Take a name that it writes, or one of your own. Which of the thousand made that name as probable as it is?":
      "학습하는 동안 모델은 목록의 이름 32,257개 가운데 1,000개를 스텝마다 하나씩 읽으며, 다른 이름을 쓰는 법을 배웁니다. 모델이 쓰는 이름이나 직접 생각해 낸 이름을 하나 골라 보세요. 그 이름의 확률을 지금만큼 크게 만든 것은 천 개 가운데 어느 이름일까요?",
    "There is an answer that needs no theory: leave one of them out, train again, and look. At the step of that name nothing is learned: the 4,192 numbers of the model stay as they are, and so do the running means that its optimizer keeps. All else is as it was. It begins with the same numbers, and every other name has its own step, with the learning rate of that step. (Taking the name out of the list would move all later names by one step, and compare two runs that have little in common.) Whatever has changed in the end is due to that one document.":
      "이론이 필요 없는 답이 있습니다. 그중 하나를 빼고 다시 학습해서 결과를 보는 것입니다. 그 이름의 스텝에서는 아무것도 배우지 않습니다. 모델을 이루는 4,192개의 수(파라미터)도, 옵티마이저(optimizer)가 유지하는 이동 평균도 그대로입니다. 나머지는 모두 원래와 같습니다. 같은 수에서 시작하고, 다른 이름은 모두 자기 스텝에서 그 스텝의 학습률로 학습합니다. (이름을 목록에서 지우면 뒤의 이름이 모두 한 스텝씩 당겨져, 공통점이 거의 없는 두 학습을 비교하게 됩니다.) 마지막에 달라진 것은 모두 그 문서(document, 여기에서는 이름 하나) 때문입니다.",
    name: "이름",
    "random seed": "난수 시드",
    "Leave each out in turn": "하나씩 빼고 학습",
    Cancel: "취소",
    "runs done": "학습 진행 상황",
    "<span>It writes</span> <span2>": "<span>모델이 쓰는 이름</span> <span2>",
    "show twenty names that it writes": "이름 스무 개 보기",
    "Ask about": "살펴볼 부분",
    "change of the log probability, in nats, when the document of a step is left out":
      "그 스텝의 문서를 뺐을 때 로그 확률의 변화(내트)",
    "step of the training": "학습 스텝",
    step: "스텝",
    "Compare the run without it": "이것을 뺀 학습과 비교",
    "Taught it: without them it is less probable": "가르친 것: 빼면 확률이 낮아짐",
    document: "문서",
    change: "변화",
    "times the usual": "평소의 몇 배",
    "Worked against it: without them it is more probable": "방해한 것: 빼면 확률이 높아짐",
    "The run without a document": "문서 하나를 뺀 학습",
    "Probability of each letter after those before it": "앞 글자들 다음에 각 글자가 올 확률",
    "Twenty names, from the same random seeds at temperature 0.5: left with it, right without. What differs is marked. <span></span>":
      "같은 난수 시드로 온도 0.5에서 뽑은 이름 스무 개입니다. 왼쪽은 그 문서가 있을 때, 오른쪽은 없을 때이며, 다른 곳은 표시해 두었습니다. <span></span>",
    "Save the results as JSON": "결과를 JSON으로 저장",
    "What the numbers say": "수치를 읽는 법",
    "The change is in <strong>nats</strong>, the unit of the loss: −0.26 means that without this document the name is e<sup>−0.26</sup>, or 0.77, times as probable. Beside it stands how large that is for its time: the change divided by the median size of the changes of the hundred steps around it. The lists are in that order, and the two lines in the picture are that median.":
      "변화의 단위는 손실과 같은 <strong>내트</strong>(nat)입니다. −0.26은 이 문서가 없으면 이름의 확률이 e<sup>−0.26</sup>배, 곧 0.77배가 된다는 뜻입니다. 그 옆의 값은 그 시기에 비추어 변화가 얼마나 큰지 보여 줍니다. 변화를 앞뒤 백 스텝의 변화 크기의 중앙값(median)으로 나눈 것입니다. 표는 이 값이 큰 순서로 되어 있고, 그림의 두 선이 그 중앙값입니다.",
    "The reason is that early steps move everything. The learning rate is highest at the start, and falls linearly to zero; and all later steps go on from what the early ones left. Leave out any name of the first hundred, and the run takes another path, whatever the name was: the changes there are large and of either sign, and those of its neighbours are as large. They are real, and the same every time, but they say little about the document. A change that stands far above its neighbours does.":
      "이렇게 나누는 까닭은 초기의 스텝이 모든 것을 움직이기 때문입니다. 학습률은 처음에 가장 높고 0까지 선형으로 줄어듭니다. 게다가 뒤의 스텝은 모두 초기의 스텝이 남긴 것에서 이어집니다. 처음 백 개의 이름 가운데 하나를 빼면, 그것이 어떤 이름이든 학습은 다른 길로 갑니다. 그곳의 변화는 크고, 양수도 음수도 있으며, 이웃한 스텝의 변화도 그만큼 큽니다. 모두 실제로 일어나는 변화이고 언제나 똑같이 나오지만, 그 문서에 대해서는 별로 알려 주지 않습니다. 이웃보다 훨씬 큰 변화라야 의미가 있습니다.",
    "For <em>emma</em> and seed 42, <em>emmalee</em> at step 800 stands first, with −0.257 nats, 21 times the usual, and <em>emnet</em> at step 850 is next, with −0.239. Leave out <em>hazelyn</em> at step 90, and the change is twice as large, +0.540, but only five times what is usual there.":
      "<em>emma</em>와 시드 42에서는 스텝 800의 <em>emmalee</em>가 첫째로, 변화는 −0.257내트, 평소의 21배입니다. 다음은 스텝 850의 <em>emnet</em>으로 −0.239입니다. 스텝 90의 <em>hazelyn</em>을 빼면 변화는 +0.540으로 크기가 두 배이지만, 그 무렵 평소의 다섯 배에 지나지 않습니다.",
    "A true counterfactual": "진짜 반사실",
    "“What if it had not read this?” is a counterfactual question, and here it gets the exact answer: the run that would have been is computed, not estimated. That takes a training that gives the same result every time, to the last bit; otherwise some of the difference between two runs would be chance. And it takes a thousand trainings. A run without step 700 is the same up to step 700, and begins there, from a state that was kept; so a thousand of them cost about as much as five hundred.":
      "“이것을 읽지 않았다면 어땠을까?”는 반사실(counterfactual) 물음이며, 여기에서는 정확한 답을 얻습니다. 그랬다면 이루어졌을 학습을 추정하지 않고 실제로 계산하기 때문입니다. 그러려면 마지막 비트까지 언제나 같은 결과를 내는 학습이 필요합니다. 그렇지 않으면 두 학습의 차이에 우연도 섞입니다. 그리고 학습을 천 번 해야 합니다. 스텝 700을 뺀 학습은 스텝 700까지는 원래와 같으므로, 저장해 둔 상태를 써서 그 자리에서 시작합니다. 그래서 천 번의 학습에 드는 계산은 오백 번 분량쯤입니다.",
    "For a large model, which can be trained only once, it must be estimated. <strong>Influence functions</strong> <a>[2]</a> ask how the trained parameters would move if one document weighed a little less, and answer with derivatives: the gradient of the loss on that document, the gradient of what is asked, and between them the inverse of the matrix of second derivatives, the Hessian. That is a linear approximation, derived for a loss that is strictly convex and trained to its minimum, and it knows no order of the documents. The loss of a network is not convex, and its training stops short of a minimum: there the estimates often agree poorly with training again <a2>[3]</a2>. Closer to what is done here is to follow the steps of the training itself; for stochastic gradient descent the effect of leaving a document out of its step has been estimated so <a3>[4]</a3>. Influence functions have been computed for language models of up to 52 billion parameters <a4>[5]</a4>.":
      "큰 모델은 한 번밖에 학습할 수 없으므로 추정해야 합니다. <strong>영향 함수</strong>(influence functions) <a>[2]</a>는 어떤 문서의 비중이 조금 작아지면 학습된 파라미터가 어떻게 움직일지 묻고, 미분으로 답합니다. 여기에는 그 문서에 대한 손실의 그레이디언트, 알고자 하는 값의 그레이디언트, 그리고 그 사이에 놓이는 이계도함수 행렬, 곧 헤세 행렬(Hessian)의 역행렬이 쓰입니다. 이것은 손실이 엄격히 볼록(strictly convex)하고 최솟값까지 학습했다고 보고 유도한 선형 근사이며, 문서의 순서를 고려하지 않습니다. 신경망의 손실은 볼록하지 않고, 학습은 최솟값에 이르기 전에 끝납니다. 그래서 추정은 다시 학습한 결과와 잘 맞지 않는 일이 많습니다 <a2>[3]</a2>. 여기에서 하는 일에 더 가까운 것은 학습의 스텝 자체를 따라가는 방법입니다. 확률적 경사 하강법(SGD)에서는 문서를 그 스텝에서 뺀 영향을 이렇게 추정한 연구가 있습니다 <a3>[4]</a3>. 영향 함수는 파라미터가 최대 520억 개인 언어 모델에서도 계산된 바 있습니다 <a4>[5]</a4>.",
    "Two things an exact answer does not say, either. Changes do not add up: of two documents that teach the same, leaving out either may change little, and leaving out both a lot. And it is the answer for this run: with another seed, other documents are read, in another order.":
      "정확한 답도 말해 주지 않는 것이 두 가지 있습니다. 첫째, 변화는 더할 수 없습니다. 같은 것을 가르치는 두 문서는 하나만 빠지면 거의 달라지지 않아도, 둘 다 빠지면 크게 달라질 수 있습니다. 둘째, 이것은 이번 학습에 대한 답입니다. 시드가 다르면 다른 문서를 다른 순서로 읽습니다.",
    Landscapes: "지형도",
    "A training run has settings that nobody can derive: how large its steps are, how wide the model is, how many names it reads at a time. They are tried. A large model allows a few tries. This one allows a picture in which every pixel is a whole run, from the first step to the last: any two settings, all others as in microgpt.py.":
      "학습에는 아무도 유도해 낼 수 없는 설정이 있습니다. 스텝을 얼마나 크게 할지, 모델을 얼마나 넓게 할지, 한 번에 이름을 몇 개 읽을지 같은 것입니다. 이런 설정은 시험해 볼 수밖에 없습니다. 큰 모델은 몇 번밖에 시험하지 못합니다. 이 모델로는 픽셀 하나하나가 첫 스텝부터 마지막 스텝까지 온전한 한 번의 학습인 그림을 그릴 수 있습니다. 원하는 두 설정을 바꾸고, 나머지는 모두 microgpt.py와 같게 둡니다.",
    Across: "가로축",
    Up: "세로축",
    "Random seed": "난수 시드",
    Run: "실행",
    "Runs of the landscape": "지형도의 학습 진행 상황",
    "Loss on names held out": "검증 손실",
    "Save results": "결과 저장",
    "The colour is the loss on <strong>names held out</strong>: every tenth name is not learned from, and at the end the model is asked how improbable their letters are to it, in nats a letter (the mean of −log <em>p</em>). Lower is better, and deeper in colour; a model that guesses has log 27 = 3.30. The scale is a square root, so that good runs can be told apart. The best run has a frame; where the loss grew without bound, training <strong>diverged</strong>, and the pixel is hatched. Coarse pixels come first, pale, and are replaced as their runs end. A press on a pixel opens that run in the page: the same settings, the same numbers.":
      "색은 <strong>검증 데이터</strong>(held-out data)에 대한 손실입니다. 열 개 중 하나의 이름은 학습에 쓰지 않고, 마지막에 그 글자들이 모델에게 얼마나 뜻밖인지 알아봅니다. 단위는 글자당 내트(−log <em>p</em>의 평균)입니다. 낮을수록 좋고 색이 짙습니다. 무작위로 추측하는 모델은 log 27 = 3.30입니다. 좋은 학습끼리 구별되도록 눈금은 제곱근 눈금입니다. 가장 좋은 학습에는 테두리가 있습니다. 손실이 한없이 커진 곳은 학습이 <strong>발산</strong>(diverge)한 것으로, 픽셀에 빗금을 칩니다. 처음에는 거친 픽셀이 흐린 색으로 나타나고, 학습이 끝나는 대로 바뀝니다. 픽셀을 누르면 그 학습이 메인 페이지에서 열립니다. 설정도 수도 똑같습니다.",
    "Some things to look for. At the left edge of a picture by learning rate, training is too slow to arrive before the schedule ends; at the right, its steps are too large. Does the best rate stay where it is as the model widens? Is a larger batch worth its price, or does it only allow a larger rate? And is the best pixel the best setting, or is it luck? For that there is the next figure; and the picture of the random seed by itself, which has no best setting at all.":
      "눈여겨볼 것이 몇 가지 있습니다. 학습률이 축인 그림에서, 왼쪽 끝은 학습이 너무 느려서 학습률이 0이 될 때까지 목표에 이르지 못하고, 오른쪽 끝은 스텝이 너무 큽니다. 모델이 넓어져도 가장 좋은 학습률은 그대로일까요? 배치를 키우는 것은 비용만큼의 값어치가 있을까요, 아니면 학습률을 더 높일 수 있게 해 줄 뿐일까요? 그리고 가장 좋은 픽셀은 가장 좋은 설정일까요, 아니면 운일까요? 마지막 물음을 위해 다음 그림이 있습니다. 두 축이 모두 난수 시드인 그림도 도움이 됩니다. 거기에는 가장 좋은 설정이라는 것이 아예 없습니다.",
    "A hundred seeds": "시드 백 개",
    "The <strong>random seed</strong> decides in which order the names come, which of them are held out, and with which numbers the model begins. No seed makes the model a better one. So the spread of runs that differ in nothing else is the measure of luck: a difference between two settings that is no larger, and was seen once, says nothing.":
      "<strong>난수 시드</strong>는 이름이 어떤 순서로 오는지, 그중 무엇을 검증용으로 떼어 둘지, 모델이 어떤 수에서 시작할지를 정합니다. 모델을 더 낫게 만드는 시드는 없습니다. 그러므로 시드만 다른 학습들이 서로 얼마나 떨어져 있는지가 운의 크기를 재는 척도입니다. 두 설정의 차이가 그보다 크지 않고 한 번 본 것뿐이라면, 아무것도 말해 주지 않습니다.",
    Seeds: "시드 수",
    "Runs of the fan": "시드별 학습 진행 상황",
    seed: "시드",
    "The curves are training losses, each point the mean of a hundred steps; the dots are the losses on names held out, at the end. The two measure luck of two kinds: names that are easy or hard to spell, and a model that came out well or badly. Comparing two settings <strong>with the same seeds</strong> puts the first kind on both sides, where it cancels.":
      "곡선은 학습 손실이며, 각 점은 백 스텝의 평균입니다. 둥근 점은 끝났을 때의 검증 손실입니다. 이 둘은 서로 다른 운을 보여 줍니다. 하나는 이름의 철자가 쉬운지 어려운지이고, 다른 하나는 모델이 잘 학습되었는지 아닌지입니다. 두 설정을 <strong>같은 시드로</strong> 비교하면, 앞의 운은 양쪽에 똑같이 들어 있어 상쇄됩니다.",
    "What is each idea worth?": "아이디어마다 얼마나 가치가 있을까",
    "A GPT is a stack of ideas. Here they are added one at a time, and the worth of each is measured in nats. The ladder begins with <strong>letter frequencies</strong>, each letter as likely as it is frequent, and <strong>letter pairs</strong>, each as likely as it is frequent after the one before. Nothing is trained there, only counted, on the same names that the models read; one is added to every count, so that a pair that was not seen is not impossible. Then come trained models: blocks <strong>without attention</strong>, whose MLP sees one letter and its position and nothing else of the name; <strong>one head</strong> of attention, which looks back; <strong>four heads</strong>, which is microgpt.py; <strong>two layers</strong>. The last rung leaves the ladder sideways: microgpt.py once more, with <strong>SGD</strong>, which subtracts the gradient times a fixed rate (0.2 falling to zero, twenty times Adam's), in place of <strong>Adam</strong>, which gives each number a step of its own.":
      "GPT는 아이디어를 쌓아 올린 것입니다. 여기에서는 아이디어를 하나씩 더하고, 그 가치를 내트로 잽니다. 사다리는 <strong>글자 빈도</strong>에서 시작합니다. 각 글자의 확률은 그 글자가 나오는 빈도입니다. 다음은 <strong>글자 쌍</strong>으로, 각 글자의 확률은 바로 앞 글자 다음에 나오는 빈도입니다. 이 두 단에서는 아무것도 학습하지 않고, 모델이 읽는 것과 같은 이름에서 횟수만 셉니다. 본 적 없는 쌍이 불가능해지지 않도록 모든 횟수에 1을 더합니다. 그다음은 학습하는 모델입니다. <strong>어텐션이 없는</strong> 블록에서 MLP는 글자 하나와 그 위치만 보고, 이름의 나머지는 보지 못합니다. <strong>헤드 하나</strong>의 어텐션(attention)은 앞을 되돌아봅니다. <strong>헤드 넷</strong>은 microgpt.py이고, 그다음은 <strong>두 층</strong>입니다. 마지막 단은 사다리에서 옆으로 벗어납니다. 다시 microgpt.py이되, <strong>Adam</strong> 대신 <strong>SGD</strong>를 씁니다. SGD는 그레이디언트에 공통된 학습률(0.2에서 0으로 줄어들며, Adam의 20배)을 곱해서 빼고, Adam은 파라미터마다 따로 업데이트 폭을 정합니다.",
    Steps: "스텝 수",
    "Runs of the ladder": "사다리의 학습 진행 상황",
    "Nats a letter. Loss: mean ± standard deviation of the seeds. Won: mean ± standard error. SGD is compared with four heads, every other rung with the one above it":
      "단위는 글자당 내트. 손실: 시드의 평균 ± 표준편차. 이득: 평균 ± 표준오차. SGD는 헤드 넷과, 나머지 단은 바로 위의 단과 비교",
    rung: "단",
    loss: "손실",
    won: "이득",
    "better with": "나아진 시드",
    "Twenty names of each, of the first seed, at temperature 0.5, all drawn from the same random numbers":
      "단마다 이름 스무 개. 첫 번째 시드, 온도 0.5, 모두 같은 난수로 뽑음",
    "All rungs run with the same seeds: a seed gives each of them the same names in the same order, and the same names are held out. So a step's gain is taken seed by seed, and the luck that both share is gone from it: compare the spread of the losses with that of the gains. A gain counts as more than luck if it is more than two standard errors from zero. The left chart has all losses on one axis, and the step's gain as a bar; the right one magnifies the gains, a dot for each seed, where they fit.":
      "모든 단이 같은 시드로 학습합니다. 시드가 같으면 어느 단에서나 같은 이름을 같은 순서로 읽고, 같은 이름을 검증용으로 떼어 둡니다. 그래서 단마다의 이득을 시드별로 구하면, 양쪽에 공통된 운이 사라집니다. 손실의 퍼짐과 이득의 퍼짐을 비교해 보세요. 이득이 0에서 표준오차의 두 배보다 더 떨어져 있으면 운과 구별됩니다. 왼쪽 그림은 모든 손실을 한 축에 놓고, 단마다의 이득을 막대로 보여 줍니다. 오른쪽 그림은 이득을 확대하고, 들어갈 수 있는 범위에서 시드마다 점을 하나씩 찍습니다.",
    "A gain belongs to a budget. An idea that is worth little after a thousand steps may be worth more after ten thousand, once what is easier has been learned: set the steps and see. And the order counts: what an idea wins depends on those that are there before it.":
      "이득은 예산에 달려 있습니다. 천 스텝 뒤에는 별 가치가 없는 아이디어도, 더 쉬운 것을 다 배운 만 스텝 뒤에는 가치가 커질 수 있습니다. 스텝 수를 바꿔 확인해 보세요. 순서도 중요합니다. 아이디어 하나가 얻는 이득은 그보다 먼저 있던 아이디어에 따라 달라집니다.",
    "Before and after": "함께 볼 것",
    "<a>The page</a> shows how this model learns, and <a2>the chapter</a2> how it writes.":
      "<a>메인 페이지</a>는 이 모델이 어떻게 학습하는지, <a2>추론 장</a2>은 어떻게 글을 쓰는지 보여 줍니다.",
    Sources: "참고 문헌",
    "Karpathy, microgpt.py, 2026: the model.": "Karpathy, microgpt.py, 2026: 이 페이지의 모델.",
    "Bae et al., <a/>, 2022: why estimates and training again disagree.":
      "Bae 외, <a/>, 2022: 추정이 다시 학습한 결과와 어긋나는 이유.",
    "Grosse et al., <a/>, 2023.": "Grosse 외, <a/>, 2023.",
  },
  same: ["Koh, Liang, <a/>, 2017.", "Hara, Nitanda, Maehara, <a/>, 2019."],
};
