"""A production in a folder: what is made, remade, edited, damaged, collected; with real worker processes."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fabula.domain.errors import BlobCorrupt, FabulaError, InputError, ProductionBusy, StorageError, TargetFailed
from fabula.domain.event import Event
from fabula.pipelines.executor import ProcessExecutor, Workshop
from fabula.pipelines.production import (
    FolderProduction,
    FolderStore,
    blobs_of,
    collect,
    folder_ready,
    repair,
    scratch_of,
)
from tests.support.poem import NoEngines, Poem, poem_steps


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "runs.log"
    path.touch()
    monkeypatch.setenv("POEM_LOG", str(path))
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "poem"


def _runs(log: Path) -> list[str]:
    lines = sorted(log.read_text().split())
    log.write_text("")
    return lines


def _build(folder: Path, poem: Poem, **options: object) -> list[Event]:
    events: list[Event] = []
    executor = ProcessExecutor(Workshop(poem_steps, NoEngines, blobs_of(folder), scratch_of(folder)), slots=2)
    try:
        with FolderStore(folder) as store:
            FolderProduction(poem, store, NoEngines()).build(executor, on_event=events.append, **options)  # type: ignore[arg-type]
    finally:
        executor.close()
    return events


def _heard(events: list[Event]) -> set[tuple[str, str]]:
    return {(event.kind, event.target) for event in events}


def _stale(folder: Path, poem: Poem) -> list[str]:
    with FolderStore(folder) as store:
        return [entry.target for entry in FolderProduction(poem, store, NoEngines()).plan().entries]


def test_a_build_makes_everything_once_and_the_next_one_nothing(folder: Path, log: Path) -> None:
    events = _build(folder, Poem(("roses", "violets")))
    assert (folder / "book.txt").read_text() == "ROSES\nVIOLETS"
    assert (folder / "poem.txt").read_text() == "roses\nviolets"
    assert _runs(log) == ["book", "song-1", "song-2", "text"]
    assert events[-1].kind == "production_finished"
    _build(folder, Poem(("roses", "violets")))
    assert _runs(log) == []
    assert _stale(folder, Poem(("roses", "violets"))) == []


def test_an_edit_makes_exactly_what_depends_on_it(folder: Path, log: Path) -> None:
    poem = Poem(("roses", "violets", "sugar"))
    _build(folder, poem)
    _runs(log)
    (folder / "poem.txt").write_text("roses\npansies\nsugar")
    assert _stale(folder, poem) == ["song-2", "book"]
    _build(folder, poem)
    assert _runs(log) == ["book", "song-2"]
    assert (folder / "book.txt").read_text() == "ROSES\nPANSIES\nSUGAR"

    (folder / "poem.txt").write_text("roses\nviolets\nsugar")
    assert _stale(folder, poem) == []
    _build(folder, poem)
    assert _runs(log) == []
    assert (folder / "book.txt").read_text() == "ROSES\nVIOLETS\nSUGAR"


def test_a_file_dropped_in_is_used_never_overwritten_and_deleting_it_goes_back(folder: Path, log: Path) -> None:
    poem = Poem(("roses", "violets"))
    _build(folder, poem)
    (folder / "songs/song-2.md").write_text("my own song")
    assert ("edit_noticed", "songs/song-2.md") in _heard(_build(folder, poem))
    assert (folder / "book.txt").read_text() == "ROSES\nmy own song"
    assert (folder / "songs/song-2.md").read_text() == "my own song"
    _runs(log)
    (folder / "songs/song-2.md").unlink()
    assert ("edit_taken_back", "songs/song-2.md") in _heard(_build(folder, poem))
    assert _runs(log) == []
    assert (folder / "book.txt").read_text() == "ROSES\nVIOLETS"


def test_a_changed_result_is_put_aside_not_lost(folder: Path, log: Path) -> None:
    _build(folder, Poem(("roses",)))
    (folder / "book.txt").write_text("I wrote into the result")
    _build(folder, Poem(("tulips",)))
    assert (folder / "book.txt").read_text() == "TULIPS"
    assert (folder / "book.yours.txt").read_text() == "I wrote into the result"


def test_a_file_that_cannot_be_used_is_named_and_nothing_is_lost(folder: Path, log: Path) -> None:
    poem = Poem(("roses",))
    _build(folder, poem)
    (folder / "songs/song-1.txt").write_bytes(b"\0")
    with pytest.raises(InputError, match=r"song-1\.txt is not text"):
        _build(folder, poem)
    (folder / "songs/song-1.txt").unlink()
    _runs(log)
    _build(folder, poem)
    assert _runs(log) == []
    assert (folder / "songs/song-1.txt").read_text() == "ROSES"


def test_a_file_of_a_user_may_end_in_capitals(folder: Path, log: Path) -> None:
    _build(folder, Poem(("roses", "violets")))
    (folder / "songs/song-2.MD").write_text("my own song")
    _build(folder, Poem(("roses", "violets")))
    assert (folder / "book.txt").read_text() == "ROSES\nmy own song"


@pytest.mark.parametrize("stranger", [Path.mkdir, os.mkfifo])
def test_what_is_no_file_is_named(folder: Path, log: Path, stranger: Callable[[Path], None]) -> None:
    _build(folder, Poem(("roses",)))
    (folder / "songs/song-1.txt").unlink()
    stranger(folder / "songs/song-1.txt")
    with pytest.raises(InputError, match=r"song-1\.txt is not a file"):
        _build(folder, Poem(("roses",)))


def test_a_folder_too_deep_for_a_ledger_is_named(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["deep" * 40] * 4)
    with pytest.raises(StorageError, match=r"path is too long.*--out"):
        FolderStore(deep)


def test_a_deleted_copy_is_laid_out_again(folder: Path, log: Path) -> None:
    _build(folder, Poem(("roses",)))
    (folder / "book.txt").unlink()
    _runs(log)
    _build(folder, Poem(("roses",)))
    assert (folder / "book.txt").exists()
    assert _runs(log) == []


def test_fewer_verses_leave_no_stale_copies(folder: Path, log: Path) -> None:
    _build(folder, Poem(("roses", "violets")))
    _build(folder, Poem(("roses",)))
    assert sorted(path.name for path in (folder / "songs").iterdir()) == ["song-1.txt"]


def test_another_take_is_made_and_only_it(folder: Path, log: Path) -> None:
    poem = Poem(("roses", "violets"))
    _build(folder, poem)
    _runs(log)
    with FolderStore(folder) as store:
        FolderProduction(poem, store, NoEngines()).again("song-1")
    _build(folder, poem)
    # The new take came out the same, so nothing after it is made again.
    assert _runs(log) == ["song-1"]


def test_until_makes_only_what_that_needs(folder: Path, log: Path) -> None:
    _build(folder, Poem(("roses", "violets")), until="song-2")
    assert _runs(log) == ["song-2", "text"]
    with pytest.raises(InputError, match="No target is called 'song-7'"):
        _build(folder, Poem(("roses", "violets")), until="song-7")


def test_a_target_that_nobody_has_is_told_before_all_is_made(folder: Path, log: Path) -> None:
    with pytest.raises(InputError, match="No target is called 'songs'"):
        _build(folder, Poem(("roses", "violets")), until="songs")
    assert "book" not in _runs(log)


def test_a_failure_keeps_the_rest_and_names_the_remedy(folder: Path, log: Path) -> None:
    with pytest.raises(TargetFailed, match=r"song-1: The singer is hoarse. Give her tea.") as caught:
        _build(folder, Poem(("fail", "violets")))
    assert caught.value.exit_code == 6
    assert "song-2" in _runs(log)
    assert (folder / "songs/song-2.txt").exists()


def test_an_optional_failure_does_not_fail_the_production(folder: Path, log: Path) -> None:
    _build(folder, Poem(("fail", "violets"), hum_optional=True))
    assert (folder / "book.txt").read_text() == "VIOLETS"


def test_a_defect_is_one_line_that_says_where(folder: Path, log: Path) -> None:
    with pytest.raises(TargetFailed, match=r"ZeroDivisionError: by accident \(poem.py:\d+\)"):
        _build(folder, Poem(("defect",)))


def test_a_worker_that_keeps_dying_fails_its_target_only(folder: Path, log: Path) -> None:
    with pytest.raises(TargetFailed, match="died 3 times"):
        _build(folder, Poem(("crash", "violets")))
    assert (folder / "songs/song-2.txt").exists()


def test_two_at_once_are_refused(folder: Path) -> None:
    with FolderStore(folder), pytest.raises(ProductionBusy, match="Another process"):
        FolderStore(folder)


def test_a_corrupt_blob_is_named_and_repair_mends_it(folder: Path, log: Path) -> None:
    poem = Poem(("roses", "violets"))
    _build(folder, poem)
    with FolderStore(folder) as store:
        production = FolderProduction(poem, store, NoEngines())
        digest = production.builder.progress().nodes["song-1"].outcome.outputs["song"].digest  # type: ignore[union-attr]
        blob = store.blobs.place(digest)
    blob.write_text("ROTTEN")
    (folder / "songs/song-2.txt").write_text("mine")
    with pytest.raises((TargetFailed, BlobCorrupt), match=r"damaged.*--repair") as caught:
        _build(folder, poem)
    assert isinstance(caught.value, FabulaError)
    assert caught.value.exit_code == 5
    _runs(log)
    with FolderStore(folder) as store:
        assert repair(store) == ["song-1"]
    _build(folder, poem)
    assert _runs(log) == ["book", "song-1"]
    assert (folder / "book.txt").read_text() == "ROSES\nmine"


def test_repair_keeps_what_a_user_wrote(folder: Path, log: Path) -> None:
    poem = Poem(("roses", "violets"))
    _build(folder, poem)
    (folder / "poem.txt").write_text("roses\nmy own verse")
    _build(folder, poem)
    with FolderStore(folder) as store:
        kept = store.ledger.pins()["text"].outputs["all"].digest
        store.blobs.place(kept).write_bytes(b"damaged")
        assert "text" in repair(store)
    _build(folder, poem)
    assert (folder / "poem.txt").read_text() == "roses\nmy own verse"
    assert (folder / "book.txt").read_text() == "ROSES\nMY OWN VERSE"


def test_collection_keeps_what_is_current_pinned_or_recent(folder: Path, log: Path) -> None:
    for verse in ("one", "two", "three", "four", "five"):
        _build(folder, Poem((verse,)))
    with FolderStore(folder) as store:
        progress = FolderProduction(Poem(("one",)), store, NoEngines()).builder.progress()
        assert collect(store, progress).blobs == 0  # all are younger than the grace period
        collected = collect(store, progress, grace_seconds=0.0)
        assert collected.blobs > 0
        assert not store.blobs.damaged()
    _runs(log)
    _build(folder, Poem(("one",)))
    assert _runs(log) == []


def test_a_damaged_ledger_is_named(folder: Path, log: Path) -> None:
    _build(folder, Poem(("roses",)))
    for path in (folder / ".fabula").glob("ledger.sqlite*"):
        path.write_bytes(b"this is not a database at all" * 100)
    with pytest.raises(StorageError, match="damaged"):
        _build(folder, Poem(("roses",)))


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "locked"
    path.mkdir()
    path.chmod(0o555)
    yield path
    path.chmod(0o755)


def test_a_folder_that_is_a_file_or_read_only_is_refused(tmp_path: Path, read_only: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="is a file"):
        folder_ready(tmp_path / "file")
    if os.geteuid():  # root may write anywhere
        with pytest.raises(StorageError, match="not writable"):
            folder_ready(read_only)
