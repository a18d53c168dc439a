// A socket made with SOCK_CLOEXEC is closed in the program that exec starts; another one stays open.
//
// ref:      POSIX.1-2024 XSH socket() DESCRIPTION SOCK_CLOEXEC; POSIX.1-2024 XSH exec DESCRIPTION
// profile:  posix
// strength: shall
// since:    2024
// needs:    fork exec

#include "support/socket_results.hpp"

// The role of the new program: reports whether the two descriptors in its arguments are open.
static int after_exec(char** arguments) {
    observe("the one with SOCK_CLOEXEC in the new program", fcntl(std::atoi(arguments[0]), F_GETFD));
    observe("the other one", is_socket_of(SOCK_STREAM, std::atoi(arguments[1])));
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return after_exec(arguments + 1);
    const char* program = own_program(arguments);
    const int closing = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0), staying = socket(AF_UNIX, SOCK_STREAM, 0);
    observe("two stream sockets", is_socket_of(SOCK_STREAM, closing) && is_socket_of(SOCK_STREAM, staying));
    Child child([&] {
        char one[16], other[16];
        std::snprintf(one, sizeof one, "%d", closing);
        std::snprintf(other, sizeof other, "%d", staying);
        must(execl(program, program, one, other, static_cast<char*>(nullptr)));
    });
    observe("the new program", child.wait());
}
