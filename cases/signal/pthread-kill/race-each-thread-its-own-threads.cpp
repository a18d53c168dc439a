// A signal sent to one thread is taken by that thread, also while another thread waits for the same signal.
//
// ref:      POSIX.1-2024 XSH pthread_kill() DESCRIPTION; POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    Gate taken;
    repeat_rounds([&](Round& round) {
        Atomic<int> first_took{0}, second_took{0};
        auto take = [&](unsigned party, Atomic<int>& took) {
            round.pause(party);
            int signo = 0;
            if (sigwait(&set, &signo) == 0) took = signo;
            taken.open();
        };
        Thread first([&] { take(1, first_took); });
        Thread second([&] { take(2, second_took); });
        round.pause(0);
        must(Error{pthread_kill(second.id(), SIGUSR1)});
        taken.wait();
        round.check("the thread takes its signal", second_took == SIGUSR1);
        round.check("the other one still waits", first_took == 0);
        must(Error{pthread_kill(first.id(), SIGUSR1)});
        first.join();
        second.join();
        taken.wait();
        round.check("then it takes its own", first_took == SIGUSR1);
    });
}
