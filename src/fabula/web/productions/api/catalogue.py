"""What the studio can make, with whom: products, engines, voices."""

from typing import Annotated, Any

from django.conf import settings
from django.http import HttpRequest
from ninja import Query, Router

from fabula.pipelines.products import product_kinds
from fabula.web.accounts.auth import TokenAuth
from fabula.web.engine_health import engine_states
from fabula.web.productions import schemas
from fabula.web.productions.api.documenting import answers
from fabula.web.wiring import engines as registry

router = Router(auth=TokenAuth(scope="productions"))


@router.get("/products", response=schemas.ProductList, summary="Products")
def products(request: HttpRequest) -> dict[str, Any]:
    """Every kind of production, with the JSON schema of its spec."""
    kinds = product_kinds().values()
    return {"items": [{"name": kind.name, "about": kind.about, "spec": kind.spec_schema()} for kind in kinds]}


@router.get("/engines", response=schemas.EngineList, summary="Engines")
def engines(request: HttpRequest) -> dict[str, Any]:
    """Who can write, draw, speak and make music, and whether they can work now; looked at afresh every ten minutes."""
    return {"items": engine_states()}


@router.get("/voices", response=answers(schemas.VoiceList, 422), summary="Voices")
def voices(request: HttpRequest, query: Annotated[schemas.VoiceQuery, Query()]) -> dict[str, Any]:
    """The named voices of a speech engine, of one language or of all."""
    engine = registry().speech(query.engine or settings.FABULA.engine("speech"))
    return {"items": engine.voices(query.language)}
