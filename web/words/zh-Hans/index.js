export default {
  texts: {
    "microgpt: how ChatGPT works, in miniature": "microgpt：用微缩模型看懂 ChatGPT",
    "A language model of 4,192 numbers learns to invent names, from nothing, in your browser. Watch it train, sample its letters one by one, look at every number.":
      "一个由 4,192 个数组成的语言模型，在你的浏览器里从零开始学着造名字。看它训练，逐个字母采样，查看其中的每一个数。",
    "Twenty invented names, beside the loss curve of a thousand steps": "二十个新造的名字，旁边是一千步训练的损失曲线",
    "<a>Settings</a> <a2>Share</a2>": "<a>设置</a> <a2>分享</a2>",
    Language: "语言",
    Theme: "主题",
    System: "跟随系统",
    Light: "浅色",
    Dark: "深色",
    "This is how ChatGPT works, in miniature.": "ChatGPT 就是这样工作的，只是这里小得多。",
    "A model of <span>4,192</span> numbers reads names letter by letter and learns to write new ones. <span2></span2>":
      "一个由 <span>4,192</span> 个数（参数）组成的模型，逐个字母地读名字，学着写出新的名字。<span2></span2>",
    "This page trains a model in your browser, and needs JavaScript for it.":
      "本页在你的浏览器中训练模型，需要启用 JavaScript。",
    "<span>1</span> Train <span2>random letters turn into names</span2>":
      "<span>1</span> 训练 <span2>随机字母变成名字</span2>",
    "This page has not started. It needs a browser of 2024 or newer.": "页面未能启动，需要 2024 年或更新的浏览器。",
    "What the words mean": "术语说明",
    "A neural network that reads a text and gives each token that could come next a probability.":
      "一种神经网络：读入文本，为每个可能的下一个词元给出一个概率。",
    Token: "词元（token）",
    "What it reads and writes one at a time: here a letter, or the end of a name.":
      "它一次读写一个的单位：这里是一个字母，或名字的结束。",
    Parameters: "参数（parameter）",
    "The numbers that training changes: all that the model has learned.": "训练所改变的数。模型学到的一切都在其中。",
    Step: "步（step）",
    "One change of all parameters, after reading a name or a batch of names.":
      "读完一个名字或一批名字之后，对全部参数的一次更新。",
    Loss: "损失（loss）",
    "How little the model expected what came next: −ln of the probability that it gave, on average. Lower is better.":
      "模型对实际出现的内容有多意外：它给出的概率的 −ln，取平均值。越低越好。",
    "Held out": "验证集（held out）",
    "Names that it never trains on: their loss shows whether it learned or only memorized.":
      "从不用于训练的名字。它们的损失能说明模型是真的学会了，还是只是死记硬背。",
    "Learning rate": "学习率（learning rate）",
    "How far a step changes the parameters. It falls to zero.": "一步对参数改变多少。它会逐渐降到零。",
    Sample: "样本（sample）",
    "A name that the model wrote, each token sampled by its probability.":
      "模型写出的一个名字：每个词元都按概率随机选出。",
    "Random seed": "随机种子（random seed）",
    "It fixes what is random: the same seed gives the same samples.": "它把随机的部分固定下来：种子相同，样本就相同。",
    "<span>2</span> Generate <span2>one letter at a time, sampled by probability</span2>":
      "<span>2</span> 生成 <span2>一次一个字母，按概率采样</span2>",
    "<span>3</span> Look inside <span2>it changes as the model trains</span2>":
      "<span>3</span> 看看内部 <span2>随着训练不断变化</span2>",
    "<span>4</span> Guess <span2>be the model: ten letters, and your own loss</span2>":
      "<span>4</span> 猜一猜 <span2>你来当模型：猜十个字母，得到你自己的损失</span2>",
    "Settings <span>changed settings are saved in the URL</span>": "设置 <span>更改过的设置会保存在 URL 中</span>",
    "Share <span>as a link, a file, or views in another page</span>":
      "分享 <span>分享链接或文件，或把视图嵌入其他网页</span>",
    "The model is that of microgpt.py by Andrej Karpathy (2026). A chapter on how it writes: <a>Inference</a>. Experiments: <a2>the laboratory</a2>. Share, above, writes the code for a page of your own. Everything runs in this page: nothing is sent anywhere, nothing is downloaded.":
      "这里的模型就是 Andrej Karpathy 的 microgpt.py（2026）中的模型。想知道它怎样写作，请读这一章：<a>推理</a>。实验在<a2>实验室</a2>。上面的“分享”可以生成代码，让你在自己的网页中显示这些视图。一切都在本页内运行：不发送任何数据，也不下载任何内容。",
  },
  same: ["GPT"],
};
