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

constexpr char inset[] = "  ";

bool good(const Tally& tally) { return tally.bad() == 0 && tally[Verdict::untested] == 0; }

// A family is a test, and its cases are its subtests, as in runner/reports/ktap.py.
class KtapReport : public Reporter {
public:
    void begin(const Run& run) override {
        utsname system = {};
        ::uname(&system);
        std::size_t families = 0;
        Family family;
        for (std::size_t i = 0; i < case_count; ++i) {
            if (!run.selection.has(cases[i]) || family.has(cases[i].id)) continue;
            family.begin(cases[i].id);
            ++families;
        }
        std::printf("KTAP version 1\n1..%zu\n# %s on %s %s %s %s\n", families, version_line(), system.sysname, system.release,
                    system.version, system.machine);
    }

    void before(const Run& run, const Case& which) override {
        if (family_.has(which.id)) return;
        end_family();
        family_.begin(which.id);
        std::size_t planned = 0;
        for (std::size_t i = 0; i < case_count; ++i) planned += family_.has(cases[i].id) && run.selection.has(cases[i]);
        std::printf("%sKTAP version 1\n%s1..%zu\n", inset, inset, planned);
    }

    void after(const Run&, const Result& result) override {
        const auto& [which, outcome, judgement] = result;
        tally_[judgement.verdict]++;
        const char* directive = directive_of(result);
        if (judgement.is_bad()) put_comments(inset, result);
        std::printf("%s%s %zu %s", inset, judgement.is_bad() || judgement.verdict == Verdict::untested ? "not ok" : "ok",
                    tally_.all(), which.id);
        if (directive) std::printf(" # %s %s", directive, judgement.reason);
        std::putchar('\n');
    }

    // With the totals in the words of the kernel's own tests.
    void end(const Run& run) override {
        end_family();
        const Tally& tally = run.tally;
        std::printf("# Totals: pass:%zu fail:%zu xfail:%zu xpass:0 skip:%zu error:%zu\n", tally[Verdict::pass],
                    tally[Verdict::fail], tally[Verdict::known], tally[Verdict::unsupported],
                    tally[Verdict::unresolved] + tally[Verdict::untested]);
    }
private:
    static const char* directive_of(const Result& result) {
        switch (result.judgement.verdict) {
            case Verdict::known: return "XFAIL";
            case Verdict::unsupported: return "SKIP";
            case Verdict::unresolved: return "ERROR";
            case Verdict::untested: return "ERROR";
            case Verdict::fail: return result.outcome.end == Outcome::End::hang ? "TIMEOUT" : nullptr;
            case Verdict::pass: return nullptr;
        }
        return nullptr;
    }

    void end_family() {
        if (!family_.name) return;
        const bool skipped = tally_[Verdict::unsupported] == tally_.all();
        std::printf("%s %zu %.*s%s\n", good(tally_) ? "ok" : "not ok", ++families_, static_cast<int>(family_.length), family_.name,
                    skipped ? " # SKIP" : "");
        tally_ = {};
    }

    Family family_;             // that is run
    Tally tally_;               // of it
    std::size_t families_ = 0;  // that were run
};

}  // namespace

Reporter& ktap_report() {
    static KtapReport report;
    return report;
}

}  // namespace ipcts
