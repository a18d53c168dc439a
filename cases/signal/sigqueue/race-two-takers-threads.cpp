// Of the values queued for a process, two threads that take them get each value once.
//
// ref:      POSIX.1-2024 XSH sigqueue() DESCRIPTION; POSIX.1-2024 XSH sigwaitinfo() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    handle(SIGRTMIN, capture_signal);
    block({SIGRTMIN});
    const sigset_t set = set_of({SIGRTMIN});
    repeat_rounds([&](Round& round) {
        Atomic<int> taken[8] = {};
        auto take_half = [&](unsigned party) {
            round.pause(party);
            for (int i = 0; i < 4; ++i) {
                siginfo_t info = {};
                info.si_value.sival_int = -1;
                int got;
                while ((got = sigwaitinfo(&set, &info)) == -1 && errno == EINTR) {}  // the other thread may have been faster
                if (got == SIGRTMIN && info.si_value.sival_int >= 0 && info.si_value.sival_int < 8)
                    ++taken[info.si_value.sival_int];
            }
        };
        Thread first([&] { take_half(1); });
        Thread second([&] { take_half(2); });
        round.pause(0);
        bool queued = true;
        for (union sigval value = {0}; value.sival_int < 8; ++value.sival_int)
            queued = sigqueue(getpid(), SIGRTMIN, value) == 0 && queued;
        round.check("all are queued", queued);
        first.join();
        second.join();
        bool once = true;
        for (const auto& count : taken) once = once && count == 1;
        round.check("each value is taken once", once);
    });
}
