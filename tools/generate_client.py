"""Writes src/fabula/client/models.py and calls.py from the studio's OpenAPI document (`make client`)."""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from datamodel_code_generator import DataModelType, InputFileType, LiteralType, PythonVersion, generate
from datamodel_code_generator.format import Formatter

CLIENT = Path(__file__).parent.parent / "src/fabula/client"
_NOTE = "Generated from the studio's OpenAPI document by tools/generate_client.py; do not edit."
_TYPES = {"integer": "int", "number": "float", "boolean": "bool", "string": "str"}
_JSON = "application/json"


def main(folder: Path = CLIENT) -> None:
    """Write both modules into a folder."""
    document, names = _document()
    (folder / "models.py").write_text(_models(document), encoding="utf-8")
    (folder / "calls.py").write_text(_calls(document, names), encoding="utf-8")
    for command in (["check", "--fix", "--quiet", "--exit-zero"], ["format", "--quiet"]):
        subprocess.run([sys.executable, "-m", "ruff", *command, "models.py", "calls.py"], cwd=folder, check=True)


def _document() -> tuple[dict[str, Any], dict[str, tuple[str, str]]]:
    """The document, and the module and function of each operation by its id."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "fabula.web.settings")
    django.setup()
    from fabula.web.api.root import api

    document = json.loads(json.dumps(api.get_openapi_schema(path_prefix="/api/"), default=str))
    names = {
        api.get_openapi_operation_id(operation): (
            operation.view_func.__module__.rpartition(".")[2],
            operation.view_func.__name__,
        )
        for _, router in api._routers
        for view in router.path_operations.values()
        for operation in view.operations
    }
    return _plain(document, document["components"]["schemas"]), names


def _plain(value: Any, schemas: dict[str, Any]) -> Any:
    """The document with its named strings and choices written out where they are used: models are named, values not."""
    if isinstance(value, list):
        return [_plain(each, schemas) for each in value]
    if not isinstance(value, dict):
        return value
    named = schemas.get(str(value.get("$ref", "")).rpartition("/")[2])
    if named is not None and named.get("type") != "object":
        return _plain(named, schemas)
    return {name: _plain(each, schemas) for name, each in value.items()}


def _models(document: dict[str, Any]) -> str:
    schemas = {name: schema for name, schema in document["components"]["schemas"].items() if name != "Problem"}
    kept = {**document, "paths": {}, "components": {"schemas": _loosened(schemas)}}
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "models.py"
        generate(
            json.dumps(kept),
            input_file_type=InputFileType.OpenAPI,
            output=output,
            output_model_type=DataModelType.PydanticV2BaseModel,
            target_python_version=PythonVersion.PY_311,
            base_class="fabula.client.session.Model",
            custom_file_header=f'"""What the studio takes and gives. {_NOTE}"""',
            use_standard_collections=True,
            use_union_operator=True,
            use_annotated=True,
            use_schema_description=True,
            strict_nullable=True,
            enum_field_as_literal=LiteralType.All,
            collapse_root_models=True,
            formatters=[Formatter.RUFF_FORMAT],
        )
        return output.read_text(encoding="utf-8")


_CHECKED_BY_THE_STUDIO = frozenset(
    ["minLength", "maxLength", "pattern", "minItems", "maxItems", "minimum", "maximum", "exclusiveMinimum"]
)


def _loosened(schema: Any) -> Any:
    """A schema's types without its bounds: whether a value is allowed, the studio says, and why not."""
    if isinstance(schema, list):
        return [_loosened(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    dropped = _CHECKED_BY_THE_STUDIO | ({"default"} if "allOf" in schema else set())
    return {name: _loosened(value) for name, value in schema.items() if name not in dropped}


_CALLS_HEAD = f'''"""The calls of a studio. {_NOTE}"""

from pathlib import Path
from typing import Any
from urllib.parse import quote

from fabula.client import models
from fabula.client.session import Session

'''
_GROUP = '''
class {name}:
    """Calls about {tag}."""

    def __init__(self, session: Session) -> None:
        self._session = session

{calls}
'''
_ALL = '''
class Calls:
    """All calls, by what they are about."""

    def __init__(self, session: Session) -> None:
        self.session = session
{groups}
'''


def _calls(document: dict[str, Any], names: dict[str, tuple[str, str]]) -> str:
    groups: dict[str, dict[str, str]] = {}
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            if method != "head" and "text/event-stream" not in str(operation["responses"]):
                known = groups.setdefault(operation["tags"][0], {})
                module, name = names[operation["operationId"]]
                name = f"{module.removesuffix('s')}_{name}" if name in known else name
                known[name] = _call(path, method.upper(), operation, name)
    classes = [
        _GROUP.format(name=_class_name(tag), tag=tag, calls="\n".join(calls.values())) for tag, calls in groups.items()
    ]
    made = "\n".join(f"        self.{_name(tag)} = {_class_name(tag)}(session)" for tag in groups)
    return _CALLS_HEAD + "\n".join(classes) + _ALL.format(groups=made)


def _call(path: str, method: str, operation: dict[str, Any], name: str) -> str:
    given = [each for each in operation.get("parameters", []) if each["in"] in ("path", "query", "header")]
    body_type, body = _body(operation)
    first = [f"{_name(each['name'])}: {_type(each['schema'])}" for each in given if each["in"] == "path"]
    needed = [each for each in given if each["in"] != "path" and each.get("required")]
    later = [each for each in given if each["in"] != "path" and not each.get("required")]
    arguments = ["self", *first, *([f"body: {body_type}"] if body == "body" else [])]
    arguments += [f"content: {body_type}"] if body == "content" else []
    keywords = [f"{_name(each['name'])}: {_type(each['schema'])}" for each in needed]
    keywords += [f"{_name(each['name'])}: {_optional(each['schema'])} = None" for each in later]
    signature = ", ".join([*arguments, *(["*"] if keywords else []), *keywords])
    kind = _answer(operation)
    sent = [kind, f'"{method}"', _path(path, given)]
    for place in ("query", "header"):
        pairs = [f'"{each["name"]}": {_name(each["name"])}' for each in given if each["in"] == place]
        if pairs:
            sent.append(f"{'params' if place == 'query' else 'headers'}={{{', '.join(pairs)}}}")
    sent += [f"{body}={body}"] if body else []
    told = operation.get("description") or operation["summary"] + "."
    cast = kind if kind != "type(None)" else "None"
    statement = f"self._session.call({', '.join(sent)})"
    lead = "" if cast == "None" else "return "
    return f'    def {name}({signature}) -> {cast}:\n        """{_docstring(told)}"""\n        {lead}{statement}\n'


def _body(operation: dict[str, Any]) -> tuple[str, str]:
    content = operation.get("requestBody", {}).get("content", {})
    if _JSON in content:
        schema = content[_JSON].get("schema", {})
        needed = operation["requestBody"].get("required", False)
        return (_type(schema) if needed else f"{_optional(schema)} = None"), "body"
    return ("bytes | Path", "content") if content else ("", "")


def _answer(operation: dict[str, Any]) -> str:
    done = next(answer for status, answer in sorted(operation["responses"].items()) if status.startswith("2"))
    content = done.get("content") or {}
    if _JSON in content:
        return _type(content[_JSON]["schema"])
    return "bytes" if content else "type(None)"


def _type(schema: dict[str, Any]) -> str:
    if "$ref" in schema:
        return f"models.{schema['$ref'].rpartition('/')[2]}"
    if "anyOf" in schema:
        return " | ".join(dict.fromkeys(_type(each) for each in schema["anyOf"]))
    match schema.get("type"):
        case "array":
            return f"list[{_type(schema.get('items', {}))}]"
        case "null":
            return "None"
        case "object":
            return "dict[str, Any]"
        case known:
            return _TYPES.get(known or "", "Any")


def _optional(schema: dict[str, Any]) -> str:
    known = _type(schema)
    return known if known.endswith("None") else f"{known} | None"


def _path(path: str, given: list[dict[str, Any]]) -> str:
    texts = {each["name"] for each in given if each["in"] == "path" and each["schema"].get("type") == "string"}
    written = re.sub(r"{(\w+)}", lambda found: f"{{quote({found[1]})}}" if found[1] in texts else found[0], path)
    return f'f"{written}"' if "{" in written else f'"{written}"'


def _name(name: str) -> str:
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name)
    return re.sub(r"\W+", "_", words).strip("_").lower()


def _class_name(tag: str) -> str:
    return "".join(word.capitalize() for word in re.split(r"\W+", tag)) + "Calls"


def _docstring(text: str) -> str:
    lines = list(_lines(text))
    return lines[0] if len(lines) == 1 else "\n        ".join([*lines, ""])


def _lines(text: str) -> Iterator[str]:
    yield from (line.strip() for line in text.strip().replace('"""', "'''").splitlines())


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
