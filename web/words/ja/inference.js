export default {
  texts: {
    "Inference: how a GPT writes": "推論：GPTはどのように書くのか",
    "How a trained GPT writes, one letter at a time, with a real one running between the paragraphs.":
      "学習済みのGPTが1文字ずつ書いていく仕組みを、段落の間で動く本物のGPTとともに説明します。",
    "Twenty invented names, beside the loss curve of a thousand steps":
      "創作された20個の名前と、1,000ステップの損失曲線",
    Language: "言語",
    Inference: "推論",
    "A language model does two things. It learns, once; and then it writes, again and again. This is about the writing: what happens between pressing a key and reading a word, with a real GPT running between the paragraphs.":
      "言語モデルがすることは2つです。一度だけ学習し、その後は何度でも書きます。この章で扱うのは書くほう、つまり推論（inference）です。キーを押してから言葉が読めるまでの間に何が起きるのかを、段落の間で実際に動くGPTで見ていきます。",
    "A very small GPT": "とても小さなGPT",
    "The model on this page has 4,192 numbers; GPT-3 has forty million times as many <a>[1]</a>. It knows no words: it reads and writes single letters, and all it has ever seen is a list of 32,257 first names. In all that matters here it is built as the large ones are.":
      "このページのモデルは、4,192個の数（パラメータ）でできています。GPT-3には、その4,000万倍の数があります<a>[1]</a>。このモデルは単語を知りません。1文字ずつ読み書きし、これまでに見たのは32,257個の人名のリストだけです。それでも、ここで問題になる点については、大きなモデルと同じ作りになっています。",
    "Nothing has been prepared. It trains now, from random numbers, in the time it takes to read this paragraph; every picture below shows what it has learned so far. The twenty names are always sampled from the same random seeds, so you can watch random letters turn into names. What a seed is comes <a>below</a>; how the model learns is another subject, which <a2>the page</a2> shows.":
      "あらかじめ用意したものは何もありません。この段落を読んでいる間に、乱数の状態から学習しています。以下の図はどれも、これまでに学習した内容を表します。20個の名前はいつも同じ乱数シードからサンプリングするので、でたらめな文字が名前に変わっていく様子を見られます。シード（seed）とは何かは、<a>後で</a>説明します。モデルがどのように学習するかは別の話で、<a2>メインページ</a2>で見られます。",
    "Here a small GPT trains in your browser. It needs JavaScript and WebAssembly.":
      "ここでは、ブラウザの中で小さなGPTが学習します。JavaScriptとWebAssemblyが必要です。",
    "One letter at a time": "1文字ずつ",
    "A GPT does one thing: given the tokens so far, it gives each possible next token a probability. Here the tokens are the letters and one more, <strong>BOS</strong>, shown as ■, with which every name starts and ends. To write <em>karin</em>, the model is asked six times: first with ■ alone, then with ■<em>k</em>, then with ■<em>ka</em>, and so on; the sixth answer is ■, and the name has ended. Each answer becomes part of the next question. That is what <strong>autoregressive</strong> means: the model reads back what it has just written.":
      "GPTがすることは1つだけです。ここまでのトークン（token）をもとに、次に来る可能性のあるすべてのトークンに確率を割り当てます。ここでのトークンは、それぞれの文字と、■で表す<strong>BOS</strong>です。どの名前もBOSで始まり、BOSで終わります。<em>karin</em>と書くには、モデルに6回尋ねます。最初は■だけ、次は■<em>k</em>、その次は■<em>ka</em>というように続けます。6回目の答えは■で、そこで名前は終わります。それぞれの答えが、次の問いの一部になります。これが<strong>自己回帰</strong>（autoregressive）の意味です。モデルは、自分が書いたばかりのものを読み直すのです。",
    "No letter is settled before the one in front of it has been drawn. That does not say that nothing is prepared: inside a large model, researchers have found traces of words that come only much later, such as the rhyme of a line that has just begun <a>[2]</a>. How far that goes is an open question.":
      "前の文字が引かれるまで、次の文字は決まりません。だからといって、何の準備もないとは限りません。大きなモデルの内部には、ずっと後になって現れる単語の痕跡が見つかっています。たとえば、詩の1行を書き始めたばかりなのに、行末の韻がすでに準備されているのです<a>[2]</a>。こうした準備がどこまで及ぶのかは、まだ分かっていません。",
    "Here one name is shown step by step, letter by letter.": "ここでは、1つの名前を1文字ずつ、順を追って表示します。",
    "Step through a name with the buttons. The bars are the model's answer; a random number decides. A name ends with ■, or when all 16 positions that this model has are used (its <em>block size</em>): so no name has more than 16 letters. In the program the whole loop is this, in C; beside it the same in plain JavaScript, with which the tests compare the program:":
      "ボタンを押して、名前を1文字ずつたどってみましょう。棒グラフがモデルの答えで、どれを選ぶかは乱数で決まります。名前は、■が出るか、このモデルの16個の位置（<em>block size</em>、コンテキスト長）を使い切ると終わります。そのため、16文字を超える名前はありません。プログラムでは、ループ全体はC言語で次のようになります。隣は同じものを簡潔なJavaScriptで書いたもので、テストはプログラムをこれと比べます。",
    "From logits to probabilities": "ロジットから確率へ",
    "What comes out of the network are not probabilities but <strong>logits</strong>: one number for each letter, of any size and either sign. To become probabilities they must be positive and sum to one, and a higher logit must give a higher probability. <strong>Softmax</strong> does that: raise <em>e</em> to each logit, then divide by the sum.":
      "ネットワークから出てくるのは確率ではなく、<strong>ロジット</strong>（logit）です。文字ごとに1つの数で、大きさに制限はなく、正にも負にもなります。確率にするには、すべてを正にし、合計を1にし、しかもロジットが大きいほど確率も大きくしなければなりません。それを行うのが<strong>ソフトマックス</strong>（softmax）です。<em>e</em>を各ロジット乗し、その合計で割ります。",
    "Between the two there is one knob, the <strong>temperature</strong>. Every logit is divided by it first. Drag <a>the line at <em>T</em></a>; change the three logits to your own.":
      "この2つの間に、調整用のつまみが1つあります。<strong>温度</strong>（temperature）です。各ロジットは、まず温度で割られます。<a><em>T</em>の線</a>をドラッグしたり、3つのロジットを好きな値に変えたりしてみましょう。",
    logits: "ロジット",
    "first logit": "1番目のロジット",
    "second logit": "2番目のロジット",
    "third logit": "3番目のロジット",
    temperature: "温度",
    "softmax(logits ÷ T)": "softmax(ロジット ÷ T)",
    first: "1番目",
    second: "2番目",
    third: "3番目",
    "At <em>T</em> = 1 the probabilities are what the model learned. Below one the most probable letter takes more, in the end everything; above one they draw closer, and as <em>T</em> grows without bound they become equal. There is a second way to see it: dividing the logits by <em>T</em> raises every probability to <a>the power 1/<em>T</em></a>, the small drawing, and then renormalizes. At <em>T</em> = 0.5 the probabilities are squared, at <em>T</em> = 0.1 they are raised to the tenth power, and what was a lead becomes a certainty.":
      "<em>T</em> = 1のとき、確率はモデルが学習したとおりです。1より小さくすると、最も確率の高い文字の取り分が増え、最後にはすべてを占めます。1より大きくすると確率の差が縮まり、<em>T</em>を限りなく大きくすると等しくなります。別の見方もできます。ロジットを<em>T</em>で割ることは、それぞれの確率を<a>1/<em>T</em>乗</a>して（小さい図）、正規化し直すことと同じです。<em>T</em> = 0.5なら確率は2乗、<em>T</em> = 0.1なら10乗され、優位が確実なものに変わります。",
    "That is all that “creativity” is, as a setting: how much of the model's uncertainty is kept.":
      "設定としての「創造性」は、モデルの不確かさをどれだけ残すかということに尽きます。",
    "Here the same seeds are sampled at four temperatures, side by side.":
      "ここでは、同じシードから4つの温度でサンプリングし、並べて表示します。",
    "The random number": "乱数",
    "Probabilities are not yet a letter. The simplest rule is to take the most probable one, always. It is called <strong>argmax</strong> or greedy decoding, and it has a flaw that can be seen at once: it knows only one name.":
      "確率が決まっても、文字はまだ決まりません。最も単純な規則は、常に確率が最大のものを選ぶことです。<strong>argmax</strong>、または貪欲法（greedy decoding）と呼ばれますが、見てすぐ分かる欠点があります。名前を1つしか書けないのです。",
    "The same five seeds in every column": "どの列も同じ5つのシード",
    seed: "シード",
    "T = 0: argmax": "T = 0（argmax）",
    "T = 1 again": "T = 1（2回目）",
    "T → ∞: 1/27 each": "T → ∞（各1/27）",
    "New seeds": "シードを変える",
    "So a random number is drawn. Lay the probabilities end to end on a line from 0 to 1, draw a number between 0 and 1, and see in which token's part it lies: a letter with a probability of 0.3 is chosen three times in ten. At <em>T</em> = 0 one token has the whole line, and the random number decides nothing. As <em>T</em> grows without bound every one of the 27 tokens has 1/27 of it, and the model decides nothing.":
      "そこで、乱数を引きます。0から1までの線分の上に確率を端から順に並べ、0と1の間の数を1つ引いて、どのトークンの区間に入るかを見ます。確率0.3の文字は、10回に3回の割合で選ばれます。<em>T</em> = 0なら、1つのトークンが線分全体を占め、乱数は何も決めません。<em>T</em>を限りなく大きくすると、27個のトークンがそれぞれ1/27を占め、モデルは何も決めません。",
    "The numbers come from a generator that a <strong>seed</strong> starts: the same seed, the same random numbers. The two columns at <em>T</em> = 1 were drawn one after the other from the same seeds, and are equal. Across a row the random numbers are the same as well; only the line that they fall on differs.":
      "乱数を作る生成器は、<strong>シード</strong>から始まります。シードが同じなら、乱数も同じです。<em>T</em> = 1の2つの列は、同じシードから続けて引いたもので、まったく同じになります。同じ行では使う乱数も同じで、違うのは線分の区切り方だけです。",
    "Beyond temperature": "温度のほかに",
    "At a high temperature now and then a letter is drawn that makes no sense; at a low one all names are alike. Three rules cut off what is improbable instead, after the temperature, and share its probability among the rest. <strong>Top-k</strong> <a>[6]</a> keeps the k most probable tokens. <strong>Top-p</strong> <a2>[7]</a2> keeps the fewest whose probabilities reach p: few where the model is sure, many where it is not. <strong>Min-p</strong> <a3>[8]</a3> keeps those that are at least p times as probable as the most probable one. Here they act on the letter after a beginning, and on five names of the same seeds.":
      "温度が高いと、ときどき意味をなさない文字が引かれ、低いと、どの名前も似てきます。これとは別に、温度を適用した後で確率の低いものを除外し、その確率を残りに分け与える規則が3つあります。<strong>top-k</strong><a>[6]</a>は、確率の高いk個のトークンを残します。<strong>top-p</strong><a2>[7]</a2>は、確率の合計がpに達する最小限のトークンを残します。モデルに確信があれば少なく、なければ多くなります。<strong>min-p</strong><a3>[8]</a3>は、確率が最大値のp倍以上のトークンを残します。下の図では、書き出しに続く文字と、同じシードの5つの名前への効果を見られます。",
    beginning: "書き出し",
    "seeds 1 to 5": "シード1〜5",
    "All of these draw one token at a time. <strong>Beam search</strong> draws none: it continues several beginnings at once and keeps those that are most probable as a whole, which need not begin with the most probable letter. With a width of 1 it is argmax.":
      "ここまでの方法はすべて、トークンを1つずつ引きます。<strong>ビームサーチ</strong>（beam search）は何も引きません。いくつかの書き出しを同時に続け、全体の確率が高いものを残します。残ったものが、最も確率の高い文字で始まるとは限りません。幅が1なら、argmaxと同じです。",
    width: "幅",
    "It suits tasks with one right answer, such as translating a sentence. Names do not need it: nobody wants the most probable name again and again, but many that are spread as the list's are, and this is what sampling gives. For open texts it is worse: what people write is seldom the most probable that could be written <a>[7]</a>.":
      "ビームサーチは、文の翻訳のように正解が1つに決まる課題に向いています。名前には必要ありません。欲しいのは、最も確率の高い名前の繰り返しではなく、リストと同じように散らばったたくさんの名前で、それを与えるのがサンプリングだからです。自由な文章では、かえって悪くなります。人が書くものが、書きうる中で最も確率の高いものであることは、めったにありません<a>[7]</a>。",
    "How it knows when to stop": "終わりはどうして分かるのか",
    "Nobody tells the model how long a name is. There is the twenty-seventh token, ■. Every name of the list was given to it as ■anna■: the token means <em>a name starts here</em>, and for the name before it, <em>it has ended</em>. Predicting ■ after <em>anna</em> is one more guess about what comes next, learned like all the others. When it is sampled, the name is done.":
      "名前の長さをモデルに教える人はいません。その代わりになるのが、27番目のトークンの■です。リストの名前は、どれも■anna■の形で与えられました。このトークンは、<em>ここから名前が始まる</em>ことを、前の名前にとっては<em>名前が終わった</em>ことを意味します。<em>anna</em>の後に■を予測することも、次に何が来るかの予測の1つで、ほかと同じように学習したものです。■がサンプリングされると、名前は完成です。",
    "So the lengths of its names are learned as well. Here are five hundred of them, drawn at <em>T</em> = 1, beside the list's:":
      "ですから、名前の長さも学習されています。<em>T</em> = 1で引いた500個の名前の長さを、リストと並べてみます。",
    "share of the names": "名前の割合",
    letters: "文字数",
    "And this is what it writes when that token is taken away from it, so that it goes on until its 16 positions are used, at <em>T</em> = 0.7:":
      "このトークンを使えなくして、16個の位置を使い切るまで書き続けさせると、<em>T</em> = 0.7では次のようになります。",
    "New samples": "引き直す",
    "What it remembers": "モデルが覚えていること",
    "To choose the next letter, each position looks back at those before it, and at itself. It asks a question, the <a>query</a>, that is compared with <a2>the key</a2> of every position up to its own: their product, divided by the square root of their length, is a <a3>score</a3>. Softmax turns the scores into <a4>weights</a4>, and of every position's <a5>value</a5> as much is taken along: <a6>the mixture</a6>. Pick a position; each of the four heads does this with numbers of its own.":
      "次の文字を選ぶために、各位置は、それより前の位置と自分自身を振り返ります。まず、問いにあたる<a>クエリ</a>（query）を、自分までの各位置の<a2>キー</a2>（key）と比べます。両者の内積を次元数の平方根で割ったものが<a3>スコア</a3>です。ソフトマックスがスコアを<a4>重み</a4>に変え、その重みに応じて各位置の<a5>バリュー</a5>（value）を取り込むと、<a6>混合結果</a6>になります。位置を選んでみましょう。4つのヘッド（head）が、それぞれ別の数でこれを行います。",
    name: "名前",
    head: "ヘッド",
    position: "位置",
    "A position's key and value depend on its letter, on its place in the name and, with more than one layer, on what stands before it; never on what comes after. Once computed, they never change. So they are kept: this is the <strong>key-value cache</strong>.":
      "ある位置のキーとバリューは、その文字と、名前の中での位置、さらに層が2つ以上あれば、それより前の内容で決まります。後に来るものには左右されません。一度計算すれば、もう変わりません。そこで、保存しておきます。これが<strong>KVキャッシュ</strong>（key-value cache）です。",
    "Here the cache fills, a row for each letter, as a name is written.":
      "ここでは、名前が書かれるにつれて、1文字につき1行ずつキャッシュが埋まっていきます。",
    "With it, a new token costs one position's work. Without it, every token would mean computing all positions before it again. For a name that hardly matters; for a long text it is the difference between possible and not:":
      "キャッシュがあれば、新しいトークンの計算は1つの位置で済みます。なければ、トークンごとに、それより前のすべての位置を計算し直すことになります。名前なら大した違いはありません。長い文章では、できるかできないかの違いになります。",
    tokens: "トークン数",
    layers: "層数",
    "16, as here": "16（ここ）",
    "12,288, as GPT-3": "12,288（GPT-3）",
    "Each column is a token that is written, and each of its squares a position that it needs. <a>The topmost</a> is computed; all <a2>beneath it</a2> are in the cache, and computed again without one. The <a3>memory</a3> grows by a row a token in every layer. Two points of it in numbers:":
      "各列は書かれた1つのトークンで、そのマス目は、そのトークンに必要な位置です。<a>一番上</a>は計算します。<a2>その下</a2>はすべてキャッシュにあり、キャッシュがなければ計算し直します。<a3>メモリ</a3>は、各層で1トークンにつき1行ずつ増えます。2つの場合を数で示します。",
    "multiplications for a whole text": "文章全体に必要な乗算の回数",
    "with the cache": "キャッシュあり",
    without: "なし",
    saved: "倍率",
    "kept in memory": "保持するメモリ",
    "Counted are the multiplications with weights and those of attention, as in the view above. There: 96 layers of width 12,288, as published for GPT-3 <a>[1]</a>; two bytes a number, here four.":
      "数えたのは、上のビューと同じく、重みとの乗算とアテンション（attention、注意機構）の乗算です。GPT-3は、公表されている96層、幅12,288で計算しました<a>[1]</a>。1つの数は、GPT-3では2バイト、ここでは4バイトです。",
    "The price is memory, a row of keys and one of values for every letter, in every layer. In large models this is what fills the machine.":
      "代償はメモリです。すべての層で、1文字ごとにキーとバリューを1行ずつ保存します。大きなモデルでは、これがマシンのメモリを埋め尽くします。",
    "A fresh cache for each name": "名前ごとに新しいキャッシュ",
    "The cache is all that the model has of what was written, so it decides what a letter follows. For the next name it must be empty. What happens if it is not? Here are the same six seeds three times, at <em>T</em> = 0.8: with an empty cache for each name; with all former names left in it, and ■ read at position 0 again, as microgpt.py would do if it created its lists of keys and values once, before its loop; and with the positions going on as well, until all 16 are used.":
      "書いたものについてモデルが持っているのはキャッシュだけなので、文字が何に続くかはキャッシュで決まります。次の名前を書くときは、空でなければなりません。空でなければ、どうなるでしょうか。同じ6つのシードを、<em>T</em> = 0.8で3通りに試します。1つ目は、名前ごとにキャッシュを空にします。2つ目は、それまでの名前をすべて残したまま、■をまた位置0で読みます。キーとバリューのリストをループの前で一度だけ作っていたら、microgpt.pyもこうなります。3つ目は、位置もそのまま進め、16個を使い切るまで続けます。",
    "a fresh cache": "新しいキャッシュ",
    "kept, positions restart": "残す、位置は戻す",
    "kept, positions continue": "残す、位置も続ける",
    "The first name is the same three times: there is nothing before it. From the second on, every letter also attends to names that have ended, and they bleed into it. Where the positions continue, it fares worse: in training the model reads ■ at position 0 and nowhere else, so it has never learned what follows it at another one.":
      "最初の名前は3通りとも同じです。その前に何もないからです。2つ目からは、どの文字も終わった名前にまで注目し、それが混ざり込みます。位置を続ける場合は、さらに悪くなります。学習のとき、モデルは■を位置0でしか読んでいないので、ほかの位置の■に何が続くかを学んでいないからです。",
    "A server writes many people's texts at once, each with a cache of its own. To reuse the keys and values of a common beginning is normal there: many conversations start with the same instructions, and as keys and values depend only on what stands before them, they would come out the same. This is <strong>prefix caching</strong> <a>[3]</a>. What must not happen is what you see above: that a text attends to one that is not its own. It would be somebody else's conversation.":
      "サーバーは、大勢の人の文章を同時に書き、それぞれに別のキャッシュを使います。共通する書き出しのキーとバリューを再利用するのは、ごく普通のことです。多くの会話は同じ指示で始まり、キーとバリューはそれより前の内容だけで決まるので、計算しても同じ結果になるからです。これが<strong>プレフィックスキャッシュ</strong>（prefix caching）です<a>[3]</a>。起きてはならないのは、上で見たように、自分のものではない文章に注目してしまうことです。それは、ほかの誰かの会話なのです。",
    "All of it at once": "全体を通して",
    "Six steps, again and again, until the end token:": "終端トークンが出るまで、次の6つの段階を繰り返します。",
    "<strong>token</strong><span></span>": "<strong>トークン</strong><span></span>",
    "<strong>network</strong><span></span>": "<strong>ネットワーク</strong><span></span>",
    "<strong>logits</strong><span></span>": "<strong>ロジット</strong><span></span>",
    "<strong>probabilities</strong><span></span>": "<strong>確率</strong><span></span>",
    "<strong>random number</strong><span></span>": "<strong>乱数</strong><span></span>",
    "<strong>letter</strong><span></span>": "<strong>文字</strong><span></span>",
    Play: "再生",
    Step: "1ステップ",
    "Another name": "別の名前",
    "The network, opened": "ネットワークの中身",
    "This loop is the core of the large models as well. Their tokens are pieces of words, fifty thousand of them and more instead of twenty-seven; their networks are deeper, wider and built with refinements. And there is more around the loop than there is here: templates that mark who speaks, tokens that end an answer, rules of decoding beyond the temperature, tools that are called in between. Two things change the speed, and not the probabilities:":
      "大きなモデルの核心も、このループです。トークンは単語の断片で、27個ではなく5万個以上あります。ネットワークはより深く、幅も広く、さまざまな改良が加えられています。ループの周りにも、ここにはないものがあります。話し手を示すテンプレート、回答の終わりを示すトークン、温度以外のデコード規則、途中で呼び出されるツールなどです。確率を変えずに速度だけを変えるものが2つあります。",
    "<strong>Prefix caching</strong> you have met: of a beginning that many texts share, keys and values are computed once.":
      "<strong>プレフィックスキャッシュ</strong>は、すでに見ました。多くの文章に共通する書き出しのキーとバリューを、一度だけ計算します。",
    "<strong>Speculative decoding</strong> <a>[4]</a>: a small model writes a few tokens ahead, and the large one then computes all of their positions at once. That takes it little longer than one position, because most of the time goes into fetching its weights. Each token is kept with such a probability that what is written has exactly the large model's distribution; in place of the first that is rejected, the large model draws one.":
      "<strong>投機的デコーディング</strong>（speculative decoding）<a>[4]</a>では、小さなモデルがトークンをいくつか先に書き、大きなモデルがそのすべての位置を一度に計算します。時間の大半は重みの読み出しにかかるので、1つの位置を計算するのとほとんど変わらない時間で済みます。各トークンは、書かれるものが大きなモデルの分布に正確に従うような確率で採用されます。最初に棄却されたトークンの代わりは、大きなモデルが引きます。",
    "What the answers are worth was decided before, in training, and by what the model is given to read.":
      "答えにどれだけの価値があるかは、それより前に、学習と、モデルに何を読ませるかで決まっています。",
    "Before and after": "この章の前と後",
    "Before: how such a model learns. <a>The page</a> shows it, with all 4,192 numbers. After: write the loop yourself. microgpt.py <a2>[5]</a2> is training and inference in one file of Python; the code above is the same in C, and every model here is one tag, which you can put into a page of your own. Beside: <a3>the laboratory</a3>, where the same model is trained thousands of times, to ask what taught it what.":
      "この章の前：このようなモデルがどのように学習するのか。<a>メインページ</a>では、4,192個の数すべてとともに見られます。この章の後：このループを自分で書いてみましょう。microgpt.py<a2>[5]</a2>は、学習と推論を1つのPythonファイルにまとめたものです。上のコードは、同じものをC言語で書いたものです。ここにあるモデルは、どれも1つのタグで、自分のページにも置けます。この章の隣：<a3>実験室</a3>では、同じモデルを何千回も学習させ、何がモデルに何を教えたのかを調べます。",
    Sources: "参考文献",
    "Brown et al., <a/>, 2020: GPT-3's 175 billion parameters, 96 layers and width of 12,288.":
      "Brown他、<a/>、2020年：GPT-3の1,750億パラメータ、96層、幅12,288。",
    "Lindsey et al., <a/>, 2025: planning in poems.": "Lindsey他、<a/>、2025年：詩を書くときの計画。",
    "Zheng et al., <a/>, 2024: caches shared by prefix.":
      "Zheng他、<a/>、2024年：プレフィックスごとに共有するキャッシュ。",
    "Leviathan, Kalman, Matias, <a/>, 2023.": "Leviathan、Kalman、Matias、<a/>、2023年。",
    "Karpathy, microgpt.py, 2026. Attention: Vaswani et al., <a/>, 2017. GPT-2: Radford et al., <span/>, 2019.":
      "Karpathy、microgpt.py、2026年。アテンション：Vaswani他、<a/>、2017年。GPT-2：Radford他、<span/>、2019年。",
    "Fan, Lewis, Dauphin, <a/>, 2018: top-k.": "Fan、Lewis、Dauphin、<a/>、2018年：top-k。",
    "Holtzman et al., <a/>, 2020: top-p, and why the most probable text is dull.":
      "Holtzman他、<a/>、2020年：top-pと、最も確率の高い文章が退屈な理由。",
    "Nguyen et al., <a/>, 2024.": "Nguyen他、<a/>、2024年。",
  },
  same: ["T", "T = 1", "top-k", "top-p", "min-p", "T = 0.5"],
};
