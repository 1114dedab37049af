"""Write the lock files: every package with its version and hashes, and no address of any kind."""

import subprocess
import sys
from pathlib import Path

POSTGRESQL = ["--extra", "postgresql"]
LOCKS = {
    "requirements.lock": [],
    "requirements-postgresql.lock": POSTGRESQL,
    "requirements-dev.lock": ["--extra", "dev", *POSTGRESQL],
}
QUIET = [
    "--quiet",
    "--generate-hashes",
    "--allow-unsafe",
    "--strip-extras",
    "--no-annotate",
    "--no-header",
    "--no-emit-index-url",
    "--no-emit-trusted-host",
    "--no-emit-find-links",
]


def main() -> int:
    """Compile the locks; return 1 when one of them holds an address."""
    for name, extra in LOCKS.items():
        command = [sys.executable, "-m", "piptools", "compile", *QUIET, *extra]
        subprocess.run([*command, "--output-file", name, "pyproject.toml"], check=True)
        lines = Path(name).read_text("utf-8").splitlines()
        kept = [line for line in lines if not line.lstrip().startswith("#")]
        if any("://" in line or line.startswith(("-i", "--index", "--find")) for line in kept):
            return 1
        head = (
            "# Made by `make lock`. Versions and hashes only; the index is the installer's choice."
        )
        Path(name).write_text("\n".join([head, *kept]) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
