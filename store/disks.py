"""What a file lies on: some disks make a shared database unsafe, and some folders are copied behind our back."""

from pathlib import Path

MOUNTS = Path("/proc/self/mounts")  # Linux; elsewhere nothing is known, and nothing refused
# On these SQLite's log is not shared between machines, and its locks may hold nobody back.
NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "glusterfs", "davfs", "ncpfs"}
    | {"fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.glusterfs", "fuse.davfs2"}
)
SYNCED = ("onedrive", "dropbox", "nextcloud", "owncloud", "google drive", "googledrive", "icloud")


def network_of(path: Path, mounts: str | None = None) -> str | None:
    """The kind of network disk that a file lies on, or None; `mounts` is the system's list of disks."""
    if mounts is None:
        mounts = MOUNTS.read_text("utf-8", "replace") if MOUNTS.exists() else ""
    whole = path.absolute()
    kinds = {
        Path(_spelt(where)): kind for _, where, kind, *_ in map(str.split, mounts.splitlines())
    }
    nearest = next((kinds[one] for one in (whole, *whole.parents) if one in kinds), None)
    return nearest if nearest in NETWORK else None


def synced_by(path: Path) -> str | None:
    """The folder above a file that some service copies elsewhere, as it is called, or None.

    Such a service may put back an old file, or a second one beside it, while the database is open.
    """
    return next(
        (part for part in path.absolute().parts if part.casefold().startswith(SYNCED)), None
    )


def _spelt(name: str) -> str:
    """A mounted folder's name, with its blanks written as blanks."""
    return name.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
