"""How long five-page PDFs take from folder to database, and how much of reading is not PDFium.

python -m benchmarks.pdf_speed [FILES]
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pypdfium2
from pypdfium2 import raw

from benchmarks.written import as_pdf, samples
from importers import registry
from importers.proposals import Source

_PAGES = 5
_SAMPLED = 40


def main(files: int) -> None:
    """Print seconds of import, processor seconds and pages a second, and reading's own share."""
    documents = [_five_pages(number) for number in range(min(files, 50))]
    with tempfile.TemporaryDirectory() as folder:
        for number in range(files):
            page = documents[number % len(documents)]
            # Other bytes each time, and so another document; what PDFium shows is the same.
            Path(folder, f"referat-{number:04}.pdf").write_bytes(page + b"%% %d\n" % number)
        database = Path(folder, "a.db")
        command = [sys.executable, "main.py", "--db", str(database), "import", folder, "--json"]
        begun, before = time.perf_counter(), _used()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        wall, used = time.perf_counter() - begun, _used() - before
    cores = len(os.sched_getaffinity(0))
    print(f"{files} files, {files * _PAGES} pages, {cores} cores")
    print(f"{wall:.1f} s, {used:.1f} processor seconds, {files * _PAGES / wall:.0f} pages a second")
    whole, library = _reading(documents[:_SAMPLED])
    print(
        f"reading: {1000 * whole:.2f} ms a page, inside PDFium {1000 * library:.2f} ms, {100 * library / whole:.0f} %"
    )


def _used() -> float:
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in both)


def _five_pages(number: int) -> bytes:
    """Minutes of five pages: a sample's words, said until the pages are full."""
    every = samples()
    text = every[number % len(every)].read_text("utf-8")
    rest = text.partition("\n\n")[2]
    for _ in range(12):
        data = as_pdf(f"Møde nr. {number}\n{text}")
        if len(pypdfium2.PdfDocument(data)) >= _PAGES:
            break
        text = f"{text}\n{rest}"
    return data


def _reading(documents: list[bytes]) -> tuple[float, float]:
    """Seconds a page: reading in whole, and the part of it that is spent inside PDFium."""
    pages = sum(len(pypdfium2.PdfDocument(data)) for data in documents)
    registry.read(Source("a.pdf", documents[0]))
    begun = time.process_time()
    for data in documents:
        registry.read(Source("a.pdf", data))
    whole = time.process_time() - begun
    inside = [0.0]
    with _timed(inside):
        for data in documents:
            registry.read(Source("a.pdf", data))
    return whole / pages, inside[0] / pages


@contextmanager
def _timed(inside: list[float]) -> Iterator[None]:
    """Adds up the processor time in each function of PDFium that is called meanwhile."""
    ours = {
        name: one for name, one in vars(raw).items() if name.startswith("FPDF") and callable(one)
    }

    def wrapped(function: Callable[..., object]) -> Callable[..., object]:
        def timed(*arguments: object) -> object:
            begun = time.thread_time()
            try:
                return function(*arguments)
            finally:
                inside[0] += time.thread_time() - begun

        return timed

    for name, function in ours.items():
        if not isinstance(function, type):
            setattr(raw, name, wrapped(function))
    try:
        yield
    finally:
        for name, function in ours.items():
            setattr(raw, name, function)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
