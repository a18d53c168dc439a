// Two processes that accept from one listener get each connection once, with what its client sent.
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/loopback_races.hpp"
#include "support/rounds.hpp"

int main() {
    const Loopback loopback;
    repeat_rounds([&](Round& round) {
        auto serve = [&](unsigned party) {
            round.pause(party);
            const int connection = accept(loopback.listener(), nullptr, nullptr);
            unsigned char number = 0;
            return recv(connection, &number, 1, 0) == 1 ? number : 100;
        };
        Child first([&] { return serve(1); });
        Child second([&] { return serve(2); });
        int clients[2];
        round.pause(0);
        for (unsigned char number = 1; number <= 2; ++number) {
            const int client = clients[number - 1] = must(socket(AF_INET, SOCK_STREAM, 0));
            must(connect(client, loopback.address(), loopback.size()));
            must(send(client, &number, 1, 0));
            reset_at_close(client);
        }
        const int one = first.wait().status, other = second.wait().status;
        for (const int client : clients) close(client);
        round.check("both processes exit", WIFEXITED(one) && WIFEXITED(other));
        round.check("each client is served once", WEXITSTATUS(one) + WEXITSTATUS(other) == 3);
    });
}
