// SPDX-License-Identifier: MIT
// The verdict on a case where no runner gives it: as runner/model/verdicts.py, with the known deviations of the systems that are
// here.
#pragma once

#include "run_case.hpp"

namespace ipcts {

struct Known;

struct Judgement {
    enum class Verdict { pass, known, fail, unresolved, unsupported, untested } verdict = Verdict::pass;
    char reason[256] = "";  // one line; empty for pass

    // Whether somebody has to look at it.
    bool is_bad() const { return verdict == Verdict::fail || verdict == Verdict::unresolved; }
};

// The verdict in the words of docs/results.md: "PASS".
const char* word_of(Judgement::Verdict verdict);

// A character as it is shown on a terminal: what would disturb that becomes '?'.
inline char shown(char character) { return character >= ' ' && character <= '~' ? character : '?'; }

Judgement judge(const Case& which, const Outcome& outcome);

// The deviation of this system that the table has for the case; null where there is none. It is the last row that holds. A row for
// versions that cannot be seen here may not hold: it takes the place of none that shows, unless it shows itself.
const Known* known_here(const Case& which, const Outcome& outcome);

}  // namespace ipcts
