// A server answers each message of its clients in upper case, one client after the other. Signals do not disturb it, and a
// client that leaves without waiting for the rest of its answer ends its own connection only.
//
// ref:      POSIX.1-2024 XSH accept(); POSIX.1-2024 XSH read(); POSIX.1-2024 XSH 2.10.17
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S0-120 S1-100 S1-102 S2-016 S2-018 S2-019 S2-020 S4-156

#include "support/socket_results.hpp"

#include <cctype>

static void serve(int connection) {
    for (;;) {
        char text[64];
        const ssize_t size = read(connection, text, sizeof text);
        if (size == -1 && errno == EINTR) continue;
        if (size <= 0) break;  // the end, or an error that is this client's alone
        for (ssize_t i = 0; i < size; ++i) text[i] = static_cast<char>(std::toupper(text[i]));
        send(connection, text, static_cast<size_t>(size), MSG_NOSIGNAL);
    }
    must(close(connection));
}

static void server(int listener) {
    Text names[3];
    for (Text& name : names) {
        UnixName client;
        int connection;
        while ((connection = accept(listener, client.room(), &client.size)) == -1) must(errno == EINTR);
        name = client.path();
        serve(connection);
    }
    for (const Text& name : names) observe("client", name.chars);
    observe("signals handled", handled > 0);
}

static void ask(pid_t asked, int fd, const char* question) {
    let_it_block(asked);
    must(kill(asked, SIGUSR1));
    must(write(fd, question, std::strlen(question)));
    char answer[64];
    observe(question, Bytes{answer, read(fd, answer, sizeof answer)});
}

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("server");
    handle(SIGUSR1);  // here, so that the server has it from its first moment
    Child child([&] { server(listener); });
    must(close(listener));

    const UnixAddress name = unix_address("server");
    for (const char* own : {"one", "rude", "two"}) {
        const int fd = bound_socket(own);
        observe(own, connect(fd, name.address(), name.size));
        if (std::strcmp(own, "rude") == 0) {
            char first;  // tells that the connection has been accepted; otherwise accept() might find nobody's name any more
            must(write(fd, "not waiting for the answer", 26));
            observe("its first byte", Bytes{&first, read(fd, &first, 1)});
        } else
            for (const char* question : {"hello", "once more"}) ask(child.pid(), fd, question);
        must(close(fd));
        must(unlink(own));
    }
    observe("the server", child.wait());
    must(unlink("server"));
}
