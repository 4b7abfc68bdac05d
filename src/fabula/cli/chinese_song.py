"""What `fabula song` says, in Chinese: the English text of the code is the key."""

SONG_WORDS = {
    "What plays under the pages: auto, off, or a genre.": "页面下面放什么音乐：auto（自动）、off（不放）或一种曲风。",
    "scoring": "配乐",
    "One sentence in, a narrated picture-book film or a song out.": "给一句话，得到一部有旁白的绘本影片，或者一首歌。",
    "What the song is; - reads it from stdin.": "这首歌是什么样的；- 表示从标准输入读取。",
    "Your own words, with [tags] or without.": "你自己的歌词，带不带 [标签] 都可以。",
    "The title; by itself the words' own.": "歌名；默认取自歌词。",
    "Exact length, 10 to 600; 0: as long as the words need.": "准确的长度，10 到 600 秒；0：歌词需要多长就多长。",
    "pop, rock, folk, guofeng …; by itself as described.": "pop、rock、folk、guofeng（古风）……；默认按描述。",
    "Beats a minute, 40 to 220; 0: as described.": "每分钟拍数，40 到 220；0：按描述。",
    'Such as "D major" or "F# minor".': '例如 "D major" 或 "F# minor"。',
    "Happy, tender, dark …; by itself as described.": "欢快、温柔、阴暗……；默认按描述。",
    "Must be heard: piano, guitar, erhu …; repeatable.": "一定要有的乐器：piano、guitar、erhu……；可重复。",
    "No words at all.": "纯音乐，没有歌词。",
    "Sing a guide vocal, or show the words only.": "唱出示范人声，或者只显示歌词。",
    "Who sings: woman, man or child.": "谁来唱：woman、man 或 child。",
    "How the cover looks: vintage, modern, grunge …": "封面的风格：vintage、modern、grunge……",
    "Shapes of lyric videos: 16:9, 9:16, 1:1; repeatable.": "歌词视频的画幅：16:9、9:16、1:1；可重复。",
    "Make no lyric video.": "不做歌词视频。",
    "Besides WAV: flac, mp3, m4a, opus; repeatable.": "WAV 以外的格式：flac、mp3、m4a、opus；可重复。",
    "Lay out drums, bass, harmony, lead and voice as files of their own.": (
        "把鼓、贝斯、和声、主奏和人声另存为分轨文件。"
    ),
    "writing the lyrics": "写歌词",
    "composing": "作曲",
    "playing": "演奏",
    "singing": "演唱",
    "describing the music": "描述音乐",
    "making the music": "生成音乐",
    "mixing": "混音",
    "mastering": "母带处理",
    "writing the score down": "记谱",
    "drawing the cover": "画封面",
    "encoding the sound": "编码声音",
    "filing it": "归类",
    "drawing the waveform": "画波形",
    "writing another format": "输出其他格式",
    "finishing the song": "完成歌曲",
    """Make a song from a description: lyrics, music, a sung guide vocal, cover and lyric video.

The folder then holds song.wav, lyrics.txt, lyrics.lrc, the score (score.mid, .musicxml, .png), cover.png and \
lyric_video.mp4. Edit lyrics.txt or song.toml, or put a cover of yours in the place of the one made, and \
`fabula build` makes only what that changes.""": """按一句描述做一首歌：歌词、音乐、示范人声、封面和歌词视频。

文件夹里有 song.wav、lyrics.txt、lyrics.lrc、乐谱（score.mid、.musicxml、.png）、cover.png 和 lyric_video.mp4。\
编辑 lyrics.txt 或 song.toml，或者换上你自己的封面，然后运行 `fabula build`，只会重做受影响的部分。""",
    """\
Examples:

  fabula song "happy electronic music about sunshine" --out out/sunshine

  fabula song "温柔的民谣，吉他，关于故乡的雨" --duration 90

  fabula song --lyrics my-words.txt --genre folk --bpm 96 --key "D major"

  fabula song "rain on a tin roof" --instrumental --genre lo-fi --format mp3 --format flac
""": """\
例子：

  fabula song "温柔的民谣，吉他，关于故乡的雨" --out out/yu

  fabula song "happy electronic music about sunshine" --duration 90

  fabula song --lyrics 我的歌词.txt --genre folk --bpm 96 --key "D major"

  fabula song "雨打铁皮屋顶" --instrumental --genre lo-fi --format mp3 --format flac
""",
}
