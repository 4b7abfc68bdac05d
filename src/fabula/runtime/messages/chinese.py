"""Every error message and remedy in Chinese, by the template it is made from; {0}, {1} … are its values in order.

A test finds the templates in the source and asks that each stands here or in the modules that this one puts together.
"""

from fabula.runtime.messages import chinese_making as making
from fabula.runtime.messages.chinese_events import EVENT_ERRORS
from fabula.runtime.messages.chinese_files import FILE_ERRORS
from fabula.runtime.messages.chinese_lyrics import LYRICS_ERRORS
from fabula.runtime.messages.chinese_music import MUSIC_ERRORS
from fabula.runtime.messages.chinese_services import SERVICE_ERRORS
from fabula.runtime.messages.chinese_songs import SONG_ERRORS
from fabula.runtime.messages.chinese_studio import STUDIO_ERRORS
from fabula.runtime.messages.chinese_validation import VALIDATION
from fabula.runtime.messages.chinese_web import WEB_ERRORS

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
    "Change it in {0}, in the command or in what you send.": "请在 {0}、命令或发送的内容里改正。",
    "{0}: {1} (it is {2}).": "{0}：{1}（现在是 {2}）。",
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
    "Only {0} MB are free where the studio keeps its files.": "工作室存放文件的磁盘只剩 {0} MB。",
    "Free some space there; what waits goes on by itself.": "请在那里腾出空间；等待中的工作会自动继续。",
    "The machine may be short of memory: try --jobs 1 or a smaller --size, and run the same again.": (
        "可能是内存不够：试试 --jobs 1 或更小的 --size，再运行同样的命令。"
    ),
    "The process that made {0} died {1} times.": "制作 {0} 的进程死了 {1} 次。",
    "The machine may be short of memory: use fewer workers or a smaller size, and try again.": (
        "机器可能内存不足：请减少工作进程或缩小尺寸，然后再试。"
    ),
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
    "{0} already holds another production.": "{0} 里已经有另一件作品。",
    "{0} could not be written: {1}.": "{0} 无法写入：{1}。",
    "{0} failed: {1}: {2}{3}.": "{0} 失败：{1}：{2}{3}。",
    "{0} failed: {1}": "{0} 失败：{1}",
    "{0} has more than {1} megapixels.": "{0} 超过 {1} 百万像素。",
    "{0} has {1} pages.": "{0} 有 {1} 页。",
    "{0} holds no sound.": "{0} 里没有声音。",
    "{0} holds no production ({1} is missing).": "{0} 里没有作品（缺少 {1}）。",
    "{0} is a file.": "{0} 是文件。",
    "{0} is damaged: {1}.": "{0} 已损坏：{1}。",
    "A path is too long: {0}.": "路径太长：{0}。",
    "Choose a shorter folder with --out.": "请用 --out 选一个路径短一些的文件夹。",
    "Move it away and run the same again.": "请把它移开，再运行一次。",
    "The title in {0} is longer than {1} characters.": "{0} 里的标题超过 {1} 个字符。",
    "Shorten it.": "请缩短。",
    "{0} has two characters {1}.": "{0} 里有两个角色 {1}。",
    "Give each an id of its own.": "请给每个角色不同的 id。",
    "{0} is larger than {1} MB.": "{0} 超过 {1} MB。",
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

ERRORS: dict[str, str] = {
    **_SHELL,
    **_USAGE,
    **_FOLDERS,
    **making.WRITING,
    **making.SPEAKING,
    **making.DRAWING,
    **making.FILMING,
    **making.ENGINES,
    **making.LABELS,
    **LYRICS_ERRORS,
    **MUSIC_ERRORS,
    **SONG_ERRORS,
    **STUDIO_ERRORS,
    **EVENT_ERRORS,
    **FILE_ERRORS,
    **SERVICE_ERRORS,
    **WEB_ERRORS,
    **VALIDATION,
}
