// A write end of a pipe in a message is gone when two threads close both sockets at the same time: the reader of the pipe sees
// the end.
//
// ref:      POSIX.1-2024 XSH close() DESCRIPTION; POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/ancillary.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    const int lowest = lowest_free_descriptor();
    repeat_rounds([&](Round& round) {
        auto [near, far] = socket_pair();
        auto [reader, writer] = open_pipe();
        for (int i = 0; i < 2; ++i) {
            RightsMessage message("x", {writer});
            round.check("a message is sent", sendmsg(near, &message.header, MSG_NOSIGNAL) == 1);
        }
        close(writer);
        RightsMessage first(size_t{1});
        first.data.iov_len = 1;
        round.check("the first one is received", recvmsg(far, &first.header, 0) == 1 && first.count() == 1);
        close(first.at(0));
        Thread other([&, far = far] {
            round.pause(1);
            close(far);
        });
        round.pause(0);
        close(near);
        other.join();
        pollfd entry = {reader, POLLIN, 0};
        char byte;
        round.check("the reader sees the end", poll(&entry, 1, -1) == 1 && read(reader, &byte, 1) == 0);
        close(reader);
        round.check("no descriptor is left", lowest_free_descriptor() == lowest);
    });
}
