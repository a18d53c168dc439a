// Of two threads that accept the only waiting connection with O_NONBLOCK, one gets it, and the other one is told that there is
// none.
//
// ref:      POSIX.1-2024 XSH accept() ERRORS EAGAIN; POSIX.1-2024 XSH accept() ERRORS EWOULDBLOCK
// profile:  posix
// strength: shall fail
// needs:    threads rounds

#include "support/races.hpp"
#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    set_nonblocking(listener);
    repeat_rounds([&](Round& round) {
        const int client = connected_socket("s");
        wait_for_data(listener);
        const TwoResults results = by_two_threads(round, [&] { return accept(listener, nullptr, nullptr); });
        round.check("one gets it, the other one EAGAIN or EWOULDBLOCK", results.one_wins(EAGAIN) || results.one_wins(EWOULDBLOCK));
        const int server = results.first != -1 ? results.first : results.second;
        char byte = 0;
        must(send(client, "x", 1, 0));
        if (server != -1) wait_for_data(server);
        round.check("what the client sends comes", recv(server, &byte, 1, 0) == 1 && byte == 'x');
        for (const int fd : {client, results.first, results.second})
            if (fd != -1) close(fd);
    });
}
