# SPDX-License-Identifier: MIT
"""What can be made of a run, behind one interface. A new kind of report is one file here and one line below."""

from runner.reports.bug_reports import BugReports
from runner.reports.json_document import JsonDocument
from runner.reports.ktap import Ktap
from runner.reports.reporter import Reporter
from runner.reports.summary import Summary
from runner.reports.tap import Tap

REPORTERS: tuple[Reporter, ...] = (
    JsonDocument(),
    BugReports(),
    Tap(),
    Ktap(),
    Summary(),
)
