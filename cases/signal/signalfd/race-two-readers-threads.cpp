// Two threads that read one signalfd get each queued value once.
//
// ref:      man7 signalfd(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

#include <sys/signalfd.h>

int main() {
    block({SIGRTMIN});
    const sigset_t set = set_of({SIGRTMIN});
    repeat_rounds([&](Round& round) {
        const int fd = signalfd(-1, &set, 0);
        round.check("signalfd() gives a descriptor", fd != -1);
        Atomic<int> taken[8] = {};
        auto take_half = [&](unsigned party) {
            round.pause(party);
            for (int i = 0; i < 4; ++i) {
                signalfd_siginfo record = {};
                record.ssi_int = 8;
                if (read(fd, &record, sizeof record) == sizeof record && record.ssi_signo == static_cast<unsigned>(SIGRTMIN) &&
                    record.ssi_int >= 0 && record.ssi_int < 8)
                    ++taken[record.ssi_int];
            }
        };
        Thread first([&] { take_half(1); });
        Thread second([&] { take_half(2); });
        round.pause(0);
        for (union sigval value = {0}; value.sival_int < 8; ++value.sival_int) must(sigqueue(getpid(), SIGRTMIN, value));
        first.join();
        second.join();
        bool once = true;
        for (const auto& count : taken) once = once && count == 1;
        round.check("each value is read once", once);
        close(fd);
    });
}
