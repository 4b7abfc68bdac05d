"""What the command line says, in Chinese: the English text of the code is the key."""

from fabula.cli.chinese_services import SERVICES_WORDS
from fabula.cli.chinese_song import SONG_WORDS
from fabula.cli.chinese_studio import STUDIO_WORDS

_PROSE = {
    "Asked: {name} = {value}": "要求：{name} = {value}",
    "Engines: {names}": "引擎：{names}",
    "Made with: {producer}, number {id}": "制作方：{producer}，编号 {id}",
    "Too large for the label: {names}": "标签放不下的：{names}",
    "given by the user": "用户提供",
    "made by AI": "由 AI 生成",
    "perhaps made by AI": "可能由 AI 生成",
    "suspected to be made by AI": "疑似由 AI 生成",
    "{file}: {degree}": "{file}：{degree}",
    "* is what your settings choose.": "* 是设置里选用的。",
    "A film of some minutes needs 2 GB; free some space.": "几分钟的影片需要 2 GB，请腾出空间。",
    "All is well.": "一切正常。",
    "Everything is made; nothing is stale.": "全部都已做好，没有要重做的。",
    "Fabula broke ({error}). Run it again with FABULA_DEBUG=1 and report what you see.": (
        "Fabula 出错了（{error}）。请设 FABULA_DEBUG=1 再运行一次，并把看到的内容报告给我们。"
    ),
    "Fabula is tested on 3.11 to 3.13.": "Fabula 在 3.11 到 3.13 上测试过。",
    "Install its wheel from PyPI.": "请从 PyPI 安装它的 wheel。",
    "Made up to {target} in {folder}.": "已在 {folder} 里做到 {target}。",
    "Make it writable or choose another with --out.": "请设为可写，或用 --out 换一个。",
    "More will follow once the words are known: about {seconds} s in all.": (
        "文字出来以后还有更多：总共大约 {seconds} 秒。"
    ),
    "Pictures are drawn all the same, a little slower.": "照样能画图，只是稍慢。",
    "PyAV lacks {names}": "PyAV 缺少 {names}",
    "Run `make setup` again.": "请再运行一次 `make setup`。",
    "See .env.example.": "请看 .env.example。",
    "Stopped. What is finished is kept; run the same again to go on.": (
        "已停止。做好的都留着；再运行同样的命令就接着做。"
    ),
    "To change it, edit {folder}/{words} or {spec}, then: fabula build {folder}": (
        "想修改的话，编辑 {folder}/{words} 或 {spec}，然后运行：fabula build {folder}"
    ),
    "Try `{command} --help`.": "请看 `{command} --help`。",
    ".": "。",
    "Usage:": "用法：",
    "Your edit counts: {path}": "采用你的修改：{path}",
    "Your file is gone, what it replaced counts again: {path}": "你的文件不在了，恢复原来的结果：{path}",
    "resvg {version}; Skia cannot be loaded ({error})": "resvg {version}；Skia 无法加载（{error}）",
    "{count} results freed, {megabytes} MB.": "清理了 {count} 个结果，{megabytes} MB。",
    "{count} targets, about {seconds} s of work.": "{count} 个目标，大约 {seconds} 秒的工作。",
    "{count} things need mending.": "有 {count} 处需要处理。",
    "{file}: {seconds} s.": "{file}：{seconds} 秒。",
    "{file}: {width}x{height}.": "{file}：{width}x{height}。",
    "{film} is ready.": "{film} 做好了。",
    "{folder} is not writable: {error}": "{folder} 不可写：{error}",
    "{gigabytes} GB free in {folder}": "{folder} 还有 {gigabytes} GB",
    "{line}": "{line}",
    "{megabytes} MB in {folder}": "{folder}，{megabytes} MB",
    "{name} is no setting of Fabula.": "{name} 不是 Fabula 的设置。",
    "{target} was damaged and will be made anew.": "{target} 已损坏，会重新制作。",
    "{version}, {count} processors": "{version}，{count} 个处理器",
}

_LABELS = {
    "[bold]the film": "[bold]影片",
    "Arguments": "参数",
    "Commands": "命令",
    "Options": "选项",
    "[default: {}]": "[默认：{}]",
    "[required]": "[必填]",
    "assets": "素材",
    "crossfading": "做转场",
    "description": "说明",
    "disk": "磁盘",
    "drawing": "画图",
    "embedding": "向量",
    "engine": "引擎",
    "film": "影片",
    "filming": "拍摄",
    "free": "免费",
    "image": "图画",
    "language": "语言",
    "makes": "负责",
    "making the poster": "做海报",
    "maybe": "也许",
    "mixing the sound": "混音",
    "music": "音乐",
    "pictures": "绘画",
    "price": "价格",
    "putting the film together": "合成影片",
    "ready": "就绪",
    "seconds": "秒",
    "settings": "设置",
    "speaking": "配音",
    "speech": "语音",
    "state": "状态",
    "step": "步骤",
    "story": "故事",
    "target": "目标",
    "text": "文字",
    "timing the narration": "排旁白",
    "unknown": "未知",
    "version": "版本",
    "video": "视频",
    "voice": "声音",
    "who": "身份",
    "writing captions": "写字幕",
    "writing the story": "写故事",
    "writing the timeline": "写时间线",
}

_OPTIONS = {
    "A film, picture or recording.": "影片、图片或录音。",
    "A .png or .jpg file.": "一个 .png 或 .jpg 文件。",
    "A .wav, .mp3, .flac or .ogg file.": "一个 .wav、.mp3、.flac 或 .ogg 文件。",
    "Another number, another result; the same, the same.": "数字不同，结果不同；数字相同，结果相同。",
    "Everything younger than this stays.": "比这更新的都保留。",
    "Find damaged results in the store and make them anew.": "找出仓库里损坏的结果并重新制作。",
    "For readers of about this age: 4, 8, 12 or adult.": "给大约几岁的读者：4、8、12 或 adult（成人）。",
    "Frames a second: 24, 25, 30, 50 or 60.": "每秒帧数：24、25、30、50 或 60。",
    "How pictures look; `fabula draw --styles` lists them.": "画面风格；`fabula draw --styles` 可列出。",
    "Install completion for the current shell.": "为当前 shell 安装补全。",
    "Language of the text: en, zh, ja …; auto finds out.": "文字的语言：zh、en、ja……；auto 自动判断。",
    "List the styles instead.": "只列出风格。",
    "List the voices instead.": "只列出声音。",
    "Make it a cover with this title.": "画成封面，并写上这个标题。",
    "Make this anew; the old take is kept.": "重做这一项；旧的保留。",
    "Pace; 1 is the voice's own.": "语速；1 是该声音本来的速度。",
    "Pages, 3 to 20; 0 lets the story decide.": "页数，3 到 20；0 由故事决定。",
    "Pixels, such as 1920x1080, or 720p, 1080p, 1440p, 4k.": "像素，如 1920x1080，或 720p、1080p、1440p、4k。",
    "Print one JSON line per event instead of prose.": "每个事件输出一行 JSON，不输出文字说明。",
    "Show completion for the current shell, to copy it or customize the installation.": (
        "显示当前 shell 的补全脚本，以便复制或自行安装。"
    ),
    "Show the version and exit.": "显示版本并退出。",
    "Show this message and exit.": "显示这段说明并退出。",
    "Stop there: script, page-2/picture, film …": "做到这里为止：script、page-2/picture、film……",
    "Take the text from this file.": "从这个文件读取文字。",
    "Targets at the same time; by itself one per processor.": "同时制作几项；默认每个处理器一项。",
    "The folder of a production.": "作品所在的文件夹。",
    "The hero, where the topic does not say.": "主角（题目里没有说时）。",
    "The place, where the topic does not say.": "地点（题目里没有说时）。",
    "What is to be seen; - reads it from stdin.": "画面内容；- 表示从标准输入读取。",
    "What the story is about; - reads it from stdin.": "故事讲什么；- 表示从标准输入读取。",
    "What to say; - reads it from stdin.": "要说的话；- 表示从标准输入读取。",
    "Where films are to be made.": "准备在哪里制作影片。",
    "Where it goes; by itself out/ and the topic.": "放到哪里；默认是 out/ 加题目。",
    "Who does it: text=…, image=…, speech=… or music=…; repeatable.": (
        "由谁来做：text=…、image=…、speech=… 或 music=…；可重复。"
    ),
    "Who speaks; by itself the narrator.": "谁来说；默认是旁白。",
    "Who tells it; see `fabula speak --voices`.": "谁来讲述；见 `fabula speak --voices`。",
    "Your own story, kept word for word.": "你自己的故事，一字不改。",
    "auto, warm, funny, adventurous, mysterious or quiet.": (
        "auto（自动）、warm（温暖）、funny（有趣）、adventurous（冒险）、mysterious（神秘）或 quiet（安静）。"
    ),
}

_COMMANDS = {
    """\
Start here:

  fabula story "a fox who is afraid of the dark" --out out/fox

  fabula story "怕黑的狐狸" --out out/huli --size 1080x1920

  fabula song "happy electronic music about sunshine" --out out/sunshine

Everything runs on this machine; `fabula engines` shows who does the work, `fabula doctor` whether all is well.
""": """\
从这里开始：

  fabula story "怕黑的狐狸" --out out/huli

  fabula story "a fox who is afraid of the dark" --out out/fox --size 1080x1920

  fabula song "温柔的民谣，吉他，关于故乡的雨" --out out/yu

一切都在本机完成；`fabula engines` 显示由谁来做，`fabula doctor` 检查是否正常。
""",
    """\
Make a narrated, illustrated, captioned film from one sentence.

The folder then holds movie.mp4, its script, pictures, speech and captions. Edit script.json or story.toml, or put \
a picture or a recording of yours in the place of one, and `fabula build` makes only what that changes.""": """\
用一句话做出一部有旁白、插图和字幕的影片。

文件夹里会有 movie.mp4，以及它的剧本、图画、语音和字幕。修改 script.json 或 story.toml，或者用自己的图片、录音\
替换其中一个，`fabula build` 就只重做受影响的部分。""",
    """\
Examples:

  fabula story "a fox who is afraid of the dark" --out out/fox

  fabula story "怕黑的狐狸" --pages 5 --tone funny --age 4 --size 1080x1920

  fabula story --text my-story.txt --style watercolour --narrator ada

  fabula story "the last lighthouse keeper" --until script     # stop when the text is there

  fabula story "a robot who learns to sing" --engine text=openai:gpt-4.1-mini
""": """\
例子：

  fabula story "怕黑的狐狸" --out out/huli

  fabula story "会唱歌的机器人" --pages 5 --tone funny --age 4 --size 1080x1920

  fabula story --text 我的故事.txt --style watercolour --narrator ada

  fabula story "最后一个守塔人" --until script     # 写好文字就停

  fabula story "会唱歌的机器人" --engine text=openai:gpt-4.1-mini
""",
    """\
Say what `fabula build` would make, in order, with seconds and price; make nothing.

Targets that hang on a result not known yet are marked "maybe": they are left out where it turns out the same.""": """\
说明 `fabula build` 会依次做什么、要多少秒、多少钱；什么也不做。

取决于未知结果的目标标为“也许”：结果若不变就不会重做。""",
    """\
Examples:

  fabula plan out/fox

  fabula plan out/fox --json | jq .target
""": """\
例子：

  fabula plan out/huli

  fabula plan out/huli --json | jq .target
""",
    """\
Make what is stale in a production's folder: what was edited, what was never finished, and what hangs on it.

Edit story.toml or script.json, or put a picture (pages/3.png, .jpg) or a recording (speech/3_1.wav, .mp3) in the \
place of one. Take the change back and nothing is made again.""": """\
重做作品文件夹里过时的部分：改过的、没做完的，以及依赖它们的。

可以编辑 story.toml 或 script.json，也可以用图片（pages/3.png、.jpg）或录音（speech/3_1.wav、.mp3）替换原来的。\
改回去就什么也不用重做。""",
    """\
Examples:

  fabula build out/fox

  fabula build out/fox --again page-3/picture      # another take of one picture

  fabula build out/fox --until script

  fabula build out/fox --repair                    # after a disk fault
""": """\
例子：

  fabula build out/huli

  fabula build out/huli --again page-3/picture     # 这一页的图重画一张

  fabula build out/huli --until script

  fabula build out/huli --repair                   # 磁盘出错之后
""",
    """\
Speak a text into a recording.

Pauses: "wait [pause 0.8] and see", or SSML between <speak> and </speak>. `--voices` lists who can speak.""": """\
把文字读成录音。

停顿：“等一等 [pause 0.8] 再看”，或者写在 <speak> 和 </speak> 之间的 SSML。`--voices` 列出有哪些声音。""",
    """\
Examples:

  fabula speak "Once upon a time there was a fox." -o fox.wav

  fabula speak "从前有一只狐狸。" --voice ada --speed 0.9 -o huli.mp3

  fabula speak --text chapter.txt -o chapter.mp3

  fabula speak --voices --language ja
""": """\
例子：

  fabula speak "从前有一只狐狸。" -o huli.wav

  fabula speak "Once upon a time there was a fox." --voice ada --speed 0.9 -o fox.mp3

  fabula speak --text 第一章.txt -o 第一章.mp3

  fabula speak --voices --language zh
""",
    """\
Draw a picture of what a sentence says.

The picture carries the mark and the label that say a machine made it; `fabula inspect` reads the label.""": """\
把一句话画成图。

图上带有“由机器生成”的标识和标签；`fabula inspect` 可以读出标签。""",
    """\
Examples:

  fabula draw "a fox with a lantern in a forest at night" -o fox.png

  fabula draw "海边的灯塔，日出" --size 1080x1920 --style watercolour -o sea.jpg

  fabula draw "a lighthouse in a storm" --title "The Last Light" -o cover.png

  fabula draw --styles
""": """\
例子：

  fabula draw "夜晚的森林里，一只提着灯笼的狐狸" -o huli.png

  fabula draw "海边的灯塔，日出" --size 1080x1920 --style watercolour -o sea.jpg

  fabula draw "暴风雨中的灯塔" --title "最后的灯光" -o cover.png

  fabula draw --styles
""",
    """\
Read the label of a generated file: that a machine made it, from what, with which engines.

Films tell the prompt, every engine with its version, and the inputs of every page.""": """\
读出生成文件的标签：它由机器生成、用什么生成、用了哪些引擎。

影片会列出题目、每个引擎及版本，以及每一页的来源。""",
    """\
Examples:

  fabula inspect out/fox/movie.mp4

  fabula inspect fox.png --json
""": """\
例子：

  fabula inspect out/huli/movie.mp4

  fabula inspect huli.png --json
""",
    """\
List the engines: who writes, draws and speaks, and whether they can do it now.

Choose one for a command with --engine, such as --engine image=openai, or for good with FABULA_IMAGE_ENGINE. \
A comma list falls back from left to right: --engine text=openai,embedded""": """\
列出引擎：谁来写、谁来画、谁来说，以及现在能不能用。

用 --engine 为一次命令选择，如 --engine image=openai；用 FABULA_IMAGE_ENGINE 长期选择。\
逗号隔开的列表从左到右依次备用：--engine text=openai,embedded""",
    """\
Examples:

  fabula engines

  FABULA_OPENAI_BASE_URL=http://127.0.0.1:11434/v1 fabula engines
""": """\
例子：

  fabula engines

  FABULA_OPENAI_BASE_URL=http://127.0.0.1:11434/v1 fabula engines
""",
    """\
Check this installation: Python, assets, drawing, speech, film encoding, disk, engines.

Ends with status 3 where something needs mending, and says what to do.""": """\
检查安装是否正常：Python、素材、绘画、语音、影片编码、磁盘、引擎。

有需要处理的问题时以状态 3 结束，并说明怎么办。""",
    """\
Examples:

  fabula doctor

  fabula doctor --dir /srv/films --json
""": """\
例子：

  fabula doctor

  fabula doctor --dir /srv/films --json
""",
    """\
Free disk space in a production's folder.

What is shown, what you pinned, and the last three takes of everything stay; so does all that is younger \
than --keep.""": """\
为作品文件夹腾出磁盘空间。

正在使用的、你固定的，以及每一项最近三次的结果都保留；比 --keep 更新的也保留。""",
    """\
Examples:

  fabula gc out/fox

  fabula gc out/fox --keep 0
""": """\
例子：

  fabula gc out/huli

  fabula gc out/huli --keep 0
""",
}

WORDS: dict[str, str] = {**_PROSE, **_LABELS, **_OPTIONS, **_COMMANDS, **SERVICES_WORDS, **SONG_WORDS, **STUDIO_WORDS}
