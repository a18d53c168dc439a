# SPDX-License-Identifier: MIT
"""Checks of the sources, each with a test that shows what it rejects. A new one is a function in a file here and one line below.

A check is a function from the root of a checkout to complaints, each one line: `file:line: what is wrong; what to do`. It raises
RunError or FrontMatterError where it cannot be done. docs/writing-cases.md tells which rule for cases which check sees.
"""

from runner.lint.deviations import check_deviations
from runner.lint.editions import check_since
from runner.lint.equivalents import check_equivalents
from runner.lint.errors import check_errors
from runner.lint.front_matter import check_front_matter
from runner.lint.inventory import check_inventory
from runner.lint.needs import check_needs
from runner.lint.observations import check_constants, check_printed_pids, check_removed_objects
from runner.lint.portability import (
    check_capacities,
    check_descriptor_order,
    check_foreign_files,
    check_mqd_t,
    check_object_names,
    check_optional_types,
    check_outside_posix,
    check_removed_interfaces,
    check_status_macros,
)
from runner.lint.program import Check
from runner.lint.protocol import check_protocol
from runner.lint.signals import check_disposition, check_siginfo, check_signal_numbers, check_sigprocmask, check_wide_signals
from runner.lint.support_headers import check_support_headers
from runner.lint.symbols import check_symbols
from runner.lint.times import check_blocking, check_intervals, check_sleeps
from runner.lint.version import check_version
from runner.lint.wakeups import check_wakeups
from runner.releasing.promises import check_promises

CHECKS: dict[str, Check] = {
    "front-matter": check_front_matter,
    "needs": check_needs,
    "inventory": check_inventory,
    "deviations": check_deviations,
    "equivalents": check_equivalents,
    "errors": check_errors,
    "wakeups": check_wakeups,
    "support-headers": check_support_headers,
    "protocol": check_protocol,
    "promises": check_promises,
    "symbols": check_symbols,
    "version": check_version,
    # Rules for the cases' programs.
    "signal-numbers": check_signal_numbers,
    "siginfo": check_siginfo,
    "sigprocmask": check_sigprocmask,
    "disposition": check_disposition,
    "wide-signals": check_wide_signals,
    "since": check_since,
    "sleeps": check_sleeps,
    "intervals": check_intervals,
    "blocking": check_blocking,
    "removed-interfaces": check_removed_interfaces,
    "outside-posix": check_outside_posix,
    "foreign-files": check_foreign_files,
    "mqd_t": check_mqd_t,
    "status-macros": check_status_macros,
    "capacities": check_capacities,
    "descriptor-order": check_descriptor_order,
    "optional-types": check_optional_types,
    "object-names": check_object_names,
    "printed-pids": check_printed_pids,
    "constants": check_constants,
    "removed-objects": check_removed_objects,
}
