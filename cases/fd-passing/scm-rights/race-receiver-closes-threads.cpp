// A write end of a pipe that is sent while the receiving socket closes is not kept open: the send succeeds or fails, and the
// reader of the pipe sees the end.
//
// ref:      POSIX.1-2024 XSH sendmsg() ERRORS EPIPE; POSIX.1-2024 XSH 2.3 Error Numbers; POSIX.1-2024 XSH close() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/ancillary.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    repeat_rounds([](Round& round) {
        auto [near, far] = socket_pair();
        auto [reader, writer] = open_pipe();
        RightsMessage first("x", {writer}), room(size_t{1});
        round.check("before that a descriptor comes over", sendmsg(near, &first.header, MSG_NOSIGNAL) == 1 &&
                                                               recvmsg(far, &room.header, 0) == 1 && room.count() == 1 &&
                                                               room.bytes[0] == 'x');
        close(room.at(0));
        Thread closer([&, far = far] {
            round.pause(1);
            close(far);
        });
        bool sound = true;
        round.pause(0);
        for (int i = 0; i < 64; ++i) {
            RightsMessage message("x", {writer});
            if (sendmsg(near, &message.header, MSG_NOSIGNAL) == 1) continue;
            sound = errno == EPIPE || errno == ECONNRESET || errno == ENOTCONN;
            break;
        }
        round.check("each send succeeds, or fails with EPIPE, ECONNRESET or ENOTCONN", sound);
        close(writer);
        closer.join();
        pollfd entry = {reader, POLLIN, 0};
        char byte;
        round.check("the reader sees the end", poll(&entry, 1, -1) == 1 && read(reader, &byte, 1) == 0);
        close(reader);
        close(near);
    });
}
