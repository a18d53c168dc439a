// SPDX-License-Identifier: MIT
#include <cstdio>

#include <sys/utsname.h>

#include "comments.hpp"
#include "reporter.hpp"
#include "table.hpp"
#include "version.hpp"

namespace ipcts {

namespace {

using Verdict = Judgement::Verdict;

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
        if (judgement.is_bad()) put_comments("", result);
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
