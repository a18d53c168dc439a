// SPDX-License-Identifier: MIT
// The one interface of all reports that the program makes of a run. A new kind is one file here, and one line in judge_system.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <ctime>

#include "judge.hpp"
#include "selection.hpp"

namespace ipcts {

// How many cases have each verdict.
struct Tally {
    std::size_t counts[6] = {};

    std::size_t& operator[](Judgement::Verdict verdict) { return counts[static_cast<int>(verdict)]; }
    std::size_t operator[](Judgement::Verdict verdict) const { return counts[static_cast<int>(verdict)]; }
    std::size_t bad() const { return (*this)[Judgement::Verdict::fail] + (*this)[Judgement::Verdict::unresolved]; }
    std::size_t all() const {
        std::size_t sum = 0;
        for (const std::size_t count : counts) sum += count;
        return sum;
    }
};

// The run so far.
struct Run {
    const Selection& selection;
    std::size_t planned = 0;  // cases
    Tally tally;
    std::time_t started = 0;
    int64_t began_us = 0;

    bool stopped() const { return tally[Judgement::Verdict::untested] > 0; }
    // The exit status for this.
    int status() const { return stopped() ? 2 : tally.bad() > 0 ? 1 : 0; }
};

// A case after it was run. For one that was not run, because the run was stopped, `outcome` says nothing.
struct Result {
    const Case& which;
    const Outcome& outcome;
    const Judgement& judgement;
};

class Reporter {
public:
    virtual void begin(const Run&) {}
    virtual void before(const Run&, const Case&) {}
    virtual void after(const Run&, const Result&) {}  // in the order of the ids; the tally has this one
    virtual void end(const Run&) {}
protected:
    ~Reporter() = default;
};

// For people, on standard output: counts by family as they come, at the end the first failures; progress on a terminal.
Reporter& text_report();

// TAP (Test Anything Protocol, version 13), on standard output.
Reporter& tap_report();

// KTAP, the kernel's form of it (version 1), on standard output: a test for each family.
Reporter& ktap_report();

// JUnit's XML, a suite for each family.
Reporter& junit_report(std::FILE* file);

// The results document (docs/results.md).
Reporter& json_report(std::FILE* file);

// The family of a case, the first word of its id.
struct Family {
    const char* name = nullptr;  // not terminated; null where there is none
    std::size_t length = 0;

    void begin(const char* id) { name = id, length = std::strcspn(id, "/"); }
    bool has(const char* id) const { return name && std::strcspn(id, "/") == length && std::strncmp(name, id, length) == 0; }
};

}  // namespace ipcts
