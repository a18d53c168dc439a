// Two processes that accept from one listener get each connection once, with what its client sent.
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/rounds.hpp"
#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    const UnixAddress name = unix_address("s");
    repeat_rounds([&](Round& round) {
        auto serve_two = [&](unsigned party) {  // the sum of the numbers that the clients sent: 1, 4, 16 and 64
            int sum = 0;
            round.pause(party);
            for (int i = 0; i < 2; ++i) {
                const int connection = accept(listener, nullptr, nullptr);
                unsigned char number = 0;
                if (recv(connection, &number, 1, 0) == 1) sum += number;
                if (connection != -1) close(connection);
            }
            return sum;
        };
        Child first([&] { return serve_two(1); });
        Child second([&] { return serve_two(2); });
        int clients[4];
        unsigned char number = 1;
        round.pause(0);
        for (int& client : clients) {
            client = unix_socket();
            must(connect(client, name.address(), name.size));
            must(send(client, &number, 1, 0));
            number = static_cast<unsigned char>(4 * number);
        }
        const int one = first.wait().status, other = second.wait().status;
        for (const int client : clients) close(client);
        round.check("both processes exit", WIFEXITED(one) && WIFEXITED(other));
        round.check("each client is served once", WEXITSTATUS(one) + WEXITSTATUS(other) == 1 + 4 + 16 + 64);
    });
}
