// SPDX-License-Identifier: MIT
#include "ladder.hpp"

#include <cstdio>
#include <vector>

#include "judge.hpp"
#include "run_case.hpp"
#include "selection.hpp"
#include "table.hpp"

namespace ipcts {

namespace {

using Verdict = Judgement::Verdict;

// As in runner/ladder/climb.py: a rung holds where at least one of so many of its cases passes.
constexpr std::size_t one_of = 4;
constexpr std::size_t shown_cases = 10;

// `lacking`: the system says that it has none of it. `waiting`: all its cases need another rung that does not hold.
struct Rung {
    enum class State { untried, holds, missing, lacking, waiting } state = State::untried;
    std::size_t good = 0, bad = 0, unsupported = 0, skipped = 0;
    bool is_gap() const { return state == State::missing || state == State::lacking; }
};

struct Climb {
    std::vector<Rung> rungs = std::vector<Rung>(ladder_rung_count);
    std::vector<const Step*> red;  // steps that did not pass, or wait for a lower rung

    // Whether a rung that the step needs is missing: then its case would only show that again, and slowly.
    bool waits(const Step& step) const {
        for (std::size_t i = 0; i < step.needs; ++i)
            if (rungs[ladder_needs[step.first_need + i]].state == Rung::State::missing) return true;
        return false;
    }

    // Whether `number` is the only rung that the step needs and that does not hold.
    bool waits_only_for(const Step& step, std::size_t number) const {
        bool found = false;
        for (std::size_t i = 0; i < step.needs; ++i) {
            const std::size_t need = ladder_needs[step.first_need + i];
            if (need == number) found = true;
            else if (rungs[need].is_gap()) return false;
        }
        return found;
    }

    void take(const Step& step) {
        Rung& rung = rungs[step.rung];
        const Case& which = *find_case(step.id);
        const bool waiting = waits(step);
        const Verdict verdict = waiting ? Verdict::fail : judge(which, run_case(which)).verdict;
        if (waiting) ++rung.skipped;
        else if (verdict == Verdict::pass) ++rung.good;
        else if (verdict == Verdict::unsupported) ++rung.unsupported;
        else ++rung.bad;
        if (verdict != Verdict::pass) red.push_back(&step);
    }

    // After the last case of a rung.
    void conclude(std::size_t number) {
        using State = Rung::State;
        Rung& rung = rungs[number];
        const std::size_t tried = rung.good + rung.bad;
        if (tried > 0) rung.state = one_of * rung.good >= tried ? State::holds : State::missing;
        else if (rung.unsupported > 0) rung.state = State::lacking;
        else if (rung.skipped > 0) rung.state = State::waiting;
        const char* const name = ladder_rungs[number];
        if (rung.state == State::lacking) std::printf("lacking %zu %s: the system says that it has none of it\n", number + 1, name);
        else if (rung.state == State::waiting)
            std::printf("waiting %zu %s: its cases need a rung that does not hold\n", number + 1, name);
        else if (rung.state != State::untried)
            std::printf("%s %zu %s: %zu of %zu cases pass\n", rung.is_gap() ? "missing" : "holds", number + 1, name, rung.good,
                        tried);
        std::fflush(stdout);
    }

    bool has_gap() const {
        for (const Rung& rung : rungs)
            if (rung.is_gap()) return true;
        return false;
    }

    void tell() const {
        std::size_t next = rungs.size(), tried = 0, holds = 0, below = 0;
        for (std::size_t i = 0; i < rungs.size(); ++i) {
            if (rungs[i].is_gap() && next == rungs.size()) next = i;
            tried += rungs[i].state != Rung::State::untried;
            holds += rungs[i].state == Rung::State::holds;
            if (next == rungs.size()) below = holds;
        }
        std::printf("ladder: %zu of %zu rungs hold, the first %zu without a gap\n", holds, tried, below);
        if (next == rungs.size()) return;
        std::vector<const Step*> waiting;
        for (const Step* step : red)
            if (waits_only_for(*step, next)) waiting.push_back(step);
        std::printf("next: rung %zu, %s; cases that wait for nothing else: %zu\n", next + 1, ladder_rungs[next], waiting.size());
        for (std::size_t i = 0; i < waiting.size() && i < shown_cases; ++i) std::printf("  %s\n", waiting[i]->id);
    }
};

}  // namespace

int climb_ladder(const Selection& selection) {
    Climb climb;
    std::size_t done = 0;
    for (std::size_t number = 0; number < ladder_rung_count; ++number) {
        for (; done < ladder_step_count && ladder_steps[done].rung == number && !stop_requested(); ++done)
            if (selection.has(*find_case(ladder_steps[done].id))) climb.take(ladder_steps[done]);
        climb.conclude(number);
    }
    climb.tell();
    std::fflush(stdout);
    return !climb.has_gap() && done == ladder_step_count ? 0 : 1;
}

}  // namespace ipcts
