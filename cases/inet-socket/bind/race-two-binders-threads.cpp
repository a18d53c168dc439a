// Of two sockets that two threads bind to one address at the same time, one gets it, and the other one EADDRINUSE.
//
// ref:      POSIX.1-2024 XSH bind() ERRORS EADDRINUSE
// profile:  posix
// strength: shall fail
// needs:    threads rounds

#include "support/loopback_races.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    const Loopback there;  // or the case is unsupported
    int won = 0;
    repeat_rounds([&](Round& round) {
        const int first = bound_inet_socket();
        const InetName wanted = name_of(first);
        const int sockets[2] = {must(socket(AF_INET, SOCK_STREAM, 0)), must(socket(AF_INET, SOCK_STREAM, 0))};
        must(close(first));  // now the port is free
        bool got[2] = {}, in_use[2] = {};
        auto take = [&](unsigned party) {
            round.pause(party);
            got[party] = bind(sockets[party], wanted.address(), wanted.size) == 0;
            in_use[party] = !got[party] && errno == EADDRINUSE;
        };
        Thread other([&] { take(1); });
        take(0);
        other.join();
        won += got[0] || got[1];  // unless another program has just taken the port
        round.check("not both get the address", !(got[0] && got[1]));
        round.check("who does not get it gets EADDRINUSE", got[0] != in_use[0] && got[1] != in_use[1]);
        for (const int fd : sockets) close(fd);
    });
    observe("somebody has got it", won > 0);
}
