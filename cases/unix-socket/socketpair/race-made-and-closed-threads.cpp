// Two threads that make, use and close socket pairs at the same time never get each other's data; in the end no descriptor is
// left.
//
// ref:      POSIX.1-2024 XSH socketpair() DESCRIPTION; POSIX.1-2024 XSH close() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/ancillary.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    const int lowest = lowest_free_descriptor();
    repeat_rounds([&](Round& round) {
        Atomic<int> own{0};
        auto use_some = [&](unsigned party) {
            const char sent = static_cast<char>('a' + party);
            round.pause(party);
            for (int i = 0; i < 4; ++i) {
                int ends[2];
                char got = 0;
                if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == -1) continue;
                own += send(ends[0], &sent, 1, MSG_NOSIGNAL) == 1 && recv(ends[1], &got, 1, 0) == 1 && got == sent;
                close(ends[0]);
                own += recv(ends[1], &got, 1, 0) == 0;
                close(ends[1]);
            }
        };
        Thread other([&] { use_some(1); });
        use_some(0);
        other.join();
        round.check("each gets its own byte and its own end", own == 16);
        round.check("no descriptor is left", lowest_free_descriptor() == lowest);
    });
}
