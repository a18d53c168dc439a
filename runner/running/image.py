# SPDX-License-Identifier: MIT
"""The container image: made FROM scratch, it holds the program alone, for several processors in one manifest."""

from __future__ import annotations

import io
import shlex
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Mapping
from pathlib import Path

from runner import VERSION
from runner.model.errors import RunError
from runner.model.files import write_file

FILE = f"ipcts-{VERSION}-image.oci.tar"
NAME = "localhost/ipcts:latest"  # as the examples call it
PROGRAMS = {"amd64": "x86-64-glibc", "arm64": "aarch64-glibc"}  # the image's word for a processor, and the program for it
_CONTAINERFILE = """\
FROM scratch
ARG TARGETARCH
COPY ipcts-$TARGETARCH /ipcts
ENTRYPOINT ["/ipcts"]
"""


def what_is_missing() -> str:
    """One line that names what making an image lacks; '' where nothing is missing."""
    return "" if shutil.which("buildah") else "no buildah; install the package buildah"


def make_image(programs: Mapping[str, Path], commit: str, time: str, out: Path) -> str:
    """Puts the programs, each for its processor, into an image, and that into `out`; what to tell of it. Raises RunError.

    The image is an archive of an OCI layout. `commit` is named in it, and `time` is that of everything in it, in seconds since the epoch.
    The same programs and the same buildah give the same bytes.
    """
    place = out / FILE
    labels = {"title": "ipcts", "version": VERSION, "revision": commit, "licenses": "MIT"}
    with tempfile.TemporaryDirectory(prefix="ipcts-image-") as work:
        context = Path(work, "context")
        context.mkdir()
        for processor, program in programs.items():
            shutil.copy(program, context / f"ipcts-{processor}")
        Path(work, "Containerfile").write_text(_CONTAINERFILE, encoding="ascii")
        store = ["buildah", "--root", f"{work}/store", "--runroot", f"{work}/run", "--storage-driver", "vfs"]
        words = [word for label, value in labels.items() for word in ("--label", f"org.opencontainers.image.{label}={value}")]
        for processor in programs:  # one after the other, in this order
            _run([*store, "build", "--quiet", "--platform", f"linux/{processor}", "--manifest", NAME, "--timestamp", time, *words,
                  "--file", f"{work}/Containerfile", str(context)])  # fmt: skip
        _run([*store, "manifest", "push", "--quiet", "--all", NAME, f"oci:{work}/layout:{NAME}"])
        write_file(place, _archive(Path(work, "layout"), int(time)))
    return f"{place}: {place.stat().st_size:,} bytes, for {' and '.join(programs)}"


def _archive(folder: Path, time: int) -> bytes:
    """The files of a folder as a tar archive that tells nothing but their names and contents."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for path in sorted(folder.rglob("*")):
            entry = tarfile.TarInfo(path.relative_to(folder).as_posix())
            entry.mtime = time
            if path.is_dir():
                entry.type, entry.mode = tarfile.DIRTYPE, 0o755
                archive.addfile(entry)
            else:
                entry.size = path.stat().st_size
                with open(path, "rb") as content:
                    archive.addfile(entry, content)
    return buffer.getvalue()


def _run(command: list[str]) -> None:
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="backslashreplace", check=False)
    except OSError as error:
        raise RunError(f"{command[0]}: {error.strerror}; install the package {command[0]}") from error
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["it says nothing"])[-1]
        raise RunError(f"the image can't be made ({last}); try this by hand: {shlex.join(command)}")
