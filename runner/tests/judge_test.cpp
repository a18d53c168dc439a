// SPDX-License-Identifier: MIT
// Judges the outcomes that standard input has, one a line, with the agent's judge(): test_judge.py holds the verdicts against those
// of runner/model/verdicts.py. A line is END VALUE OUT ERR EXPECTED, the last three as hexadecimal bytes behind an 'x'. With an
// argument each case has three known deviations: in the older of two versions of an emulator it prints "old\n", in the newer it
// hangs; on one processor it prints "there\n", in some version if the argument is `versions`, else in all of them.
#include <cstdio>
#include <cstring>
#include <string>

#include "judge.hpp"
#include "system.hpp"
#include "table.hpp"

namespace ipcts {

extern const Case cases[] = {{}};
extern const std::size_t case_count = 0;

// What judge.cpp wants of the rest of the agent.
bool deviates(const char*) { return true; }
Holds holds_here(const Known& known) { return *known.since || *known.until ? Holds::maybe : Holds::yes; }
const char* name_of_signal(int number) { return number == 9 ? "SIGKILL" : "another"; }

}  // namespace ipcts

static std::string bytes(const char* digits) {
    std::string made;
    unsigned byte;
    for (++digits; std::sscanf(digits, "%2x", &byte) == 1; digits += 2) made += static_cast<char>(byte);
    return made;
}

int main(int argc, char** argv) {
    const char* until = argc > 1 && std::strcmp(argv[1], "versions") == 0 ? "3" : "";
    const ipcts::Known known[] = {{.system = "emulator", .reason = "as before", .output = "old\n", .until = "2"},
                                  {.system = "emulator", .reason = "as now", .ended = "hang", .since = "2"},
                                  {.system = "processor", .reason = "as on this processor", .output = "there\n", .until = until},
                                  {}};
    static const char* const ends[] = {"exit", "signal", "timeout", "overflow", "lost", "hang"};
    char end[16], out[256], err[256], expected[256];
    int value;
    while (std::scanf("%15s %d %255s %255s %255s", end, &value, out, err, expected) == 5) {
        ipcts::Outcome outcome;
        for (int i = 0; i < 6; ++i)
            if (std::strcmp(end, ends[i]) == 0) outcome.end = static_cast<ipcts::Outcome::End>(i);
        const std::string text = bytes(expected), printed = bytes(out), notes = bytes(err);
        ipcts::Case which = {};
        which.expected = text.c_str();
        if (argc > 1) which.known = known;
        outcome.value = value;
        outcome.out.assign(printed.begin(), printed.end());
        outcome.err.assign(notes.begin(), notes.end());
        const ipcts::Judgement judgement = ipcts::judge(which, outcome);
        std::printf("%s|%s\n", word_of(judgement.verdict), judgement.reason);
    }
}
