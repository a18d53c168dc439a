// Three threads pass a barrier again and again without a break. Nobody passes early, and each time one of them is told apart.
//
// ref:      POSIX.1-2024 XSH pthread_barrier_wait() DESCRIPTION; POSIX.1-2024 XSH pthread_barrier_wait() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/pshared.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    pthread_barrier_t barrier;
    must(Error{pthread_barrier_init(&barrier, nullptr, 3)});
    repeat_rounds([&](Round& round) {
        constexpr int turns = 5;
        Atomic<int> come[turns] = {}, serial[turns] = {}, early{0}, failed{0};
        auto pass = [&](int party) {
            round.pause(party);
            for (int i = 0; i < turns; ++i) {
                ++come[i];
                const int result = pthread_barrier_wait(&barrier);
                early += come[i] != 3;
                serial[i] += result == PTHREAD_BARRIER_SERIAL_THREAD;
                failed += result != 0 && result != PTHREAD_BARRIER_SERIAL_THREAD;
            }
        };
        Thread first([&] { pass(0); });
        Thread second([&] { pass(1); });
        pass(2);
        first.join();
        second.join();
        int right = 0;
        for (const auto& count : serial) right += count == 1;
        round.check("nobody passes before all have come", early == 0);
        round.check("no wait fails", failed == 0);
        round.check("each time one of three is told apart", right == turns);
    });
}
