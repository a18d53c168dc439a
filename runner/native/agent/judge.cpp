// SPDX-License-Identifier: MIT
#include "judge.hpp"

#include <cstdarg>
#include <cstdio>
#include <cstring>

#include "system.hpp"
#include "table.hpp"

namespace ipcts {

namespace {

using Verdict = Judgement::Verdict;

[[gnu::format(printf, 2, 3)]] Judgement judgement(Verdict verdict, const char* pattern, ...) {
    Judgement made;
    made.verdict = verdict;
    va_list values;
    va_start(values, pattern);
    std::vsnprintf(made.reason, sizeof made.reason, pattern, values);
    va_end(values);
    return made;
}

// The last line that the case wrote to standard error: why it is unsupported, what did not work.
struct LastLine {
    char text[200] = "";
    explicit LastLine(const std::vector<char>& err) {
        std::size_t end = err.size();
        while (end > 0 && err[end - 1] == '\n') --end;
        std::size_t begin = end;
        while (begin > 0 && err[begin - 1] != '\n') --begin;
        std::size_t size = 0;
        while (begin < end && size < sizeof text - 1) text[size++] = shown(err[begin++]);
    }
};

// `what`, and behind it what the case wrote to standard error last, if it wrote anything.
Judgement unresolved(const char* what, const Outcome& outcome) {
    const LastLine line(outcome.err);
    return judgement(Verdict::unresolved, "%s%s%s", what, *line.text ? ": " : "", line.text);
}

Judgement unsupported(const Outcome& outcome) {
    const LastLine line(outcome.err);
    return judgement(Verdict::unsupported, "%s", *line.text ? line.text : "no reason given");
}

bool printed(const Outcome& outcome, const char* text) {
    return outcome.out.size() == std::strlen(text) &&
           (outcome.out.empty() || std::memcmp(outcome.out.data(), text, outcome.out.size()) == 0);
}

// Whether the deviation shows here.
bool shows(const Known& known, const Outcome& outcome, Verdict verdict) {
    const bool hang = outcome.end == Outcome::End::hang;
    if (known.ended && std::strcmp(known.ended, "any") == 0) return true;
    if (known.ended && !hang) return false;
    if (known.output) return printed(outcome, known.output);
    return verdict == Verdict::fail && hang == (known.ended != nullptr);
}

// With the line that was expected next.
Judgement did_not_return(const Case& which, const Outcome& outcome) {
    const std::size_t size = outcome.out.size(), all = std::strlen(which.expected);
    if (size > all || (size > 0 && std::memcmp(outcome.out.data(), which.expected, size) != 0))
        return judgement(Verdict::fail, "did not return; what it printed before differs, too");
    if (size == all) return judgement(Verdict::fail, "did not return after its last line");
    const char* line = which.expected + size;
    while (line > which.expected && line[-1] != '\n') --line;
    const auto length = static_cast<int>(std::strcspn(line, "\n"));
    return judgement(Verdict::fail, "did not return; expected next: %.*s", length < 120 ? length : 120, line);
}

Judgement judge_plainly(const Case& which, const Outcome& outcome) {
    switch (outcome.end) {
        case Outcome::End::timeout: return judgement(Verdict::unresolved, "ended by the watchdog");
        case Outcome::End::lost: return unresolved("the target could not start the case", outcome);
        case Outcome::End::hang: return did_not_return(which, outcome);
        case Outcome::End::overflow: return judgement(Verdict::fail, "ended because it wrote more than 65,536 bytes");
        case Outcome::End::signal: return judgement(Verdict::fail, "killed by %s", name_of_signal(outcome.value));
        case Outcome::End::exit: break;
    }
    if (outcome.value == 77) return unsupported(outcome);
    if (outcome.value == 99) return unresolved("the set-up failed", outcome);
    if (outcome.value != 0) return judgement(Verdict::fail, "ended with exit status %d", outcome.value);
    return printed(outcome, which.expected) ? Judgement{} : judgement(Verdict::fail, "the observation differs");
}

}  // namespace

const char* word_of(Verdict verdict) {
    switch (verdict) {
        case Verdict::pass: return "PASS";
        case Verdict::known: return "KNOWN";
        case Verdict::fail: return "FAIL";
        case Verdict::unresolved: return "UNRESOLVED";
        case Verdict::unsupported: return "UNSUPPORTED";
        case Verdict::untested: return "UNTESTED";
    }
    return "UNTESTED";
}

Judgement judge(const Case& which, const Outcome& outcome) {
    const Judgement plain = judge_plainly(which, outcome);
    const Known* known = plain.is_bad() ? known_here(which, outcome) : nullptr;
    return known && shows(*known, outcome, plain.verdict) ? judgement(Verdict::known, "%s", known->reason) : plain;
}

const Known* known_here(const Case& which, const Outcome& outcome) {
    if (!which.known) return nullptr;
    const Verdict verdict = judge_plainly(which, outcome).verdict;
    const Known* found = nullptr;
    for (const Known* known = which.known; known->system; ++known) {
        const Holds holds = deviates(known->system) ? holds_here(*known) : Holds::no;
        const bool is_hidden = found && shows(*found, outcome, verdict) && !shows(*known, outcome, verdict);
        if (holds == Holds::yes || (holds == Holds::maybe && !is_hidden)) found = known;
    }
    return found;
}

}  // namespace ipcts
