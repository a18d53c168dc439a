// SPDX-License-Identifier: MIT
// The self-contained front end: each case a Catch2 test, with tags for family, interface and profile. An object of its own,
// which a build can leave out (IPCTS_CATCH2=OFF): Catch2 needs a complete C++ library. Versions 2.13 and 3.
#define CATCH_CONFIG_RUNNER
#define CATCH_CONFIG_NO_POSIX_SIGNALS
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#include <catch2/catch_reporter_tap.hpp>
#endif

#include <string>

#include "judge.hpp"
#include "run_case.hpp"
#include "self_test.hpp"
#include "table.hpp"

namespace {

using ipcts::Case;
using ipcts::Outcome;
using Verdict = ipcts::Judgement::Verdict;

std::string tags_of(const Case& which) {
    std::string id = which.id, tags;
    const auto first = id.find('/'), second = id.find('/', first + 1);
    tags += "[" + id.substr(0, first) + "][" + id.substr(first + 1, second - first - 1) + "]";
    std::string profile = which.profile, needs = which.needs;
    for (auto& letter : profile)
        if (letter == ' ') letter = '-';
    tags += "[" + profile + "]";
    for (std::size_t at = 0; at < needs.size();) {
        const auto end = std::min(needs.find(' ', at), needs.size());
        tags += "[needs-" + needs.substr(at, end - at) + "]";
        at = end + 1;
    }
    return tags;
}

class CaseTest : public Catch::ITestInvoker {
public:
    explicit CaseTest(const Case& which) : case_(which) {}
    void invoke() const override {
        const Outcome outcome = ipcts::run_case(case_);
        const ipcts::Judgement judgement = ipcts::judge(case_, outcome);
        const std::string observed(outcome.out.begin(), outcome.out.end()), notes(outcome.err.begin(), outcome.err.end());
        INFO(case_.statement << "\n" << case_.ref << "\n" << notes);
        switch (judgement.verdict) {
            case Verdict::unresolved: FAIL("UNRESOLVED: " << judgement.reason << "\n" << observed); break;
            case Verdict::known:
                WARN("KNOWN on " << ipcts::known_here(case_, outcome)->system << ": " << judgement.reason);
                SUCCEED();
                break;
            case Verdict::untested: break;  // not here: Catch2 runs the cases
            case Verdict::unsupported:
                WARN("UNSUPPORTED: " << judgement.reason);
                SUCCEED();
                break;
            case Verdict::pass:
            case Verdict::fail:
                if (outcome.end != Outcome::End::exit || outcome.value != 0) FAIL(judgement.reason << "\n" << observed);
                CHECK(observed == std::string(case_.expected));
        }
    }
private:
    const Case& case_;
};

int self_test(int count, char** arguments) {
    for (std::size_t i = 0; i < ipcts::case_count; ++i) {
        const Case& which = ipcts::cases[i];
        const std::string tags = tags_of(which);
        auto* test = new CaseTest(which);
#if CATCH_VERSION_MAJOR >= 3
        Catch::Detail::unique_ptr<Catch::ITestInvoker> owned(test);
        const Catch::AutoReg registered(std::move(owned), Catch::SourceLineInfo(which.source, 1), Catch::StringRef(),
                                        Catch::NameAndTags(which.id, tags));
#else
        const Catch::AutoReg registered(test, Catch::SourceLineInfo(which.source, 1), Catch::StringRef(),
                                        Catch::NameAndTags(which.id, tags));
#endif
    }
    Catch::Session session;
    if (const int error = session.applyCommandLine(count, arguments)) return error;
#if CATCH_VERSION_MAJOR < 3  // later ones take a test that does not exist for an error anyway
    session.configData().warnings = static_cast<Catch::WarnAbout::What>(session.configData().warnings | Catch::WarnAbout::NoTests);
#endif
    return session.run();
}

}  // namespace

int (*const ipcts_self_test)(int, char**) = self_test;
