// A program that a process executes has the process's connection, with what has come to it already.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION; POSIX.1-2024 XSH recv() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/inet.hpp"

// The role of the new program: talks over the descriptor in its argument.
static int after_exec(int fd) {
    char bytes[8] = "";
    observe("the new program hears", Bytes{bytes, recv(fd, bytes, 5, MSG_WAITALL)});
    observe("it answers", send(fd, "yes", 3, 0));
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return after_exec(std::atoi(arguments[1]));
    const char* program = own_program(arguments);
    const Connection connection = Loopback().connection();
    must(send(connection.client, "hello", 5, 0));
    Child child([&] {
        char number[16];
        std::snprintf(number, sizeof number, "%d", connection.server);
        must(execl(program, program, number, static_cast<char*>(nullptr)));
    });
    must(close(connection.server));
    observe("the new program", child.wait());
    char bytes[8] = "";
    observe("its answer", Bytes{bytes, recv(connection.client, bytes, 3, MSG_WAITALL)});
    observe("and then", recv(connection.client, bytes, sizeof bytes, 0));
}
