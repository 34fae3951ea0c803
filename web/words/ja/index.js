export default {
  texts: {
    "microgpt: how ChatGPT works, in miniature": "microgpt：ミニチュアで見るChatGPTの仕組み",
    "A language model of 4,192 numbers learns to invent names, from nothing, in your browser. Watch it train, sample its letters one by one, look at every number.":
      "4,192個の数からなる言語モデルが、あなたのブラウザの中で、ゼロから名前の作り方を学びます。学習の様子を眺め、1文字ずつサンプリングし、すべての数を見てみましょう。",
    "Twenty invented names, beside the loss curve of a thousand steps":
      "創作された20個の名前と、1,000ステップの損失曲線",
    "<a>Settings</a> <a2>Share</a2>": "<a>設定</a> <a2>共有</a2>",
    Language: "言語",
    Theme: "テーマ",
    System: "システム",
    Light: "ライト",
    Dark: "ダーク",
    "This is how ChatGPT works, in miniature.": "ChatGPTの仕組みを、ミニチュアで見る。",
    "A model of <span>4,192</span> numbers reads names letter by letter and learns to write new ones. <span2></span2>":
      "<span>4,192</span>個の数（パラメータ）からなるモデルが、名前を1文字ずつ読み、新しい名前の書き方を学びます。<span2></span2>",
    "This page trains a model in your browser, and needs JavaScript for it.":
      "このページは、ブラウザの中でモデルを学習させます。JavaScriptを有効にしてください。",
    "<span>1</span> Train <span2>random letters turn into names</span2>":
      "<span>1</span> 学習 <span2>でたらめな文字が名前に変わる</span2>",
    "This page has not started. It needs a browser of 2024 or newer.":
      "ページを開始できませんでした。2024年以降のブラウザが必要です。",
    "What the words mean": "用語の説明",
    "A neural network that reads a text and gives each token that could come next a probability.":
      "文章を読み、次に来る可能性のあるトークンのそれぞれに確率を割り当てる、ニューラルネットワークです。",
    Token: "トークン（token）",
    "What it reads and writes one at a time: here a letter, or the end of a name.":
      "一度に1つずつ読み書きする単位です。ここでは、1つの文字、または名前の終わりです。",
    Parameters: "パラメータ（parameter）",
    "The numbers that training changes: all that the model has learned.":
      "学習によって変わる数です。モデルが学んだことは、すべてこの中にあります。",
    Step: "ステップ（step）",
    "One change of all parameters, after reading a name or a batch of names.":
      "1つの名前、または1バッチ分の名前を読んだ後に行う、全パラメータの1回の更新です。",
    Loss: "損失（loss）",
    "How little the model expected what came next: −ln of the probability that it gave, on average. Lower is better.":
      "実際に来たものがモデルにとってどれだけ意外だったかを表します。モデルが割り当てた確率の−lnの平均で、低いほど良い値です。",
    "Held out": "検証データ（held out）",
    "Names that it never trains on: their loss shows whether it learned or only memorized.":
      "学習には決して使わない名前です。その損失から、本当に学んだのか、ただ暗記しただけなのかが分かります。",
    "Learning rate": "学習率（learning rate）",
    "How far a step changes the parameters. It falls to zero.":
      "1ステップでパラメータをどれだけ変えるかを表します。0まで下がっていきます。",
    Sample: "サンプル（sample）",
    "A name that the model wrote, each token sampled by its probability.":
      "モデルが書いた名前です。トークンを1つずつ、確率に従ってランダムに選びます。",
    "Random seed": "乱数シード（random seed）",
    "It fixes what is random: the same seed gives the same samples.":
      "ランダムな部分を固定します。シードが同じなら、サンプルも同じになります。",
    "<span>2</span> Generate <span2>one letter at a time, sampled by probability</span2>":
      "<span>2</span> 生成 <span2>1文字ずつ、確率に従ってサンプリング</span2>",
    "<span>3</span> Look inside <span2>it changes as the model trains</span2>":
      "<span>3</span> 中を見る <span2>学習とともに変わっていく</span2>",
    "<span>4</span> Guess <span2>be the model: ten letters, and your own loss</span2>":
      "<span>4</span> 当ててみる <span2>モデルになって10文字を予想し、自分の損失を知る</span2>",
    "Settings <span>changed settings are saved in the URL</span>": "設定 <span>変更した設定はURLに保存されます</span>",
    "Share <span>as a link, a file, or views in another page</span>":
      "共有 <span>リンクで、ファイルで、ほかのページへの埋め込みで</span>",
    "The model is that of microgpt.py by Andrej Karpathy (2026). A chapter on how it writes: <a>Inference</a>. Experiments: <a2>the laboratory</a2>. Share, above, writes the code for a page of your own. Everything runs in this page: nothing is sent anywhere, nothing is downloaded.":
      "このモデルは、Andrej Karpathyのmicrogpt.py（2026年）と同じものです。名前を書く仕組みは、<a>推論</a>の章で説明しています。実験は<a2>実験室</a2>でできます。上の「共有」では、各ビューを自分のページに表示するコードを作れます。すべてこのページの中で動き、何も送信せず、何もダウンロードしません。",
  },
  same: ["GPT"],
};
