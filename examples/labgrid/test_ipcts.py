# SPDX-License-Identifier: MIT
"""ipcts on a target of labgrid: as the init of a kernel, with the verdicts on the console, or on an installed system, over ssh.

    pytest --lg-env qemu.yaml test_ipcts.py::test_kernel
    pytest --lg-env ssh.yaml test_ipcts.py::test_installed_system
"""

import xml.etree.ElementTree

BEGIN = rb"TAP version 13\r?\n1\.\.(\d+)\r?\n"
VERDICT = rb"(?m)^(not ok|ok) \d+ - (\S+)(?: # (SKIP|TODO)[^\r\n]*)?\r?\n"
END = rb"(?m)^# \d+ ok, \d+ not ok, "


def verdicts_on(console, boot_seconds=300, case_seconds=120):
    """What the console says of each case: "ok", "not ok", "SKIP" (unsupported) or "TODO" (a known deviation). All cases have to come."""
    _, _, begin, _ = console.expect(BEGIN, timeout=boot_seconds)
    verdicts = {}
    while True:
        index, _, line, _ = console.expect([VERDICT, END], timeout=case_seconds)
        if index == 1:
            break
        result, case, directive = line.groups()
        verdicts[case.decode()] = (directive or result).decode()
    assert len(verdicts) == int(begin[1]), "the console lost lines: let the kernel say less (quiet), or give it another console"
    return verdicts


def test_kernel(target):
    """A kernel boots with ipcts as its init."""
    power = target.get_driver("PowerProtocol")
    power.on()
    verdicts = verdicts_on(target.get_driver("ConsoleProtocol"))
    power.off()
    assert [case for case, verdict in verdicts.items() if verdict == "not ok"] == []


def test_installed_system(target, env, tmp_path):
    """The program is copied to a running system, and runs there."""
    ssh = target.get_driver("SSHDriver")
    ssh.put(env.config.get_image_path("ipcts"), "/tmp/ipcts")
    _, _, status = ssh.run("chmod +x /tmp/ipcts && /tmp/ipcts --junit /tmp/ipcts.xml", timeout=3600)
    ssh.get("/tmp/ipcts.xml", str(tmp_path / "ipcts.xml"))
    failures = xml.etree.ElementTree.parse(tmp_path / "ipcts.xml").getroot().findall(".//testcase[failure]")
    assert [f"{case.get('classname')}/{case.get('name')}" for case in failures] == []
    assert status == 0
