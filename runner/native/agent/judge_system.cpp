// SPDX-License-Identifier: MIT
#include "judge_system.hpp"

#include <cerrno>
#include <cstring>

#include "reports/reporter.hpp"
#include "run_case.hpp"
#include "system.hpp"
#include "table.hpp"

namespace ipcts {

namespace {

using Verdict = Judgement::Verdict;

bool complain(const char* word, const char* what) { return std::fprintf(stderr, "ipcts: %s: %s\n", word, what), false; }

bool open_file(const char* name, std::FILE*& file) {
    if (!name) return true;
    file = std::fopen(name, "we");
    if (file) return true;
    std::fprintf(stderr, "ipcts: %s: it can't be written (%s); name another file\n", name, std::strerror(errno));
    return false;
}

bool close_file(const char* name, std::FILE* file) {
    if (!file) return true;
    const bool failed = std::ferror(file) != 0;
    if (std::fclose(file) == 0 && !failed) return true;
    std::fprintf(stderr, "ipcts: %s: not all of it could be written (%s); make room, or name another file\n", name,
                 std::strerror(errno));
    return false;
}

// A prefix that names no case is a mistake, and so is one for the Catch2 program.
bool names_cases(const Selection& selection) {
    const char* prefix = selection.prefix_of_none();
    if (!prefix) return true;
    if (*prefix == '[' || *prefix == '~')
        return complain(prefix, "this is for the Catch2 program; write --catch2 before it, or a prefix such as pipe/");
    std::fprintf(stderr, "ipcts: no id begins with '%s'; --list names them all\n", prefix);
    return false;
}

// The complaint about --deviations. False.
bool names_systems() {
    std::fputs("ipcts: --deviations: name systems with commas between, such as linux,glibc. The program knows", stderr);
    for (const char* const* system = systems; *system; ++system) std::fprintf(stderr, " %s", *system);
    return std::fputs("; none is none of them\n", stderr), false;
}

}  // namespace

bool understand(int count, char** words, Wanted& wanted) {
    Selection& selection = wanted.selection;
    selection.prefixes = words;
    for (int i = 0; i < count; ++i) {
        const char* word = words[i];
        const auto is = [&](const char* option) { return std::strcmp(word, option) == 0; };
        if (*word != '-') {
            selection.prefixes[selection.prefix_count++] = words[i];
        } else if (is("--tap")) {
            wanted.tap = true;
        } else if (is("--ktap")) {
            wanted.ktap = true;
        } else if (is("--ladder")) {
            wanted.ladder = true;
        } else if (is("--deviations")) {
            ++i;
            if (i == count || !choose_deviations(words[i])) return names_systems();
        } else if (is("--junit") || is("--json") || is("--shard")) {
            const char* value = ++i < count ? words[i] : "";
            if (is("--shard") && !selection.take_shard(value)) return complain(word, "write K/N, part K of N, such as --shard 2/4");
            if (!is("--shard") && !*value) return complain(word, "name the file that is to be written");
            if (is("--junit")) wanted.junit_file = value;
            if (is("--json")) wanted.json_file = value;
        } else {
            return complain(word, "this is not understood here; --help tells what is");
        }
    }
    if (wanted.tap && wanted.ktap) return complain("--ktap", "standard output takes one format; leave out --tap or --ktap");
    if (wanted.ladder && (wanted.tap || wanted.ktap || wanted.junit_file || wanted.json_file))
        return complain("--ladder", "it has a report of its own; leave out --tap, --ktap, --junit and --json");
    return names_cases(selection);
}

bool open_files(const Wanted& wanted, Files& files) {
    return open_file(wanted.junit_file, files.junit) && open_file(wanted.json_file, files.json);
}

int judge_system(const Wanted& wanted, const Files& files) {
    Reporter* reporters[3] = {wanted.tap ? &tap_report() : wanted.ktap ? &ktap_report() : &text_report()};
    int reporter_count = 1;
    if (files.junit) reporters[reporter_count++] = &junit_report(files.junit);
    if (files.json) reporters[reporter_count++] = &json_report(files.json);
    const auto each = [&](auto&& tell) {
        for (int i = 0; i < reporter_count; ++i) tell(*reporters[i]);
        std::fflush(stdout);  // before the next case is begun: it would have what is not yet written, too
    };

    Run run = {wanted.selection, 0, {}, std::time(nullptr), now_us()};
    for (std::size_t i = 0; i < case_count; ++i) run.planned += run.selection.has(cases[i]);
    each([&](Reporter& reporter) { reporter.begin(run); });
    for (std::size_t i = 0; i < case_count; ++i) {
        const Case& which = cases[i];
        if (!run.selection.has(which)) continue;
        each([&](Reporter& reporter) { reporter.before(run, which); });
        Outcome outcome;
        Judgement judgement = {Verdict::untested, "not run"};
        const bool heard = reporter_count > 1 || std::ferror(stdout) == 0;
        if (heard && !stop_requested()) outcome = run_case(which);
        if (heard && !stop_requested()) judgement = judge(which, outcome);
        run.tally[judgement.verdict]++;
        each([&](Reporter& reporter) { reporter.after(run, {which, outcome, judgement}); });
    }
    each([&](Reporter& reporter) { reporter.end(run); });
    const bool junit_written = close_file(wanted.junit_file, files.junit), json_written = close_file(wanted.json_file, files.json);
    const bool shown = std::ferror(stdout) == 0;
    return junit_written && json_written && shown ? run.status() : 2;
}

}  // namespace ipcts
