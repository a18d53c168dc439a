// SPDX-License-Identifier: MIT
// Races: a scene that is repeated, each time with other pauses and on other processors, until a budget of time is used.
#pragma once

#include "support/case.hpp"

#if defined(__linux__)
// Linux has these, but a strict compile does not show them; without them all orders are still possible, only rarer.
extern "C" int ipcts_sched_setaffinity(pid_t thread, std::size_t size,
                                       const unsigned long* processors) __asm__("sched_setaffinity");
extern "C" int ipcts_sched_getaffinity(pid_t thread, std::size_t size, unsigned long* processors) __asm__("sched_getaffinity");
extern "C" int ipcts_setpriority(int which, unsigned who, int value) __asm__("setpriority");
#endif

namespace ipcts {

// The processors on which a thread may run; does nothing where the system has no such call.
class Placement {
public:
    Placement() {
#if defined(__linux__)
        known_ = ::ipcts_sched_getaffinity(0, sizeof before_, before_) > 0 || *before_ != 0;
#endif
    }
    // Lets this thread run on the `index`-th of its processors only, counted round and round.
    void pin(unsigned index) const {
#if defined(__linux__)
        unsigned count = 0;
        for (unsigned bit = 0; bit < bits; ++bit) count += has(bit);
        if (!known_ || count == 0) return;
        index %= count;
        for (unsigned bit = 0; bit < bits; ++bit) {
            if (!has(bit) || index-- != 0) continue;
            unsigned long one[words] = {};
            one[bit / word_bits] = 1UL << bit % word_bits;
            ::ipcts_sched_setaffinity(0, sizeof one, one);
            return;
        }
#else
        static_cast<void>(index);
#endif
    }
    void restore() const {
#if defined(__linux__)
        if (known_) ::ipcts_sched_setaffinity(0, sizeof before_, before_);
#endif
    }
private:
    static constexpr unsigned words = 16, word_bits = 8 * sizeof(long), bits = words * word_bits;
    bool has(unsigned bit) const { return before_[bit / word_bits] >> bit % word_bits & 1; }
    unsigned long before_[words] = {};
    [[maybe_unused]] bool known_ = false;
};

// One repetition of a scene. The parties that race each call pause() where the other's act may fall.
class Round {
public:
    // `seed` decides all pauses.
    explicit Round(uint64_t seed) : seed_(seed) {
        const Scaffolding helper;
        process_ = ::getpid();
    }

    unsigned number() const { return number_; }

    // Does nothing, gives the processor up, or spins for up to 200 us; a process or thread calls it with a number of its own, from
    // 0. The first call of a party also moves it to a processor in some rounds, and makes a child less urgent in others.
    void pause(unsigned party) const {
        const WaitingHelper helper;
        const int error = errno;
        if (number_ % 4 == 3) placement_.pin(party);
#if defined(__linux__)
        if (number_ % 8 >= 6 && ::getpid() != process_) ::ipcts_setpriority(0, 0, 5);
#endif
        const timespec until = plus_microseconds(clock_now(), pause_us(party));
        while (earlier(clock_now(), until)) {}
        errno = error;
    }

    // A time that comes while the parties still pause, more or less: for time-outs that race.
    static timespec soon(clockid_t clock = CLOCK_REALTIME) { return plus_microseconds(clock_now(clock), 150); }

    // A number below `limit`, another one in each round.
    unsigned random(unsigned limit) const { return static_cast<unsigned>(mixed(~0U) % limit); }

    // What holds in every order. The first time that it does not is noted with all that is needed to see it again.
    void check(const char* what, bool holds) {
        const Scaffolding helper;
        unsigned index = 0;
        while (index < count_ && std::strcmp(checks_[index].what, what) != 0) ++index;
        if (index == count_) {
            must(count_ < 8);
            checks_[count_++] = {what, true};
        }
        if (holds || !checks_[index].held) return;
        checks_[index].held = false;
        failed_ = true;
        note("round %u of seed %llu: not so: %s; pauses of the parties: %u, %u and %u us; %s", number_,
             static_cast<unsigned long long>(seed_), what, pause_us(0), pause_us(1), pause_us(2),
             number_ % 4 == 1   ? "on one processor"
             : number_ % 4 == 3 ? "each party on a processor of its own, in turn"
                                : "on any processor");
    }

    // Once, for repeat_rounds().
    template <class Scene>
    void play(Scene& scene) {
        ++number_;
        if (number_ % 4 == 1) placement_.pin(number_ / 4);
        scene(*this);
        placement_.restore();
    }
    bool failed() const { return failed_; }
    void print() const {
        for (unsigned index = 0; index < count_; ++index) observe(checks_[index].what, checks_[index].held);
    }
private:
    struct Check {
        const char* what;
        bool held;
    };
    static timespec plus_microseconds(timespec time, unsigned amount) {
        time.tv_nsec += 1000L * amount;
        if (time.tv_nsec >= 1'000'000'000) {
            time.tv_nsec -= 1'000'000'000;
            ++time.tv_sec;
        }
        return time;
    }
    // splitmix64 of seed, round and party
    uint64_t mixed(unsigned party) const {
        uint64_t value = seed_ + 0x9e3779b97f4a7c15U * (uint64_t{number_} * 64 + party % 64 + 1);
        value = (value ^ value >> 30) * 0xbf58476d1ce4e5b9U;
        value = (value ^ value >> 27) * 0x94d049bb133111ebU;
        return value ^ value >> 31;
    }
    unsigned pause_us(unsigned party) const {
        const uint64_t value = mixed(party);
        return value % 2 ? 0 : static_cast<unsigned>(value / 2 % 201);
    }
    uint64_t seed_;
    unsigned number_ = 0;
    pid_t process_;
    Placement placement_;
    Check checks_[8] = {};
    unsigned count_ = 0;
    bool failed_ = false;
};

// How long the rounds of a case may take together: IPCTS_STRESS seconds, otherwise 30 ms.
inline int64_t rounds_budget_ms() {
    const char* text = std::getenv("IPCTS_STRESS");
    const double seconds = text ? std::atof(text) : 0;
    return seconds > 0 ? static_cast<int64_t>(seconds * 1000) : 30;
}

// IPCTS_SEED, or another one each time.
inline uint64_t rounds_seed() {
    if (const char* text = std::getenv("IPCTS_SEED")) return std::strtoull(text, nullptr, 10);
    const timespec now = clock_now(CLOCK_REALTIME);
    return static_cast<uint64_t>(now.tv_sec) * 1'000'000'000 + static_cast<uint64_t>(now.tv_nsec);
}

// Plays the scene, `scene(Round&)`, until the budget is used or something did not hold, and at least once; then prints what was
// checked.
template <class Scene>
void repeat_rounds(Scene scene) {
    Round round(rounds_seed());
    const Stopwatch time;
    const int64_t budget_ms = rounds_budget_ms();
    do round.play(scene);
    while (!round.failed() && !time.at_least_ms(budget_ms));
    round.print();
}

}  // namespace ipcts
