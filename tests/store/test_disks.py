"""Where a database may lie: on a disk of the machine, and better in no folder that is synced."""

from pathlib import Path

import pytest

from store import disks
from store.disks import network_of, synced_by
from store.errors import NetworkDiskError
from tests.store.desks import an_item, desk_on

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/hjem /home nfs4 rw 0 0
/dev/sdb1 /home/lokal xfs rw 0 0
//fil/faelles /mnt/F\\040drev cifs rw 0 0
ida@server: /home/ida/sted fuse.sshfs rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/var/opfoelg.db", None),
        ("/home/ida/opfoelg.db", "nfs4"),
        ("/home/lokal/opfoelg.db", None),
        ("/mnt/F drev/sekretariat/opfoelg.db", "cifs"),
        ("/home/ida/sted/x.db", "fuse.sshfs"),
    ],
)
def test_the_nearest_disk_above_a_file_counts(path: str, kind: str | None) -> None:
    assert network_of(Path(path), MOUNTS) == kind


def test_without_a_list_of_disks_nothing_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disks, "MOUNTS", Path("/findes/ikke"))

    assert network_of(Path("/x")) is None


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/home/ida/OneDrive - Region Midt/o.db", "OneDrive - Region Midt"),
        ("/home/ida/Dropbox/o.db", "Dropbox"),
        ("/home/ida/Nextcloud/a/o.db", "Nextcloud"),
        ("/home/ida/.local/share/o.db", None),
    ],
)
def test_a_synced_folder_is_known_by_its_name(path: str, name: str | None) -> None:
    assert synced_by(Path(path)) == name


def test_a_database_on_a_network_disk_is_refused_and_not_made(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disks, "network_of", lambda _path: "nfs4")

    with desk_on(path) as desk, pytest.raises(NetworkDiskError) as refused:
        an_item(desk)

    assert refused.value.details == {"where": str(path), "kind": "nfs4"}
    assert not path.exists()


def test_a_database_in_a_synced_folder_works_and_says_so(tmp_path: Path) -> None:
    with desk_on(tmp_path / "OneDrive" / "opfoelg.db") as desk:
        an_item(desk)

        assert desk.warnings() == [("synced", "OneDrive")]
