"""Errors of composing and playing music in Chinese."""

MUSIC_ERRORS = {
    "A cue has at least one bar.": "配乐段至少要有一小节。",
    "Ask for at least {0} seconds, or give fewer lines.": "请要求至少 {0} 秒，或者减少歌词行数。",
    "Ask for {0} to {1} beats a minute.": "请要求每分钟 {0} 到 {1} 拍。",
    "Ask for {0} to {1} seconds.": "请要求 {0} 到 {1} 秒。",
    "Choose one of {0}.": "请从中选一个：{0}。",
    "Give fewer lines.": "请减少歌词行数。",
    "Give it one.": "请给它一小节。",
    "Music cannot be {0} seconds long.": "音乐的长度不能是 {0} 秒。",
    "Music cannot have {0} beats a minute.": "音乐的速度不能是每分钟 {0} 拍。",
    "Name a key such as C, F# minor or Bb major.": "请写一个调，如 C、F# minor 或 Bb major。",
    "No genre is called {0}.": "没有叫 {0} 的曲风。",
    "No key is called {0}.": "没有叫 {0} 的调。",
    "{0} lines cannot be sung in {1} seconds.": "{0} 行歌词在 {1} 秒里唱不完。",
    "Check that it is MusicXML.": "请检查它是不是 MusicXML。",
    "Run `make setup` again.": "请再运行一次 `make setup`。",
    "The score cannot be engraved.": "乐谱无法排印。",
    "There is no format {0}.": "没有 {0} 这种格式。",
    "Use flac, mp3, m4a or opus.": "请用 flac、mp3、m4a 或 opus。",
    "{0} is not a SoundFont that can be read.": "{0} 不是可以读取的 SoundFont。",
    "{0} is not {1} Hz.": "{0} 不是 {1} 赫兹。",
}
