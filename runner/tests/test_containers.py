# SPDX-License-Identifier: MIT
"""The image, and examples/kubernetes: the manifests are those of Kubernetes, and podman plays the Pod."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import tarfile
import tempfile
import xml.etree.ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from runner import VERSION
from runner.commands import main
from runner.running.image import FILE, NAME, PROGRAMS, make_image
from runner.tests.checkout import ROOT, built

FOLDER = ROOT / "examples/kubernetes"
MANIFESTS = sorted(path.name for path in FOLDER.glob("*.yaml"))
VALIDATORS = ROOT / "build/kubernetes/node_modules"
SOME = "fifo/l"  # some cases


def manifests(name: str) -> list[dict[str, Any]]:
    """The objects of a file."""
    return list(yaml.safe_load_all((FOLDER / name).read_text(encoding="utf-8")))


def judge(objects: list[dict[str, Any]]) -> dict[str, Any]:
    """The one container in the Pod, or in those of the Job."""
    [spec] = [made["spec"] for made in objects if made["kind"] in ("Pod", "Job")]
    [container] = spec.get("template", {"spec": spec})["spec"]["containers"]
    assert isinstance(container, dict)
    return container


def arguments(name: str, results: Path, values: dict[str, str]) -> list[str]:
    """What the program in the container is called with, as Kubernetes fills it in; /results is a directory here."""
    words: list[str] = judge(manifests(name))["args"]
    for variable, value in values.items():
        words = [word.replace(f"$({variable})", value) for word in words]
    return [word.replace("/results/", f"{results}/") for word in words]


def run(words: list[str]) -> None:
    """Runs the program, which has nothing new to tell."""
    done = subprocess.run([built(), *words], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


@pytest.mark.parametrize("name", MANIFESTS)
def test_the_files_fit_together(name: str) -> None:
    """The image, the volume, and the numbers that stand in two places."""
    objects = manifests(name)
    container = judge(objects)
    assert container["image"] == NAME and container["volumeMounts"] == [{"name": "results", "mountPath": "/results"}]
    [claim] = [made["metadata"]["name"] for made in objects if made["kind"] == "PersistentVolumeClaim"]
    [spec] = [made["spec"] for made in objects if made["kind"] in ("Pod", "Job")]
    pod = spec.get("template", {"spec": spec})["spec"]
    assert pod["volumes"] == [{"name": "results", "persistentVolumeClaim": {"claimName": claim}}]
    if "completions" in spec:
        assert spec["completions"] == spec["parallelism"] and spec["completionMode"] == "Indexed"


def test_the_pods_arguments(tmp_path: Path) -> None:
    run([*arguments("pod.yaml", tmp_path, {}), SOME])
    assert sorted(os.listdir(tmp_path)) == ["junit.xml", "results.json"]


def test_the_arguments_for_a_node(tmp_path: Path) -> None:
    run([*arguments("nodes.yaml", tmp_path, {"NODE": "box-1"}), SOME])
    assert sorted(os.listdir(tmp_path)) == ["box-1.json", "box-1.xml"]


def test_the_parts_of_the_job_are_the_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Indexes begin with 0."""
    [job] = [made for made in manifests("job.yaml") if made["kind"] == "Job"]
    for index in range(job["spec"]["completions"]):
        run([*arguments("job.yaml", tmp_path, {"JOB_COMPLETION_INDEX": str(index)}), SOME])
    parts = [str(tmp_path / f"results-{index}.json") for index in range(job["spec"]["completions"])]
    assert main(["merge", *parts, "--out", str(tmp_path / "whole.json")]) == 0, capsys.readouterr()
    run([SOME, "--json", str(tmp_path / "one.json")])
    ids = [[case["id"] for case in json.loads((tmp_path / name).read_text())["cases"]] for name in ("whole.json", "one.json")]
    assert ids[0] == ids[1] and len(ids[0]) > 4


def complaints(objects: list[dict[str, Any]]) -> list[str]:
    """What Kubernetes' published schema says of the objects; unknown keys are wrong, too."""
    if not VALIDATORS.exists():
        pytest.skip("there is no schema of Kubernetes; run runner/setup kubernetes")
    command = ["node", str(ROOT / "runner/tests/kubernetes.mjs"), str(VALIDATORS)]
    return subprocess.run(command, input=json.dumps(objects), stdout=subprocess.PIPE, text=True, timeout=60, check=True).stdout.splitlines()


def test_kubernetes_knows_every_word() -> None:
    assert complaints([made for name in MANIFESTS for made in manifests(name)]) == []


def test_what_kubernetes_would_not_take() -> None:
    """A mistake of each kind is found."""
    objects = manifests("job.yaml")
    objects[1]["spec"]["completions"] = "four"
    objects[1]["spec"]["template"]["spec"]["colour"] = "red"
    del objects[1]["spec"]["template"]["spec"]["containers"][0]["name"]
    assert complaints(objects) == [
        "Job/spec/completions: type",
        "Job/spec/template/spec/containers/0: required",
        "Job/spec/template/spec/colour: unknown",
    ]


def require(*programs: str) -> None:
    """Skips the test where one of these is not installed."""
    if missing := [program for program in programs if shutil.which(program) is None]:
        pytest.skip(f"install {' '.join(missing)}")


def test_an_image_is_the_same_twice(tmp_path: Path) -> None:
    """It holds a program for each processor, and nothing else."""
    require("buildah")
    programs = {processor: tmp_path / name for processor, name in PROGRAMS.items()}
    for program in programs.values():
        program.write_text(program.name)
        program.chmod(0o755)
    for out in (tmp_path / "one", tmp_path / "two"):
        make_image(programs, "abc", "1700000000", out)
    assert (tmp_path / "one" / FILE).read_bytes() == (tmp_path / "two" / FILE).read_bytes()
    with tarfile.open(tmp_path / "one" / FILE) as archive:
        blobs = {entry.name.split("/")[-1]: file.read() for entry in archive if (file := archive.extractfile(entry))}

    def blob(description: dict[str, Any]) -> bytes:
        return blobs[description["digest"].partition(":")[2]]

    [index] = json.loads(blobs["index.json"])["manifests"]
    assert index["annotations"]["org.opencontainers.image.ref.name"] == NAME
    for image in json.loads(blob(index))["manifests"]:
        manifest = json.loads(blob(image))
        config = json.loads(blob(manifest["config"]))
        assert config["architecture"] == image["platform"]["architecture"] and config["config"]["Entrypoint"] == ["/ipcts"]
        assert config["config"]["Labels"]["org.opencontainers.image.version"] == VERSION
        [layer] = manifest["layers"]
        with tarfile.open(fileobj=io.BytesIO(blob(layer))) as content:
            [entry] = content
            file = content.extractfile(entry)
            assert (entry.name, entry.mode & 0o7777) == ("ipcts", 0o755)
            assert file and file.read().decode() == PROGRAMS[config["architecture"]]
        programs.pop(config["architecture"])
    assert not programs


@pytest.fixture
def podman() -> Iterator[list[str]]:
    """podman with containers and images of its own, and limits that a machine without CAP_SYS_RESOURCE may set."""
    require("podman", "buildah", "runc")
    if os.geteuid():
        pytest.skip("needs root")
    with tempfile.TemporaryDirectory(prefix="ipcts-") as place:  # podman takes no long name
        config = Path(place, "containers.conf")
        config.write_text(
            '[containers]\ndefault_ulimits = ["nofile=1024:1024", "nproc=4096:4096"]\n'
            '[engine]\ncgroup_manager = "cgroupfs"\nevents_logger = "none"\nruntime = "runc"\n'
        )
        store = ["--root", f"{place}/store", "--runroot", f"{place}/run", "--storage-driver", "vfs"]
        command = ["env", f"CONTAINERS_CONF={config}", "podman", *store]
        yield command
        subprocess.run([*command, "pod", "rm", "--all", "--force"], capture_output=True, check=False)


def test_podman_plays_the_pod(podman: list[str], tmp_path: Path) -> None:
    """The image is loaded, and the Pod writes the verdicts on some cases into its volume. Without a shell popen() has nothing to start."""

    def pod(*words: str) -> str:
        done = subprocess.run([*podman, *words], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    make_image({"amd64": built()}, "abc", "1700000000", tmp_path)
    pod("load", "--input", str(tmp_path / FILE))
    objects = manifests("pod.yaml")
    judge(objects)["args"] += [SOME, "pipe/popen/"]
    (tmp_path / "pod.yaml").write_text(yaml.safe_dump_all(objects))
    pod("kube", "play", "--network", "none", str(tmp_path / "pod.yaml"))
    assert pod("wait", "ipcts-judge") == "0\n", pod("logs", "ipcts-judge")
    volume = Path(pod("volume", "inspect", "--format", "{{.Mountpoint}}", "ipcts-results").strip())
    assert json.loads((volume / "results.json").read_text())["target"]["deviations"] == ["linux", "glibc", "no-shell", "podman"]
    skipped = [case.attrib for case in xml.etree.ElementTree.parse(volume / "junit.xml").iter("skipped")]
    assert {"type": "KNOWN", "message": "there is no shell and no other utility on this system"} in skipped
