"""What a worker may use, and what it must never do."""

import ctypes
import os
import sys
from dataclasses import dataclass

try:
    import resource
except ImportError:  # Windows has none: there the time limits alone hold
    resource = None  # type: ignore[assignment]  # asked for before each use

_MEBIBYTE = 1024 * 1024
_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000
_NO_NEW_PRIVILEGES = 38
_FORBIDDEN = ("socket.", "os.system", "os.exec", "os.posix_spawn", "os.startfile", "webbrowser.")


@dataclass(frozen=True, slots=True)
class Limits:
    """A worker's share: ten times what the largest real minutes needed when this was measured."""

    memory: int = 640 * _MEBIBYTE
    processor_seconds: int = 9
    silent_seconds: float = 14.0
    total_seconds: float = 900.0
    answer: int = 64 * _MEBIBYTE
    files: int = 48


def confine(limits: Limits) -> None:
    """Hold this process to `limits`; the kernel ends it where it goes beyond."""
    sys.addaudithook(_refuse)
    if resource is None:
        return
    seconds = limits.processor_seconds
    for kind, soft, hard in (
        (resource.RLIMIT_AS, limits.memory, limits.memory),
        (resource.RLIMIT_CPU, seconds, seconds + 1),
        (resource.RLIMIT_FSIZE, 0, 0),
        (resource.RLIMIT_CORE, 0, 0),
        (resource.RLIMIT_NOFILE, limits.files, limits.files),
    ):
        try:
            resource.setrlimit(kind, (soft, hard))
        except (OSError, ValueError):  # macOS has no limit of address space
            continue


def has_limits() -> bool:
    """Whether this system can hold a process to a share of memory and time."""
    return resource is not None and sys.platform != "darwin"


def leave_network() -> bool:
    """Move this process out of every network, for good; False where the system has no such way."""
    if not sys.platform.startswith("linux"):
        return False
    system = ctypes.CDLL(None, use_errno=True)
    system.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    ways = (_NEW_NETWORK, _NEW_USER | _NEW_NETWORK)  # root needs no user namespace for it
    return any(system.unshare(way) == 0 for way in ways)


def _refuse(event: str, _arguments: tuple[object, ...]) -> None:
    if event.startswith(_FORBIDDEN):
        message = f"a reader tried {event}"
        raise PermissionError(message)


def cannot_fork() -> bool:
    """Whether each file needs an interpreter of its own."""
    return not hasattr(os, "fork")
