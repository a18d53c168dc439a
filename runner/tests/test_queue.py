# SPDX-License-Identifier: MIT
"""Which case runs next: the policy alone."""

from __future__ import annotations

from pathlib import Path

from runner.model.case import Case
from runner.running.queue import Queue
from runner.transport.session import NO_WISH, Wish


def case(case_id: str, needs: tuple[str, ...] = ()) -> Case:
    """A case of which only id and needs matter."""
    source = Path("cases", f"{case_id}.cpp")
    return Case(case_id, source, "It does.", "POSIX.1-2024 XSH read()", "posix", "shall", needs, (), (), "x: 0\n")


def filled(*cases: Case, window: int | None = None) -> Queue:
    """A queue with these cases."""
    queue = Queue(window)
    queue.add(cases, NO_WISH)
    return queue


def order(queue: Queue) -> list[str]:
    """The ids in the order in which they come."""
    ids = []
    while task := queue.take():
        ids.append(task.case.id)
    return ids


def test_cases_that_need_seconds_come_first_and_the_rest_in_order() -> None:
    queue = filled(case("a/x/one"), case("b/x/slow", ("timing",)), case("c/x/two"))
    assert order(queue) == ["b/x/slow", "a/x/one", "c/x/two"]


def test_with_a_window_the_order_is_the_caller_s_and_nothing_begins_too_early() -> None:
    queue = filled(case("a/x/one"), case("b/x/slow", ("timing",)), case("c/x/two"), case("d/x/three"), window=1)
    assert order(queue) == ["a/x/one", "b/x/slow"]
    queue.await_(("c/x/two", NO_WISH))
    assert order(queue) == ["c/x/two", "d/x/three"]


def test_a_family_that_was_fatal_is_avoided_while_there_is_another() -> None:
    queue = filled(case("a/x/one"), case("a/x/two"), case("b/x/three"))
    taken = queue.take(avoid_family="a")
    assert taken and taken.case.id == "b/x/three"
    taken = queue.take(avoid_family="a")
    assert taken and taken.case.id == "a/x/one"


def test_sessions_for_short_cases_leave_the_slow_ones_to_the_others() -> None:
    queue = filled(case("a/x/slow", ("timing",)), case("b/x/short"))
    taken = queue.take(avoid_waiting=True)
    assert taken and taken.case.id == "b/x/short"
    taken = queue.take(avoid_waiting=True)
    assert taken and taken.case.id == "a/x/slow"


def test_what_did_not_run_comes_first_again_and_further_rounds_last() -> None:
    queue = filled(case("a/x/one"), case("b/x/two"))
    one = queue.take()
    assert one
    queue.put_back([one])
    assert queue.take() is one
    queue.repeat(one)
    assert order(queue) == ["b/x/two", "a/x/one"]


def test_a_case_counts_once_for_each_wish() -> None:
    queue = filled(case("a/x/one"))
    queue.add([case("a/x/one")], NO_WISH)
    queue.add([case("a/x/one")], Wish("read:1:fails"))
    assert order(queue) == ["a/x/one", "a/x/one"]
