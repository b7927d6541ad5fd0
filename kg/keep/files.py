"""A folder that appears whole or not at all.

The build is written into a hidden folder beside OUT and takes OUT's place in one rename; until then
an old OUT is untouched, whatever happens. Where the system can exchange two names in one step
(Linux ``renameat2``), there is no moment without an OUT; elsewhere there are two renames.
"""

from __future__ import annotations

import ctypes
import errno
import hashlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kg.errors import OutputError, UsageError
from kg.keep import manifest
from kg.shown import shown

if sys.platform != "win32":
    import fcntl

_SUFFIX = ".kg-part"
_AT_FDCWD, _RENAME_EXCHANGE = -100, 2
_REMEDIES = {
    errno.ENOSPC: "the disk is full; free some space and build again",
    errno.EDQUOT: "the disk quota is used up; free some space and build again",
    errno.EFBIG: "the file size limit is reached; raise it (ulimit -f) and build again",
    errno.EACCES: "permission denied; name a folder that you may write",
    errno.EPERM: "permission denied; name a folder that you may write",
    errno.EROFS: "the file system is read-only; name another folder",
    errno.EXDEV: "it is a mount point; name a folder inside of it",
    errno.EBUSY: "it is a mount point or in use; name a folder inside of it",
    errno.EEXIST: "a file stands where a folder should; name another folder",
    errno.ENOTDIR: "a file stands where a folder should; name another folder",
    errno.ENAMETOOLONG: "the name is too long; choose a shorter one",
}


def failure(path: Path, error: OSError) -> OutputError:
    """The error to show for a refusal of the machine to write `path`."""
    remedy = _REMEDIES.get(error.errno or 0, error.strerror or str(error))
    return OutputError(f"{shown(path)}: {remedy}")


def check_target(out: Path) -> Path:
    """The real path of OUT, or UsageError where a build must not take its place.

    Only a missing or an empty folder, or an earlier build that holds nothing else, may be replaced.
    """
    target = Path(os.path.realpath(out))
    if target.is_symlink() or (target.exists() and not target.is_dir()):
        raise UsageError(f"{shown(out)}: is not a folder; name a new folder, or one that kg built")
    if target == Path.cwd() or target in Path.cwd().parents:
        raise UsageError(f"{shown(out)}: is the folder you are in (or above it); name one inside of it, such as out")
    try:
        strangers = manifest.strangers(target) if target.is_dir() else ()
    except OSError as error:
        raise failure(out, error) from error
    if strangers:
        raise UsageError(
            f"{shown(out)}: holds {shown(strangers[0])}, which kg did not write; nothing was touched: "
            "name a new folder, or move your files out of this one"
        )
    return target


@contextmanager
def replacing(out: Path) -> Iterator[Path]:
    """Yield a new folder beside OUT; when the block ends well it takes OUT's place, else it is removed.

    Raises UsageError where OUT must not be replaced, OutputError where the machine refuses.
    """
    target = check_target(out)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _sweep(target)
        part = Path(tempfile.mkdtemp(prefix=f".{target.name[:100]}.", suffix=_SUFFIX, dir=target.parent))
    except OSError as error:
        raise failure(out, error) from error
    try:
        with _claim(part):
            try:
                yield part
                check_target(out)  # what was put into OUT during the build is not lost either
                _publish(part, target)
            except OSError as error:
                raise failure(out, error) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def write_file(path: Path, text: str) -> None:
    """Write one file as UTF-8, whole or not at all; raises OutputError."""
    try:
        if path.exists() and not path.is_file():  # a device or a pipe is written to, a folder refuses
            path.write_text(text, encoding="utf-8")
            return
        target = Path(os.path.realpath(path))
        descriptor, name = tempfile.mkstemp(prefix=f".{target.name[:100]}.", suffix=_SUFFIX, dir=target.parent)
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as stream:
                stream.write(text)
            Path(name).chmod(0o666 & ~_umask())
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise failure(path, error) from error


def sha256(path: Path) -> str:
    """SHA-256 of the file's bytes, in hexadecimal."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _publish(part: Path, target: Path) -> None:
    """Put `part` in the place of `target`; afterwards the old content, if any, stands at `part`."""
    part.chmod(0o777 & ~_umask())
    for file in sorted(part.rglob("*")):
        _sync(file)
    _sync(part)
    if not target.is_dir():
        part.rename(target)
    elif not _exchange(part, target):
        old = Path(tempfile.mkdtemp(prefix=f".{target.name[:100]}.", suffix=_SUFFIX, dir=target.parent))
        target.rename(old)
        try:
            part.rename(target)
        except BaseException:
            old.rename(target)
            raise
        shutil.rmtree(old, ignore_errors=True)
    _sync(target.parent)


def _umask() -> int:
    umask = os.umask(0)
    os.umask(umask)
    return umask


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two names in one step; False where this system can not."""
    if not sys.platform.startswith("linux"):
        return False
    renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if renameat2 is None:
        return False
    if renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) == 0:
        return True
    number = ctypes.get_errno()
    if number in {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP}:
        return False
    raise OSError(number, os.strerror(number), str(other))


def _sync(path: Path) -> None:
    """Ask the system to put `path` on disk; some file systems can not for folders, which is no loss."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.ENOTSUP, errno.EBADF} and path.is_file():
            raise
    finally:
        os.close(descriptor)


@contextmanager
def _claim(part: Path) -> Iterator[None]:
    """Hold a lock on `part` as long as this process lives, so that others can tell it from a stale one."""
    if sys.platform == "win32":
        yield
        return
    descriptor = os.open(part, os.O_RDONLY)
    try:
        with suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    finally:
        os.close(descriptor)


def _sweep(target: Path) -> None:
    """Remove what killed builds of the same OUT left beside it; parts of living builds are locked."""
    if sys.platform == "win32":
        return
    for stale in sorted(target.parent.glob(f".{_literal(target.name[:100])}.*{_SUFFIX}")):
        try:
            descriptor = os.open(stale, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        except OSError:
            continue
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            continue
        else:
            shutil.rmtree(stale, ignore_errors=True)
        finally:
            os.close(descriptor)


def _literal(name: str) -> str:
    return "".join(f"[{c}]" if c in "*?[" else c for c in name)
