"""What is wrong with a field, in Chinese: pydantic's messages that a file, a body or a query can meet, and our own."""

_KINDS = {
    "Input should be a valid boolean": "应为布尔值",
    "Input should be a valid boolean, unable to interpret input": "应为布尔值",
    "Input should be a valid date": "应为日期",
    "Input should be a valid datetime": "应为日期和时间",
    "Input should be a valid datetime or date, {0}": "应为日期和时间（{0}）",
    "Input should be a valid datetime, {0}": "应为日期和时间（{0}）",
    "Input should be a valid decimal": "应为十进制数",
    "Input should be a valid dictionary": "应为对象",
    "Input should be a valid dictionary or instance of {0}": "应为对象（{0}）",
    "Input should be a valid dictionary or object to extract fields from": "应为对象",
    "Input should be a valid integer": "应为整数",
    "Input should be a valid integer, got a number with a fractional part": "应为整数，不能有小数",
    "Input should be a valid integer, unable to parse string as an integer": "应为整数",
    "Input should be a valid list": "应为列表",
    "Input should be a valid number": "应为数字",
    "Input should be a valid number, unable to parse string as a number": "应为数字",
    "Input should be a valid string": "应为文字",
    "Input should be a valid UUID, {0}": "应为 UUID（{0}）",
    "Input should be a valid URL, {0}": "应为网址（{0}）",
    "Input should have timezone info": "缺少时区",
    "Input should be None": "应为空",
    "Input should be {0}": "应为 {0}",
    "Unable to parse input string as an integer, exceeded maximum size": "整数太大",
}

_BOUNDS = {
    "Data should have at least {0} bytes": "至少要有 {0} 字节",
    "Data should have at most {0} bytes": "最多 {0} 字节",
    "Decimal input should have no more than {0} decimal places": "小数最多 {0} 位",
    "Decimal input should have no more than {0} digits before the decimal point": "整数部分最多 {0} 位",
    "Decimal input should have no more than {0} digits in total": "数字最多 {0} 位",
    "Input should be a finite number": "应为有限的数",
    "Input should be a multiple of {0}": "应为 {0} 的倍数",
    "Input should be greater than or equal to {0}": "应大于或等于 {0}",
    "Input should be greater than {0}": "应大于 {0}",
    "Input should be less than or equal to {0}": "应小于或等于 {0}",
    "Input should be less than {0}": "应小于 {0}",
    "String should have at least {0} character": "至少要有 {0} 个字符",
    "String should have at least {0} characters": "至少要有 {0} 个字符",
    "String should have at most {0} character": "最多 {0} 个字符",
    "String should have at most {0} characters": "最多 {0} 个字符",
    "String should match pattern {0}": "应符合格式 {0}",
    "{0} should have at least {1} item after validation, not {2}": "至少要有 {1} 项，现在是 {2} 项（{0}）",
    "{0} should have at least {1} items after validation, not {2}": "至少要有 {1} 项，现在是 {2} 项（{0}）",
    "{0} should have at most {1} item after validation, not {2}": "最多 {1} 项，现在是 {2} 项（{0}）",
    "{0} should have at most {1} items after validation, not {2}": "最多 {1} 项，现在是 {2} 项（{0}）",
}

_SHAPES = {
    "Assertion failed, {0}": "不符合要求：{0}",
    "Extra inputs are not permitted": "没有这个字段",
    "Field required": "必须填写",
    "Input tag {0} found using {1} does not match any of the expected tags: {2}": "{1} 不能是 {0}，可以是：{2}",
    "Keys should be strings": "键应为文字",
    "Missing required argument": "必须填写",
    "Unexpected keyword argument": "没有这个字段",
    "Unable to extract tag using discriminator {0}": "缺少 {0}",
    "Value error, {0}": "值不对：{0}",
}

_STORIES = {
    "a page must be an object with a text": "每一页应为带 text 的对象",
    "must be 3 to 20, or 0 to let the story decide": "应为 3 到 20；0 表示由故事决定",
    "must be even, {0} to {1}": "应为 {0} 到 {1} 之间的偶数",
    "must be one of {0}": "应为其中之一：{0}",
    "the lines of a page must be a list": "一页的 lines 应为列表",
    "there is no list of pages": "没有 pages 列表",
}

VALIDATION = {**_KINDS, **_BOUNDS, **_SHAPES, **_STORIES}
