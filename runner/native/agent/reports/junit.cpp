// SPDX-License-Identifier: MIT
#include <cstring>
#include <vector>

#include <sys/utsname.h>

#include "characters.hpp"
#include "reporter.hpp"
#include "table.hpp"
#include "version.hpp"

namespace ipcts {

namespace {

using Verdict = Judgement::Verdict;

// A piece of XML in memory.
class Xml {
public:
    Xml& markup(const char* text) {
        text_.insert(text_.end(), text, text + std::strlen(text));
        return *this;
    }

    // Text between markup, or in an attribute's quotes. What XML can't have is shown as \xNN.
    Xml& text(const char* bytes, std::size_t count) {
        for (std::size_t size; count > 0; bytes += size, count -= size) {
            const Character character = first_character(bytes, count);
            size = character.size;
            put(character.code, bytes, size);
        }
        return *this;
    }
    Xml& text(const char* bytes) { return text(bytes, std::strlen(bytes)); }
    Xml& lines(const std::vector<char>& bytes) {
        text(bytes.data(), bytes.size());
        return bytes.empty() || bytes.back() == '\n' ? *this : markup("\n");
    }

    Xml& attribute(const char* name, const char* value, std::size_t count) {
        return markup(" ").markup(name).markup("=\"").text(value, count).markup("\"");
    }
    Xml& attribute(const char* name, const char* value) { return attribute(name, value, std::strlen(value)); }
    Xml& attribute(const char* name, std::size_t value) {
        char digits[32];
        std::snprintf(digits, sizeof digits, "%zu", value);
        return attribute(name, digits);
    }
    Xml& seconds(int64_t us) {
        char digits[32];
        std::snprintf(digits, sizeof digits, "%.6f", static_cast<double>(us) / 1e6);
        return attribute("time", digits);
    }

    void write_to(std::FILE* file) {
        std::fwrite(text_.data(), 1, text_.size(), file);
        text_.clear();
    }
private:
    void put(long code, const char* bytes, std::size_t size) {
        char escape[16];
        if (code == '<') markup("&lt;");
        else if (code == '>') markup("&gt;");
        else if (code == '&') markup("&amp;");
        else if (code == '"') markup("&quot;");
        else if ((code < ' ' && code != '\n' && code != '\t') || code == 0xfffe || code == 0xffff)
            for (std::size_t i = 0; i < size; ++i) {
                std::snprintf(escape, sizeof escape, "\\x%02x", static_cast<unsigned char>(bytes[i]));
                markup(escape);
            }
        else text_.insert(text_.end(), bytes, bytes + size);
    }

    std::vector<char> text_;
};

class JunitReport : public Reporter {
public:
    explicit JunitReport(std::FILE* file) : file_(file) {}

    void begin(const Run&) override {
        std::fputs("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<testsuites name=\"ipcts\">\n", file_);
    }

    void after(const Run& run, const Result& result) override {
        const auto& [which, outcome, judgement] = result;
        if (!family_.has(which.id)) end_family(run);
        family_.begin(which.id);
        tally_[judgement.verdict]++;
        spent_us_ += outcome.wall_us;
        cases_.markup("  <testcase").attribute("classname", which.id, std::strlen(which.id) - std::strlen(name_of(which.id)) - 1);
        cases_.attribute("name", name_of(which.id)).attribute("file", which.source).seconds(outcome.wall_us).markup(">\n");
        switch (judgement.verdict) {
            case Verdict::pass: break;
            case Verdict::known: put_end("skipped", judgement); break;
            case Verdict::unsupported: put_end("skipped", judgement); break;
            case Verdict::untested: put_end("error", judgement); break;
            case Verdict::fail: put_failure("failure", result); break;
            case Verdict::unresolved: put_failure("error", result); break;
        }
        cases_.markup("  </testcase>\n");
    }

    void end(const Run& run) override {
        end_family(run);
        std::fputs("</testsuites>\n", file_);
    }
private:
    // The last word of an id.
    static const char* name_of(const char* id) { return std::strrchr(id, '/') + 1; }

    void put_end(const char* element, const Judgement& judgement) {
        cases_.markup("   <")
            .markup(element)
            .attribute("type", word_of(judgement.verdict))
            .attribute("message", judgement.reason)
            .markup("/>\n");
    }

    void put_failure(const char* element, const Result& result) {
        cases_.markup("   <").markup(element).attribute("type", word_of(result.judgement.verdict));
        cases_.attribute("message", result.judgement.reason).markup(">");
        cases_.text(result.which.statement).markup("\n").text(result.which.ref).markup("\nexpected:\n").text(result.which.expected);
        cases_.markup("observed:\n").lines(result.outcome.out).markup("notes:\n").lines(result.outcome.err);
        cases_.markup("</").markup(element).markup(">\n");
    }

    void end_family(const Run& run) {
        if (!family_.name) return;
        char started[32] = "";
        std::strftime(started, sizeof started, "%Y-%m-%dT%H:%M:%S+00:00", std::gmtime(&run.started));
        utsname system = {};
        ::uname(&system);
        Xml suite;
        suite.markup(" <testsuite").attribute("name", family_.name, family_.length).attribute("tests", tally_.all());
        suite.attribute("failures", tally_[Verdict::fail]);
        suite.attribute("errors", tally_[Verdict::unresolved] + tally_[Verdict::untested]);
        suite.attribute("skipped", tally_[Verdict::known] + tally_[Verdict::unsupported]);
        suite.seconds(spent_us_).attribute("timestamp", started).attribute("hostname", system.nodename).markup(">\n");
        suite.write_to(file_);
        cases_.write_to(file_);
        std::fputs(" </testsuite>\n", file_);
        std::fflush(file_);
        family_ = {};
        tally_ = {};
        spent_us_ = 0;
    }

    std::FILE* file_;
    Family family_;
    Xml cases_;  // of this family
    Tally tally_;
    int64_t spent_us_ = 0;
};

}  // namespace

Reporter& junit_report(std::FILE* file) {
    static JunitReport report(file);
    return report;
}

}  // namespace ipcts
