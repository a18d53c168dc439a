// A stop signal stops every thread of a process, and SIGCONT makes all of them go on.
//
// ref:     POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile: posix
// strength: shall
// needs:   fork threads

#include "support/signal_tools.hpp"
#include "support/threads.hpp"

namespace {
struct Counters {
    long of[3];
    long get(int i) const { return __atomic_load_n(&of[i], __ATOMIC_SEQ_CST); }
};
}  // namespace

int main() {
    auto* counters = shared<Counters>();
    Child child([&] {
        auto count = [&](int i) {
            for (;; nap()) __atomic_add_fetch(&counters->of[i], 1, __ATOMIC_SEQ_CST);
        };
        Thread second([&] { count(1); });
        Thread third([&] { count(2); });
        count(0);
    });
    auto all_beyond = [&](const Counters& before) {
        return counters->get(0) > before.of[0] && counters->get(1) > before.of[1] && counters->get(2) > before.of[2];
    };
    observe("all threads run", eventually([&] { return all_beyond(Counters{}); }));
    observe("stop it", kill(child.pid(), SIGSTOP));
    observe("child", next_state(child.pid()).chars);

    const Counters first = *counters;
    breathe(20);
    observe("a thread went on", std::memcmp(&first, counters, sizeof first) != 0);
    observe("continue it", kill(child.pid(), SIGCONT));
    observe("all threads run again", eventually([&] { return all_beyond(first); }));
}
