// Records of a SOCK_SEQPACKET connection that two threads receive arrive once each, whole, and none is lost.
//
// ref:      POSIX.1-2024 XSH 2.10.6 Socket Types
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/sockets.hpp"
#include "support/threads.hpp"

int main() {
    auto [near, far] = socket_pair(SOCK_SEQPACKET);
    repeat_rounds([&](Round& round) {
        Atomic<int> seen[8] = {};
        auto receive_some = [&, far = far](unsigned party) {
            round.pause(party);
            for (unsigned i = 0; i < 4; ++i) {
                unsigned numbers[2] = {8, 8};
                if (recv(far, numbers, sizeof numbers, 0) == sizeof *numbers && *numbers < 8) ++seen[*numbers];
            }
        };
        Thread first([&] { receive_some(1); });
        Thread second([&] { receive_some(2); });
        round.pause(0);
        for (unsigned number = 0; number < 8; ++number) must(send(near, &number, sizeof number, MSG_EOR | MSG_NOSIGNAL));
        first.join();
        second.join();
        bool once = true;
        for (const auto& count : seen) once = once && count == 1;
        round.check("each record is received once", once);
    });
}
