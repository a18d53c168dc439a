// Two threads that accept from one listener get each connection once, with what its client sent.
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/sockets.hpp"
#include "support/threads.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    const UnixAddress name = unix_address("s");
    repeat_rounds([&](Round& round) {
        Atomic<int> served[4] = {};
        auto serve_two = [&](unsigned party) {
            round.pause(party);
            for (int i = 0; i < 2; ++i) {
                const int connection = accept(listener, nullptr, nullptr);
                unsigned char number = 4;
                if (recv(connection, &number, 1, 0) == 1 && number < 4) ++served[number];
                if (connection != -1) close(connection);
            }
        };
        Thread first([&] { serve_two(1); });
        Thread second([&] { serve_two(2); });
        round.pause(0);
        int clients[4];
        for (unsigned char number = 0; number < 4; ++number) {
            clients[number] = unix_socket();
            must(connect(clients[number], name.address(), name.size));
            must(send(clients[number], &number, 1, MSG_NOSIGNAL));
        }
        first.join();
        second.join();
        for (const int client : clients) close(client);
        bool once = true;
        for (const auto& count : served) once = once && count == 1;
        round.check("each client is served once", once);
    });
}
