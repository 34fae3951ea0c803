export default {
  texts: {
    "The laboratory: experiments on a small GPT": "実験室：小さなGPTで実験する",
    "Three instruments for a GPT that trains in milliseconds: what each training document taught it, what each setting does, what each idea is worth.":
      "ミリ秒単位で学習が終わるGPTのための、3つの実験装置。どの訓練文書が何を教えたか、どの設定が何をするか、どのアイデアにどれだけの価値があるかを調べます。",
    "Twenty invented names, beside the loss curve of a thousand steps":
      "創作された20個の名前と、1,000ステップの損失曲線",
    Language: "言語",
    "The laboratory": "実験室",
    "Some questions about language models can hardly be answered by experiment, because each answer would cost another training. The model of this page <a>[1]</a> trains in a few hundredths of a second, and gives the same result every time. Here they can be answered.":
      "言語モデルについての問いには、実験ではなかなか答えられないものがあります。答えを1つ得るたびに、もう一度学習させなければならないからです。このページのモデル<a>[1]</a>は100分の数秒で学習を終え、しかも毎回同じ結果になります。ここでなら、実験で答えられます。",
    "Who taught it this?": "それを教えたのは誰か",
    "In its training the model reads 1,000 of the 32,257 names of its list, one at each step, and learns to write others. Take a name that it writes, or one of your own. Which of the thousand made that name as probable as it is?":
      "学習のとき、モデルはリストにある32,257個の名前のうち1,000個を、1ステップに1個ずつ読み、別の名前の書き方を学びます。モデルが書く名前か、自分で考えた名前を1つ選んでみましょう。その名前の確率を今の大きさにしたのは、1,000個のうちどの名前でしょうか。",
    "There is an answer that needs no theory: leave one of them out, train again, and look. At the step of that name nothing is learned: the 4,192 numbers of the model stay as they are, and so do the running means that its optimizer keeps. All else is as it was. It begins with the same numbers, and every other name has its own step, with the learning rate of that step. (Taking the name out of the list would move all later names by one step, and compare two runs that have little in common.) Whatever has changed in the end is due to that one document.":
      "理論のいらない答え方があります。1つを除いて学習し直し、結果を見るのです。その名前のステップでは、何も学習しません。モデルの4,192個の数（パラメータ）も、オプティマイザ（optimizer）が保持する移動平均も、そのままです。ほかはすべて元のとおりです。同じ数から始まり、ほかの名前はどれも自分のステップで、そのステップの学習率で学習します。（名前をリストから取り除くと、後の名前がすべて1ステップずつ繰り上がり、共通点のほとんどない2つの学習を比べることになります。）最後に生じた違いは、すべてその1つの文書（document、ここでは1つの名前）によるものです。",
    name: "名前",
    "random seed": "乱数シード",
    "Leave each out in turn": "1つずつ除いて学習",
    Cancel: "キャンセル",
    "runs done": "学習の進み具合",
    "<span>It writes</span> <span2>": "<span>モデルが書く名前</span> <span2>",
    "show twenty names that it writes": "20個の名前を表示",
    "Ask about": "調べる部分",
    "change of the log probability, in nats, when the document of a step is left out":
      "そのステップの文書を除いたときの、対数確率の変化（ナット）",
    "step of the training": "学習のステップ",
    step: "ステップ",
    "Compare the run without it": "これを除いた学習と比べる",
    "Taught it: without them it is less probable": "教えたもの：除くと確率が下がる",
    document: "文書",
    change: "変化",
    "times the usual": "通常の何倍",
    "Worked against it: without them it is more probable": "妨げたもの：除くと確率が上がる",
    "The run without a document": "1つの文書を除いた学習",
    "Probability of each letter after those before it": "それまでの文字の後に各文字が来る確率",
    "Twenty names, from the same random seeds at temperature 0.5: left with it, right without. What differs is marked. <span></span>":
      "同じ乱数シードから温度0.5でサンプリングした20個の名前です。左はその文書あり、右はなしで、違うところに印を付けています。<span></span>",
    "Save the results as JSON": "結果をJSONで保存",
    "What the numbers say": "値の読み方",
    "The change is in <strong>nats</strong>, the unit of the loss: −0.26 means that without this document the name is e<sup>−0.26</sup>, or 0.77, times as probable. Beside it stands how large that is for its time: the change divided by the median size of the changes of the hundred steps around it. The lists are in that order, and the two lines in the picture are that median.":
      "変化の単位は、損失と同じ<strong>ナット</strong>（nat）です。−0.26なら、この文書がないと、名前の確率はe<sup>−0.26</sup>倍、つまり0.77倍になります。その隣の値は、その時期としてどれだけ大きいかを示します。変化を、前後100ステップの変化の大きさの中央値（median）で割ったものです。表はこの値の大きい順に並び、図の2本の線がその中央値です。",
    "The reason is that early steps move everything. The learning rate is highest at the start, and falls linearly to zero; and all later steps go on from what the early ones left. Leave out any name of the first hundred, and the run takes another path, whatever the name was: the changes there are large and of either sign, and those of its neighbours are as large. They are real, and the same every time, but they say little about the document. A change that stands far above its neighbours does.":
      "こうして割るのは、初期のステップがすべてを動かすからです。学習率は最初が最も高く、0まで直線的に下がります。しかも、後のステップはどれも、初期のステップが残した状態から先へ進みます。最初の100個のうちどれか1つを除けば、どの名前であっても、学習は別の道をたどります。そこでの変化は大きく、正にも負にもなり、隣のステップの変化も同じくらい大きくなります。どれも本物の変化で、毎回同じ値になりますが、その文書について分かることはわずかです。意味があるのは、周囲よりはるかに大きい変化です。",
    "For <em>emma</em> and seed 42, <em>emmalee</em> at step 800 stands first, with −0.257 nats, 21 times the usual, and <em>emnet</em> at step 850 is next, with −0.239. Leave out <em>hazelyn</em> at step 90, and the change is twice as large, +0.540, but only five times what is usual there.":
      "<em>emma</em>とシード42では、ステップ800の<em>emmalee</em>が首位で、変化は−0.257ナット、通常の21倍です。次はステップ850の<em>emnet</em>で、−0.239です。ステップ90の<em>hazelyn</em>を除くと、変化は+0.540で、大きさは約2倍ですが、その時期の通常の5倍にすぎません。",
    "A true counterfactual": "本当の反事実",
    "“What if it had not read this?” is a counterfactual question, and here it gets the exact answer: the run that would have been is computed, not estimated. That takes a training that gives the same result every time, to the last bit; otherwise some of the difference between two runs would be chance. And it takes a thousand trainings. A run without step 700 is the same up to step 700, and begins there, from a state that was kept; so a thousand of them cost about as much as five hundred.":
      "「もしこれを読んでいなかったら？」は反事実（counterfactual）の問いです。ここでは、その正確な答えが得られます。起きていたはずの学習を、推定するのではなく、実際に計算するからです。それには、最後の1ビットまで毎回同じ結果になる学習が必要です。そうでなければ、2つの学習の差に偶然も混ざってしまいます。さらに、1,000回の学習が必要です。ステップ700を除く学習は、ステップ700までは元と同じなので、保存しておいた状態を使い、そこから始めます。そのため、1,000回でも、約500回分の計算で済みます。",
    "For a large model, which can be trained only once, it must be estimated. <strong>Influence functions</strong> <a>[2]</a> ask how the trained parameters would move if one document weighed a little less, and answer with derivatives: the gradient of the loss on that document, the gradient of what is asked, and between them the inverse of the matrix of second derivatives, the Hessian. That is a linear approximation, derived for a loss that is strictly convex and trained to its minimum, and it knows no order of the documents. The loss of a network is not convex, and its training stops short of a minimum: there the estimates often agree poorly with training again <a2>[3]</a2>. Closer to what is done here is to follow the steps of the training itself; for stochastic gradient descent the effect of leaving a document out of its step has been estimated so <a3>[4]</a3>. Influence functions have been computed for language models of up to 52 billion parameters <a4>[5]</a4>.":
      "一度しか学習できない大きなモデルでは、推定するしかありません。<strong>影響関数</strong>（influence functions）<a>[2]</a>は、ある文書の重みがわずかに小さければ学習後のパラメータがどう動くかを問い、微分で答えます。使うのは、その文書に対する損失の勾配、知りたい量の勾配、そして両者の間に入る、2階微分の行列（ヘッセ行列、Hessian）の逆行列です。これは、損失が狭義凸（strictly convex）で、最小値まで学習してあることを前提に導かれた線形近似で、文書の順序を考慮しません。ニューラルネットワークの損失は凸ではなく、学習は最小値に達する前に終わります。そのため、推定は、学習し直した結果とあまり一致しないことがよくあります<a2>[3]</a2>。ここでの方法に近いのは、学習のステップそのものをたどる方法です。確率的勾配降下法（SGD）では、文書をそのステップから除いた影響が、そのようにして推定されています<a3>[4]</a3>。影響関数は、520億パラメータまでの言語モデルで計算されています<a4>[5]</a4>。",
    "Two things an exact answer does not say, either. Changes do not add up: of two documents that teach the same, leaving out either may change little, and leaving out both a lot. And it is the answer for this run: with another seed, other documents are read, in another order.":
      "正確な答えでも分からないことが2つあります。まず、変化は足し合わせられません。同じことを教える2つの文書は、片方がなくてもほとんど変わらないのに、両方なくなると大きく変わることがあります。また、これはこの学習についての答えです。シードが変われば、別の文書を、別の順序で読みます。",
    Landscapes: "地形図",
    "A training run has settings that nobody can derive: how large its steps are, how wide the model is, how many names it reads at a time. They are tried. A large model allows a few tries. This one allows a picture in which every pixel is a whole run, from the first step to the last: any two settings, all others as in microgpt.py.":
      "学習には、誰にも導き出せない設定があります。ステップの大きさ、モデルの幅、一度に読む名前の数などです。これらは試すしかありません。大きなモデルなら、試せるのは数回です。このモデルなら、1つのピクセルが最初のステップから最後のステップまでの1回の学習を表す、という図を描けます。好きな2つの設定を変え、ほかはすべてmicrogpt.pyと同じにします。",
    Across: "横軸",
    Up: "縦軸",
    "Random seed": "乱数シード",
    Run: "実行",
    "Runs of the landscape": "地形図の学習の進み具合",
    "Loss on names held out": "検証損失",
    "Save results": "結果を保存",
    "The colour is the loss on <strong>names held out</strong>: every tenth name is not learned from, and at the end the model is asked how improbable their letters are to it, in nats a letter (the mean of −log <em>p</em>). Lower is better, and deeper in colour; a model that guesses has log 27 = 3.30. The scale is a square root, so that good runs can be told apart. The best run has a frame; where the loss grew without bound, training <strong>diverged</strong>, and the pixel is hatched. Coarse pixels come first, pale, and are replaced as their runs end. A press on a pixel opens that run in the page: the same settings, the same numbers.":
      "色は、<strong>検証データ</strong>（held-out data）の損失を表します。10個に1個の名前は学習に使わず、最後に、その文字がモデルにとってどれだけ起こりにくいかを調べます。単位は1文字あたりのナット（−log <em>p</em>の平均）です。低いほど良く、色も濃くなります。ランダムに予測するモデルなら、log 27 = 3.30です。良い学習どうしを見分けられるように、目盛りは平方根にしてあります。最も良い学習には枠が付きます。損失が際限なく大きくなったところでは学習が<strong>発散</strong>（diverge）しており、ピクセルに斜線が入ります。先に粗いピクセルが淡い色で現れ、それぞれの学習が終わると置き換わります。ピクセルを押すと、その学習がメインページで開きます。設定も数も同じです。",
    "Some things to look for. At the left edge of a picture by learning rate, training is too slow to arrive before the schedule ends; at the right, its steps are too large. Does the best rate stay where it is as the model widens? Is a larger batch worth its price, or does it only allow a larger rate? And is the best pixel the best setting, or is it luck? For that there is the next figure; and the picture of the random seed by itself, which has no best setting at all.":
      "見どころをいくつか挙げます。学習率を軸にした図では、左端は学習が遅すぎて、学習率が0になるまでに目標に届きません。右端は、ステップが大きすぎます。モデルの幅を広げても、最適な学習率は変わらないでしょうか。大きなバッチは、代償に見合うのでしょうか。それとも、学習率を上げられるようになるだけでしょうか。そして、最も良いピクセルは最も良い設定なのでしょうか、運が良かっただけなのでしょうか。最後の問いには、次の図があります。両方の軸を乱数シードにした図も参考になります。そこには、最も良い設定というものがありません。",
    "A hundred seeds": "100個のシード",
    "The <strong>random seed</strong> decides in which order the names come, which of them are held out, and with which numbers the model begins. No seed makes the model a better one. So the spread of runs that differ in nothing else is the measure of luck: a difference between two settings that is no larger, and was seen once, says nothing.":
      "<strong>乱数シード</strong>は、名前の順序、どの名前を検証に回すか、モデルがどの数から始まるかを決めます。モデルそのものを良くするシードはありません。ですから、シードだけが違う学習がどれだけ散らばるかが、運の大きさの目安になります。2つの設定の差がそれより大きくなく、しかも一度見ただけなら、何も言えません。",
    Seeds: "シード数",
    "Runs of the fan": "シードごとの学習の進み具合",
    seed: "シード",
    "The curves are training losses, each point the mean of a hundred steps; the dots are the losses on names held out, at the end. The two measure luck of two kinds: names that are easy or hard to spell, and a model that came out well or badly. Comparing two settings <strong>with the same seeds</strong> puts the first kind on both sides, where it cancels.":
      "曲線は訓練損失で、それぞれの点は100ステップの平均です。丸い点は、終了時の検証損失です。この2つは、別々の運を表します。名前が綴りやすいか綴りにくいかと、モデルがうまく仕上がったかどうかです。2つの設定を<strong>同じシードで</strong>比べれば、前者は両方に等しく含まれるので、打ち消されます。",
    "What is each idea worth?": "それぞれのアイデアの価値は？",
    "A GPT is a stack of ideas. Here they are added one at a time, and the worth of each is measured in nats. The ladder begins with <strong>letter frequencies</strong>, each letter as likely as it is frequent, and <strong>letter pairs</strong>, each as likely as it is frequent after the one before. Nothing is trained there, only counted, on the same names that the models read; one is added to every count, so that a pair that was not seen is not impossible. Then come trained models: blocks <strong>without attention</strong>, whose MLP sees one letter and its position and nothing else of the name; <strong>one head</strong> of attention, which looks back; <strong>four heads</strong>, which is microgpt.py; <strong>two layers</strong>. The last rung leaves the ladder sideways: microgpt.py once more, with <strong>SGD</strong>, which subtracts the gradient times a fixed rate (0.2 falling to zero, twenty times Adam's), in place of <strong>Adam</strong>, which gives each number a step of its own.":
      "GPTは、アイデアを積み重ねたものです。ここではアイデアを1つずつ加え、その価値をナットで測ります。はしごの最初は<strong>文字の頻度</strong>で、各文字の確率は、その文字が現れる頻度です。次は<strong>2文字の並び</strong>で、各文字の確率は、直前の文字の後に現れる頻度です。この2段では何も学習せず、モデルが読むのと同じ名前を数えるだけです。見たことのない並びが不可能にならないように、どの回数にも1を足します。ここからが、学習するモデルです。<strong>アテンションなし</strong>のブロックでは、MLPは1つの文字とその位置だけを見て、名前のほかの部分は見ません。<strong>1ヘッド</strong>のアテンション（attention、注意機構）は、前を振り返ります。<strong>4ヘッド</strong>はmicrogpt.pyそのもので、その次が<strong>2層</strong>です。最後の段は、はしごから横に外れます。もう一度microgpt.pyですが、<strong>Adam</strong>の代わりに<strong>SGD</strong>を使います。SGDは、勾配に共通の学習率（0.2から0まで下がり、Adamの20倍）を掛けて引きます。Adamは、パラメータごとに別の更新幅を使います。",
    Steps: "ステップ数",
    "Runs of the ladder": "はしごの学習の進み具合",
    "Nats a letter. Loss: mean ± standard deviation of the seeds. Won: mean ± standard error. SGD is compared with four heads, every other rung with the one above it":
      "単位は1文字あたりのナット。損失：シードの平均 ± 標準偏差。改善：平均 ± 標準誤差。SGDは4ヘッドと、ほかの段は1つ上の段と比べる",
    rung: "段",
    loss: "損失",
    won: "改善",
    "better with": "改善したシード",
    "Twenty names of each, of the first seed, at temperature 0.5, all drawn from the same random numbers":
      "各段の20個の名前（最初のシード、温度0.5、すべて同じ乱数からサンプリング）",
    "All rungs run with the same seeds: a seed gives each of them the same names in the same order, and the same names are held out. So a step's gain is taken seed by seed, and the luck that both share is gone from it: compare the spread of the losses with that of the gains. A gain counts as more than luck if it is more than two standard errors from zero. The left chart has all losses on one axis, and the step's gain as a bar; the right one magnifies the gains, a dot for each seed, where they fit.":
      "どの段も、同じシードで学習します。シードが同じなら、どの段でも同じ名前を同じ順序で読み、同じ名前を検証に回します。そこで、段ごとの改善をシードごとに計算すると、両方に共通する運が消えます。損失の散らばりと、改善の散らばりを比べてみてください。改善が、標準誤差の2倍を超えて0から離れていれば、運とは区別できます。左の図は、すべての損失を1つの軸に並べ、段ごとの改善を棒で示します。右の図は改善を拡大し、収まる範囲で、シードごとに点を打ちます。",
    "A gain belongs to a budget. An idea that is worth little after a thousand steps may be worth more after ten thousand, once what is easier has been learned: set the steps and see. And the order counts: what an idea wins depends on those that are there before it.":
      "改善の大きさは、計算の予算によって変わります。1,000ステップではあまり価値のないアイデアも、易しいことを学び終えた10,000ステップの後では、価値が増すかもしれません。ステップ数を変えて確かめてみましょう。順序も関係します。アイデアの効果は、それより前に何が加わっているかで変わります。",
    "Before and after": "あわせて読む",
    "<a>The page</a> shows how this model learns, and <a2>the chapter</a2> how it writes.":
      "<a>メインページ</a>ではこのモデルがどのように学習するかを、<a2>推論の章</a2>ではどのように書くかを見られます。",
    Sources: "参考文献",
    "Karpathy, microgpt.py, 2026: the model.": "Karpathy、microgpt.py、2026年：このページのモデル。",
    "Koh, Liang, <a/>, 2017.": "Koh、Liang、<a/>、2017年。",
    "Bae et al., <a/>, 2022: why estimates and training again disagree.":
      "Bae他、<a/>、2022年：推定が、学習し直した結果と一致しない理由。",
    "Hara, Nitanda, Maehara, <a/>, 2019.": "Hara、Nitanda、Maehara、<a/>、2019年。",
    "Grosse et al., <a/>, 2023.": "Grosse他、<a/>、2023年。",
  },
  same: [],
};
