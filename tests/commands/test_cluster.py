"""The same map on a local cluster of two workers, where the optional extra is installed."""

from pathlib import Path

import pytest

from commands.cluster import extract_across
from commands.errors import UseError
from importers.plans import Plans
from tests.commands.killing import fill
from tests.running import Run


def test_a_cluster_gives_what_one_machine_gives(tmp_path: Path) -> None:
    distributed = pytest.importorskip("distributed")
    fill(tmp_path / "referater", 20)
    (tmp_path / "referater" / "tom.txt").touch()

    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None
    ) as cluster:
        found = list(
            extract_across([tmp_path / "referater"], Plans(), (), address=cluster.scheduler_address)
        )

    from importers.pipeline import extract_all

    assert list(map(repr, found)) == list(map(repr, extract_all([tmp_path / "referater"])))


def test_a_cluster_that_is_not_there_is_told(opfoelg: Run, minutes: Path) -> None:
    ran = opfoelg("extract", minutes, "--cluster", "tcp://127.0.0.1:1")

    assert ran.code == UseError.exit_code
    assert "Traceback" not in ran.err
