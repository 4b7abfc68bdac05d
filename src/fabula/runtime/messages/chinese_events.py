"""Errors about events and webhooks in Chinese."""

EVENT_ERRORS = {
    "Check its spelling.": "请检查拼写。",
    "Give a longer one, or none to have one made.": "请给出更长的，或不给，由系统生成。",
    "Last-Event-ID is not a number.": "Last-Event-ID 不是数字。",
    "Leave it out; deliveries are signed.": "请去掉；推送本身带有签名。",
    "Send the last `id:` of the stream.": "请发送事件流里最后一个 `id:`。",
    "The address holds a user name or password.": "地址里带有用户名或密码。",
    "The address is not a URL.": "地址不是有效的 URL。",
    "The address is not of http or https.": "地址不是 http 或 https。",
    "The address is not of the public internet.": "地址不在公网上。",
    "The host name of the address is not known.": "地址里的主机名无法解析。",
    "The secret is shorter than {0} characters.": "密钥少于 {0} 个字符。",
    "Use a public one, or have the operator set FABULA_WEBHOOK_PRIVATE_ADDRESSES.": (
        "请用公网地址，或请管理员设置 FABULA_WEBHOOK_PRIVATE_ADDRESSES。"
    ),
    "Write it like https://example.com/hook.": "请写成 https://example.com/hook 这样。",
}
