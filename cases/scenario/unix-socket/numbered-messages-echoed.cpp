// Client and server exchange messages of a fixed size over a stream, which itself keeps no boundaries: each side reads on
// until a message is complete.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION; POSIX.1-2024 XSH send() DESCRIPTION; POSIX.1-2024 XSH 2.10.6
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S4-163 S4-164

#include "support/sockets.hpp"

constexpr size_t message_size = 128;

static bool receive(int fd, char* message) {
    for (size_t have = 0; have < message_size;) {
        const ssize_t size = recv(fd, message + have, message_size - have, 0);
        if (size <= 0) return false;
        have += static_cast<size_t>(size);
    }
    return true;
}

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("server");
    Child server([&] {
        const int connection = must(accept(listener, nullptr, nullptr));
        char message[message_size];
        int echoed = 0;
        for (; receive(connection, message); ++echoed)
            // in two pieces, as a stream may deliver it anyway
            for (size_t half : {size_t{0}, message_size / 2}) must(send(connection, message + half, message_size / 2, 0));
        return echoed;
    });

    const UnixAddress name = unix_address("server");
    const int client = must(socket(AF_UNIX, SOCK_STREAM, 0));
    must(connect(client, name.address(), name.size));
    Child sender([&] {  // on its own, as the socket need not hold three messages while nobody reads the echoes
        for (int number = 1; number <= 3; ++number) {
            char message[message_size] = {};
            std::snprintf(message, sizeof message, "message %d", number);
            must(send(client, message, sizeof message, 0));
        }
    });
    for (int number = 1; number <= 3; ++number) {
        char echo[message_size] = {};
        must(receive(client, echo));
        observe("echo", static_cast<const char*>(echo));
    }
    observe("the sender", sender.wait());
    must(close(client));
    observe("the server, having echoed so many", server.wait());
}
