// SPDX-License-Identifier: MIT
#include <cstring>

#include <sys/utsname.h>
#include <unistd.h>

#include "reporter.hpp"
#include "system.hpp"
#include "table.hpp"
#include "version.hpp"

namespace ipcts {

namespace {

using Verdict = Judgement::Verdict;

constexpr std::size_t told_in_full = 5, told_in_short = 50;  // failures
constexpr int64_t progress_us = 100'000;                     // between two lines of progress

struct Failure {
    const Case* which = nullptr;
    Judgement judgement;
    Outcome outcome;  // of those that are told in full
};

// Each line of `text` behind four blanks.
void put_indented(const char* text, std::size_t size) {
    bool begins = true;
    for (std::size_t i = 0; i < size; ++i) {
        if (begins) std::fputs("    ", stdout);
        begins = text[i] == '\n';
        std::putchar(begins ? '\n' : shown(text[i]));
    }
    if (!begins) std::putchar('\n');
}

void put_count(int width, std::size_t count) {
    if (count == 0) std::printf(" %*s", width, "-");
    else std::printf(" %*zu", width, count);
}

void put_row(const char* name, int length, const Tally& tally) {
    std::printf("%-*.*s", 16, length, name);
    put_count(6, tally[Verdict::pass]);
    put_count(6, tally[Verdict::known]);
    put_count(12, tally[Verdict::unsupported]);
    put_count(7, tally[Verdict::fail]);
    put_count(11, tally[Verdict::unresolved]);
    std::putchar('\n');
}

class TextReport : public Reporter {
public:
    void begin(const Run& run) override {
        utsname names = {};
        ::uname(&names);
        terminal_ = ::isatty(STDOUT_FILENO) == 1;
        std::printf("%s on %s %s %s, C library: %s\n", version_line(), names.sysname, names.release, names.machine, c_library());
        if (run.selection.parts > 1) std::printf("part %u of %u: ", run.selection.part, run.selection.parts);
        std::printf("%zu cases\n\n%-16s %6s %6s %12s %7s %11s\n", run.planned, "family", "ok", "known", "unsupported", "failed",
                    "unresolved");
    }

    void before(const Run& run, const Case& which) override {
        if (!family_.has(which.id)) end_family();
        family_.begin(which.id);
        if (terminal_ && (now_us() - shown_us_ >= progress_us || shown_us_ == 0)) show_progress(run, which.id);
    }

    void after(const Run&, const Result& result) override {
        tally_[result.judgement.verdict]++;
        if (!result.judgement.is_bad()) return;
        if (kept_ == told_in_full + told_in_short) return;
        failures_[kept_] = {&result.which, result.judgement, kept_ < told_in_full ? result.outcome : Outcome{}};
        ++kept_;
    }

    void end(const Run& run) override {
        end_family();
        put_row("all", 3, run.tally);
        put_failures(run);
        put_summary(run);
    }
private:
    // A line that the next one covers.
    void show_progress(const Run& run, const char* id) {
        char line[80];
        std::snprintf(line, sizeof line, "%zu of %zu, %zu failed: %s", run.tally.all(), run.planned, run.tally.bad(), id);
        std::printf("%-78s\r", line);
        shown_us_ = now_us();
        covered_ = false;
    }

    void cover_progress() {
        if (!covered_) std::printf("%-78s\r", "");
        covered_ = true;
    }

    void end_family() {
        cover_progress();
        if (tally_.all() > tally_[Verdict::untested]) put_row(family_.name, static_cast<int>(family_.length), tally_);
        tally_ = {};
    }

    void put_failures(const Run& run) const {
        for (std::size_t i = 0; i < kept_ && i < told_in_full; ++i) {
            const auto& [which, judgement, outcome] = failures_[i];
            std::printf("\n%s %s: %s\n  %s\n  %s\n  expected:\n", word_of(judgement.verdict), which->id, judgement.reason,
                        which->statement, which->ref);
            put_indented(which->expected, std::strlen(which->expected));
            std::puts("  observed:");
            put_indented(outcome.out.data(), outcome.out.size());
            if (!outcome.err.empty()) std::puts("  notes:");
            put_indented(outcome.err.data(), outcome.err.size());
        }
        if (kept_ > told_in_full) std::putchar('\n');
        for (std::size_t i = told_in_full; i < kept_; ++i)
            std::printf("%s %s: %s\n", word_of(failures_[i].judgement.verdict), failures_[i].which->id,
                        failures_[i].judgement.reason);
        if (run.tally.bad() > kept_) std::printf("and %zu more\n", run.tally.bad() - kept_);
    }

    static void put_summary(const Run& run) {
        const Tally& tally = run.tally;
        std::putchar('\n');
        if (run.stopped()) std::printf("Stopped: %zu of %zu cases were not run.\n", tally[Verdict::untested], run.planned);
        if (tally.bad() == 0 && tally[Verdict::known] > 0)
            std::printf("Nothing new: no case failed, apart from %zu known deviations.\n", tally[Verdict::known]);
        else if (tally.bad() == 0) std::puts("Nothing new: no case failed.");
        else
            std::printf(
                "%zu failed, %zu unresolved of %zu cases. `ipcts ID` judges one of them again, `ipcts --case ID` shows what it "
                "prints.\n",
                tally[Verdict::fail], tally[Verdict::unresolved], run.planned);
    }

    bool terminal_ = false, covered_ = true;
    int64_t shown_us_ = 0;
    Family family_;  // that is run
    Tally tally_;    // of it
    Failure failures_[told_in_full + told_in_short];
    std::size_t kept_ = 0;  // of them
};

}  // namespace

Reporter& text_report() {
    static TextReport report;
    return report;
}

}  // namespace ipcts
