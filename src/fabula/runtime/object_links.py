"""Links that let a browser fetch an object straight from its store for a while, under a name of our choice.

obstore signs links as well, but without the parameters that set the answer's headers: a film would be called by its
digest. AWS Signature Version 4 in the query:
https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
"""

import hashlib
import hmac
from collections.abc import Mapping
from datetime import UTC, datetime
from urllib.parse import quote, urlsplit

from fabula.runtime.object_blobs import Bucket

_LONGEST = 7 * 24 * 3600


def object_link(
    bucket: Bucket, key: str, *, seconds: int, headers: Mapping[str, str] | None = None, now: datetime | None = None
) -> str:
    """A link to an object that is good for some seconds (a week at most).

    `headers` are those of the answer: `content-type`, `content-disposition`, `cache-control`.
    """
    moment = (now or datetime.now(UTC)).strftime("%Y%m%dT%H%M%SZ")
    scope = f"{moment[:8]}/{bucket.region}/s3/aws4_request"
    query = {
        "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
        "X-Amz-Credential": f"{bucket.access_key}/{scope}",
        "X-Amz-Date": moment,
        "X-Amz-Expires": str(min(seconds, _LONGEST)),
        "X-Amz-SignedHeaders": "host",
        **{f"response-{name}": value for name, value in (headers or {}).items()},
    }
    address = f"{bucket.address}/{quote(key)}"
    encoded = "&".join(f"{_encoded(name)}={_encoded(query[name])}" for name in sorted(query))
    parts = urlsplit(address)
    asked = f"GET\n{parts.path}\n{encoded}\nhost:{parts.netloc}\n\nhost\nUNSIGNED-PAYLOAD"
    digest = hashlib.sha256(asked.encode()).hexdigest()
    signature = _mac(_signing_key(bucket, scope), f"AWS4-HMAC-SHA256\n{moment}\n{scope}\n{digest}").hex()
    return f"{address}?{encoded}&X-Amz-Signature={signature}"


def _signing_key(bucket: Bucket, scope: str) -> bytes:
    key = f"AWS4{bucket.secret_key}".encode()
    for part in scope.split("/"):
        key = _mac(key, part)
    return key


def _mac(key: bytes, text: str) -> bytes:
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


def _encoded(text: str) -> str:
    return quote(text, safe="-_.~")
