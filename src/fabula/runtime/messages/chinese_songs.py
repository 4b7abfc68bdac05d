"""What goes wrong with songs as productions, in Chinese: the English template is the key."""

SONG_ERRORS = {
    "A line of the lyrics has {0} characters; {1} are the most.": "歌词里有一行长达 {0} 个字符；最多 {1} 个。",
    "Allow more time, or shorten them.": "请给更长的时间，或缩短歌词。",
    "An instrumental has no lyrics.": "纯音乐没有歌词。",
    "Ask for a shorter song.": "请要短一点的歌。",
    "Break it.": "请断开它。",
    "Choose another with --engine text=…, or bring your own lyrics.": "请用 --engine text=… 换一个，或自带歌词。",
    "Choose embedded with --engine music=…, or leave the music out with --music off.": (
        "请用 --engine music=… 选 embedded，或用 --music off 不要音乐。"
    ),
    "It sings {0}; or leave the voice out with --no-vocal.": "它能唱 {0}；或用 --no-vocal 不要人声。",
    "It writes {0}; or bring your own lyrics.": "它能写 {0}；或自带歌词。",
    "Leave out --instrumental or --lyrics.": "请去掉 --instrumental 或 --lyrics。",
    'Make one with `fabula story "…" --out DIR` or `fabula song "…" --out DIR`.': (
        '请用 `fabula story "…" --out 文件夹` 或 `fabula song "…" --out 文件夹` 做一件。'
    ),
    "Remove them.": "请删掉它们。",
    "Save it as UTF-8, or delete it to go back.": "请存为 UTF-8，或删掉它以恢复原样。",
    "Say in a few words what the song is about.": "请用几个词说说这首歌写什么。",
    "Shorten them.": "请缩短它们。",
    "The file {0} has no words.": "文件 {0} 里没有字。",
    "The instruments are missing. Run `make setup` to pack them.": "缺少乐器音色。请运行 `make setup` 打包。",
    "The line {0} has no words.": "{0} 这一行没有字。",
    "The lyrics have no line to sing.": "歌词里没有可唱的句子。",
    "The lyrics have {0} lines; {1} are the most.": "歌词有 {0} 行；最多 {1} 行。",
    "The lyrics hold control characters.": "歌词里有控制字符。",
    "The lyrics hold tags and no line to sing.": "歌词里只有标签，没有可唱的句子。",
    "The music engine {0} composes no cues.": "音乐引擎 {0} 不会写配乐。",
    "The music engine {0} does not sing in {1}.": "音乐引擎 {0} 不会用 {1} 演唱。",
    "The music engine {0} makes at most {1} seconds.": "音乐引擎 {0} 最多能做 {1} 秒。",
    "The text engine {0} writes no lyrics in {1}.": "文字引擎 {0} 不会用 {1} 写歌词。",
    "The text engine {0} writes no lyrics.": "文字引擎 {0} 不会写歌词。",
    "There is no cover style {0}.": "没有 {0} 这种封面风格。",
    "These words need {0} seconds.": "这些歌词需要 {0} 秒。",
    "Write lines under the tags.": "请在标签下面写上句子。",
    "The production was stopped.": "制作已停止。",
    "Ask again.": "请再试一次。",
    "Use 20 to 400.": "请用 20 到 400。",
    "Write the song's words into it.": "请把歌词写进去。",
    "{0} is not UTF-8 text.": "{0} 不是 UTF-8 文本。",
}
