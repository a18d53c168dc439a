// SPDX-License-Identifier: MIT
#include <cstring>
#include <vector>

#include "json_text.hpp"
#include "reporter.hpp"
#include "system.hpp"
#include "table.hpp"
#include "version.hpp"

namespace ipcts {

namespace {

using Verdict = Judgement::Verdict;

constexpr std::size_t max_characters = 8000;  // of a text that is kept, as in runner/model/text.py

// The document is written while the cases run. `totals` and all else that only the end knows come last.
class JsonReport : public Reporter {
public:
    explicit JsonReport(std::FILE* file) : file_(file) {}

    void begin(const Run& run) override {
        std::fprintf(file_, "{\n \"format\": 1,\n \"suite\": {\"name\": \"ipcts\", \"version\": \"%s\"", IPCTS_VERSION);
        if (*commit) std::fprintf(file_, ", \"commit\": \"%s\"", commit);
        char system[2048], started[32] = "";
        describe_system(system, sizeof system, agent.base, agent.namespaces ? "namespaces" : "records");
        std::strftime(started, sizeof started, "%Y-%m-%dT%H:%M:%S+00:00", std::gmtime(&run.started));
        std::fprintf(file_,
                     "},\n \"target\": {\"name\": \"local\", \"description\": \"this system, judged by the program itself\", "
                     "\"time_scale\": %d, \"deviations\": [",
                     slowness());
        const char* separator = "";
        for (const char* const* system_name = systems; *system_name; ++system_name) {
            if (!deviates(*system_name)) continue;
            std::fprintf(file_, "%s\"%s\"", separator, *system_name);
            separator = ", ";
        }
        std::fprintf(file_, "], %s},\n", system);
        if (run.selection.parts > 1) std::fprintf(file_, " \"shard\": \"%u/%u\",\n", run.selection.part, run.selection.parts);
        std::fprintf(file_, " \"started\": \"%s\",\n \"cases\": [", started);
    }

    void after(const Run& run, const Result& result) override {
        const auto& [which, outcome, judgement] = result;
        const Known* known = known_here(which, outcome);
        const bool tested = judgement.verdict != Verdict::untested;
        std::fputs(run.tally.all() > 1 ? ",\n  {" : "\n  {", file_);
        put("id", which.id);
        put("source", which.source);
        put("statement", which.statement);
        put("ref", which.ref);
        put("profile", which.profile);
        put("strength", which.strength);
        std::fputs("\"needs\": ", file_);
        put_json_words(file_, which.needs);
        std::fputs(", ", file_);
        put("verdict", word_of(judgement.verdict));
        put("reason", judgement.reason);
        put("ended", tested ? end_text(outcome) : "");
        put("expected", which.expected);
        put("observed", outcome.out, tested);
        put("notes", outcome.err, tested);
        std::fprintf(file_, "\"seconds\": %.6f, \"cpu_seconds\": %.6f, \"known\": %s, \"rounds\": {",
                     static_cast<double>(outcome.wall_us) / 1e6, static_cast<double>(outcome.cpu_us) / 1e6,
                     known ? known->json : "null");
        if (tested) std::fprintf(file_, "\"%s\": 1", word_of(judgement.verdict));
        std::fputs("}, \"where\": \"\"}", file_);  // what --attribute says of a failure
        std::fflush(file_);
    }

    void end(const Run& run) override {
        const Tally& tally = run.tally;
        std::fprintf(file_, "\n ],\n \"seconds\": %.3f,\n \"exit\": %d,\n \"errors\": [",
                     static_cast<double>(now_us() - run.began_us) / 1e6, run.status());
        if (run.stopped()) std::fprintf(file_, "\"stopped: %zu of %zu cases were not run\"", tally[Verdict::untested], run.planned);
        std::fputs("],\n \"totals\": {\"STALE\": 0, \"UNSTABLE\": 0", file_);
        for (const Verdict verdict :
             {Verdict::pass, Verdict::fail, Verdict::known, Verdict::unresolved, Verdict::unsupported, Verdict::untested})
            std::fprintf(file_, ", \"%s\": %zu", word_of(verdict), tally[verdict]);
        std::fputs("}\n}\n", file_);
    }
private:
    void put(const char* name, const char* text) {
        std::fprintf(file_, "\"%s\": ", name);
        put_json_string(file_, text);
        std::fputs(", ", file_);
    }

    // What the case wrote.
    void put(const char* name, const std::vector<char>& text, bool there) {
        std::fprintf(file_, "\"%s\": ", name);
        if (!there) return static_cast<void>(std::fputs("null, ", file_));
        put_json_string(file_, text.data(), text.size(), max_characters);
        std::fputs(", ", file_);
    }

    std::FILE* file_;
};

}  // namespace

Reporter& json_report(std::FILE* file) {
    static JsonReport report(file);
    return report;
}

}  // namespace ipcts
