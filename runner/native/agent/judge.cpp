// SPDX-License-Identifier: MIT
#include "judge.hpp"

#include <cstdarg>
#include <cstdio>
#include <cstring>

#include <sys/utsname.h>

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

// A character as it is shown on a terminal: what would disturb that becomes '?'.
char shown(char character) { return character >= ' ' && character <= '~' ? character : '?'; }

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

// Each line of `text` as a comment.
void put_comment(const char* before, const char* text, std::size_t size) {
    bool begins = true;
    for (std::size_t i = 0; i < size; ++i) {
        if (begins) std::printf("# %s", before);
        begins = text[i] == '\n';
        std::putchar(begins ? '\n' : shown(text[i]));
    }
    if (!begins) std::putchar('\n');
}

void put_details(const Case& which, const Outcome& outcome, const Judgement& judgement) {
    put_comment("", which.statement, std::strlen(which.statement));
    std::printf("# %s\n# %s: %s\n# expected:\n", which.ref, judgement.verdict == Verdict::fail ? "FAIL" : "UNRESOLVED",
                judgement.reason);
    put_comment("  ", which.expected, std::strlen(which.expected));
    std::puts("# observed:");
    put_comment("  ", outcome.out.data(), outcome.out.size());
    put_comment("", outcome.err.data(), outcome.err.size());
}

bool printed(const Outcome& outcome, const char* text) {
    return outcome.out.size() == std::strlen(text) &&
           (outcome.out.empty() || std::memcmp(outcome.out.data(), text, outcome.out.size()) == 0);
}

// Whether this is the system whose deviation the table has, and it shows here.
bool is_known(const Case& which, const Outcome& outcome, Verdict verdict) {
    utsname system = {};
    ::uname(&system);
    bool here = std::strcmp(which.known_on, "linux") == 0 && std::strcmp(system.sysname, "Linux") == 0;
#if defined(__GLIBC__)
    here = here || std::strcmp(which.known_on, "glibc") == 0;
#endif
    const bool hang = outcome.end == Outcome::End::hang;
    if (!here || (which.known_hang && !hang)) return false;
    if (which.known_output) return printed(outcome, which.known_output);
    return verdict == Verdict::fail && hang == which.known_hang;
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

Judgement judge(const Case& which, const Outcome& outcome) {
    const Judgement plain = judge_plainly(which, outcome);
    const bool bad = plain.verdict == Verdict::fail || plain.verdict == Verdict::unresolved;
    return bad && is_known(which, outcome, plain.verdict) ? judgement(Verdict::known, "%s", which.known) : plain;
}

bool begins_with_one_of(const char* id, int count, char** prefixes) {
    for (int i = 0; i < count; ++i)
        if (std::strncmp(id, prefixes[i], std::strlen(prefixes[i])) == 0) return true;
    return count == 0;
}

const char* prefix_of_none(int count, char** prefixes) {
    for (int i = 0; i < count; ++i) {
        std::size_t at = 0;
        while (at < case_count && std::strncmp(cases[at].id, prefixes[i], std::strlen(prefixes[i])) != 0) ++at;
        if (at == case_count) return prefixes[i];
    }
    return nullptr;
}

int print_tap(int count, char** prefixes) {
    std::size_t planned = 0;
    for (std::size_t i = 0; i < case_count; ++i) planned += begins_with_one_of(cases[i].id, count, prefixes);
    utsname system = {};
    ::uname(&system);
    std::printf("TAP version 13\n1..%zu\n# ipcts " IPCTS_VERSION " on %s %s %s %s\n", planned, system.sysname, system.release,
                system.version, system.machine);
    std::size_t number = 0, counts[5] = {};
    for (std::size_t i = 0; i < case_count && !stop_requested(); ++i) {
        const Case& which = cases[i];
        if (!begins_with_one_of(which.id, count, prefixes)) continue;
        std::fflush(stdout);
        const Outcome outcome = run_case(which);
        const Judgement judgement = judge(which, outcome);
        const bool bad = judgement.verdict == Verdict::fail || judgement.verdict == Verdict::unresolved;
        std::printf("%s %zu - %s", bad || judgement.verdict == Verdict::known ? "not ok" : "ok", ++number, which.id);
        if (judgement.verdict == Verdict::unsupported) std::printf(" # SKIP %s", judgement.reason);
        if (judgement.verdict == Verdict::known) std::printf(" # TODO %s", judgement.reason);
        std::putchar('\n');
        if (bad) put_details(which, outcome, judgement);
        counts[static_cast<int>(judgement.verdict)]++;
    }
    const std::size_t failed = counts[static_cast<int>(Verdict::fail)] + counts[static_cast<int>(Verdict::unresolved)];
    std::printf("# %zu ok, %zu not ok, %zu known, %zu skipped\n", counts[static_cast<int>(Verdict::pass)], failed,
                counts[static_cast<int>(Verdict::known)], counts[static_cast<int>(Verdict::unsupported)]);
    std::fflush(stdout);
    return failed == 0 && number == planned ? 0 : 1;
}

}  // namespace ipcts
