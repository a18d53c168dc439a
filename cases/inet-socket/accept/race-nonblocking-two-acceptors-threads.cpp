// Of two threads that accept the only waiting connection with O_NONBLOCK, one gets it, and the other one is told that there is
// none.
//
// ref:      POSIX.1-2024 XSH accept() ERRORS EAGAIN; POSIX.1-2024 XSH accept() ERRORS EWOULDBLOCK
// profile:  posix
// strength: shall fail
// needs:    threads rounds

#include "support/loopback_races.hpp"
#include "support/races.hpp"
#include "support/sockets.hpp"

int main() {
    const Loopback loopback;
    set_nonblocking(loopback.listener());
    repeat_rounds([&](Round& round) {
        const int client = asking_client(loopback.name());
        wait_for_data(loopback.listener());
        const TwoResults results = by_two_threads(round, [&] { return accept(loopback.listener(), nullptr, nullptr); });
        round.check("one gets it, the other one EAGAIN or EWOULDBLOCK", results.one_wins(EAGAIN) || results.one_wins(EWOULDBLOCK));
        const int server = results.first != -1 ? results.first : results.second;
        char byte = 0;
        if (server != -1) wait_for_connection(client);
        must(send(client, "x", 1, 0));
        if (server != -1) wait_for_data(server);
        round.check("what the client sends comes", recv(server, &byte, 1, 0) == 1 && byte == 'x');
        reset_at_close(client);
        for (const int fd : {client, results.first, results.second})
            if (fd != -1) close(fd);
    });
}
