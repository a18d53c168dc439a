// Of two sockets bound to one path at the same time, one gets it and the other one EADDRINUSE.
//
// ref:      POSIX.1-2024 XSH bind() ERRORS EADDRINUSE
// profile:  posix
// strength: shall fail
// needs:    threads rounds

#include "support/races.hpp"
#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const UnixAddress name = unix_address("s");
    repeat_rounds([&](Round& round) {
        const int sockets[2] = {unix_socket(), unix_socket()};
        Atomic<int> next{0};
        const TwoResults results = by_two_threads(round, [&] { return bind(sockets[next++], name.address(), name.size); });
        round.check("one gets the name, the other one EADDRINUSE", results.one_wins(EADDRINUSE));
        for (const int fd : sockets) close(fd);
        round.check("unlink() frees the name", unlink("s") == 0);
    });
}
