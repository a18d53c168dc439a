// Datagrams that two threads send and two others receive arrive once each, whole; none is lost on Linux.
//
// ref:      man7 unix(7) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/sockets.hpp"
#include "support/threads.hpp"

int main() {
    auto [near, far] = socket_pair(SOCK_DGRAM);
    repeat_rounds([&](Round& round) {
        Atomic<int> seen[8] = {}, whole{0};
        auto send_some = [&, near = near](unsigned party) {
            round.pause(party);
            for (unsigned i = 0; i < 4; ++i) {
                const unsigned number = (party - 1) * 4 + i;
                whole += send(near, &number, sizeof number, 0) == sizeof number;
            }
        };
        auto receive_some = [&, far = far](unsigned party) {
            round.pause(party);
            for (unsigned i = 0; i < 4; ++i) {
                unsigned numbers[2] = {8, 8};
                if (recv(far, numbers, sizeof numbers, 0) == sizeof *numbers && *numbers < 8) ++seen[*numbers];
            }
        };
        Thread first([&] { send_some(1); });
        Thread second([&] { send_some(2); });
        Thread third([&] { receive_some(3); });
        receive_some(0);
        first.join();
        second.join();
        third.join();
        round.check("each is sent", whole == 8);
        bool once = true;
        for (const auto& count : seen) once = once && count == 1;
        round.check("each is received once", once);
    });
}
