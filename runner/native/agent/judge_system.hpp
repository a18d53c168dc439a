// SPDX-License-Identifier: MIT
// The program judges the system by itself: which cases, in what words.
#pragma once

#include <cstdio>

#include "selection.hpp"

namespace ipcts {

// What the command line asks for.
struct Wanted {
    Selection selection;
    bool tap = false, ktap = false;                          // on standard output, instead of text for people
    bool ladder = false;                                     // climb_ladder() instead of judge_system()
    const char *junit_file = nullptr, *json_file = nullptr;  // null: not asked for
};

// Takes the `count` words apart; `wanted` then points into them. False after a complaint on standard error.
bool understand(int count, char** words, Wanted& wanted);

// The files that were asked for, and null where none was.
struct Files {
    std::FILE *junit = nullptr, *json = nullptr;
};

// Opens the files; false after a complaint. What begin_clean() closes must be closed before, and no case inherits them.
bool open_files(const Wanted& wanted, Files& files);

// In an agent: runs the cases and reports their verdicts. Returns the exit status: 0 where nothing is new, 1 where a case failed or
// is unresolved, 2 where not all cases could be run or not all files be written.
int judge_system(const Wanted& wanted, const Files& files);

}  // namespace ipcts
