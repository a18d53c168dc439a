// Two threads that make, use and close pipes at the same time never get each other's; in the end no descriptor is left.
//
// ref:      POSIX.1-2024 XSH pipe() DESCRIPTION; POSIX.1-2024 XSH close() DESCRIPTION
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
            for (int i = 0; i < 8; ++i) {
                int ends[2];
                char got = 0;
                if (pipe(ends) == -1) continue;
                own += write(ends[1], &sent, 1) == 1 && read(ends[0], &got, 1) == 1 && got == sent;
                close(ends[1]);
                own += read(ends[0], &got, 1) == 0;
                close(ends[0]);
            }
        };
        Thread other([&] { use_some(1); });
        use_some(0);
        other.join();
        round.check("each gets its own byte and its own end", own == 32);
        round.check("no descriptor is left", lowest_free_descriptor() == lowest);
    });
}
