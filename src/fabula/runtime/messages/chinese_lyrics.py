"""Errors of writing and filing songs in Chinese."""

LYRICS_ERRORS = {
    "A song cannot be {0} seconds long.": "歌曲的长度不能是 {0} 秒。",
    "Give a description.": "请给出描述。",
    "Say in a few words what the song is about and how it sounds.": "请用几个字说明这首歌写什么、听起来怎样。",
    "Shorten it; your own lyrics are given with --lyrics FILE.": "请缩短；自己的歌词用 --lyrics 文件 给出。",
    "The description has no words in it.": "描述里没有任何字词。",
    "The description has {0} characters; {1} are the most.": "描述有 {0} 个字符，最多 {1} 个。",
    "The description holds control characters.": "描述里有控制字符。",
    "The description is empty.": "描述是空的。",
    "The embedded writer writes lyrics in {0}, not in {1}.": "内置作者会用 {0} 写歌词，不会用 {1}。",
    "Use a language model (--engine text=openai), or bring your own lyrics with --lyrics FILE.": (
        "请用语言模型（--engine text=openai），或用 --lyrics 文件 带来自己的歌词。"
    ),
}
