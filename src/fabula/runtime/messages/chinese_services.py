"""Errors of the services in Chinese."""

SERVICE_ERRORS = {
    "A song of {0} seconds cannot be made.": "做不了 {0} 秒的歌。",
    "Choose {0} to {1}.": "请选 {0} 到 {1}。",
    "The machine has too little GPU memory for this, also after its model was loaded anew.": (
        "机器的显存不够，重新加载模型后也不够。"
    ),
    "Ask for less at once, or choose a larger GPU.": "请少要一些，或换更大的 GPU。",
    "The operation ran for more than {0} s and was stopped.": "操作超过 {0} 秒，已停止。",
    "Ask for less, or raise MAX_RUNTIME_SECONDS.": "请少要一些，或调大 MAX_RUNTIME_SECONDS。",
    "The service is ending.": "服务正在结束。",
    "Ask again in a moment.": "请稍后再试。",
    "The service failed in a way nobody foresaw; its log says more under the operation's id.": (
        "服务出了意料之外的错；日志里按操作编号可以查到更多。"
    ),
    "There is no service called {0}.": "没有叫 {0} 的服务。",
    "The service {0} ended at its start (status {1}).": "服务 {0} 一启动就退出了（状态 {1}）。",
    "The service {0} did not get healthy within {1} s.": "服务 {0} 在 {1} 秒内没有恢复正常。",
    "What it wrote above says why.": "原因见上面它写的内容。",
    "Modal is not installed.": "没有安装 Modal。",
    "Install fabula[modal].": "请安装 fabula[modal]。",
    "Modal does not know you.": "Modal 不认识你。",
    "Run `modal token new`, or set MODAL_TOKEN_ID and MODAL_TOKEN_SECRET.": (
        "请运行 `modal token new`，或设置 MODAL_TOKEN_ID 和 MODAL_TOKEN_SECRET。"
    ),
    "Modal did not take the app {0}: {1}.": "Modal 没有接受应用 {0}：{1}。",
    "Check the settings and try again.": "请检查设置后再试。",
    "Choose another language.": "请换一种语言。",
    "It sings {0}.": "它能唱 {0}。",
    "The address of the service is not set.": "没有设置服务的地址。",
    "The address of the service is not set. Set {0}.": "没有设置服务的地址。请设置 {0}。",
    "Set {0}.": "请设置 {0}。",
    "The service refused the request.": "服务拒绝了请求。",
    "The service does not accept the token.": "服务不接受该令牌。",
    "Check the setting SERVICE_TOKEN.": "请检查设置 SERVICE_TOKEN。",
    "There is no such service at that address.": "那个地址上没有这样的服务。",
    "Check the service's address.": "请检查服务的地址。",
    "The service could not do it: {0}": "服务做不了：{0}",
    "The service failed: {0}": "服务出错：{0}",
    "The service answered with something that is none of its answers.": "服务的回答不是它该有的回答。",
    "The service writes no stories.": "服务不写故事。",
    "Choose another text engine.": "请换一个写作引擎。",
    "The services have no model {0} to choose.": "服务没有可选的模型 {0}。",
    "Write just `{0}`.": "请只写 `{0}`。",
    "This service keeps no such file.": "本服务没有这个文件。",
    "Give a path that it answered with.": "请给出它回答过的路径。",
    "Port {0} on {1}, which the service {2} is to have, cannot be used: {3}.": (
        "{1} 上给服务 {2} 的端口 {0} 不能用：{3}。"
    ),
    "Stop what uses it, or choose another with {0}_PORT (0 picks a free one).": (
        "请停掉占用它的程序，或用 {0}_PORT 换一个（0 表示随便找一个空的）。"
    ),
}
