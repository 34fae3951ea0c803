export default {
  texts: {
    "The laboratory: experiments on a small GPT": "实验室：用小型 GPT 做实验",
    "Three instruments for a GPT that trains in milliseconds: what each training document taught it, what each setting does, what each idea is worth.":
      "三件实验工具，用于一个训练以毫秒计的 GPT：每个训练文档教会了它什么，每项设置有什么作用，每个想法值多少。",
    "Twenty invented names, beside the loss curve of a thousand steps": "二十个新造的名字，旁边是一千步训练的损失曲线",
    Language: "语言",
    "The laboratory": "实验室",
    "Some questions about language models can hardly be answered by experiment, because each answer would cost another training. The model of this page <a>[1]</a> trains in a few hundredths of a second, and gives the same result every time. Here they can be answered.":
      "关于语言模型，有些问题很难用实验回答，因为每得到一个答案，就得再训练一次。本页的模型 <a>[1]</a> 训练一次只需百分之几秒，而且每次结果都相同。在这里，这些问题可以用实验回答。",
    "Who taught it this?": "这是谁教它的？",
    "In its training the model reads 1,000 of the 32,257 names of its list, one at each step, and learns to write others. Take a name that it writes, or one of your own. Which of the thousand made that name as probable as it is?":
      "训练时，模型从列表的 32,257 个名字中读 1,000 个，每步一个，学着写出别的名字。取一个它写出的名字，或者你自己想的名字：是这一千个名字中的哪些，让它有了现在这么大的概率？",
    "There is an answer that needs no theory: leave one of them out, train again, and look. At the step of that name nothing is learned: the 4,192 numbers of the model stay as they are, and so do the running means that its optimizer keeps. All else is as it was. It begins with the same numbers, and every other name has its own step, with the learning rate of that step. (Taking the name out of the list would move all later names by one step, and compare two runs that have little in common.) Whatever has changed in the end is due to that one document.":
      "有一种答法不需要任何理论：去掉其中一个，重新训练，看看结果。轮到那个名字的那一步，模型什么也不学：模型的 4,192 个数（参数）保持不变，优化器（optimizer）维护的滑动平均也保持不变。其他一切照旧：从同样的数开始，其他每个名字仍在自己的那一步，用那一步的学习率。（如果把这个名字从列表中删掉，后面所有的名字都会提前一步，比较的就成了两次几乎没有共同之处的训练。）最后有什么不同，都是这一个文档（document，这里就是一个名字）造成的。",
    name: "名字",
    "random seed": "随机种子",
    "Leave each out in turn": "逐个去掉再训练",
    Cancel: "取消",
    "runs done": "训练进度",
    "<span>It writes</span> <span2>": "<span>它写出的名字</span> <span2>",
    "show twenty names that it writes": "显示二十个名字",
    "Ask about": "问哪一部分",
    "change of the log probability, in nats, when the document of a step is left out":
      "去掉某一步的文档后，对数概率的变化（奈特）",
    "step of the training": "训练步",
    step: "步",
    "Compare the run without it": "与去掉它的训练比较",
    "Taught it: without them it is less probable": "教会了它的：去掉后概率更低",
    document: "文档",
    change: "变化",
    "times the usual": "平常的几倍",
    "Worked against it: without them it is more probable": "妨碍了它的：去掉后概率更高",
    "The run without a document": "去掉一个文档后的训练",
    "Probability of each letter after those before it": "每个字母在前文之后的概率",
    "Twenty names, from the same random seeds at temperature 0.5: left with it, right without. What differs is marked. <span></span>":
      "二十个名字，用同一组随机种子在温度 0.5 下采样：左边有这个文档，右边没有。不同之处已标出。<span></span>",
    "Save the results as JSON": "将结果保存为 JSON",
    "What the numbers say": "这些数说明什么",
    "The change is in <strong>nats</strong>, the unit of the loss: −0.26 means that without this document the name is e<sup>−0.26</sup>, or 0.77, times as probable. Beside it stands how large that is for its time: the change divided by the median size of the changes of the hundred steps around it. The lists are in that order, and the two lines in the picture are that median.":
      "变化以<strong>奈特</strong>（nat）为单位，也就是损失的单位：−0.26 表示，没有这个文档，这个名字的概率就是原来的 e<sup>−0.26</sup> 倍，即 0.77 倍。旁边的数说明，就所处的时期而言，这个变化有多大：用它除以前后一百步变化大小的中位数（median）。两张表按这个比值从大到小排列，图中的两条线就是这个中位数。",
    "The reason is that early steps move everything. The learning rate is highest at the start, and falls linearly to zero; and all later steps go on from what the early ones left. Leave out any name of the first hundred, and the run takes another path, whatever the name was: the changes there are large and of either sign, and those of its neighbours are as large. They are real, and the same every time, but they say little about the document. A change that stands far above its neighbours does.":
      "之所以这样比较，是因为早期的步牵动一切。学习率在开始时最高，然后线性降到零；后面的每一步，都建立在早期各步留下的结果之上。去掉前一百个名字中的任何一个，无论它是什么，训练都会走上另一条路：那里的变化很大，有正有负，相邻各步的变化也一样大。这些变化是真实的，每次都相同，但对这个文档本身说明不了多少。远远超出相邻各步的变化，才说明问题。",
    "For <em>emma</em> and seed 42, <em>emmalee</em> at step 800 stands first, with −0.257 nats, 21 times the usual, and <em>emnet</em> at step 850 is next, with −0.239. Leave out <em>hazelyn</em> at step 90, and the change is twice as large, +0.540, but only five times what is usual there.":
      "对于 <em>emma</em> 和种子 42，排在首位的是第 800 步的 <em>emmalee</em>，变化为 −0.257 奈特，是平常的 21 倍；其次是第 850 步的 <em>emnet</em>，为 −0.239。去掉第 90 步的 <em>hazelyn</em>，变化为 +0.540，大小是前者的两倍，却只有那个时期平常变化的五倍。",
    "A true counterfactual": "真正的反事实",
    "“What if it had not read this?” is a counterfactual question, and here it gets the exact answer: the run that would have been is computed, not estimated. That takes a training that gives the same result every time, to the last bit; otherwise some of the difference between two runs would be chance. And it takes a thousand trainings. A run without step 700 is the same up to step 700, and begins there, from a state that was kept; so a thousand of them cost about as much as five hundred.":
      "“要是它没有读过这个，会怎样？”这是一个反事实（counterfactual）问题，而这里能给出精确的答案：那次本会发生的训练是算出来的，不是估计出来的。为此，训练必须每次都得到相同的结果，一个比特也不差；否则，两次训练的差异中还会混入偶然。此外还要训练一千次。去掉第 700 步的训练，在第 700 步之前与原来完全相同，所以就从那里保存的状态开始；这样，一千次训练的计算量大约只相当于五百次。",
    "For a large model, which can be trained only once, it must be estimated. <strong>Influence functions</strong> <a>[2]</a> ask how the trained parameters would move if one document weighed a little less, and answer with derivatives: the gradient of the loss on that document, the gradient of what is asked, and between them the inverse of the matrix of second derivatives, the Hessian. That is a linear approximation, derived for a loss that is strictly convex and trained to its minimum, and it knows no order of the documents. The loss of a network is not convex, and its training stops short of a minimum: there the estimates often agree poorly with training again <a2>[3]</a2>. Closer to what is done here is to follow the steps of the training itself; for stochastic gradient descent the effect of leaving a document out of its step has been estimated so <a3>[4]</a3>. Influence functions have been computed for language models of up to 52 billion parameters <a4>[5]</a4>.":
      "大模型只能训练一次，答案只好靠估计。<strong>影响函数</strong>（influence functions）<a>[2]</a> 问的是：如果某个文档的权重略小一点，训练好的参数会怎样移动？它用导数来回答：损失在这个文档上的梯度，所问之量的梯度，以及夹在两者之间的二阶导数矩阵（海森矩阵，Hessian）的逆。这是一种线性近似，推导时假定损失严格凸，并且已训练到最小值；它也不考虑文档的先后顺序。神经网络的损失不是凸的，训练也没到最小值就停下了：这时，估计往往与重新训练的结果不太一致 <a2>[3]</a2>。更接近这里做法的，是追踪训练本身的各个步；对于随机梯度下降（SGD），已有人这样估计在某一步去掉一个文档的影响 <a3>[4]</a3>。影响函数已在多达 520 亿个参数的语言模型上计算过 <a4>[5]</a4>。",
    "Two things an exact answer does not say, either. Changes do not add up: of two documents that teach the same, leaving out either may change little, and leaving out both a lot. And it is the answer for this run: with another seed, other documents are read, in another order.":
      "有两件事，精确的答案也没有说。第一，变化不能相加：两个文档如果教的是同样的东西，少了其中一个影响可能很小，两个都少了影响却可能很大。第二，这只是对这一次训练的答案：换一个种子，读到的是别的文档，顺序也不同。",
    Landscapes: "地形图",
    "A training run has settings that nobody can derive: how large its steps are, how wide the model is, how many names it reads at a time. They are tried. A large model allows a few tries. This one allows a picture in which every pixel is a whole run, from the first step to the last: any two settings, all others as in microgpt.py.":
      "训练有一些设置，谁也推导不出来：步子迈多大，模型有多宽，一次读多少个名字。只能去试。大模型只容许试几次。而对这个模型，可以画出这样一张图：每个像素都是一次完整的训练，从第一步到最后一步；任选两项设置来变化，其余都与 microgpt.py 相同。",
    Across: "横轴",
    Up: "纵轴",
    "Random seed": "随机种子",
    Run: "运行",
    "Runs of the landscape": "地形图的训练进度",
    "Loss on names held out": "验证损失",
    "Save results": "保存结果",
    "The colour is the loss on <strong>names held out</strong>: every tenth name is not learned from, and at the end the model is asked how improbable their letters are to it, in nats a letter (the mean of −log <em>p</em>). Lower is better, and deeper in colour; a model that guesses has log 27 = 3.30. The scale is a square root, so that good runs can be told apart. The best run has a frame; where the loss grew without bound, training <strong>diverged</strong>, and the pixel is hatched. Coarse pixels come first, pale, and are replaced as their runs end. A press on a pixel opens that run in the page: the same settings, the same numbers.":
      "颜色表示<strong>验证集</strong>（留出的名字）上的损失：每十个名字留出一个，不用于学习，训练结束时再问模型，这些名字的字母在它看来有多不可能，单位是每字母奈特（即 −log <em>p</em> 的平均值）。越低越好，颜色也越深；随机猜测的模型是 log 27 = 3.30。色标取平方根，以便区分较好的各次训练。最好的一次训练带有边框；如果损失失控，训练就<strong>发散</strong>（diverge）了，像素上画有斜线。先出现的是颜色较淡的粗像素，随着各次训练完成逐渐被替换。点击一个像素，就会在主页中打开那次训练：设置相同，数也相同。",
    "Some things to look for. At the left edge of a picture by learning rate, training is too slow to arrive before the schedule ends; at the right, its steps are too large. Does the best rate stay where it is as the model widens? Is a larger batch worth its price, or does it only allow a larger rate? And is the best pixel the best setting, or is it luck? For that there is the next figure; and the picture of the random seed by itself, which has no best setting at all.":
      "有几点值得留意。在以学习率为轴的图中，左边缘的训练太慢，学习率降到零时还没有到达目标；右边缘的步子又太大。模型变宽后，最好的学习率还在原处吗？更大的批量对得起它的代价吗，还是只不过容许更大的学习率？还有，最好的像素就是最好的设置，还是只是运气？要回答最后这个问题，请看下一张图；也可以看两个轴都是随机种子的那张图，那里根本没有最好的设置。",
    "A hundred seeds": "一百个种子",
    "The <strong>random seed</strong> decides in which order the names come, which of them are held out, and with which numbers the model begins. No seed makes the model a better one. So the spread of runs that differ in nothing else is the measure of luck: a difference between two settings that is no larger, and was seen once, says nothing.":
      "<strong>随机种子</strong>决定名字的顺序、留出哪些名字，以及模型从哪些数开始。没有哪个种子会让模型变得更好。所以，除种子外完全相同的各次训练相差多远，就是衡量运气的尺度：两种设置之间的差异如果不比它大，又只见过一次，就什么也说明不了。",
    Seeds: "种子数",
    "Runs of the fan": "各种子的训练进度",
    seed: "种子",
    "The curves are training losses, each point the mean of a hundred steps; the dots are the losses on names held out, at the end. The two measure luck of two kinds: names that are easy or hard to spell, and a model that came out well or badly. Comparing two settings <strong>with the same seeds</strong> puts the first kind on both sides, where it cancels.":
      "曲线是训练损失，每个点是一百步的平均值；圆点是训练结束时的验证损失。两者反映两种不同的运气：一种是名字容易拼还是难拼，另一种是模型训练得好还是不好。<strong>用同样的种子</strong>比较两种设置，前一种运气两边都有，就抵消了。",
    "What is each idea worth?": "每个想法值多少？",
    "A GPT is a stack of ideas. Here they are added one at a time, and the worth of each is measured in nats. The ladder begins with <strong>letter frequencies</strong>, each letter as likely as it is frequent, and <strong>letter pairs</strong>, each as likely as it is frequent after the one before. Nothing is trained there, only counted, on the same names that the models read; one is added to every count, so that a pair that was not seen is not impossible. Then come trained models: blocks <strong>without attention</strong>, whose MLP sees one letter and its position and nothing else of the name; <strong>one head</strong> of attention, which looks back; <strong>four heads</strong>, which is microgpt.py; <strong>two layers</strong>. The last rung leaves the ladder sideways: microgpt.py once more, with <strong>SGD</strong>, which subtracts the gradient times a fixed rate (0.2 falling to zero, twenty times Adam's), in place of <strong>Adam</strong>, which gives each number a step of its own.":
      "GPT 由许多想法叠加而成。这里把它们逐个加上去，每个都用奈特来计价。阶梯从<strong>字母频率</strong>开始，每个字母的概率就是它出现的频率；然后是<strong>字母对</strong>，每个字母的概率是它在前一个字母之后出现的频率。这两级不训练，只计数，数的就是模型所读的那些名字；每个计数都加一，这样没见过的字母对也不至于毫无可能。接下来是训练出来的模型：<strong>没有注意力</strong>的块，其中的 MLP 只看一个字母和它的位置，看不到名字的其余部分；<strong>一个头</strong>的注意力（attention），它会回看前文；<strong>四个头</strong>，这就是 microgpt.py；<strong>两层</strong>。最后一级从旁边离开阶梯：还是 microgpt.py，只是用 <strong>SGD</strong> 代替 <strong>Adam</strong>。SGD 减去梯度与统一学习率的乘积（学习率从 0.2 降到零，是 Adam 的二十倍），而 Adam 给每个参数单独的步幅。",
    Steps: "步数",
    "Runs of the ladder": "阶梯的训练进度",
    "Nats a letter. Loss: mean ± standard deviation of the seeds. Won: mean ± standard error. SGD is compared with four heads, every other rung with the one above it":
      "单位：每字母奈特。损失：各种子的平均值 ± 标准差。增益：平均值 ± 标准误。SGD 与四个头比较，其余各级与上一级比较",
    rung: "级",
    loss: "损失",
    won: "增益",
    "better with": "改善的种子",
    "Twenty names of each, of the first seed, at temperature 0.5, all drawn from the same random numbers":
      "每级二十个名字，取自第一个种子，温度 0.5，全部用同样的随机数抽取",
    "All rungs run with the same seeds: a seed gives each of them the same names in the same order, and the same names are held out. So a step's gain is taken seed by seed, and the luck that both share is gone from it: compare the spread of the losses with that of the gains. A gain counts as more than luck if it is more than two standard errors from zero. The left chart has all losses on one axis, and the step's gain as a bar; the right one magnifies the gains, a dot for each seed, where they fit.":
      "各级都用同样的种子训练：同一个种子让每一级以同样的顺序读同样的名字，留出的名字也相同。因此，增益按种子逐个计算，两级共有的运气就从中消去了：比较一下损失的离散程度和增益的离散程度。增益与零相差超过两个标准误，才能与运气区分开。左图把所有损失画在一条轴上，每级的增益画成条形；右图把增益放大，只要放得下，每个种子画一个点。",
    "A gain belongs to a budget. An idea that is worth little after a thousand steps may be worth more after ten thousand, once what is easier has been learned: set the steps and see. And the order counts: what an idea wins depends on those that are there before it.":
      "增益离不开训练预算。一个想法在一千步之后价值不大，到一万步之后，较容易的内容都已学会，它的价值可能就更大：改变步数试试看。顺序也有影响：一个想法赢得多少，取决于在它之前已有哪些想法。",
    "Before and after": "延伸阅读",
    "<a>The page</a> shows how this model learns, and <a2>the chapter</a2> how it writes.":
      "<a>主页</a>展示这个模型怎样学习，<a2>推理一章</a2>讲解它怎样写作。",
    Sources: "参考文献",
    "Karpathy, microgpt.py, 2026: the model.": "Karpathy，microgpt.py，2026：本页的模型。",
    "Koh, Liang, <a/>, 2017.": "Koh、Liang，<a/>，2017。",
    "Bae et al., <a/>, 2022: why estimates and training again disagree.":
      "Bae 等，<a/>，2022：为什么估计与重新训练的结果不一致。",
    "Hara, Nitanda, Maehara, <a/>, 2019.": "Hara、Nitanda、Maehara，<a/>，2019。",
    "Grosse et al., <a/>, 2023.": "Grosse 等，<a/>，2023。",
  },
  same: [],
};
