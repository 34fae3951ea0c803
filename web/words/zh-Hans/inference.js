export default {
  texts: {
    "Inference: how a GPT writes": "推理：GPT 怎样写作",
    "How a trained GPT writes, one letter at a time, with a real one running between the paragraphs.":
      "训练好的 GPT 怎样逐个字母地写作。段落之间就有一个真正的 GPT 在运行。",
    "Twenty invented names, beside the loss curve of a thousand steps": "二十个新造的名字，旁边是一千步训练的损失曲线",
    Language: "语言",
    Inference: "推理",
    "A language model does two things. It learns, once; and then it writes, again and again. This is about the writing: what happens between pressing a key and reading a word, with a real GPT running between the paragraphs.":
      "语言模型做两件事：学习，只有一次；然后写作，一次又一次。这一章讲的是写作，也就是推理（inference）：从你按下一个键到读到一个词，这中间发生了什么。段落之间有一个真正的 GPT 在运行。",
    "A very small GPT": "一个很小的 GPT",
    "The model on this page has 4,192 numbers; GPT-3 has forty million times as many <a>[1]</a>. It knows no words: it reads and writes single letters, and all it has ever seen is a list of 32,257 first names. In all that matters here it is built as the large ones are.":
      "本页的模型有 4,192 个数（参数），GPT-3 的参数是它的四千万倍 <a>[1]</a>。它不认识词：它读写的是单个字母，见过的全部内容只是一份列表，里面有 32,257 个人名。但就这里要讲的一切而言，它的结构与大模型相同。",
    "Nothing has been prepared. It trains now, from random numbers, in the time it takes to read this paragraph; every picture below shows what it has learned so far. The twenty names are always sampled from the same random seeds, so you can watch random letters turn into names. What a seed is comes <a>below</a>; how the model learns is another subject, which <a2>the page</a2> shows.":
      "没有任何东西是事先准备好的。它现在就从随机数开始训练，用时不过是你读这一段的工夫；下面的每张图都显示它到目前为止学到的东西。这二十个名字始终用同一组随机种子采样，所以你能看到随机字母怎样变成名字。种子（seed）是什么，<a>下文</a>会讲；模型怎样学习是另一个话题，请看<a2>主页</a2>。",
    "Here a small GPT trains in your browser. It needs JavaScript and WebAssembly.":
      "这里会在你的浏览器中训练一个小型 GPT，需要 JavaScript 和 WebAssembly。",
    "One letter at a time": "一次一个字母",
    "A GPT does one thing: given the tokens so far, it gives each possible next token a probability. Here the tokens are the letters and one more, <strong>BOS</strong>, shown as ■, with which every name starts and ends. To write <em>karin</em>, the model is asked six times: first with ■ alone, then with ■<em>k</em>, then with ■<em>ka</em>, and so on; the sixth answer is ■, and the name has ended. Each answer becomes part of the next question. That is what <strong>autoregressive</strong> means: the model reads back what it has just written.":
      "GPT 只做一件事：给定到目前为止的词元（token），为每个可能的下一个词元给出一个概率。在这里，词元就是各个字母，再加上一个 <strong>BOS</strong>（显示为 ■），每个名字都以它开始，也以它结束。要写出 <em>karin</em>，就要问模型六次：先只给 ■，再给 ■<em>k</em>，再给 ■<em>ka</em>，依此类推；第六次的回答是 ■，名字就结束了。每次的回答都成为下一次提问的一部分。这就是<strong>自回归</strong>（autoregressive）的含义：模型会读回自己刚刚写下的内容。",
    "No letter is settled before the one in front of it has been drawn. That does not say that nothing is prepared: inside a large model, researchers have found traces of words that come only much later, such as the rhyme of a line that has just begun <a>[2]</a>. How far that goes is an open question.":
      "前一个字母没有抽出来，后一个字母就定不下来。但这并不是说模型毫无准备：研究者在一个大模型内部发现了很久以后才会写到的词的痕迹，例如一行诗才刚开头，行末的韵脚就已有迹可循 <a>[2]</a>。这种准备能达到什么程度，目前还没有定论。",
    "Here one name is shown step by step, letter by letter.": "这里会逐个字母、一步一步地展示一个名字的生成。",
    "Step through a name with the buttons. The bars are the model's answer; a random number decides. A name ends with ■, or when all 16 positions that this model has are used (its <em>block size</em>): so no name has more than 16 letters. In the program the whole loop is this, in C; beside it the same in plain JavaScript, with which the tests compare the program:":
      "用按钮逐步走完一个名字。条形图是模型的回答，由随机数决定取哪一个。遇到 ■，或者模型的 16 个位置（即它的 <em>block size</em>，上下文长度）用完时，名字就结束：所以名字不会超过 16 个字母。在程序里，整个循环用 C 写成，是这样的；旁边是同样的循环，用最简单的 JavaScript 写成，测试用它来对照程序：",
    "From logits to probabilities": "从 logit 到概率",
    "What comes out of the network are not probabilities but <strong>logits</strong>: one number for each letter, of any size and either sign. To become probabilities they must be positive and sum to one, and a higher logit must give a higher probability. <strong>Softmax</strong> does that: raise <em>e</em> to each logit, then divide by the sum.":
      "网络输出的不是概率，而是 <strong>logit</strong>：每个字母一个数，可大可小，可正可负。要变成概率，这些数必须为正，总和为 1，而且 logit 越大，概率也要越大。<strong>softmax</strong> 做的就是这件事：以 <em>e</em> 为底、以各个 logit 为指数求幂，再除以总和。",
    "Between the two there is one knob, the <strong>temperature</strong>. Every logit is divided by it first. Drag <a>the line at <em>T</em></a>; change the three logits to your own.":
      "两者之间有一个旋钮：<strong>温度</strong>（temperature）。每个 logit 都要先除以它。拖动<a>标着 <em>T</em> 的线</a>试试，也可以把三个 logit 换成你自己的数。",
    logits: "logit",
    "first logit": "第一个 logit",
    "second logit": "第二个 logit",
    "third logit": "第三个 logit",
    temperature: "温度",
    first: "第一个",
    second: "第二个",
    third: "第三个",
    "At <em>T</em> = 1 the probabilities are what the model learned. Below one the most probable letter takes more, in the end everything; above one they draw closer, and as <em>T</em> grows without bound they become equal. There is a second way to see it: dividing the logits by <em>T</em> raises every probability to <a>the power 1/<em>T</em></a>, the small drawing, and then renormalizes. At <em>T</em> = 0.5 the probabilities are squared, at <em>T</em> = 0.1 they are raised to the tenth power, and what was a lead becomes a certainty.":
      "<em>T</em> = 1 时，概率就是模型学到的概率。小于 1 时，概率最大的字母占得更多，最后占去全部；大于 1 时，各个概率彼此靠近，<em>T</em> 无限增大时趋于相等。还可以换一个角度看：把 logit 除以 <em>T</em>，就是对每个概率取 <a>1/<em>T</em> 次幂</a>（见小图），再重新归一化。<em>T</em> = 0.5 时概率取平方，<em>T</em> = 0.1 时取十次方，原本的领先便成了必然。",
    "That is all that “creativity” is, as a setting: how much of the model's uncertainty is kept.":
      "所谓“创造性”，就设置而言不过是：保留多少模型的不确定性。",
    "Here the same seeds are sampled at four temperatures, side by side.":
      "这里用同一组种子在四种温度下采样，并排对比。",
    "The random number": "随机数",
    "Probabilities are not yet a letter. The simplest rule is to take the most probable one, always. It is called <strong>argmax</strong> or greedy decoding, and it has a flaw that can be seen at once: it knows only one name.":
      "有了概率，还没有字母。最简单的规则是总取概率最大的那一个，这叫 <strong>argmax</strong>，也叫贪心解码（greedy decoding）。它的缺点一眼就能看出：它只会写一个名字。",
    "The same five seeds in every column": "每一列都用同样的五个种子",
    seed: "种子",
    "T = 0: argmax": "T = 0：argmax",
    "T = 1 again": "T = 1，再来一次",
    "T → ∞: 1/27 each": "T → ∞：各占 1/27",
    "New seeds": "换一组种子",
    "So a random number is drawn. Lay the probabilities end to end on a line from 0 to 1, draw a number between 0 and 1, and see in which token's part it lies: a letter with a probability of 0.3 is chosen three times in ten. At <em>T</em> = 0 one token has the whole line, and the random number decides nothing. As <em>T</em> grows without bound every one of the 27 tokens has 1/27 of it, and the model decides nothing.":
      "所以要抽一个随机数。把各个概率首尾相接，排在 0 到 1 的线段上，再抽一个 0 到 1 之间的数，看它落在哪个词元的区间里：概率为 0.3 的字母，平均十次有三次被选中。<em>T</em> = 0 时，一个词元占据整条线段，随机数什么也决定不了。<em>T</em> 无限增大时，27 个词元各占 1/27，模型什么也决定不了。",
    "The numbers come from a generator that a <strong>seed</strong> starts: the same seed, the same random numbers. The two columns at <em>T</em> = 1 were drawn one after the other from the same seeds, and are equal. Across a row the random numbers are the same as well; only the line that they fall on differs.":
      "这些数来自一个由<strong>种子</strong>启动的生成器：种子相同，随机数就相同。<em>T</em> = 1 的两列是先后用同一组种子抽出来的，结果完全一样。同一行里的随机数也都相同，不同的只是线段上的划分。",
    "Beyond temperature": "温度之外",
    "At a high temperature now and then a letter is drawn that makes no sense; at a low one all names are alike. Three rules cut off what is improbable instead, after the temperature, and share its probability among the rest. <strong>Top-k</strong> <a>[6]</a> keeps the k most probable tokens. <strong>Top-p</strong> <a2>[7]</a2> keeps the fewest whose probabilities reach p: few where the model is sure, many where it is not. <strong>Min-p</strong> <a3>[8]</a3> keeps those that are at least p times as probable as the most probable one. Here they act on the letter after a beginning, and on five names of the same seeds.":
      "温度高时，偶尔会抽到毫无道理的字母；温度低时，名字又千篇一律。另有三条规则，在应用温度之后截去可能性小的词元，把它们的概率分给其余的词元。<strong>Top-k</strong> <a>[6]</a> 保留概率最大的 k 个词元。<strong>Top-p</strong> <a2>[7]</a2> 保留概率之和达到 p 的最少几个词元：模型有把握时少，没把握时多。<strong>Min-p</strong> <a3>[8]</a3> 保留概率不低于最大概率的 p 倍的词元。下面看它们怎样影响某个开头之后的字母，以及用同一组种子生成的五个名字。",
    beginning: "开头",
    "seeds 1 to 5": "种子 1 到 5",
    "All of these draw one token at a time. <strong>Beam search</strong> draws none: it continues several beginnings at once and keeps those that are most probable as a whole, which need not begin with the most probable letter. With a width of 1 it is argmax.":
      "以上方法都是一次抽取一个词元。<strong>束搜索</strong>（beam search）不抽取：它同时延续几个开头，保留其中整体概率最大的，而它们的第一个字母不一定是概率最大的那个。宽度为 1 时，它就是 argmax。",
    width: "宽度",
    "It suits tasks with one right answer, such as translating a sentence. Names do not need it: nobody wants the most probable name again and again, but many that are spread as the list's are, and this is what sampling gives. For open texts it is worse: what people write is seldom the most probable that could be written <a>[7]</a>.":
      "束搜索适合只有一个正确答案的任务，例如翻译句子。写名字用不着它：没有人想一再得到那个概率最大的名字，要的是很多名字，分布与列表一致，而采样给出的正是这样的名字。对于开放式的文本，它的效果更差：人们写下的文字，很少是所有可能的文字中概率最大的 <a>[7]</a>。",
    "How it knows when to stop": "它怎么知道何时停下",
    "Nobody tells the model how long a name is. There is the twenty-seventh token, ■. Every name of the list was given to it as ■anna■: the token means <em>a name starts here</em>, and for the name before it, <em>it has ended</em>. Predicting ■ after <em>anna</em> is one more guess about what comes next, learned like all the others. When it is sampled, the name is done.":
      "没有人告诉模型名字有多长。它靠的是第二十七个词元 ■。列表中的每个名字都是以 ■anna■ 的形式给它的：这个词元表示<em>名字从这里开始</em>，对前一个名字来说则表示<em>名字到此结束</em>。在 <em>anna</em> 之后预测 ■，不过是又一次猜测接下来是什么，和其他预测一样是学来的。一旦采样得到 ■，名字就写完了。",
    "So the lengths of its names are learned as well. Here are five hundred of them, drawn at <em>T</em> = 1, beside the list's:":
      "所以名字的长度也是学来的。下面是在 <em>T</em> = 1 时抽取的五百个名字的长度，与列表中的并列：",
    "share of the names": "占名字总数的比例",
    letters: "字母数",
    "And this is what it writes when that token is taken away from it, so that it goes on until its 16 positions are used, at <em>T</em> = 0.7:":
      "如果拿走这个词元，它就会一直写到 16 个位置用完。下面是它这样写出来的名字，<em>T</em> = 0.7：",
    "New samples": "重新采样",
    "What it remembers": "它记住了什么",
    "To choose the next letter, each position looks back at those before it, and at itself. It asks a question, the <a>query</a>, that is compared with <a2>the key</a2> of every position up to its own: their product, divided by the square root of their length, is a <a3>score</a3>. Softmax turns the scores into <a4>weights</a4>, and of every position's <a5>value</a5> as much is taken along: <a6>the mixture</a6>. Pick a position; each of the four heads does this with numbers of its own.":
      "要选出下一个字母，每个位置都会回看它之前的位置，也看它自己。它提出一个问题，即<a>查询</a>（query），与直到自己为止每个位置的<a2>键</a2>（key）作比较：两者的内积除以维数的平方根，就是<a3>得分</a3>（score）。softmax 把得分变成<a4>权重</a4>（weight），再按权重从每个位置的<a5>值</a5>（value）中取相应的份额，合成<a6>混合结果</a6>。选一个位置看看；四个头（head）各用自己的一组数来做这件事。",
    name: "名字",
    head: "头",
    position: "位置",
    "A position's key and value depend on its letter, on its place in the name and, with more than one layer, on what stands before it; never on what comes after. Once computed, they never change. So they are kept: this is the <strong>key-value cache</strong>.":
      "一个位置的键和值取决于它的字母、它在名字中的位置，以及（层数多于一层时）它之前的内容，而绝不取决于它之后的内容。一旦算出，就不再改变。所以把它们保存下来：这就是<strong>键值缓存</strong>（key-value cache，KV 缓存）。",
    "Here the cache fills, a row for each letter, as a name is written.":
      "这里会随着名字的写出逐行填充缓存，每个字母一行。",
    "With it, a new token costs one position's work. Without it, every token would mean computing all positions before it again. For a name that hardly matters; for a long text it is the difference between possible and not:":
      "有了它，一个新词元只需要一个位置的计算。没有它，每个词元都要把之前的所有位置重算一遍。对一个名字来说这无关紧要；对一篇长文来说，这就是做得到与做不到的差别：",
    tokens: "词元数",
    layers: "层数",
    "16, as here": "16，同本页",
    "12,288, as GPT-3": "12,288，同 GPT-3",
    "Each column is a token that is written, and each of its squares a position that it needs. <a>The topmost</a> is computed; all <a2>beneath it</a2> are in the cache, and computed again without one. The <a3>memory</a3> grows by a row a token in every layer. Two points of it in numbers:":
      "每一列是一个写出的词元，列中的每个方格是它需要的一个位置。<a>最上面的</a>要计算；<a2>它下面的</a2>都在缓存里，没有缓存就要重新计算。每写一个词元，<a3>内存</a3>在每一层增加一行。下面是其中两种情形的数字：",
    "multiplications for a whole text": "整篇文本所需的乘法次数",
    "with the cache": "有缓存",
    without: "无缓存",
    saved: "相差",
    "kept in memory": "占用的内存",
    "Counted are the multiplications with weights and those of attention, as in the view above. There: 96 layers of width 12,288, as published for GPT-3 <a>[1]</a>; two bytes a number, here four.":
      "计入的是与权重的乘法和注意力（attention）中的乘法，与上面的视图相同。GPT-3 一行按其公布的 96 层、宽度 12,288 计算 <a>[1]</a>；它的每个数占两个字节，这里占四个。",
    "The price is memory, a row of keys and one of values for every letter, in every layer. In large models this is what fills the machine.":
      "代价是内存：在每一层，每个字母都要存一行键和一行值。大模型的内存就是这样被占满的。",
    "A fresh cache for each name": "每个名字都用新的缓存",
    "The cache is all that the model has of what was written, so it decides what a letter follows. For the next name it must be empty. What happens if it is not? Here are the same six seeds three times, at <em>T</em> = 0.8: with an empty cache for each name; with all former names left in it, and ■ read at position 0 again, as microgpt.py would do if it created its lists of keys and values once, before its loop; and with the positions going on as well, until all 16 are used.":
      "对于已经写下的内容，模型手里只有缓存，所以缓存决定了一个字母接在什么之后。写下一个名字时，它必须是空的。如果不空会怎样？下面用同样的六个种子试三次，<em>T</em> = 0.8：第一次，每个名字都用空缓存；第二次，缓存中留着之前的所有名字，■ 又在位置 0 读入，microgpt.py 要是在循环之前只创建一次键和值的列表，就会这样；第三次，位置也接着往下数，直到 16 个都用完。",
    "a fresh cache": "新缓存",
    "kept, positions restart": "保留，位置重置",
    "kept, positions continue": "保留，位置继续",
    "The first name is the same three times: there is nothing before it. From the second on, every letter also attends to names that have ended, and they bleed into it. Where the positions continue, it fares worse: in training the model reads ■ at position 0 and nowhere else, so it has never learned what follows it at another one.":
      "第一个名字三次都相同：它之前什么也没有。从第二个起，每个字母还会关注那些已经结束的名字，它们便渗了进来。位置继续时情况更糟：训练时模型只在位置 0 读到 ■，从没学过 ■ 在别的位置时后面该接什么。",
    "A server writes many people's texts at once, each with a cache of its own. To reuse the keys and values of a common beginning is normal there: many conversations start with the same instructions, and as keys and values depend only on what stands before them, they would come out the same. This is <strong>prefix caching</strong> <a>[3]</a>. What must not happen is what you see above: that a text attends to one that is not its own. It would be somebody else's conversation.":
      "服务器同时为许多人写文本，每份文本都有自己的缓存。在那里，复用共同开头的键和值是常有的事：许多对话以相同的指令开头，而键和值只取决于之前的内容，算出来也会一样。这就是<strong>前缀缓存</strong>（prefix caching）<a>[3]</a>。绝不能发生的，是你在上面看到的情形：一份文本关注了不属于自己的文本。那会是别人的对话。",
    "All of it at once": "合在一起",
    "Six steps, again and again, until the end token:": "六个步骤，周而复始，直到出现结束词元：",
    "<strong>token</strong><span></span>": "<strong>词元</strong><span></span>",
    "<strong>network</strong><span></span>": "<strong>网络</strong><span></span>",
    "<strong>logits</strong><span></span>": "<strong>logit</strong><span></span>",
    "<strong>probabilities</strong><span></span>": "<strong>概率</strong><span></span>",
    "<strong>random number</strong><span></span>": "<strong>随机数</strong><span></span>",
    "<strong>letter</strong><span></span>": "<strong>字母</strong><span></span>",
    Play: "播放",
    Step: "单步",
    "Another name": "换一个名字",
    "The network, opened": "打开网络看看",
    "This loop is the core of the large models as well. Their tokens are pieces of words, fifty thousand of them and more instead of twenty-seven; their networks are deeper, wider and built with refinements. And there is more around the loop than there is here: templates that mark who speaks, tokens that end an answer, rules of decoding beyond the temperature, tools that are called in between. Two things change the speed, and not the probabilities:":
      "大模型的核心也是这个循环。它们的词元是词的片段，不是二十七个，而是五万个以上；网络更深、更宽，并有种种改进。循环之外的东西也比这里多：标明由谁发言的模板、结束回答的词元、温度以外的解码规则、中途调用的工具。有两件事改变的是速度，而不是概率：",
    "<strong>Prefix caching</strong> you have met: of a beginning that many texts share, keys and values are computed once.":
      "<strong>前缀缓存</strong>前面已经见过：许多文本共有的开头，键和值只计算一次。",
    "<strong>Speculative decoding</strong> <a>[4]</a>: a small model writes a few tokens ahead, and the large one then computes all of their positions at once. That takes it little longer than one position, because most of the time goes into fetching its weights. Each token is kept with such a probability that what is written has exactly the large model's distribution; in place of the first that is rejected, the large model draws one.":
      "<strong>推测解码</strong>（speculative decoding）<a>[4]</a>：小模型先往前写几个词元，大模型再一次算出所有这些位置。这比算一个位置多花不了多少时间，因为大部分时间用在读取权重上。每个词元按一定的概率保留，使写出的内容恰好服从大模型的分布；第一个被拒绝的词元，由大模型另抽一个代替。",
    "What the answers are worth was decided before, in training, and by what the model is given to read.":
      "至于回答的好坏，早在训练中就已决定，也取决于让模型读了什么。",
    "Before and after": "之前与之后",
    "Before: how such a model learns. <a>The page</a> shows it, with all 4,192 numbers. After: write the loop yourself. microgpt.py <a2>[5]</a2> is training and inference in one file of Python; the code above is the same in C, and every model here is one tag, which you can put into a page of your own. Beside: <a3>the laboratory</a3>, where the same model is trained thousands of times, to ask what taught it what.":
      "之前：这样的模型怎样学习。<a>主页</a>用全部 4,192 个数展示了这个过程。之后：自己动手写这个循环。microgpt.py <a2>[5]</a2> 把训练和推理写在一个 Python 文件里；上面的代码是它的 C 版本，而这里的每个模型都只是一个标签，可以放进你自己的网页。另外：<a3>实验室</a3>把同一个模型训练几千次，看看究竟是什么教会了它什么。",
    Sources: "参考文献",
    "Brown et al., <a/>, 2020: GPT-3's 175 billion parameters, 96 layers and width of 12,288.":
      "Brown 等，<a/>，2020：GPT-3 的 1750 亿个参数、96 层和 12,288 的宽度。",
    "Lindsey et al., <a/>, 2025: planning in poems.": "Lindsey 等，<a/>，2025：写诗时的提前规划。",
    "Zheng et al., <a/>, 2024: caches shared by prefix.": "Zheng 等，<a/>，2024：按前缀共享的缓存。",
    "Leviathan, Kalman, Matias, <a/>, 2023.": "Leviathan、Kalman、Matias，<a/>，2023。",
    "Karpathy, microgpt.py, 2026. Attention: Vaswani et al., <a/>, 2017. GPT-2: Radford et al., <span/>, 2019.":
      "Karpathy，microgpt.py，2026。注意力：Vaswani 等，<a/>，2017。GPT-2：Radford 等，<span/>，2019。",
    "Fan, Lewis, Dauphin, <a/>, 2018: top-k.": "Fan、Lewis、Dauphin，<a/>，2018：top-k。",
    "Holtzman et al., <a/>, 2020: top-p, and why the most probable text is dull.":
      "Holtzman 等，<a/>，2020：top-p，以及为什么概率最大的文本枯燥乏味。",
    "Nguyen et al., <a/>, 2024.": "Nguyen 等，<a/>，2024。",
  },
  same: ["softmax(logits ÷ T)", "T", "T = 1", "top-k", "top-p", "min-p", "T = 0.5"],
};
