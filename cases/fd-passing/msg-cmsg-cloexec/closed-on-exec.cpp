// A descriptor received with MSG_CMSG_CLOEXEC is closed in the program that exec starts; one received without it stays open.
//
// ref:      POSIX.1-2024 XSH recvmsg() DESCRIPTION MSG_CMSG_CLOEXEC; POSIX.1-2024 XSH exec DESCRIPTION
// profile:  posix
// strength: shall
// since:    2024
// needs:    fork exec

#include "support/ancillary.hpp"

// The role of the new program: reports whether the two descriptors in its arguments are open.
static int after_exec(char** arguments) {
    char bytes[8] = "";
    observe("with the flag", fcntl(std::atoi(arguments[0]), F_GETFD));
    observe("without", Bytes{bytes, read(std::atoi(arguments[1]), bytes, sizeof bytes)});
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return after_exec(arguments + 1);
    const char* program = own_program(arguments);
    const auto [sender, receiver] = socket_pair();
    int received[2];
    for (int i : {0, 1}) {
        RightsMessage message("x", {file_of(i == 0 ? "one" : "two")}), room(1);
        must(sendmsg(sender, &message.header, 0));
        observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, i == 0 ? int{MSG_CMSG_CLOEXEC} : 0)});
        received[i] = must(room.at(0));
    }
    Child child([&] {
        char one[16], other[16];
        std::snprintf(one, sizeof one, "%d", received[0]);
        std::snprintf(other, sizeof other, "%d", received[1]);
        must(execl(program, program, one, other, static_cast<char*>(nullptr)));
    });
    observe("the new program", child.wait());
    char bytes[8] = "";
    observe("with the flag, here", Bytes{bytes, read(received[0], bytes, sizeof bytes)});
}
