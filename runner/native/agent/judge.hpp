// SPDX-License-Identifier: MIT
// The verdict on a case where no runner gives it: as runner/model/verdicts.py, with the known deviations of Linux and glibc.
#pragma once

#include "run_case.hpp"

namespace ipcts {

struct Judgement {
    enum class Verdict { pass, known, fail, unresolved, unsupported } verdict = Verdict::pass;
    char reason[256] = "";  // one line; empty for pass
};

Judgement judge(const Case& which, const Outcome& outcome);

// Whether the id begins with one of the `count` prefixes; any id does where there is none.
bool begins_with_one_of(const char* id, int count, char** prefixes);

// The first prefix with which no id begins; null where there is none.
const char* prefix_of_none(int count, char** prefixes);

// Runs the cases whose ids begin with one of the `count` prefixes, all if there is none, and prints verdicts on standard output in
// TAP (Test Anything Protocol, version 13). Returns the exit status: 0, or 1 if a case failed or is unresolved.
int print_tap(int count, char** prefixes);

}  // namespace ipcts
