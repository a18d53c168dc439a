// pthread_kill() of a thread that ends at the same time and is not joined yet returns 0, and its handler runs once at most.
//
// ref:      POSIX.1-2024 XSH pthread_kill() DESCRIPTION; POSIX.1-2024 XSH pthread_kill() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    handle(SIGUSR1, count_in_threads);
    repeat_rounds([](Round& round) {
        const int before = handled_in_threads;
        Thread thread([&] { round.pause(1); });
        round.pause(0);
        for (int i = 0; i < 4; ++i) round.check("pthread_kill() returns 0", pthread_kill(thread.id(), SIGUSR1) == 0);
        thread.join();
        round.check("the handler runs no more often", handled_in_threads <= before + 4);
    });
}
