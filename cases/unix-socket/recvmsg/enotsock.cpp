// The functions that send and receive fail on a pipe, which is no socket, and on a number that is no descriptor.
//
// ref:      POSIX.1-2024 XSH recvmsg() ERRORS ENOTSOCK EBADF; POSIX.1-2024 XSH sendmsg() ERRORS ENOTSOCK EBADF; POSIX.1-2024 XSH recv() ERRORS ENOTSOCK EBADF; POSIX.1-2024 XSH send() ERRORS ENOTSOCK EBADF; POSIX.1-2024 XSH recvfrom() ERRORS ENOTSOCK EBADF; POSIX.1-2024 XSH sendto() ERRORS ENOTSOCK EBADF
// profile:  posix
// strength: shall fail

#include "support/ancillary.hpp"
#include "support/case.hpp"

static void show(const char* what, int receiving, int sending) {
    note("%s", what);
    RightsMessage room(0);
    char byte = 'x';
    observe("recvmsg", recvmsg(receiving, &room.header, 0));
    observe("recvfrom", recvfrom(receiving, &byte, 1, 0, nullptr, nullptr));
    observe("recv", recv(receiving, &byte, 1, 0));
    observe("sendmsg", sendmsg(sending, &room.header, 0));
    observe("sendto", sendto(sending, &byte, 1, 0, nullptr, 0));
    observe("send", send(sending, &byte, 1, 0));
}

int main() {
    auto [reader, writer] = open_pipe();
    show("pipe", reader, writer);
    show("-1", -1, -1);
}
