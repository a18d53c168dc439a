// SPDX-License-Identifier: MIT
#include <cstring>

#include <sys/utsname.h>

#include "reporter.hpp"
#include "table.hpp"
#include "version.hpp"

namespace ipcts {

namespace {

using Verdict = Judgement::Verdict;

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

void put_details(const Result& result) {
    const auto& [which, outcome, judgement] = result;
    put_comment("", which.statement, std::strlen(which.statement));
    std::printf("# %s\n# %s: %s\n# expected:\n", which.ref, word_of(judgement.verdict), judgement.reason);
    put_comment("  ", which.expected, std::strlen(which.expected));
    std::puts("# observed:");
    put_comment("  ", outcome.out.data(), outcome.out.size());
    put_comment("", outcome.err.data(), outcome.err.size());
}

class TapReport : public Reporter {
public:
    void begin(const Run& run) override {
        utsname system = {};
        ::uname(&system);
        std::printf("TAP version 13\n1..%zu\n# %s on %s %s %s %s\n", run.planned, version_line(), system.sysname, system.release,
                    system.version, system.machine);
    }

    void after(const Run& run, const Result& result) override {
        const Judgement& judgement = result.judgement;
        if (judgement.verdict == Verdict::untested) return;  // the plan has it
        std::printf("%s %zu - %s", judgement.is_bad() || judgement.verdict == Verdict::known ? "not ok" : "ok", run.tally.all(),
                    result.which.id);
        if (judgement.verdict == Verdict::unsupported) std::printf(" # SKIP %s", judgement.reason);
        if (judgement.verdict == Verdict::known) std::printf(" # TODO %s", judgement.reason);
        std::putchar('\n');
        if (judgement.is_bad()) put_details(result);
    }

    void end(const Run& run) override {
        std::printf("# %zu ok, %zu not ok, %zu known, %zu skipped\n", run.tally[Verdict::pass], run.tally.bad(),
                    run.tally[Verdict::known], run.tally[Verdict::unsupported]);
    }
};

}  // namespace

Reporter& tap_report() {
    static TapReport report;
    return report;
}

}  // namespace ipcts
