"""Every error message and remedy in Chinese, by the template it is made from; {0}, {1} … are its values in order.

A test finds the templates in the source and asks that each stands here.
"""

_SHELL = {
    "--engine {0} is not understood.": "看不懂 --engine {0}。",
    "Check its name and rights.": "请检查文件名和权限。",
    "Correct the setting or the file.": "请改正设置或文件。",
    "Correct {0} in the environment or in .env.": "请在环境变量或 .env 里改正 {0}。",
    "Give either a text or --text FILE.": "请给出文字，或者 --text 文件，二者择一。",
    "Mend or remove that file.": "请修好或删除该文件。",
    "Name a file.": "请写一个文件名。",
    "Remove them and give plain text.": "请去掉它们，只用普通文字。",
    "Save it as UTF-8 text.": "请存成 UTF-8 文本。",
    "Say in a few words what you want.": "请用几个字说明你想要什么。",
    "Split it.": "请分成几份。",
    "The text has no words in it.": "文字里没有任何字词。",
    "The text has {0} characters; {1} are the most.": "文字有 {0} 个字符，最多 {1} 个。",
    "The text holds control characters.": "文字里有控制字符。",
    "The text is empty.": "文字是空的。",
    "There are: {0} …": "有：{0}……",
    "There are: {0}.": "有：{0}。",
    "There is no target called {0} here.": "这里没有叫 {0} 的目标。",
    "See `fabula engines`.": "请看 `fabula engines`。",
    "The engine {0} is not ready: {1}": "引擎 {0} 还不能用：{1}",
    "There is no style called {0}.": "没有叫 {0} 的风格。",
    "Try --help for examples.": "用 --help 可以看到例子。",
    "Use auto or a code such as en, zh or ja.": "请用 auto，或 en、zh、ja 这样的代码。",
    "Use one of {0}.": "请用其中之一：{0}。",
    "Write capability=name, such as image=openai; capabilities: {0}.": (
        "请写成 能力=名字，如 image=openai；能力有：{0}。"
    ),
    "Write width x height in pixels, such as 1920x1080, or one of {0}.": (
        "请用像素写出 宽x高，如 1920x1080，或者：{0}。"
    ),
    "{0} cannot be read: {1}.": "{0} 无法读取：{1}。",
    "{0} has an ending that cannot be made here.": "{0} 的扩展名这里做不出来。",
    "{0} is a folder.": "{0} 是文件夹。",
    "{0} is not a language code.": "{0} 不是语言代码。",
    "{0} is not a size.": "{0} 不是尺寸。",
    "{0} is not a text file.": "{0} 不是文本文件。",
    "{0} is not valid TOML: {1}.": "{0} 不是有效的 TOML：{1}。",
    "{0}, which FABULA_{1} names, cannot be read.": "FABULA_{1} 指定的 {0} 无法读取。",
    "{0}: {1}{2}.": "{0}：{1}{2}。",
    "{0}: {1} (it is {2}). Change it in {3} or in the command.": "{0}：{1}（现在是 {2}）。请在 {3} 或命令里改正。",
}

_USAGE = {
    "Got unexpected extra argument ({0})": "多了参数（{0}）",
    "Got unexpected extra arguments ({0})": "多了参数（{0}）",
    "Invalid value for {0}: {1}": "{0} 的值不对：{1}",
    "Missing argument {0}.": "缺少参数 {0}。",
    "Missing command.": "缺少命令。",
    "Missing option {0}.": "缺少选项 {0}。",
    "No such command {0}.": "没有命令 {0}。",
    "No such command {0}. Did you mean {1}?": "没有命令 {0}。是不是 {1}？",
    "No such option: {0}": "没有选项 {0}",
    "No such option: {0} (Possible options: {1})": "没有选项 {0}（也许是：{1}）",
    "No such option: {0} Did you mean {1}?": "没有选项 {0}。是不是 {1}？",
    "Option {0} requires an argument.": "选项 {0} 需要一个值。",
}

_FOLDERS = {
    "Add the character, or use an id from the list.": "请加上这个角色，或用列表里的 id。",
    "Another process is working in {0}.": "另一个进程正在 {0} 里工作。",
    "Check the disk.": "请检查磁盘。",
    "Check the disk and run the same again.": "请检查磁盘，再运行同样的命令。",
    "Check the file.": "请检查该文件。",
    "Choose another --out, or edit {0} and run `fabula build {1}`.": (
        "请换一个 --out，或者修改 {0} 再运行 `fabula build {1}`。"
    ),
    "Choose another folder with --out.": "请用 --out 换一个文件夹。",
    "Choose {0} to {1} pages.": "请选 {0} 到 {1} 页。",
    "Correct it, or delete the file to go back.": "请改正；删除该文件可恢复原样。",
    "Correct that line.": "请改正那一行。",
    "Correct that place, or delete the file.": "请改正那一处，或删除该文件。",
    "Free some space and run the same again.": "请腾出空间，再运行同样的命令。",
    "Free some space or make the folder writable, and run the same again.": (
        "请腾出空间或让文件夹可写，再运行同样的命令。"
    ),
    "Give it some.": "请补上。",
    "Give it words.": "请写上文字。",
    "Known targets: {0} …": "已知的目标：{0}……",
    "Make it smaller first.": "请先缩小。",
    "Make it writable or choose another folder with --out.": "请设为可写，或用 --out 换一个文件夹。",
    'Make one with `fabula story "…" --out DIR`.': '请用 `fabula story "…" --out 文件夹` 做一个。',
    "Mend that line.": "请改正那一行。",
    "Move it away and build again: the texts, pictures and recordings in the folder stay.": (
        "请把它移走再重做：文件夹里的文字、图片和录音都会保留。"
    ),
    "No target is called {0}.": "没有叫 {0} 的目标。",
    "Page {0} of {1} has no words.": "{1} 的第 {0} 页没有文字。",
    "Page {0} of {1} names {2}, who is not among the characters.": "{1} 的第 {0} 页提到 {2}，但角色里没有。",
    "Record it again or remove it.": "请重新录制或删除。",
    "Record it again or remove the file.": "请重新录制或删除该文件。",
    "Remove it and build again.": "请删除后重做。",
    "Run `fabula build DIR --repair` to make it again; nothing else is lost.": (
        "请运行 `fabula build 文件夹 --repair` 重做它；其他都不会丢。"
    ),
    "Run `make setup` to build it again.": "请运行 `make setup` 重新生成。",
    "Run `make setup` to build it.": "请运行 `make setup` 生成。",
    "Run `make setup` to repair the installation.": "请运行 `make setup` 修复安装。",
    "Save it again as WAV, MP3, FLAC, M4A or Ogg, or remove it.": "请另存为 WAV、MP3、FLAC、M4A 或 Ogg，或删除它。",
    "Split it into several films.": "请分成几部影片。",
    "Stopped as asked.": "已按要求停止。",
    "The asset {0} is damaged.": "素材 {0} 已损坏。",
    "The asset {0} is missing from this installation.": "安装里缺少素材 {0}。",
    "The disk is full: {0} could not be written.": "磁盘已满：无法写入 {0}。",
    "The machine may be short of memory: try --jobs 1 or a smaller --size, and run the same again.": (
        "可能是内存不够：试试 --jobs 1 或更小的 --size，再运行同样的命令。"
    ),
    "The process that made {0} died {1} times.": "制作 {0} 的进程死了 {1} 次。",
    "The recording {0} cannot be read.": "录音 {0} 无法读取。",
    "The recording {0} is empty or not a file.": "录音 {0} 是空的，或者不是文件。",
    "The recording {0} is larger than 2 GiB.": "录音 {0} 超过 2 GiB。",
    "The recording {0} is longer than {1} seconds.": "录音 {0} 超过 {1} 秒。",
    "The stored result {0} is {1}.": "仓库里的结果 {0} 有问题（{1}）。",
    "The title in {0} has no words.": "{0} 里的标题没有文字。",
    "This is a defect in Fabula; please report it with this line.": "这是 Fabula 的缺陷，请把这一行报告给我们。",
    "Unknown {0} {1}.": "未知的 {0}：{1}。",
    "Upgrade Fabula, or use another folder.": "请升级 Fabula，或换一个文件夹。",
    "Use a recording such as WAV, MP3, FLAC or M4A.": "请用 WAV、MP3、FLAC 或 M4A 录音。",
    "Use a script it covers: Latin, Greek, Cyrillic, Chinese or Japanese.": (
        "请用它支持的文字：拉丁、希腊、西里尔字母，中文或日文。"
    ),
    "Use an unbroken PNG, JPEG or WebP file.": "请用完好的 PNG、JPEG 或 WebP 文件。",
    "Wait until it is done, or stop it.": "请等它完成，或停止它。",
    "Write some, or remove the page.": "请写上文字，或删除这一页。",
    "Write the story in a script it covers: Latin, Greek, Cyrillic, Chinese or Japanese.": (
        "请用字体支持的文字写故事：拉丁、希腊、西里尔字母，中文或日文。"
    ),
    "{0} Or delete it to have it drawn.": "{0} 也可以删除它，让 Fabula 来画。",
    "{0} Or delete it to have it spoken.": "{0} 也可以删除它，让 Fabula 来读。",
    "{0} already holds another story.": "{0} 里已经有另一个故事。",
    "{0} could not be written: {1}.": "{0} 无法写入：{1}。",
    "{0} failed: {1}: {2}{3}.": "{0} 失败：{1}：{2}{3}。",
    "{0} failed: {1}": "{0} 失败：{1}",
    "{0} has more than {1} megapixels.": "{0} 超过 {1} 百万像素。",
    "{0} has {1} pages.": "{0} 有 {1} 页。",
    "{0} holds no sound.": "{0} 里没有声音。",
    "{0} holds no story ({1} is missing).": "{0} 里没有故事（缺少 {1}）。",
    "{0} is a file.": "{0} 是文件。",
    "{0} is damaged: {1}.": "{0} 已损坏：{1}。",
    "{0} is in the way: a folder is needed there.": "{0} 挡在那里：那里要放文件夹。",
    "{0} is longer than {1} characters.": "{0} 超过 {1} 个字符。",
    "{0} is not a picture that can be read.": "{0} 不是能读取的图片。",
    "{0} is not a sound file that can be read.": "{0} 不是能读取的声音文件。",
    "{0} is not a sound or film that can be read.": "{0} 不是能读取的声音或影片。",
    "{0} is not valid JSON: {1}.": "{0} 不是有效的 JSON：{1}。",
    "{0} is not writable.": "{0} 不可写。",
    "{0} was written by a newer Fabula.": "{0} 是更新版本的 Fabula 写的。",
    "{0}There are: {1}.": "{0}有：{1}。",
}

_WRITING = {
    "A story has {0} to {1} pages, not {2}.": "故事有 {0} 到 {1} 页，不能是 {2} 页。",
    "A story of {0} pages cannot be written.": "写不了 {0} 页的故事。",
    "Ask for fewer pages, or choose a model that writes longer answers.": "请减少页数，或换一个能写得更长的模型。",
    "Give --pages between {0} and {1}.": "--pages 请给 {0} 到 {1}。",
    "Give a topic of at least one word, or a text.": "请给出至少一个词的题目，或者正文。",
    "Give a topic or a text.": "请给出题目或正文。",
    "Give at least one.": "请至少给一个。",
    "Own text is not read yet.": "还不能读自己的正文。",
    "Say in a few words what the story is about.": "请用几个字说明故事讲什么。",
    "Say in words what the picture shows.": "请用文字说明画面内容。",
    "Say it in other words, or use a language model: --engine text=openai.": (
        "请换个说法，或者用语言模型：--engine text=openai。"
    ),
    "Shorten it, or give it as your own story with --text FILE.": "请缩短，或者用 --text 文件 当作自己的故事。",
    "Tell it chapter by chapter.": "请一章一章地讲。",
    "The caption font has no letters for {0}.": "字幕字体里没有 {0} 这些字。",
    "The embedded writer found no story for this topic.": "内置作者没有为这个题目想出故事。",
    "The embedded writer tells stories in {0}, not in {1}.": "内置作者会用 {0} 讲故事，不会用 {1}。",
    "The text has {0} characters; at most {1} can be told at once.": "正文有 {0} 个字符，一次最多讲 {1} 个。",
    "The {0} has no words in it.": "{0} 里没有任何字词。",
    "The {0} has {1} characters; {2} are the most.": "{0} 有 {1} 个字符，最多 {2} 个。",
    "The {0} holds control characters.": "{0} 里有控制字符。",
    "The {0} is empty.": "{0} 是空的。",
    "There is nothing to write about.": "没有可写的内容。",
    "Use a language model (--engine text=openai), or bring your own story with --text FILE.": (
        "请用语言模型（--engine text=openai），或用 --text 文件 带来自己的故事。"
    ),
}

_SPEAKING = {
    "A pause of {0} seconds is too long.": "停顿 {0} 秒太长了。",
    "Choose 0.25 to 4.": "请选 0.25 到 4。",
    "Close every tag, and write & as &amp; and < as &lt;.": "请闭合每个标签，把 & 写成 &amp;、< 写成 &lt;。",
    "Cut it into shorter ones.": "请切成短一些的。",
    "Cut it shorter.": "请缩短。",
    "Give a text of 1 to {0} characters with at least one word.": "请给 1 到 {0} 个字符、至少有一个词的文字。",
    "A speed of {0} is out of range.": "语速 {0} 超出范围。",
    "Speak it in parts.": "请分成几段来读。",
    "The embedded speech engine does not speak {0}.": "内置语音引擎不会说 {0}。",
    "The text has nothing that can be spoken.": "文字里没有能读的内容。",
    "The text has {0} characters; one request takes {1}.": "文字有 {0} 个字符，一次最多 {1} 个。",
    "There is no voice {0} in language {1}.": "语言 {1} 里没有声音 {0}。",
    "Use {0} to {1}.": "请用 {0} 到 {1}。",
    "Reinstall espeakng-loader.": "请重新安装 espeakng-loader。",
    "Run `fabula doctor`, and reinstall espeakng-loader.": "请运行 `fabula doctor`，并重新安装 espeakng-loader。",
    "SSML break time={0} is no time.": "SSML 里 break 的 time={0} 不是时间。",
    "SSML prosody {0}={1} is no value.": "SSML 里 prosody 的 {0}={1} 不是有效值。",
    "SSML say-as interpret-as={0} is unknown.": "SSML 里 say-as 的 interpret-as={0} 不认识。",
    "The SSML declares entities.": "SSML 里声明了实体。",
    "The SSML element <{0}> is unknown.": "不认识 SSML 元素 <{0}>。",
    "The SSML element <{0}> lacks {1}.": "SSML 元素 <{0}> 缺少 {1}。",
    "The SSML is not well-formed (line {0}, column {1}: {2}).": "SSML 格式不对（第 {0} 行第 {1} 列：{2}）。",
    "The SSML is not well-formed ({0}, line {1}, column {2}).": "SSML 格式不对（{0}，第 {1} 行第 {2} 列）。",
    "The eSpeak NG helper process ends as soon as it is asked to speak.": "eSpeak NG 辅助进程一开口就退出。",
    "The speed {0} is not possible.": "语速 {0} 不可能。",
    "There is no voice {0}.": "没有声音 {0}。",
    "There is nothing to speak, or too much at once.": "没有可说的内容，或者一次太多。",
    "Try again, or another voice.": "请重试，或换一个声音。",
    "Use one of {0}, or a percentage.": "请用其中之一：{0}，或百分比。",
    "Use speak, p, s, break, prosody, emphasis, say-as, sub.": (
        "请用 speak、p、s、break、prosody、emphasis、say-as、sub。"
    ),
    "Write 500ms or 0.5s.": "请写 500ms 或 0.5s。",
    'Write <{0} {1}="…">.': '请写 <{0} {1}="…">。',
    "Write the text out.": "请把文字直接写出来。",
    "eSpeak NG has no voice {0}.": "eSpeak NG 没有声音 {0}。",
    "{0} has nothing that can be spoken.": "{0} 里没有能读的内容。",
}

_DRAWING = {
    "A picture of {0}x{1} cannot be drawn.": "画不了 {0}x{1} 的图。",
    "Choose sides of 1 to {0} pixels.": "边长请选 1 到 {0} 像素。",
    "The picture could not be drawn: its vector form is malformed.": "图画不出来：矢量格式有误。",
    "There is no style {0}.": "没有风格 {0}。",
    "There is nothing to draw.": "没有可画的内容。",
    "Use at most {0}.": "最多用 {0}。",
}

_FILMING = {
    "Make the page between them longer.": "请把它们之间的那一页加长。",
    "On a track of the timeline, clips are out of order or three share a moment.": (
        "时间线的一条轨道上，片段次序不对，或三个片段重叠。"
    ),
    "Give it time of its own.": "请给它自己的时间。",
    "The clip {0} lies wholly within its neighbours.": "片段 {0} 完全落在相邻片段之内。",
    "A film needs at least one segment.": "影片至少要有一段。",
    "A film of {0}x{1} cannot be made.": "做不了 {0}x{1} 的影片。",
    "A soundtrack is {0} Hz, not {1}.": "音轨应为 {0} Hz，而不是 {1}。",
    "Build all pages at the same size and frame rate.": "所有页面请用同样的尺寸和帧率。",
    "Build its pages first.": "请先做好它的页面。",
    "Choose 1 to 120.": "请选 1 到 120。",
    "Choose even sides from {0} to {1}, such as 1920x1080.": "边长请选 {0} 到 {1} 之间的偶数，如 1920x1080。",
    "Choose one of: {0}.": "请选其中之一：{0}。",
    "Give it 1 to {0}.": "请给 1 到 {0}。",
    "Give it at least one frame.": "请至少给一帧。",
    "Resample it first.": "请先重采样。",
    "The segment {0} cannot be read.": "片段 {0} 无法读取。",
    "The segment {0} holds no picture.": "片段 {0} 里没有画面。",
    "The segment {0} is broken: frames are missing or not at {1} a second.": (
        "片段 {0} 已损坏：缺帧，或不是每秒 {1} 帧。"
    ),
    "The segment {0} was made with other encoder options than the first.": "片段 {0} 的编码选项与第一段不同。",
    "The soundtrack is empty.": "音轨是空的。",
    "There is no sound to join.": "没有可以合并的声音。",
    "{0} frames a second cannot be made.": "做不了每秒 {0} 帧。",
}

_ENGINES = {
    "A rate of {0} in the price table is not a number.": "价格表里 {0} 的价格不是数字。",
    "Ask for less or for something else, or choose another model.": "请少要一些、换个要求，或换个模型。",
    "Ask its author for a version that fits this Fabula.": "请向作者索取适合这个 Fabula 的版本。",
    "Chain engines of one vector length only.": "备用链里的引擎，向量长度要一样。",
    "Chain engines that write the same languages.": "备用链里的引擎，要会写同样的语言。",
    "Check that its base URL points at an engine.": "请检查它的 base URL 是否指向引擎。",
    "Check that the base URL points at an OpenAI-compatible endpoint.": (
        "请检查 base URL 是否指向兼容 OpenAI 的接口。"
    ),
    "Check that the engine's base URL points at an engine you trust.": "请检查引擎的 base URL 是否指向你信任的引擎。",
    "Check the model's name and the base URL.": "请检查模型名和 base URL。",
    "Check the network and the engine's base URL, or name a second engine to fall back to.": (
        "请检查网络和引擎的 base URL，或再指定一个备用引擎。"
    ),
    "Check the setting {0}.": "请检查设置 {0}。",
    "Choose another engine.": "请换一个引擎。",
    "Install one, or leave that part out.": "请安装一个，或不做这部分。",
    "Name one, such as {0}.": "请指定一个，如 {0}。",
    "No installed provider makes {0}.": "已安装的提供方都做不了 {0}。",
    "No {0} engine is named.": "没有指定 {0} 引擎。",
    "Repair or uninstall its package.": "请修复或卸载它的包。",
    "Set its base URL to something like https://host/v1.": "base URL 请设成 https://主机/v1 这样的地址。",
    "The OpenAI-compatible voices do not speak {0}.": "兼容 OpenAI 的声音不会说 {0}。",
    "The account of the engine {0} has no quota left.": "引擎 {0} 的账户额度已用完。",
    "The address of the engine {0} is not a web address.": "引擎 {0} 的地址不是网址。",
    "The answer of the engine {0} broke off at its length limit.": "引擎 {0} 的回答因长度上限而中断。",
    "The embedded engines have no model {0}.": "内置引擎没有模型 {0}。",
    "The embedding engines of this chain make vectors of different lengths ({0}).": (
        "这条备用链里的向量引擎长度不一（{0}）。"
    ),
    "The endpoint does not know the engine {0}.{1}": "接口不认识引擎 {0}。{1}",
    "The engine named an address inside this network, which is not fetched for it.": (
        "引擎给出了内网地址，不会替它去取。"
    ),
    "The engine named an address that is not a web address.": "引擎给出的地址不是网址。",
    "The engine provider {0} ({1}) could not be loaded: {2}.": "引擎提供方 {0}（{1}）无法加载：{2}。",
    "The engine provider {0} ({1}) returned no Provider.": "引擎提供方 {0}（{1}）没有返回 Provider。",
    "The engine {0} answered more than {1} MB.": "引擎 {0} 的回答超过 {1} MB。",
    "The engine {0} answered with the status {1}.": "引擎 {0} 回答的状态是 {1}。",
    "The engine {0} cannot be loaded: {1}.": "引擎 {0} 无法加载：{1}。",
    "The engine {0} does not accept the key.": "引擎 {0} 不接受这个密钥。",
    "The engine {0} gave no usable answer in {1} tries: {2}": "引擎 {0} 试了 {1} 次都没有可用的回答：{2}",
    "The engine {0} has no voice {1}.": "引擎 {0} 没有声音 {1}。",
    "The engine {0} is overloaded or out of order (status {1}).{2}": "引擎 {0} 过载或故障（状态 {1}）。{2}",
    "The engine {0} misanswered: {1}.": "引擎 {0} 答非所问：{1}。",
    "The engine {0} refused the request.{1}": "引擎 {0} 拒绝了请求。{1}",
    "The engine {0} will not make this content.{1}": "引擎 {0} 不做这种内容。{1}",
    "The engine {0} will not write this.": "引擎 {0} 不写这个。",
    "The engine {0} {1}.": "引擎 {0}：{1}。",
    "The fake engine does not speak {0}.": "假引擎不会说 {0}。",
    "The fake engine does not write {0}.": "假引擎不会写 {0}。",
    "The fake engine was told to fail.": "假引擎按要求失败了。",
    "The host of the picture that the engine made is not known.": "引擎所作图片的主机不明。",
    "The key of the OpenAI-compatible endpoint holds characters that no key has.": (
        "兼容 OpenAI 接口的密钥里有密钥不会有的字符。"
    ),
    "The picture that the engine made could not be fetched (status {0}).": "引擎所作的图片取不回来（状态 {0}）。",
    "The picture's address leads from one redirect to the next.": "图片的地址一再重定向。",
    "The price table is not TOML: {0}.": "价格表不是 TOML：{0}。",
    "The price table's entry {0} is not understood.": "看不懂价格表里的 {0}。",
    "The provider fake has no model {0}.": "提供方 fake 没有模型 {0}。",
    "The provider {0} makes no {1}.": "提供方 {0} 做不了 {1}。",
    "The text engines of this chain share no language.": "这条备用链里的文字引擎没有共同的语言。",
    "There are: fake, fake:broken, fake:slow.": "有：fake、fake:broken、fake:slow。",
    "There is no engine provider called {0}.": "没有叫 {0} 的引擎提供方。",
    "These do: {0}.": "可以的有：{0}。",
    "Top it up, or name a second engine to fall back to.": "请充值，或再指定一个备用引擎。",
    "Try again, or choose another model.": "请重试，或换一个模型。",
    "Try again.": "请重试。",
    "Try another seed, or choose a stronger model.": "请换一个 seed，或换更强的模型。",
    "Wait a little, or name a second engine to fall back to.": "请稍等，或再指定一个备用引擎。",
    "Word it differently.": "请换个说法。",
    "Write 0.4, not '0.4'.": "请写 0.4，不要写 '0.4'。",
    "Write a table with some of: {0}.": "请写一张表，可用：{0}。",
    "Write just `embedded`.": "只写 `embedded` 即可。",
}

_LABELS = {
    "It was not made by Fabula, or another program took the label off.": (
        "它不是 Fabula 做的，或者标签被别的程序去掉了。"
    ),
    "Name a film, picture or recording.": "请指定影片、图片或录音。",
    "Save it again or remove it.": "请重新保存或删除。",
    "Save it again.": "请重新保存。",
    "The JPEG picture is cut short.": "JPEG 图片不完整。",
    "The PNG picture is cut short.": "PNG 图片不完整。",
    "The WAV sound is cut short.": "WAV 声音不完整。",
    "The file {0} cannot be read.": "文件 {0} 无法读取。",
    "Use PNG, JPEG, WAV, MP3, FLAC, Ogg, M4A or MP4.": "请用 PNG、JPEG、WAV、MP3、FLAC、Ogg、M4A 或 MP4。",
    "{0} carries no label.": "{0} 没有标签。",
    "{0} is not a file.": "{0} 不是文件。",
    "{0} is of a kind that has no place for a label.": "{0} 这种文件放不下标签。",
}

ERRORS: dict[str, str] = {
    **_SHELL,
    **_USAGE,
    **_FOLDERS,
    **_WRITING,
    **_SPEAKING,
    **_DRAWING,
    **_FILMING,
    **_ENGINES,
    **_LABELS,
}
