// Two threads that accept from one listener get each connection once, with what its client sent.
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/loopback_races.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    const Loopback loopback;
    repeat_rounds([&](Round& round) {
        Atomic<int> served[2] = {};
        auto serve = [&](unsigned party) {
            round.pause(party);
            const int connection = accept(loopback.listener(), nullptr, nullptr);
            unsigned char number = 2;
            if (recv(connection, &number, 1, 0) == 1 && number < 2) ++served[number];
            if (connection != -1) close(connection);
        };
        Thread first([&] { serve(1); });
        Thread second([&] { serve(2); });
        int clients[2];
        round.pause(0);
        for (unsigned char number = 0; number < 2; ++number) {
            clients[number] = must(socket(AF_INET, SOCK_STREAM, 0));
            must(connect(clients[number], loopback.address(), loopback.size()));
            must(send(clients[number], &number, 1, 0));
            reset_at_close(clients[number]);
        }
        first.join();
        second.join();
        for (const int client : clients) close(client);
        round.check("each client is served once", served[0] == 1 && served[1] == 1);
    });
}
