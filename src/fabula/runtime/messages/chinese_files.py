"""Errors about stored files in Chinese."""

FILE_ERRORS = {
    "A bucket is set, but the client of object stores is not installed.": "设置了存储桶，但没有安装对象存储的客户端。",
    "Build the production again: what is missing is made anew.": "请重新生成该作品：缺的部分会重新制作。",
    "Check FABULA_S3_ACCESS_KEY and FABULA_S3_SECRET_KEY, and what that key may do with the bucket.": (
        "请检查 FABULA_S3_ACCESS_KEY 和 FABULA_S3_SECRET_KEY，以及该密钥对存储桶的权限。"
    ),
    "Check FABULA_S3_ENDPOINT, FABULA_S3_REGION and FABULA_S3_BUCKET, and that the store runs.": (
        "请检查 FABULA_S3_ENDPOINT、FABULA_S3_REGION 和 FABULA_S3_BUCKET，并确认对象存储在运行。"
    ),
    "Install fabula[s3], or unset FABULA_S3_BUCKET.": "请安装 fabula[s3]，或去掉 FABULA_S3_BUCKET。",
    "Make it again.": "请重新制作。",
    "Make it, or correct FABULA_S3_BUCKET.": "请创建它，或改正 FABULA_S3_BUCKET。",
    "The bucket does not exist.": "存储桶不存在。",
    "The object store did not answer as it should.": "对象存储没有正常应答。",
    "The object store refused the access key.": "对象存储拒绝了访问密钥。",
    "The stored result {0}… is {1} in the object store.": "对象存储里的结果 {0}… 有问题（{1}）。",
    "The stored result {0}… was cleared away.": "存储的结果 {0}… 已被清理。",
}
