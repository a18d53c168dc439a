// Two threads that receive descriptors from one stream get each message once, with the descriptor that was sent with its byte.
//
// ref:      POSIX.1-2024 XSH recvmsg() DESCRIPTION; POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/ancillary.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    const int files[2] = {open_scratch_file(0), open_scratch_file(0)}, lowest = lowest_free_descriptor();
    repeat_rounds([&](Round& round) {
        auto [near, far] = socket_pair();
        Atomic<int> right{0};
        auto receive_some = [&, far = far](unsigned party) {
            round.pause(party);
            for (int i = 0; i < 4; ++i) {
                RightsMessage message(size_t{1});
                message.data.iov_len = 1;
                if (recvmsg(far, &message.header, 0) != 1 || message.count() != 1) continue;
                const int which = message.bytes[0] - 'a';
                right += (which == 0 || which == 1) && same_file(message.at(0), files[which]);
                close(message.at(0));
            }
        };
        Thread first([&] { receive_some(1); });
        Thread second([&] { receive_some(2); });
        round.pause(0);
        for (int i = 0; i < 8; ++i) {
            RightsMessage message(i % 2 ? "b" : "a", {files[i % 2]});
            must(sendmsg(near, &message.header, MSG_NOSIGNAL));
        }
        first.join();
        second.join();
        close(near);
        close(far);
        round.check("each message has its descriptor", right == 8);
        round.check("no descriptor is left", lowest_free_descriptor() == lowest);
    });
}
